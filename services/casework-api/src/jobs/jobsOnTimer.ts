/**
 * Jobs of a process that is alone with its database: a timer for each.
 */
import type { Logger } from 'pino'
import { type Job, type Jobs, logged } from './Jobs.ts'

/**
 * Sees to jobs with timers. The first turn is at once, since nobody did it while the process was down; a turn that fails
 * is tried again after a minute.
 */
export const jobsOnTimer = (
  jobs: readonly Job[],
  { logger, minute = 60_000 }: { readonly logger: Logger; readonly minute?: number },
): Jobs => {
  const ends = jobs.map((job) => repeated(job, { logger, minute }))
  return {
    end: async () => {
      await Promise.all(ends.map((end) => end()))
    },
  }
}

const repeated = (
  job: Job,
  { logger, minute }: { readonly logger: Logger; readonly minute: number },
): (() => Promise<void>) => {
  let ended = false
  let timer: NodeJS.Timeout | undefined
  const turn = async (): Promise<void> => {
    const done = await logged(job, { logger }).then(
      () => true,
      () => false,
    )
    if (!ended) timer = setTimeout(next, minute * (done ? job.everyMinutes : 1))
  }
  let underWay = turn()
  const next = (): void => {
    underWay = turn()
  }
  return async () => {
    ended = true
    clearTimeout(timer)
    await underWay
  }
}
