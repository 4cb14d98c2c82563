// Every duty of every pack is opened by a case and discharged by each of its events, and both sides of its last day are
// told apart.
import { checklistOf, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'
import { type Case, completeDispute } from './completeDispute.ts'
import { type DutyCase, dutyCases } from './dutyCases.ts'

type Rule = NonNullable<Pack['duties']>[number]
type Event = NonNullable<Case['events']>[number]
type Values = NonNullable<Pack['values']>

/** The day on which cases are filed, judged and happen. */
const on = '2026-05-08'

const adopterOf = (over: string, values: Values): Pack => ({
  manifest: {
    id: 'adopter',
    version: '1.0.0',
    title: { zh: '试验', en: 'Trial' },
    issuer: { zh: '试验', en: 'Trial' },
    level: 'adopter',
    over,
  },
  sources: [],
  citations: [],
  values,
})

/** The checklist of a case under a pack, by the end of a day; `values` are the settings that an adopter made. */
const listed = (
  id: string,
  change: Case,
  { by = on, values = {} }: { by?: string; values?: Values } = {},
) => {
  const layers = [...Result.getOrThrow(layersOf(packs, { id })), adopterOf(id, values)]
  const underOn = (day: string) => Result.getOrThrow(editionOn(layers, { on: day }))
  const dispute = completeDispute(change, { under: underOn(on) })
  return Result.getOrThrow(checklistOf(dispute, { under: underOn(by) }))
}

const itemOf = (rule: string, ...asked: Parameters<typeof listed>) =>
  listed(...asked).items.find(({ duty }) => duty.reason.rule === rule)

const withEvents = (change: Case, ...more: readonly Event[]): Case => ({
  ...change,
  events: [...(change.events ?? []), ...more],
})

/** An event of a type on a day; one that hands a dispute on or tells others says to whom. */
const happened = (type: Rule['then']['dischargedBy'][number], day: string, to?: readonly [string]): Event => {
  if (type === 'settled') return { type, on: day, effectiveOn: day, form: 'written' }
  if (type === 'assigned' || type === 'transferred' || type === 'returned') {
    return { type, on: day, to: to?.[0] ?? 'mediation-organisation' }
  }
  if (type === 'reported' || type === 'notified' || type === 'warned' || type === 'fed-back') {
    return to === undefined ? { type, on: day } : { type, on: day, to }
  }
  // Each of these is a kind of its own, which may say more.
  if (type === 'session-held') return { type, on: day }
  if (type === 'acceptance-refused') return { type, on: day }
  if (type === 'other-way-taken') return { type, on: day }
  return { type, on: day }
}

/** Rules in the first case that opens each. */
const opened = (rules: readonly Rule[], cases: readonly DutyCase[]) =>
  rules.flatMap((rule) => {
    const opens = cases.find(([id]) => id === rule.id)?.[1]
    return opens === undefined ? [] : [{ rule: rule.id, then: rule.then, opens }]
  })

/** Whom a duty tells that is shown done by telling; nobody where another act shows it. */
const tellsOf = ({ tell, dischargedBy }: Rule['then']): readonly string[] => {
  const told = happened(dischargedBy[0], on, ['x'])
  return 'to' in told && typeof told.to !== 'string' ? (tell ?? []) : []
}

// The duties of the template are decided by the cases that stand beside it.
describe.each(
  packs
    .filter(({ manifest }) => manifest.id !== 'county-template')
    .map(({ manifest, duties = [] }) => ({ id: manifest.id, rules: duties })),
)('$id', ({ id, rules }) => {
  const cases = dutyCases[id] ?? []
  const named = cases.map(([rule, opens, not], at) => ({ rule, opens, not, at }))
  const discharged = opened(rules, cases)

  test('has a case for every duty, and for no other', () => {
    expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual(rules.map((rule) => rule.id).sort())
  })

  test.each(named)('$rule is opened and not yet done (case $at)', ({ rule, opens }) => {
    const item = itemOf(rule, id, opens)
    expect(item?.status._tag).not.toBeUndefined()
    expect(item?.status._tag).not.toBe('Done')
  })

  test.each(named.flatMap(({ not, ...each }) => (not === 'always' ? [] : [{ ...each, not }])))(
    '$rule is not opened by the nearest case, and not left open (case $at)',
    ({ rule, not }) => {
      const { items, undecided } = listed(id, not)
      expect(items.map(({ duty }) => duty.reason.rule)).not.toContain(rule)
      expect(undecided.map((each) => each.rule)).not.toContain(rule)
    },
  )

  test.each(discharged)('$rule is discharged by each of its events', ({ rule, then, opens }) => {
    for (const type of then.dischargedBy) {
      const done = itemOf(rule, id, withEvents(opens, happened(type, on)))
      expect([type, done?.status]).toEqual([type, { _tag: 'Done', on }])
    }
  })

  const telling = discharged.filter(({ then }) => tellsOf(then).length > 0)
  test.each(telling)('$rule is done when all are told, not before', ({ rule, then, opens }) => {
    const [type] = then.dischargedBy
    const tell = tellsOf(then)
    for (const left of tell) {
      const others = tell.filter((kind) => kind !== left)
      const item = itemOf(rule, id, withEvents(opens, ...others.map((kind) => happened(type, on, [kind]))))
      expect(item?.status._tag).not.toBe('Done')
      expect(item?.told.flatMap((each) => (each.on === undefined ? [each.body.kind] : []))).toEqual([left])
    }
    const all = tell.map((kind) => happened(type, on, [kind]))
    expect(itemOf(rule, id, withEvents(opens, ...all))?.status).toEqual({ _tag: 'Done', on })
  })

  const timed = discharged.flatMap(({ then: { due, ...then }, ...each }) =>
    'inTime' in due ? [{ ...each, then, due }] : [],
  )
  test.each(timed)('$rule has no day until the adopter sets one', ({ rule, opens, due }) => {
    expect(itemOf(rule, id, opens)?.duty.due).toEqual({ _tag: 'InTime', setting: due.inTime })
  })

  test.each(timed)('$rule: the last day is in time, the day after is late', ({ rule, opens, then, due }) => {
    const start: readonly Event[] =
      due.from === 'filed' || due.from === 'judged' || due.from === 'agreement-effective'
        ? []
        : [happened(due.from, on)]
    const before = then.after === undefined ? undefined : rules.find((each) => each.id === then.after)
    const first = before === undefined ? [] : [happened(before.then.dischargedBy[0], on)]
    const change = withEvents(opens, ...start, ...first)
    const values: Values = {
      [due.inTime]: { value: { amount: 3, unit: 'calendar-day' }, cites: ['TEST-1'] },
    }
    const [type] = then.dischargedBy
    const by = (day: string, ...events: readonly Event[]) =>
      itemOf(rule, id, withEvents(change, ...events), { by: day, values })?.status
    expect(by('2026-05-11')).toEqual({ _tag: 'Due', lastDay: '2026-05-11', daysLeft: 0 })
    expect(by('2026-05-12')).toEqual({ _tag: 'Overdue', lastDay: '2026-05-11', days: 1 })
    expect(by('2026-05-12', happened(type, '2026-05-11'))).toEqual({ _tag: 'Done', on: '2026-05-11' })
    expect(by('2026-05-12', happened(type, '2026-05-12'))).toEqual({
      _tag: 'Done',
      on: '2026-05-12',
      daysLate: 1,
    })
  })
})

test.each([
  // One month; 30 working days, of which 9 May is made up and 19 June a holiday: 5 weeks of 5, the Saturday, 4 more.
  ['conclude-mediation', {}, '2026-06-08', '2026-06-09'],
  ['conclude-medical-mediation', { matter: 'medical' }, '2026-06-18', '2026-06-19'],
])('%s: a limit of law has two sides as well', (rule, change: Case, lastDay, after) => {
  const started: Case = withEvents(change, { type: 'mediation-started', on })
  const by = (day: string) => itemOf(rule, 'cn-national', started, { by: day })?.status
  expect(by(lastDay)).toEqual({ _tag: 'Due', lastDay, daysLeft: 0 })
  expect(by(after)).toEqual({ _tag: 'Overdue', lastDay, days: 1 })
})
