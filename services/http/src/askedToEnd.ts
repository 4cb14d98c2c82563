/**
 * How a process ends when SIGINT or SIGTERM asks it to: it says first that it is not ready, goes on answering for as
 * long as whoever sends it requests needs to notice, and then lets go of what it holds. A second SIGINT ends it at once.
 */
import { setTimeout as waited } from 'node:timers/promises'
import type { Logger } from 'pino'

/** The end of a process. */
export type AskedToEnd = {
  /** Whether the process was asked to end. */
  readonly ending: () => boolean
  /** Says how it ends; until then it ends at once. */
  readonly endBy: (end: () => Promise<void>) => void
}

/** Milliseconds, beside those of draining, after which a process that was asked to end is ended. */
const longestEnd = 15_000

/** Ends the process in order once it is asked to. */
export const askedToEnd = ({
  drainSeconds,
  logger,
}: {
  readonly drainSeconds: number
  readonly logger: Logger
}): AskedToEnd => {
  let asked = false
  const endBy = (end: () => Promise<void>): void => {
    const ended = async (signal: NodeJS.Signals): Promise<void> => {
      if (asked) return
      asked = true
      logger.info({ signal }, 'ending')
      endAfter(drainSeconds * 1000 + longestEnd, { logger })
      await waited(drainSeconds * 1000)
      await end()
      logger.info('ended')
    }
    process.once('SIGINT', ended)
    process.once('SIGTERM', ended)
  }
  return { ending: () => asked, endBy }
}

/** What still keeps the process then, such as a database that does not let go of a connection, has had its time. */
const endAfter = (ms: number, { logger }: { readonly logger: Logger }): void => {
  setTimeout(() => {
    logger.error('did not end in time')
    process.exit(1)
  }, ms).unref()
}
