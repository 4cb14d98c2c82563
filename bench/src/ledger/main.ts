/**
 * Registering a case with its assessment in the ledger, beside a bare route that inserts one row into the same database:
 * of the case with its assessment, and of no more than the ledger keeps of both. How long a case takes at saturation, how
 * much of the processor, and how long a request takes at half of saturation: of some turns, which autovacuum or a neighbour
 * may disturb, the median and the worst. On a PostgreSQL server and on PGlite.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../../../services/casework-api/test/postgres.ts'
import { median } from '../median.ts'
import { type Answered, arriving } from './arriving.ts'
import { type Asked, headersOf, newCase, type Registered, registering } from './registering.ts'
import { serverTime } from './serverTime.ts'
import type { Share } from './shares.ts'
import type { Listening, Question, Used } from './Told.ts'

const {
  values: { quick = false, rate: perSecond },
} = parseArgs({ options: { quick: { type: 'boolean' }, rate: { type: 'string' } } })
const rounds = quick ? 2 : 7
const seconds = quick ? 2 : 3
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

/** A case with its assessment, as the ledger answers it, and what the ledger keeps of it: the assessment is not kept. */
const registeredOnce = async (
  ledger: Started,
): Promise<{ readonly answered: string; readonly kept: string }> => {
  const headers = headersOf(ledger)
  const sent = { method: 'POST', headers, body: JSON.stringify(newCase()) }
  const response = await fetch(`${ledger.url}/v1/cases`, sent)
  const answered = await response.text()
  if (!response.ok) throw new Error(answered)
  const { case: state, lines: versions, receipt } = JSON.parse(answered)
  const lines = await fetch(`${ledger.url}/v1/cases/${state.case}/lines`, { headers })
  const underKey = JSON.stringify({ state, lines: versions, receipt })
  return { answered, kept: `[${JSON.stringify(state)},${underKey},${await lines.text()}]` }
}

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

/** One round of each. */
type Turn = { readonly ledger: Round; readonly answered: Round; readonly kept: Round }

const profiled = async (ledger: Started): Promise<readonly Share[]> => {
  await told<'profiling'>(ledger, 'profile')
  await registering(ledger, { seconds, connections })
  return told<readonly Share[]>(ledger, 'shares')
}

const number = (value: number, digits = 2): string => value.toFixed(digits)

const row = (name: string, figures: readonly string[]): string =>
  `${name.padEnd(38)}${figures.map((text) => text.padStart(14)).join('')}`

const measured = async (name: string, placeOf: (service: string) => string): Promise<void> => {
  const ledger = await started('ledger', placeOf('ledger'))
  const texts = await registeredOnce(ledger)
  const bareOf = async (which: keyof typeof texts): Promise<Started> => {
    const file = join(folder, `${name}-${which}.json`)
    await writeFile(file, texts[which])
    return started('bare', placeOf(which), file)
  }
  const [answered, kept] = [await bareOf('answered'), await bareOf('kept')]
  const turns: Turn[] = []
  for (let turn = 0; turn <= rounds; turn += 1) {
    const inTurn = [['ledger', ledger] as const, ['answered', answered] as const, ['kept', kept] as const]
    // Which goes first changes, so that what else the machine does hits all alike.
    const order = turn % 2 === 0 ? inTurn : inTurn.toReversed()
    const done: Partial<Record<keyof Turn, Round>> = {}
    for (const [which, asked] of order) done[which] = await round(asked)
    // The first turn warms all up. proof: each of the three has had its round
    if (turn > 0) turns.push(done as Turn)
  }
  const of = (side: keyof Turn, figure: (round: Round) => number) =>
    median(turns.map((turn) => figure(turn[side])))
  const rate = perSecond === undefined ? of('ledger', (one) => one.rate) / 2 : Number(perSecond)
  const half: { readonly ledger: Answered; readonly bare: Answered }[] = []
  for (let turn = 0; turn < rounds; turn += 1)
    half.push({
      ledger: await arriving(ledger, { seconds, rate }),
      bare: await arriving(answered, { seconds, rate }),
    })
  const shares = await profiled(ledger)
  await Promise.all([ended(ledger), ended(answered), ended(kept)])
  const times = (figure: (round: Round) => number, beside: 'answered' | 'kept') =>
    `${number(median(turns.map((turn) => figure(turn.ledger) / figure(turn[beside]))))} ×`
  const compared = (text: string, figure: (round: Round) => number) =>
    row(text, [
      number(of('ledger', figure)),
      number(of('answered', figure)),
      times(figure, 'answered'),
      number(of('kept', figure)),
      times(figure, 'kept'),
    ])
  const sizes = [texts.answered, texts.kept].map((text) => `bare, ${number(text.length / 1e3, 0)} kB`)
  console.log(row(name, ['ledger', sizes[0] ?? '', '', sizes[1] ?? '', '']))
  console.log(compared('ms a case, 16 connections', (one) => 1e3 / one.rate))
  console.log(compared('processor, service and database, ms', ({ service, server }) => service + server))
  console.log(compared('  of it the service, ms', ({ service }) => service))
  console.log(compared('statements besides begin and commit', ({ statements }) => statements))
  const within = (side: 'ledger' | 'bare', which: 'p50' | 'p99') => {
    const each = half.map((turn) => turn[side][which])
    return `${number(median(each), 0)} (${number(Math.max(...each), 0)})`
  }
  for (const which of ['p50', 'p99'] as const)
    console.log(
      row(`${which} at ${number(rate, 0)} a second, ms`, [within('ledger', which), within('bare', which)]),
    )
  for (const { part, share } of shares) console.log(row(`  ${part}`, [`${Math.round(share * 100)} %`]))
}

const server = await startPostgres()
try {
  await measured('PostgreSQL', () => server.url)
  await measured('PGlite', (service) => join(folder, service))
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
