/**
 * Registering a case with its assessment in the ledger, beside a bare route that inserts one row of the same bytes into the
 * same database: how many in a second at saturation, how much of the processor each takes, and how long a request takes at
 * half of saturation. On a PostgreSQL server and on PGlite.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../../services/casework-api/test/postgres.ts'
import { arriving } from './arriving.ts'
import { type Asked, headersOf, newCase, type Registered, registering } from './registering.ts'
import { serverTime } from './serverTime.ts'
import type { Share } from './shares.ts'
import type { Listening, Question, Used } from './Told.ts'

const quick = process.argv.includes('--quick')
const rounds = quick ? 2 : 9
const seconds = quick ? 2 : 4
const connections = 16
const folder = await mkdtemp(join(tmpdir(), 'maplebridge-bench-'))

type Started = Asked & { readonly child: ChildProcess }

const started = async (kind: 'ledger' | 'bare', place: string, file = ''): Promise<Started> => {
  const child = fork(join(import.meta.dirname, 'server.ts'), [kind, place, file])
  // proof: the first thing that a service tells
  const [{ port, token }] = (await once(child, 'message')) as [Listening]
  return { url: `http://127.0.0.1:${port}`, token, child }
}

const told = async <Answer>({ child }: Started, question: Question): Promise<Answer> => {
  child.send(question)
  // proof: a service answers each question before the next is sent, as `Told.ts` says
  const [answer] = (await once(child, 'message')) as [Answer]
  return answer
}

const ended = async ({ child }: Started): Promise<void> => {
  child.disconnect()
  await once(child, 'exit')
}

/** What the ledger keeps for a case with its assessment: the case, its lines and the answer to its command. */
const keptByLedger = async (ledger: Started): Promise<string> => {
  const headers = headersOf(ledger)
  const sent = { method: 'POST', headers, body: JSON.stringify(newCase()) }
  const response = await fetch(`${ledger.url}/v1/cases`, sent)
  const answer = await response.text()
  if (!response.ok) throw new Error(answer)
  const { case: state } = JSON.parse(answer)
  const lines = await fetch(`${ledger.url}/v1/cases/${state.case}/lines`, { headers })
  return `[${JSON.stringify(state)},${answer},${await lines.text()}]`
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** A round, with the milliseconds of the processor that each case took and the statements it sent. */
type Round = Registered & { readonly service: number; readonly server: number; readonly statements: number }

const round = async (asked: Started): Promise<Round> => {
  const [before, serverBefore] = [await told<Used>(asked, 'used'), serverTime()]
  const registered = await registering(asked, { seconds, connections })
  const [after, serverAfter] = [await told<Used>(asked, 'used'), serverTime()]
  return {
    ...registered,
    service: (after.processor - before.processor) / registered.cases,
    server: (serverAfter - serverBefore) / registered.cases,
    statements: (after.statements - before.statements) / registered.cases,
  }
}

type Pair = { readonly ledger: Round; readonly bare: Round }

const profiled = async (ledger: Started): Promise<readonly Share[]> => {
  await told<'profiling'>(ledger, 'profile')
  await registering(ledger, { seconds, connections })
  return told<readonly Share[]>(ledger, 'shares')
}

const number = (value: number, digits = 2): string => value.toFixed(digits)

const row = (name: string, figures: readonly string[]): string =>
  `${name.padEnd(38)}${figures.map((text) => text.padStart(14)).join('')}`

const measured = async (
  name: string,
  places: { readonly ledger: string; readonly bare: string },
): Promise<void> => {
  const ledger = await started('ledger', places.ledger)
  const kept = await keptByLedger(ledger)
  const file = join(folder, `${name}.json`)
  await writeFile(file, kept)
  const bare = await started('bare', places.bare, file)
  const pairs: Pair[] = []
  for (let turn = 0; turn <= rounds; turn += 1) {
    const first = turn % 2 === 0
    // In turn, and which goes first in turn, so that what else the machine does hits both alike.
    const [one, other] = first ? [ledger, bare] : [bare, ledger]
    const [then, after] = [await round(one), await round(other)]
    // The first turn warms both up.
    if (turn > 0) pairs.push(first ? { ledger: then, bare: after } : { ledger: after, bare: then })
  }
  const of = (side: keyof Pair, figure: (round: Round) => number) =>
    median(pairs.map((pair) => figure(pair[side])))
  const saturation = of('ledger', ({ rate }) => rate)
  const half = await arriving(ledger, { seconds: seconds * 5, rate: saturation / 2 })
  const shares = await profiled(ledger)
  await Promise.all([ended(ledger), ended(bare)])
  const times = (figure: (round: Round) => number, reverse = false) => {
    const ratios = pairs.map((pair) => figure(pair.ledger) / figure(pair.bare))
    return `${number(median(reverse ? ratios.map((ratio) => 1 / ratio) : ratios))} times`
  }
  const compared = (text: string, figure: (round: Round) => number, reverse = false) =>
    row(text, [number(of('ledger', figure)), number(of('bare', figure)), times(figure, reverse)])
  console.log(row(`${name}, ${Buffer.byteLength(kept)} bytes a case`, ['ledger', 'bare route', '']))
  console.log(compared('cases a second', ({ rate }) => rate, true))
  console.log(compared('processor, service and database, ms', ({ service, server }) => service + server))
  console.log(compared('  of it the service, ms', ({ service }) => service))
  console.log(compared('statements besides begin and commit', ({ statements }) => statements))
  console.log(row('at half of saturation, ms', [`p50 ${number(half.p50, 0)}`, `p99 ${number(half.p99, 0)}`]))
  for (const { part, share } of shares) console.log(row(`  ${part}`, [`${Math.round(share * 100)} %`]))
}

const server = await startPostgres()
try {
  await measured('PostgreSQL', { ledger: server.url, bare: server.url })
  await measured('PGlite', { ledger: join(folder, 'ledger'), bare: join(folder, 'bare') })
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
