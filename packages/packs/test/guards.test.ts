// Every guard of every plan, on both sides: what it holds back, and what lets the step pass. Written from the plans.
import { editionOn, guardsOf, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'

type Dispute = Parameters<typeof guardsOf>[0]
type Event = NonNullable<Dispute['events']>[number]
type Row = {
  readonly pack: string
  readonly guard: string
  readonly holds: string
  /** One list for each thing needed; the words of a list are alternatives. */
  readonly needs: readonly string[]
  readonly warns?: true
  readonly source?: string
  readonly facts?: Readonly<Record<string, boolean | string>>
  readonly judge?: string
  readonly given?: readonly string[]
}

const upper = { 'assigned-by-platform': 'upper-platform', 'through-information-platform': true }
const notOwn = { 'asked-first': 'department', 'own-remit': false }
const major = {
  facts: { 'major-petition-issue': true },
  judge: 'petition-department',
  pack: 'ruoqiang',
} as const
const rows: readonly Row[] = [
  {
    pack: 'cn-national',
    guard: 'tell-before-closing',
    holds: 'closed archived',
    needs: ['told-other-ways'],
    given: ['mediation-failed', 'mediation-recorded'],
  },
  {
    pack: 'cn-national',
    guard: 'record-before-archiving',
    holds: 'archived',
    needs: ['mediation-recorded'],
    given: ['mediation-started'],
  },
  { pack: 'xining-chengzhong', guard: 'register-before-grading', holds: 'graded', needs: ['registered'] },
  { pack: 'xining-chengzhong', guard: 'grade-before-plan', holds: 'planned', needs: ['graded'] },
  {
    pack: 'xining-chengzhong',
    guard: 'resolved-before-closing',
    holds: 'closed',
    needs: ['settled told-other-ways'],
  },
  {
    pack: 'xining-chengzhong',
    guard: 'kept-before-closing',
    holds: 'closed',
    needs: ['followed-up performed'],
    given: ['settled'],
  },
  { pack: 'xining-chengzhong', guard: 'online-before-closing', holds: 'closed', needs: ['recorded-online'] },
  {
    pack: 'dadukou',
    guard: 'feed-back-before-closing',
    holds: 'closed archived',
    needs: ['fed-back reported'],
    facts: upper,
  },
  {
    pack: 'dadukou',
    guard: 'parties-and-entry-before-closing',
    holds: 'closed archived',
    needs: ['parties-told', 'recorded-online'],
    facts: { 'assigned-by-platform': 'own-platform' },
  },
  {
    pack: 'baotou',
    guard: 'account-for-three-inputs',
    holds: 'account-opened',
    needs: ['screened assigned transferred'],
    warns: true,
    source: 'application',
    facts: { 'assigned-by-party-or-government': false },
  },
  {
    pack: 'baotou',
    guard: 'settled-before-cancelling',
    holds: 'number-cancelled',
    needs: ['account-opened', 'settled'],
  },
  {
    pack: 'baotou',
    guard: 'owner-before-closing',
    holds: 'closed archived',
    needs: ['accepted assigned transferred'],
  },
  {
    pack: 'grand-mediation-city',
    guard: 'accept-before-transfer',
    holds: 'transferred',
    needs: ['accepted'],
    warns: true,
    facts: notOwn,
  },
  {
    pack: 'grand-mediation-city',
    guard: 'first-contact',
    holds: 'returned closed',
    needs: ['accepted', 'settled transferred told-other-ways'],
    warns: true,
  },
  {
    pack: 'grand-mediation-city',
    guard: 'register-before-assigning',
    holds: 'assigned',
    needs: ['registered'],
    warns: true,
  },
  {
    pack: 'litigation-free-town',
    guard: 'accept-before-passing-on',
    holds: 'assigned transferred',
    needs: ['accepted'],
    source: 'application',
  },
  {
    ...major,
    guard: 'leader-and-team-first',
    holds: 'investigated',
    needs: ['leader-named', 'team-formed'],
    warns: true,
  },
  {
    ...major,
    guard: 'three-guarantees-before-closing',
    holds: 'closed',
    needs: ['leader-named', 'team-formed', 'investigated', 'settled', 'stabilised'],
    warns: true,
  },
  { ...major, guard: 'team-stays', holds: 'team-disbanded', needs: ['settled performed'] },
  {
    pack: 'ruoqiang',
    guard: 'ledger-before-assigning',
    holds: 'assigned',
    needs: ['account-opened special-account-opened', 'registered'],
    warns: true,
    facts: { 'matter-size': 'major' },
    judge: 'township',
  },
  {
    pack: 'donghu',
    guard: 'leader-and-unit-first',
    holds: 'closed',
    needs: ['leader-named', 'assigned'],
    facts: { 'law-or-litigation-related': true },
  },
]

const happened = (type: string, on: string): Event => {
  if (type === 'settled') return { type, on, effectiveOn: on, form: 'written' }
  // proof: the rows name types of events that need no more than a day, or a receiver besides
  return { type, on, ...(['assigned', 'transferred'].includes(type) && { to: 'police' }) } as unknown as Event
}

const asked = (row: Row, types: readonly string[]) => {
  const layers = Result.getOrThrow(layersOf(packs, { id: row.pack }))
  const on = packs.find(({ manifest }) => manifest.id === row.pack)?.manifest.inForce?.from ?? '2023-05-08'
  const under = Result.getOrThrow(editionOn(layers, { on: row.pack === 'cn-national' ? '2023-05-08' : on }))
  const judged = (is: boolean | string) =>
    row.judge === undefined ? is : { is, judgedBy: row.judge, basis: '研判', on: under.on }
  const dispute: Dispute = {
    id: 'G-1',
    matter: 'neighbour',
    area: (under.area ?? '630103').padEnd(6, '01').padEnd(12, '001'),
    filedOn: under.on,
    source: row.source ?? 'screening',
    facts: Object.fromEntries(Object.entries(row.facts ?? {}).map(([id, is]) => [id, judged(is)])),
    events: [...(row.given ?? []), ...types].map((type) => happened(type, under.on)),
  }
  return Result.getOrThrow(guardsOf(dispute, { under }))
    .steps.filter(({ next }) => row.holds.split(' ').includes(next))
    .map(({ next, heldBackBy, warnings }) => {
      const mine = ({ reason }: (typeof warnings)[number]) => reason.rule === row.guard
      const [held, other] = row.warns ? [warnings, heldBackBy] : [heldBackBy, warnings]
      expect(other.some(mine)).toBe(false)
      return [
        next,
        held.filter(mine).flatMap(({ missing }) => missing.map((list) => list.join(' '))),
      ] as const
    })
}

test('every guard of every plan stands in the table', () => {
  const carried = packs.flatMap(({ manifest, guards = [] }) => guards.map(({ id }) => `${manifest.id} ${id}`))
  expect(carried.sort()).toEqual(rows.map(({ pack, guard }) => `${pack} ${guard}`).sort())
  expect(packs.filter(({ guards }) => guards === undefined).map(({ manifest }) => manifest.id)).toEqual([
    'county-template',
    'shayibake-court',
    'tianshui',
  ])
})

describe.each(rows.map((row) => [`${row.pack} ${row.guard}`, row] as const))('%s', (_, row) => {
  const first = row.needs.map((list) => list.split(' ')[0] ?? '')
  const steps = row.holds.split(' ').sort()
  const outcome = (types: readonly string[]) => [...asked(row, types)].sort(([a], [b]) => (a < b ? -1 : 1))

  test('holds its steps back, and names all that is missing', () => {
    expect(outcome([])).toEqual(steps.map((step) => [step, row.needs]))
  })

  test('lets them pass once each is on record, whichever of the alternatives it is', () => {
    expect(outcome(first)).toEqual(steps.map((step) => [step, []]))
    const last = row.needs.map((list) => list.split(' ').at(-1) ?? '')
    expect(outcome(last)).toEqual(steps.map((step) => [step, []]))
  })

  test.each(row.needs.map((list, at) => [list, at] as const))('lacks only %s without it', (list, at) => {
    expect(outcome(first.filter((_, other) => other !== at))).toEqual(steps.map((step) => [step, [list]]))
  })
})
