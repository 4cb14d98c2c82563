/**
 * Jobs of processes that share a PostgreSQL server: pg-boss keeps them in a schema of its own and gives each turn to one
 * process. A turn whose process dies is given to another.
 */
import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { failureOf, type Job, type Jobs, logged } from './Jobs.ts'

/** The schema of the database in which pg-boss keeps its tables. */
const schema = 'maplebridge_jobs'

/** Connections beside those of the service. */
const connections = 3

/** Milliseconds after which the queue is tried again that could not be had, and that a turn gets to finish in the end. */
const patience = { start: 10_000, turn: 5_000 }

/** Sees to jobs in the database at a `postgres://` URL; while it can not be had, it is tried again. */
export const jobsOnServer = (
  jobs: readonly Job[],
  { server, logger }: { readonly server: string; readonly logger: Logger },
): Jobs => {
  let ended = false
  let timer: NodeJS.Timeout | undefined
  let boss: PgBoss | undefined
  const start = async (): Promise<void> => {
    try {
      boss = await started(jobs, { server, logger })
    } catch (error) {
      logger.error(failureOf(error), 'the queue of jobs can not be used yet; it is tried again')
      if (!ended) timer = setTimeout(again, patience.start)
    }
  }
  let starting = start()
  const again = (): void => {
    starting = start()
  }
  return {
    end: async () => {
      ended = true
      clearTimeout(timer)
      await starting
      await boss?.stop({ graceful: true, timeout: patience.turn })
    },
  }
}

const started = async (
  jobs: readonly Job[],
  { server, logger }: { readonly server: string; readonly logger: Logger },
): Promise<PgBoss> => {
  const boss = new PgBoss({
    connectionString: server,
    schema,
    max: connections,
    application_name: 'maplebridge-jobs',
    registerInstance: false,
  })
  boss.on('error', (error) => logger.warn(failureOf(error), 'the queue of jobs met an error; it goes on'))
  try {
    await boss.start()
    for (const job of jobs) await seenTo(job, { by: boss, logger })
    return boss
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {})
    throw error
  }
}

const seenTo = async (
  job: Job,
  { by: boss, logger }: { readonly by: PgBoss; readonly logger: Logger },
): Promise<void> => {
  const { name, everyMinutes } = job
  // One turn at a time. A process that shows no sign of life for half a minute loses its turn to another.
  await boss.createQueue(name, {
    policy: 'exclusive',
    retryLimit: 6,
    retryDelay: 5,
    retryBackoff: true,
    heartbeatSeconds: 30,
    expireInSeconds: everyMinutes * 60,
    deleteAfterSeconds: 24 * 3600,
  })
  await boss.work(name, { pollingIntervalSeconds: 2 }, () => logged(job, { logger }))
  await boss.schedule(name, cronOf(everyMinutes), null, { missed: 'once' })
  // At once as well, since nobody may have done it for long; one for all processes that start about now.
  await boss.send(name, null, { singletonSeconds: everyMinutes * 60 })
}

const cronOf = (minutes: Job['everyMinutes']): string =>
  minutes === 60 ? '0 * * * *' : `*/${minutes} * * * *`
