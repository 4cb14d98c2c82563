/**
 * Looks again at the work on a dispute that has turned into what the plan names. A trigger of a report never starts
 * it: only a conversion on record does. It reads the metadata of events and weighs nobody's fault.
 */
import type { PlainDate } from '@maplebridge/calendar'
import { type Body, type DisputeEvent, disputeState } from '@maplebridge/dispute'
import type {
  EvidenceShown,
  ReverseCheck,
  ReverseCheckItem,
  ReverseCheckSection,
  RoundsShown,
} from './ReverseCheckSection.ts'

/** What the events are looked at with; `rounds` are judged as of the day of the first conversion. */
export type ReverseChecking = {
  readonly under: ReverseCheckSection
  readonly on: PlainDate
  readonly rounds?: readonly RoundsShown[]
  /** The body of a kind for this dispute. */
  readonly bodyOf: (kind: string) => Body
}

/**
 * The conversions up to the day asked that trigger a plan's reverse check, in the order in which they happened.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { conversionsUnder } from '@maplebridge/accountability'
 *
 * const label = { zh: '刑事案件', en: 'Criminal case' }
 * const triggers = [{ into: 'criminal-case', label, cites: ['S0-3.4-trigger'] }] as const
 * const events = [
 *   { type: 'converted', into: 'petition-case', on: '2023-05-01' },
 *   { type: 'converted', into: 'criminal-case', on: '2023-06-01' },
 * ] as const
 * assert.deepEqual(conversionsUnder(events, { under: { triggers }, on: '2023-06-30' }).map(({ on }) => on), ['2023-06-01'])
 * ```
 */
export const conversionsUnder = (
  events: readonly DisputeEvent[],
  { under, on }: { readonly under: Pick<ReverseCheckSection, 'triggers'>; readonly on: PlainDate },
): ReverseCheck['later'] =>
  disputeState(events, { on }).conversions.flatMap((conversion) => {
    const trigger = under.triggers.find(({ into }) => into === conversion.into)
    return trigger === undefined ? [] : [{ unresolved: [], ...trigger, on: conversion.on }]
  })

/**
 * The reverse check that the events trigger by the day asked, or `undefined` when none does. The first conversion
 * that the plan names is the trigger; evidence of that same day counts, since a day has no hours.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { reverseCheck } from '@maplebridge/accountability'
 *
 * const under = {
 *   triggers: [{ into: 'criminal-case', label: { zh: '刑事案件', en: 'Criminal case' }, cites: ['S0-3.4-trigger'] }],
 *   items: [{
 *     id: 'reporting', label: { zh: '信息报告', en: 'Reporting' }, evidence: ['reported'], cites: ['S0-3.4-check-4'],
 *     evidenceInferred: true,
 *   }],
 *   consequence: { summary: { zh: '依法依纪依规追究责任', en: 'Liability by law, discipline and rule' }, cites: ['S0-3.4-consequence'] },
 * } as const
 * const bodyOf = (kind: string) => ({ kind, label: { zh: kind, en: kind } })
 * const events = [
 *   { type: 'converted', into: 'criminal-case', on: '2023-06-01' },
 *   { type: 'reported', on: '2023-06-02' },
 * ] as const
 * assert.equal(reverseCheck(events, { under, on: '2023-06-30', bodyOf })?.items[0]?.finding, 'not-met')
 * assert.equal(reverseCheck(events, { under, on: '2023-05-31', bodyOf }), undefined)
 * ```
 */
export const reverseCheck = (
  events: readonly DisputeEvent[],
  { under, on, rounds = [], bodyOf }: ReverseChecking,
): ReverseCheck | undefined => {
  const [trigger, ...later] = conversionsUnder(events, { under, on })
  if (trigger === undefined) return undefined
  const known = events
    .filter((event) => event.on <= on)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const { upward } = under
  return {
    trigger,
    earlyReports: shownAmong(known, reporting).filter((report) => report.on <= trigger.on),
    items: under.items.map((item) => looked(item, { events: known, rounds, convertedOn: trigger.on })),
    later,
    ...(upward !== undefined && { upward: { ...upward, bodies: upward.bodies.map(bodyOf) } }),
    consequence: under.consequence,
  }
}

/** Events by which others learn of a danger in time. */
const reporting = [
  'reported',
  'notified',
  'warned',
  'instructions-asked',
  'police-told',
  'protection-reported',
] as const

type Record = {
  readonly events: readonly DisputeEvent[]
  readonly rounds: readonly RoundsShown[]
  readonly convertedOn: PlainDate
}

const looked = (
  {
    id,
    label,
    evidence,
    cites,
    evidenceInferred,
    inferred = false,
    rounds: named,
  }: ReverseCheckSection['items'][number],
  { events, rounds, convertedOn }: Record,
): ReverseCheckItem => {
  const asked: readonly string[] = named ?? []
  const shownBy = shownAmong(events, evidence)
  const inTime = shownBy.filter(({ on }) => on <= convertedOn)
  const sent = rounds.filter(({ duty }) => asked.includes(duty))
  const turns = sent.flatMap((each) => each.turns)
  const isShown = inTime.length > 0 || turns.some(isDone)
  const isMissed = turns.some(isMissing)
  return {
    item: id,
    label,
    finding: isMissed || (!isShown && shownBy.length > 0) ? 'not-met' : isShown ? 'met' : 'no-evidence',
    shownBy,
    rounds: sent,
    notOnRecord: evidence.filter((type) => inTime.every((shown) => shown.type !== type)),
    notSent: asked.filter((duty) => sent.every((each) => each.duty !== duty)),
    cites,
    inferred,
    evidenceInferred,
  }
}

type Turn = RoundsShown['turns'][number]

const isDone = ({ fulfilment: { _tag } }: Turn): boolean =>
  _tag === 'Done' || _tag === 'DoneLate' || _tag === 'NilReturn' || _tag === 'Partly'

const isMissing = ({ fulfilment }: Turn): boolean =>
  fulfilment._tag === 'Overdue' || (fulfilment._tag === 'Partly' && fulfilment.daysOverdue !== undefined)

const shownAmong = (
  events: readonly DisputeEvent[],
  wanted: readonly EvidenceShown['type'][],
): readonly EvidenceShown[] =>
  events.flatMap((event) => {
    const type = wanted.find((each) => each === event.type)
    if (type === undefined) return []
    return [{ type, on: event.on, ...('to' in event && event.to !== undefined && { to: [event.to].flat() }) }]
  })
