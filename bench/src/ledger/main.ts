/**
 * Registering a case with its assessment in the ledger, beside a bare route that inserts one row of the same bytes into the
 * same database: how many in a second at saturation, and how long a request takes at half of that. On a PostgreSQL server
 * and on PGlite.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../../services/casework-api/test/postgres.ts'
import { type Asked, newCase, type Registered, registering } from './registering.ts'

const quick = process.argv.includes('--quick')
const rounds = quick ? 1 : 5
const seconds = quick ? 2 : 6
const connections = 16

type Started = Asked & { readonly child: ChildProcess }

const started = async (kind: 'ledger' | 'bare', place: string, bytes = 0): Promise<Started> => {
  const child = fork(join(import.meta.dirname, 'server.ts'), [kind, place, String(bytes)])
  const [{ port, token }] = await once(child, 'message')
  return { url: `http://127.0.0.1:${port}`, token, child }
}

const ended = async ({ child }: Started): Promise<void> => {
  child.disconnect()
  await once(child, 'exit')
}

/** Bytes that the ledger keeps for a case with its assessment: the case, its lines and the answers to its commands. */
const bytesKept = async ({ url, token }: Started): Promise<number> => {
  const post = async (path: string, body: object): Promise<string> => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    }
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const text = await response.text()
    if (!response.ok) throw new Error(text)
    return text
  }
  const entered = await post('/v1/cases', newCase())
  const { case: id } = JSON.parse(entered).case
  const { case: state } = JSON.parse(await post(`/v1/cases/${id}/assessments`, { on: '2026-05-08' }))
  const lines = await fetch(`${url}/v1/cases/${id}/lines`, { headers: { authorization: `Bearer ${token}` } })
  const texts = [JSON.stringify(state), JSON.stringify(state), entered, await lines.text()]
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

type Pair = { readonly ledger: Registered; readonly bare: Registered }

const line = (name: string, figures: readonly string[]): string =>
  `${name.padEnd(12)}${figures.map((text) => text.padStart(20)).join('')}`

const measured = async (
  name: string,
  places: { readonly ledger: string; readonly bare: string },
): Promise<string> => {
  const ledger = await started('ledger', places.ledger)
  const bare = await started('bare', places.bare, await bytesKept(ledger))
  const pairs: Pair[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const pair = {
      ledger: await registering(ledger, { seconds, connections }),
      bare: await registering(bare, { seconds, connections }),
    }
    // The first round warms both up.
    if (round > 0) pairs.push(pair)
  }
  const saturation = median(pairs.map((pair) => pair.ledger.rate))
  // Two requests register a case.
  const half = await registering(ledger, {
    seconds: seconds * 2,
    connections,
    rate: Math.max(2, Math.floor(saturation)),
  })
  await Promise.all([ended(ledger), ended(bare)])
  return line(name, [
    `${median(pairs.map((pair) => pair.bare.rate / pair.ledger.rate)).toFixed(2)} times`,
    `${Math.round(saturation)} a second`,
    `${Math.round(median(pairs.map((pair) => pair.bare.rate)))} a second`,
    `${half.p50} ms`,
    `${half.p99} ms`,
  ])
}

const server = await startPostgres()
const folder = await mkdtemp(join(tmpdir(), 'maplebridge-bench-'))
try {
  console.log(line('', ['bare / ledger', 'cases', 'bare rows', 'half: p50', 'half: p99']))
  console.log(await measured('PostgreSQL', { ledger: server.url, bare: server.url }))
  const pglite = { ledger: join(folder, 'ledger'), bare: join(folder, 'bare') }
  console.log(await measured('PGlite', pglite))
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
