/**
 * Work that is to be done again and again, whoever sees to it: one port, with a timer behind it where the process is
 * alone with its database, and a queue in the database where several processes share it.
 */
import { observedJob, traceOf } from '@maplebridge/http'
import type { Logger } from 'pino'
import { isOutage } from '../outage.ts'

/** A piece of work that is to be done again and again. */
export type Job = {
  /** In kebab-case; the queue in the database has the same name. */
  readonly name: string
  /** Minutes between two turns; they divide an hour. */
  readonly everyMinutes: 1 | 5 | 10 | 15 | 20 | 30 | 60
  /** Does a turn and says for the log what it did. When it rejects, the turn is tried again. */
  readonly turn: () => Promise<object>
}

/** Jobs that are being seen to. */
export type Jobs = {
  /** Starts no turn any more, and waits for the one under way. */
  readonly end: () => Promise<void>
}

/**
 * Does a turn of a job, logs it and tells OpenTelemetry; rejects when the turn did. That the database is away is nothing
 * that whoever reads the log could mend in the service, and no fault of the turn.
 */
export const logged = async (job: Job, { logger }: { readonly logger: Logger }): Promise<void> => {
  try {
    logger.info({ job: job.name, ...(await observedJob(job.name, { work: job.turn })) }, 'done')
  } catch (error) {
    const said = { job: job.name, ...failureOf(error) }
    if (error instanceof Error && isOutage(error))
      logger.warn(said, 'the database is away; the turn is tried again')
    else logger.error(said, 'the turn failed; it is tried again')
    throw error
  }
}

/** What a log may say of a failure: what it is and where, without its message, which may quote data. */
export const failureOf = (error: unknown): object => ({
  ...(error instanceof Error && { error: traceOf(error) }),
  ...(error instanceof Error && 'code' in error && { code: error.code }),
})
