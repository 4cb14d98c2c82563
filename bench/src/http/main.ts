/**
 * The risk service over HTTP beside a bare server that runs the same function, and a service around
 * json-rules-engine. Rounds are interleaved; the table shows medians of the ratios of pairs. Loopback only.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import autocannon from 'autocannon'
import example from '../../../examples/disputes/property-fees.json' with { type: 'json' }

const kinds = ['bare', 'ours', 'engine'] as const
const rounds = process.argv.includes('--quick') ? 1 : 5
const seconds = process.argv.includes('--quick') ? 1 : 3

const started = async (kind: string) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server.ts'), kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${String(port).trim()}`, stop: () => child.kill() }
}

const { pack, on, dispute } = example
const single = JSON.stringify({ pack, on, dispute })
const batch = JSON.stringify({
  pack,
  on,
  disputes: Array.from({ length: 1000 }, (_, at) => ({ ...dispute, id: `${dispute.id}-${at}` })),
})

const perSecond = async (url: string, path: string, body: string, connections: number): Promise<number> => {
  const { requests, errors, non2xx } = await autocannon({
    url: `${url}${path}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections,
    duration: seconds,
  })
  if (errors + non2xx > 0) throw new Error(`${path}: ${errors} errors, ${non2xx} refusals`)
  return requests.average
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const servers = await Promise.all(kinds.map(started))
const [bare, ours, engine] = servers
if (bare === undefined || ours === undefined || engine === undefined) process.exit(1)
for (const [name, path, body, connections] of [
  ['single', '/v1/classifications', single, 16],
  ['batch of 1,000', '/v1/classifications/batch', batch, 2],
] as const) {
  const figures: { bare: number; ours: number; engine: number }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const measured = {
      bare: await perSecond(bare.url, path, body, connections),
      ours: await perSecond(ours.url, path, body, connections),
      engine: await perSecond(engine.url, path, body, connections),
    }
    // The first round warms all three up.
    if (round > 0) figures.push(measured)
  }
  const toBare = median(figures.map((each) => each.ours / each.bare))
  const toEngine = median(figures.map((each) => each.ours / each.engine))
  const rate = median(figures.map((each) => each.ours))
  console.log(
    `${name.padEnd(16)}ours/bare ${toBare.toFixed(2)}   ours/json-rules-engine ${toEngine.toFixed(1)}   ours ${Math.round(rate)} requests/s`,
  )
}
for (const server of servers) server.stop()
