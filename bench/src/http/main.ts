/**
 * The services over HTTP on loopback: the risk service beside a bare server that calls the same functions, and the
 * assessment service beside a service around json-rules-engine that decides the same 68 rules. The answers are compared
 * first; then rounds are interleaved, and the table shows medians of the ratios of pairs.
 */
import { deepStrictEqual } from 'node:assert'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { median } from '../median.ts'
import { type Asked, type Comparison, comparisons } from './comparisons.ts'

const quick = process.argv.includes('--quick')
const rounds = quick ? 1 : 5

type Started = { readonly url: string; readonly amount: number; readonly child: ChildProcess }

const started = async ({ kind, requests }: Asked): Promise<Started> => {
  const child = fork(join(import.meta.dirname, 'server.ts'), [kind])
  const [{ port }] = await once(child, 'message')
  return { url: `http://127.0.0.1:${port}`, amount: Math.ceil(requests / (quick ? 10 : 1)), child }
}

/** Microseconds of processor time that a server has taken so far. */
const taken = async ({ child }: Started): Promise<number> => {
  child.send('taken')
  const [{ user, system }] = await once(child, 'message')
  return user + system
}

const post = { method: 'POST', headers: { 'content-type': 'application/json' } } as const

const answerOf = async ({ url }: Started, { path, body, read }: Comparison): Promise<unknown> => {
  const response = await fetch(`${url}${path}`, { ...post, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  // proof: each comparison reads the answers of its own two servers
  return read((await response.json()) as never)
}

/** Requests answered in a second, and microseconds of processor time that each took. */
type Figure = { readonly rate: number; readonly cost: number }

const measured = async (server: Started, { path, body, connections }: Comparison): Promise<Figure> => {
  const before = await taken(server)
  const ms = await answering(server, { path, body: JSON.stringify(body), connections })
  const cost = (await taken(server)) - before
  return { rate: (server.amount / ms) * 1000, cost: cost / server.amount }
}

/** Milliseconds from the first request of a round to its last answer. */
const answering = (
  { url, amount }: Started,
  { path, body, connections }: { readonly path: string; readonly body: string; readonly connections: number },
): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    let last = start
    const options = { ...post, url: `${url}${path}`, body, amount, timeout: 60 }
    autocannon({ ...options, connections: Math.min(connections, amount) }, (error, { errors, non2xx }) =>
      error !== null || errors + non2xx > 0
        ? reject(error ?? new Error(`${path}: ${errors} errors, ${non2xx} refusals`))
        : resolve(last - start),
    ).on('response', () => {
      last = performance.now()
    })
  })

const compared = async (comparison: Comparison): Promise<string> => {
  const { name, path } = comparison
  const ours = await started(comparison.ours)
  const other = await started(comparison.other)
  deepStrictEqual(await answerOf(ours, comparison), await answerOf(other, comparison), `${path} differs`)
  const pairs: { readonly ours: Figure; readonly other: Figure }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { ours: await measured(ours, comparison), other: await measured(other, comparison) }
    // The first round warms both up.
    if (round > 0) pairs.push(pair)
  }
  ours.child.kill()
  other.child.kill()
  const figures = [
    median(pairs.map((pair) => pair.ours.rate / pair.other.rate)).toFixed(2),
    median(pairs.map((pair) => pair.other.cost / pair.ours.cost)).toFixed(2),
    `${Math.round(median(pairs.map((pair) => pair.ours.rate)))} a second`,
    `${Math.round(median(pairs.map((pair) => pair.ours.cost)))} µs each`,
  ]
  return `${`${name}, ${comparison.ours.kind} / ${comparison.other.kind}`.padEnd(40)}${figures.map((text) => text.padStart(16)).join('')}`
}

console.log(`${''.padEnd(40)}${['rate', 'per CPU', 'ours', 'CPU'].map((text) => text.padStart(16)).join('')}`)
for (const comparison of comparisons) console.log(await compared(comparison))
