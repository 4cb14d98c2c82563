/**
 * Whether a job still recurs after the server that keeps its queue was killed.
 */
import { setTimeout as after } from 'node:timers/promises'
import { pino } from 'pino'
import { startJobs } from '../../src/jobs/startJobs.ts'
import { crashablePostgres } from './crashablePostgres.ts'
import type { SoakFound } from './Soak.ts'

/** Seconds in which the next turn must have come: it is due every minute, and looked for every half. */
const longest = 150

/** Kills the server under a job that is due every minute. */
export const recurring = async (): Promise<SoakFound> => {
  const postgres = await crashablePostgres()
  let turns = 0
  const turn = async () => {
    turns += 1
    return {}
  }
  const logger = pino({ level: 'silent' })
  const jobs = startJobs([{ name: 'minutely', everyMinutes: 1, turn }], { on: postgres.url, logger })
  try {
    while (turns === 0) await after(100)
    await postgres.kill()
    await after(2000)
    await postgres.start()
    const before = turns
    const started = Date.now()
    while (turns === before && Date.now() - started < longest * 1000) await after(200)
    const seconds = Math.round((Date.now() - started) / 1000)
    return {
      rows: [['jobs', `the next turn came ${seconds} s after the killed server was back`]],
      faults: turns === before ? [`no turn came within ${longest} s after the killed server was back`] : [],
    }
  } finally {
    await jobs.end()
    await postgres.end()
  }
}
