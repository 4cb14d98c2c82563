/**
 * Several service processes over one server while officials send commands to any of them, some more than once at the
 * same time, and while several sweep at once.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Sending, sentAgain } from './Command.ts'
import { chanceFrom } from './chanceFrom.ts'
import { crashablePostgres } from './crashablePostgres.ts'
import { ledgerFaults } from './ledgerFaults.ts'
import { type Office, official } from './officials.ts'
import type { SoakFound } from './Soak.ts'
import { type ServiceProcess, serviceProcess } from './serviceProcess.ts'
import { signersIn } from './signers.ts'
import { type Sweepers, sweepersOn } from './sweepers.ts'

/** How many processes, commands and cases. */
export type Replicating = {
  readonly replicas: number
  readonly commands: number
  readonly cases: number
  readonly officials: number
  readonly seed: number
  readonly isOver: () => boolean
  readonly say: (line: string) => void
}

const packs = join(import.meta.dirname, '../../../../examples/layers')

/** Commands between two sweeps. */
const sweepAfter = 50

/** Commands that are sent once more in the end, to see that they are answered as before. */
const sentOnceMore = 1000

/** Lets officials work with several processes, and looks. */
export const replicated = async (replicating: Replicating): Promise<SoakFound> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-replicas-'))
  const postgres = await crashablePostgres()
  const signers = await signersIn(folder)
  const environment = { ...signers.environment, DATABASE: postgres.url, PACKS_DIR: packs }
  // All at once, so that each would like to make the tables.
  const services = await Promise.all(
    Array.from({ length: replicating.replicas }, () => serviceProcess(environment)),
  )
  const sweepers = await sweepersOn(postgres.url, { packs, count: replicating.replicas })
  try {
    const chance = chanceFrom(replicating.seed)
    const address = () => services[Math.floor(chance() * services.length)]?.url ?? ''
    const sending: Sending = { address, signers, faults: [], tally: new Map() }
    const office: Office = { cases: [], done: [], most: replicating.cases, opened: 0 }
    const seconds = await worked(replicating, { office, sending, sweepers })
    return await found({ services, office, sending, sweepers, seconds })
  } finally {
    await sweepers.end()
    await Promise.all(services.map((service) => service.kill()))
    await postgres.end()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Lets officials work until all commands are sent; the seconds that took. */
const worked = async (
  { commands, officials, seed, isOver, say }: Replicating,
  {
    office,
    sending,
    sweepers,
  }: { readonly office: Office; readonly sending: Sending; readonly sweepers: Sweepers },
): Promise<number> => {
  const started = Date.now()
  let sentSoFar = 0
  await Promise.all(
    Array.from({ length: officials }, async (_, at) => {
      const work = official(`o${at}`, { office, sending, chance: chanceFrom(seed * 1000 + at) })
      while (sentSoFar < commands && !isOver()) {
        sentSoFar += 1
        const mine = sentSoFar
        await work()
        if (mine % sweepAfter === 0) await sweepers.sweepAtOnce()
        if (mine % 1000 === 0)
          say(`${sentSoFar} commands, ${office.cases.length} cases, ${sending.faults.length} faults`)
      }
    }),
  )
  return (Date.now() - started) / 1000
}

const found = async ({
  services,
  office,
  sending,
  sweepers,
  seconds,
}: {
  readonly services: readonly ServiceProcess[]
  readonly office: Office
  readonly sending: Sending
  readonly sweepers: Sweepers
  readonly seconds: number
}): Promise<SoakFound> => {
  const { done } = office
  const { signers, tally } = sending
  const sent = [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `${what}: ${times}`)
  const step = Math.max(1, Math.floor(done.length / sentOnceMore))
  const again = done.filter((_, at) => at % step === 0)
  for (const each of again) await sentAgain(each, sending)
  const swept = await sweepers.look()
  const { lines, cases, faults } = await ledgerFaults(services[0]?.url ?? '', { done, signers })
  const codes = await Promise.all(services.map((service) => service.end()))
  const turns = services.flatMap((service) => service.turns)
  return {
    rows: [
      ['processes', `${services.length}, started at once over an empty database`],
      [
        'ledger',
        `${cases} cases, ${lines} lines, of ${done.length} commands acknowledged in ${Math.round(seconds)} s`,
      ],
      ['answers', sent.join(', ')],
      ['sent once more in the end', `${again.length}, all answered as before`],
      ['sweeps', `${swept.sweeps}, ${services.length} at a time; ${swept.told} late duties, each told once`],
      ['turns of the sweep that the processes took by themselves', String(turns.length)],
    ],
    faults: [
      ...sending.faults,
      ...swept.faults,
      ...faults,
      // One at the start, and one more whenever a quarter of an hour begins.
      ...(turns.length >= 1 && turns.length <= 2 + seconds / 900
        ? []
        : [`${turns.length} turns of the sweep`]),
      ...services.flatMap(({ failures }) =>
        failures.map((line) => `a service failed: ${line.slice(0, 300)}`),
      ),
      ...codes.flatMap((code) =>
        code === 0 ? [] : [`a service ended with ${code} when it was asked to end`],
      ),
    ],
  }
}
