/**
 * Kills the service, its database or a connection at random moments while officials work, and holds the ledger against
 * all that was acknowledged.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { type Sending, sentAgain } from './Command.ts'
import { chanceFrom } from './chanceFrom.ts'
import { type CrashablePostgres, crashablePostgres } from './crashablePostgres.ts'
import { ledgerFaults } from './ledgerFaults.ts'
import { type Office, official } from './officials.ts'
import type { SoakFound } from './Soak.ts'
import { readyAt, type ServiceProcess, serviceProcess } from './serviceProcess.ts'
import { signersIn } from './signers.ts'

/** What is killed how often under which load. */
export type Killing = {
  readonly on: 'PostgreSQL' | 'PGlite'
  readonly kills: number
  readonly officials: number
  /** The most cases that are opened. */
  readonly cases: number
  readonly seed: number
  readonly isOver: () => boolean
  readonly say: (line: string) => void
}

const packs = join(import.meta.dirname, '../../../../examples/layers')

/** Kills and looks. */
export const killed = async (killing: Killing): Promise<SoakFound> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-killed-'))
  const postgres = killing.on === 'PostgreSQL' ? await crashablePostgres() : undefined
  const signers = await signersIn(folder)
  const service = await serviceProcess({
    ...signers.environment,
    DATABASE: postgres?.url ?? join(folder, 'ledger'),
    PACKS_DIR: packs,
  })
  try {
    const sending: Sending = { address: () => service.url, signers, faults: [], tally: new Map() }
    const office: Office = { cases: [], done: [], most: killing.cases, opened: 0 }
    const slowest = await killedUnderLoad(killing, { service, postgres, office, sending })
    return await found({ service, office, sending, slowest, killing })
  } finally {
    await service.kill()
    await postgres?.end()
    await rm(folder, { recursive: true, force: true })
  }
}

type Stage = {
  readonly service: ServiceProcess
  readonly postgres: CrashablePostgres | undefined
  readonly office: Office
  readonly sending: Sending
}

/** Lets officials work while things are killed; the longest time to recover from each, in milliseconds. */
const killedUnderLoad = async (
  { kills, officials, seed, isOver, say }: Killing,
  { service, postgres, office, sending }: Stage,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const chance = chanceFrom(seed)
  let over = false
  const working = Array.from({ length: officials }, async (_, at) => {
    const work = official(`o${at}`, { office, sending, chance: chanceFrom(seed * 1000 + at) })
    while (!over) {
      await work()
      // Also when it has nothing to do.
      await after(1)
    }
  })
  const times = new Map<string, number[]>()
  for (let kill = 1; kill <= kills && !isOver(); kill += 1) {
    await after(50 + chance() * 800)
    const victim = postgres === undefined ? 'service' : victimOf(kill, { chance })
    const took = await struck(victim, { service, postgres, chance })
    times.set(victim, [...(times.get(victim) ?? []), took])
    if (kill % 10 === 0)
      say(`${kill} kills, ${office.done.length} commands acknowledged, ${sending.faults.length} faults`)
  }
  await after(300)
  over = true
  await Promise.all(working)
  return times
}

type Victim = 'service' | 'server' | 'connection'

/** Each kind once at first, then at random. */
const victimOf = (kill: number, { chance }: { readonly chance: () => number }): Victim => {
  const first = (['service', 'server', 'connection'] as const)[kill - 1]
  if (first !== undefined) return first
  const which = chance()
  return which < 0.5 ? 'service' : which < 0.85 ? 'server' : 'connection'
}

/** Kills, brings back what does not come back by itself, and says how many milliseconds it was until all worked again. */
const struck = async (
  victim: Victim,
  { service, postgres, chance }: Pick<Stage, 'service' | 'postgres'> & { readonly chance: () => number },
): Promise<number> => {
  const started = Date.now()
  if (victim === 'service') {
    await service.kill()
    await after(chance() * 100)
    await service.start()
  } else if (victim === 'connection') {
    await postgres?.killBackend(chance)
    await after(200)
    await readyAt(service.url)
  } else {
    await postgres?.kill()
    await after(chance() * 700)
    await postgres?.start()
    await readyAt(service.url)
  }
  return Date.now() - started
}

/** Commands that are sent once more in the end, to see that they are answered as before. */
const sentOnceMore = 1000

const found = async ({
  service,
  office,
  sending,
  slowest,
  killing,
}: {
  readonly service: ServiceProcess
  readonly office: Office
  readonly sending: Sending
  readonly slowest: ReadonlyMap<string, readonly number[]>
  readonly killing: Killing
}): Promise<SoakFound> => {
  const { done } = office
  const step = Math.max(1, Math.floor(done.length / sentOnceMore))
  for (let at = 0; at < done.length; at += step) {
    const each = done[at]
    if (each !== undefined) await sentAgain(each, sending)
  }
  const { lines, cases, faults } = await ledgerFaults(service.url, { done, signers: sending.signers })
  const code = await service.end()
  const tally = [...sending.tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => `${what}: ${times}`)
  const recovered = [...slowest].map(([victim, times]) => {
    const sorted = times.toSorted((a, b) => a - b)
    return [
      `${killing.on}: ${victim} killed`,
      `${times.length} times; working again after ${sorted[Math.floor(sorted.length / 2)]} ms (median), ${sorted.at(-1)} ms (longest)`,
    ] as const
  })
  return {
    rows: [
      ...recovered,
      [`${killing.on}: ledger`, `${cases} cases, ${lines} lines, of ${done.length} commands acknowledged`],
      [`${killing.on}: answers`, tally.join(', ')],
    ],
    faults: [
      ...sending.faults,
      ...faults,
      ...service.failures.map((line) => `the service failed: ${line.slice(0, 300)}`),
      ...(code === 0 ? [] : [`the service ended with ${code} when it was asked to end`]),
    ].map((fault) => `${killing.on}: ${fault}`),
  }
}
