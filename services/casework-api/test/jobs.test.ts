/**
 * Jobs that recur: with a timer where the process is alone, and shared out by the database where there are several.
 */
import { setTimeout as after } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Job } from '../src/jobs/Jobs.ts'
import { jobsOnTimer } from '../src/jobs/jobsOnTimer.ts'
import { startJobs } from '../src/jobs/startJobs.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

const log: string[] = []
const logger = pino({ level: 'info' }, { write: (line: string) => log.push(line) })
/** A job that notes its turns; those whose number is listed fail. */
const noted = (name: string, { failing = [] }: { readonly failing?: readonly number[] } = {}) => {
  const turns: number[] = []
  const job: Job = {
    name,
    everyMinutes: 1,
    turn: async () => {
      turns.push(Date.now())
      if (failing.includes(turns.length)) throw new Error('secret')
      return { turns: turns.length }
    },
  }
  return { job, turns }
}

describe('with a timer', () => {
  it('does a turn at once and then again, tries a failed one again, and starts none after the end', async () => {
    const { job, turns } = noted('a', { failing: [1, 3] })
    const jobs = jobsOnTimer([job], { logger, minute: 20 })
    await expect.poll(() => turns.length).toBeGreaterThan(4)
    await jobs.end()
    const { length } = turns
    await after(60)
    expect(turns).toHaveLength(length)
    expect(log.filter((line) => line.includes('it is tried again'))).toHaveLength(2)
    expect(log.join()).not.toContain('secret')
  })

  it('warns of a turn that the database was away for, and calls only other failures errors', async () => {
    const lines: { readonly level: number; readonly msg: string }[] = []
    const heard = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) })
    const failing = (name: string, error: Error): Job => ({
      name,
      everyMinutes: 60,
      turn: () => Promise.reject(error),
    })
    const away = failing('away', Object.assign(new Error('gone'), { code: '57P01' }))
    const broken = failing('broken', new Error('broken'))
    const jobs = jobsOnTimer([away, broken], { logger: heard })
    await expect.poll(() => lines.length).toBe(2)
    await jobs.end()
    expect(lines.map(({ level, msg }) => `${level} ${msg}`).sort()).toEqual([
      '40 the database is away; the turn is tried again',
      '50 the turn failed; it is tried again',
    ])
  })

  it('waits in the end for the turn under way', async () => {
    let finished = false
    const slow = async () => {
      await after(50)
      finished = true
      return {}
    }
    const jobs = jobsOnTimer([{ name: 'slow', everyMinutes: 60, turn: slow }], { logger })
    await jobs.end()
    expect(finished).toBe(true)
  })
})

describe('on a server', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.stop())

  it('gives each turn to one of several processes, and one that failed to any of them again', async () => {
    const { job, turns } = noted('shared', { failing: [1] })
    const minute = () => Math.floor(Date.now() / 60_000)
    const first = minute()
    const all = [1, 2, 3].map(() => startJobs([job], { on: server.url, logger }))
    await expect.poll(() => turns.length, { timeout: 30_000 }).toBe(2)
    await after(3_000)
    // Another only when a minute began meanwhile.
    expect(turns.length).toBeLessThanOrEqual(2 + minute() - first)
    await Promise.all(all.map(({ end }) => end()))
  }, 60_000)

  it('is tried again while there is no server', async () => {
    const jobs = startJobs([noted('waiting').job], { on: 'postgres://postgres@127.0.0.1:1/postgres', logger })
    await expect.poll(() => log.join()).toContain('can not be used yet')
    await jobs.end()
  })
})
