/**
 * Invented officials who enter disputes and work on them at random, all of which follows from a seed.
 */
import type { Actor } from '@maplebridge/ledger'
import { type Acknowledged, type Command, count, type Sending, sent } from './Command.ts'

/** Who works in a long run: two offices of one district, one of another, and an auditor over both. */
export const actors = {
  dispatcher: { role: 'dispatcher', area: '630103' },
  officer: { role: 'body-officer', area: '630103002', body: 'village-pmc' },
  supervisor: { role: 'supervisor', area: '630103' },
  elsewhere: { role: 'supervisor', area: '630104' },
  auditor: { role: 'auditor', area: '630103' },
} as const satisfies Readonly<Record<string, Omit<Actor, 'account'>>>

/** What officials share: the cases they know of and everything that was acknowledged. */
export type Office = {
  readonly cases: string[]
  readonly done: Acknowledged[]
  /** The most cases that are opened. */
  readonly most: number
  opened: number
}

/** An official who works until told to stop; `chance` gives numbers from 0 to 1. */
export const official = (
  name: string,
  {
    office,
    sending,
    chance,
  }: { readonly office: Office; readonly sending: Sending; readonly chance: () => number },
): (() => Promise<void>) => {
  let commands = 0
  const by = (who: keyof typeof actors): Actor => ({ account: `${name}-${who}`, ...actors[who] })
  const key = () => {
    commands += 1
    return `k-${commands}`
  }
  const one = (command: Command): Promise<void> => toAnswer([command], { office, sending })
  return async () => {
    const known = office.cases[Math.floor(chance() * office.cases.length)]
    const isFull = office.opened >= office.most
    if (known === undefined ? !isFull : !isFull && chance() < 0.3) {
      office.opened += 1
      const opening = opened(`${name}-${office.opened}`, { by: by('dispatcher'), key: key() })
      // Now and then the same number comes twice at once: only one of the two becomes a case.
      const twins = chance() < 0.1 ? [opening, { ...opening, key: key() }] : [opening]
      return toAnswer(twins, { office, sending, oneOf: twins.length > 1 })
    }
    if (known === undefined) return
    const path = `/v1/cases/${known}`
    const on = '2026-04-02'
    const step = (event: object, who: keyof typeof actors, expected: readonly number[]): Command => ({
      by: by(who),
      key: key(),
      path: `${path}/steps`,
      body: { events: [{ on, ...event }] },
      expected,
    })
    const kind = Math.floor(chance() * 7)
    if (kind === 0) return one(step({ type: 'accepted' }, 'officer', [200, 409]))
    if (kind === 1) return one(step({ type: 'session-held' }, 'officer', [200, 409]))
    if (kind === 2) return one(step({ type: 'supervised' }, 'supervisor', [200, 409]))
    if (kind === 3) return one(step({ type: 'supervised' }, 'elsewhere', [404]))
    if (kind === 4) return one({ ...step({ type: 'supervised' }, 'supervisor', [412]), ifMatch: '"1"' })
    const facts: Command = {
      by: by('officer'),
      key: key(),
      path: `${path}/facts`,
      body: { facts: { 'people-involved': Math.ceil(chance() * 90) } },
      expected: [200],
    }
    // Often sent more than once at the same time, as an impatient client does.
    return toAnswer(
      Array.from({ length: 1 + Math.floor(chance() * 3) }, () => facts),
      { office, sending },
    )
  }
}

/** A dispute that is late the moment it is entered: to be reported within a day. */
const opened = (number: string, { by, key }: { readonly by: Actor; readonly key: string }): Command => ({
  by,
  key,
  path: '/v1/cases',
  body: {
    pack: 'chengzhong-office',
    dispute: {
      id: number,
      matter: 'neighbour',
      area: '630103002004',
      filedOn: '2026-04-01',
      source: 'application',
      facts: {
        'may-escalate': {
          is: true,
          judgedBy: 'judicial-office',
          basis: '有人扬言封堵大门',
          on: '2026-04-01',
        },
      },
    },
    events: [
      { type: 'registered', on: '2026-04-01' },
      { type: 'assigned', on: '2026-04-01', to: 'village-pmc' },
    ],
  },
  expected: [201, 409],
})

/** Sends commands at once and keeps what was acknowledged; under one key all answers must be the same. */
const toAnswer = async (
  commands: readonly Command[],
  {
    office,
    sending,
    oneOf = false,
  }: { readonly office: Office; readonly sending: Sending; readonly oneOf?: boolean },
): Promise<void> => {
  const answers = (await Promise.all(commands.map((command) => sent(command, sending)))).filter(
    (each) => each !== undefined,
  )
  const [first, ...rest] = answers
  if (oneOf && answers.length !== 1) sending.faults.push(`${answers.length} cases were opened for one number`)
  for (const other of rest)
    if (JSON.stringify(other.lines) !== JSON.stringify(first?.lines) || other.case !== first?.case)
      sending.faults.push(`key ${other.command.key} was answered in two ways`)
  if (first === undefined) return
  count(sending.tally, 'acknowledged')
  office.done.push(first)
  if (first.command.path === '/v1/cases') office.cases.push(first.case)
}
