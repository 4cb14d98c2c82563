/**
 * A process that is asked to end under load: it says first that it is not ready, answers what it has begun, and lets go
 * of its database; every line that it acknowledged is there.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as waited } from 'node:timers/promises'
import type { Actor } from '@maplebridge/ledger'
import { expect, it } from 'vitest'
import { openDatabase } from '../src/database/openDatabase.ts'
import { developmentTrust } from '../src/developmentTrust.ts'
import { startPostgres } from './postgres.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const newCase = (id: string) => ({
  pack: 'cn-national',
  dispute: {
    id,
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2026-05-06',
    source: 'screening',
    facts: {},
  },
  events: [],
})

/** Starts the service and waits for its address. */
const started = async (environment: Record<string, string>) => {
  const { NODE_COMPILE_CACHE } = process.env
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
    env: { PATH: '/usr/bin', PORT: '0', NODE_COMPILE_CACHE, ...environment },
  })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk))
  await expect.poll(() => out, { timeout: 40_000 }).toContain('"url"')
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(out) ?? []
  return { child, address, said: () => out, ended: once(child, 'exit').then(([code]: unknown[]) => code) }
}

it.each(['PGlite', 'PostgreSQL'] as const)(
  'ends in order under load on %s',
  async (on) => {
    const folder = await mkdtemp(join(tmpdir(), 'maplebridge-ending-'))
    const server = on === 'PostgreSQL' ? await startPostgres() : undefined
    const place = server?.url ?? join(folder, 'ledger')
    const { child, address, said, ended } = await started({
      DATABASE: place,
      DATA_DIR: folder,
      DRAIN_SECONDS: '1',
    })
    const token = await (await developmentTrust(join(folder, 'keys'))).tokenFor(dispatcher)
    const acknowledged: string[] = []
    const statuses = new Set<number>()
    /** Enters one case after another, until nobody listens any more. */
    const entering = async (name: string): Promise<void> => {
      for (let at = 0; ; at += 1) {
        const id = `${name}-${at}`
        const answer = await fetch(`${address}/v1/cases`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'idempotency-key': `ending-${id}`,
          },
          body: JSON.stringify(newCase(id)),
        }).catch(() => undefined)
        if (answer === undefined) return
        statuses.add(answer.status)
        await answer.text()
        if (answer.status === 201) acknowledged.push(id)
      }
    }
    const load = Promise.all(['a', 'b', 'c'].map(entering))
    await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(5)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    child.kill('SIGTERM')
    const asked = performance.now()
    // While it drains it is not ready, and still answers.
    await waited(100)
    const unready = await fetch(`${address}/readyz`)
    const before = acknowledged.length
    expect([unready.status, JSON.parse(await unready.text()).type]).toEqual([503, '/problems/not-ready'])
    expect(await ended).toBe(0)
    expect(performance.now() - asked).toBeLessThan(10_000)
    await load
    expect(acknowledged.length).toBeGreaterThan(before)
    expect([...statuses]).toEqual([201])
    expect(said()).toContain('"msg":"ended"')
    const db = await openDatabase(place)
    const rows = await db.selectFrom('cases').select('sender_number').execute()
    await db.destroy()
    const kept = rows.map(({ sender_number }) => sender_number)
    expect(kept).toEqual(expect.arrayContaining(acknowledged))
    // What was begun was answered too: nothing is kept that nobody was told of.
    expect(kept.length).toBe(acknowledged.length)
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  },
  120_000,
)
