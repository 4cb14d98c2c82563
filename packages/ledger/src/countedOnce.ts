/**
 * Disputes as a register counts them. A dispute that several senders reported is several cases of the ledger and one
 * dispute: cases that are linked as `same` are counted once, with what is known from all of them. A part of a case and
 * what follows a case are disputes of their own.
 */
import { daysBetween, type PlainDate } from '@maplebridge/calendar'
import { type DisputeEvent, disputeState } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import type { CaseState } from './CaseState.ts'
import type { CaseId } from './LedgerEntry.ts'
import { isReport } from './linkIssues.ts'

/** What is known of a dispute, by the fields of the register of cases; a field that is absent is not known. */
export type DisputeRecord = Readonly<Record<string, boolean | number | string>>

/** A dispute as a register counts it: the cases that are it, first the one that was filed first, and its record. */
export type CountedDispute = { readonly cases: readonly CaseId[]; readonly record: DisputeRecord }

/**
 * The disputes of cases as they stand on a day, each once, by the order in which they were filed. Links to cases that
 * are not given hold too: two reports of one dispute that point at a third belong together.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { type CaseState, countedOnce } from '@maplebridge/ledger'
 *
 * const digest = `sha256:${'0'.repeat(64)}`
 * const reported = (id: string, filedOn: string, source: string, same?: string): CaseState => ({
 *   case: id, version: 1, hash: digest, stage: 'found', pack: 'cn-national', personal: [],
 *   links: same === undefined ? [] : [{ kind: 'same', to: same }],
 *   dispute: { id: 'A-1', matter: 'neighbour', area: '630103002004', filedOn, source, facts: {}, events: [] },
 * })
 * const [hotline, police] = ['5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11', '6b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'] as const
 * const cases = [reported(hotline, '2026-05-08', 'other-department'), reported(police, '2026-05-06', 'police', hotline)]
 * const [only, ...others] = countedOnce(cases, { on: '2026-05-31' })
 * assert.deepEqual([only?.cases, only?.record['source'], others], [[police, hotline], 'police', []])
 * ```
 */
export const countedOnce = (
  cases: readonly CaseState[],
  { on }: { readonly on: PlainDate },
): readonly CountedDispute[] => {
  const filed = cases.filter(({ dispute }) => dispute.filedOn <= on).toSorted(byFiling)
  const groups = new Map<string, CaseState[]>()
  const groupOf = sameGroups(filed)
  for (const state of filed) {
    const group = groups.get(groupOf(state.case))
    if (group === undefined) groups.set(groupOf(state.case), [state])
    else group.push(state)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined
      ? []
      : [{ cases: group.map((each) => each.case), record: recordOf(first, { group, on }) }]
  })
}

const byFiling = (one: CaseState, other: CaseState): number =>
  `${one.dispute.filedOn} ${one.case}` < `${other.dispute.filedOn} ${other.case}` ? -1 : 1

/** Which cases are one dispute: those that a chain of links `same` joins, in whichever direction they were made. */
const sameGroups = (cases: readonly CaseState[]): ((id: CaseId) => CaseId) => {
  const parents = new Map<CaseId, CaseId>()
  const groupOf = (id: CaseId): CaseId => {
    let root = id
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    return root
  }
  for (const { case: id, links } of cases)
    for (const { kind, to } of links) {
      const [one, other] = [groupOf(id), groupOf(to)]
      if (kind === 'same' && one !== other) parents.set(one, other)
    }
  return groupOf
}

const recordOf = (
  { dispute }: CaseState,
  { group, on }: { readonly group: readonly CaseState[]; readonly on: PlainDate },
): DisputeRecord => {
  const upTo = (state: CaseState) => (state.dispute.events ?? []).filter((event) => event.on <= on)
  const told = handledIn(group).map(upTo)
  const events = group
    .flatMap(upTo)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  const has = (...types: readonly DisputeEvent['type'][]) => events.some(({ type }) => types.includes(type))
  const acceptedOn = firstOn(events, 'accepted')
  const followedUpOn = firstOn(events, 'followed-up')
  const closings = told.map(closingOf)
  const isClosed = closings.every((each) => each !== undefined)
  const lastClosing = isClosed ? closings.toSorted().at(-1) : undefined
  return {
    area: dispute.area,
    'found-on': dispute.filedOn,
    source: dispute.source,
    accepted: acceptedOn !== undefined,
    ...(acceptedOn !== undefined && { 'accepted-on': acceptedOn }),
    mediated: has('mediation-started', 'session-held', 'settled', 'mediation-failed'),
    'mediation-result': resultOf(events, on),
    ...settlementIn(events),
    closed: isClosed,
    ...(lastClosing !== undefined && { 'closed-on': lastClosing }),
    confirmed: has('confirmed'),
    'followed-up': followedUpOn !== undefined,
    ...(followedUpOn !== undefined && { 'followed-up-on': followedUpOn }),
    archived: told.every(
      (each) => each.findLast(({ type }) => type === 'archived' || type === 'reopened')?.type === 'archived',
    ),
    ...(has('party-consented') && { 'consent-on-file': true }),
  }
}

/** The cases in which a dispute is handled: those that point at no other. A report that points at one only says more. */
const handledIn = (group: readonly CaseState[]): readonly CaseState[] => {
  const own = group.filter((state) => !isReport(state))
  return own.length === 0 ? group : own
}

const firstOn = (events: readonly DisputeEvent[], type: DisputeEvent['type']): PlainDate | undefined =>
  events.find((event) => event.type === type)?.on

/** The day on which a case was closed, unless it was reopened since; its events are in the order of its lines. */
const closingOf = (events: readonly DisputeEvent[]): PlainDate | undefined => {
  const last = events.findLast(({ type }) => type === 'closed' || type === 'reopened')
  return last?.type === 'closed' ? last.on : undefined
}

/** How mediation ended. A settlement stays one, also when the dispute came up again or a party sued over it. */
const resultOf = (events: readonly DisputeEvent[], on: PlainDate): string => {
  if (events.some(({ type }) => type === 'settled')) return 'settled'
  const ended = events.findLast(({ type }) => type in endings)
  if (ended !== undefined) return endings[ended.type] ?? 'none-yet'
  return disputeState(events, { on }).refusedBy.length > 0 ? 'refused' : 'none-yet'
}

const endings: Readonly<Partial<Record<DisputeEvent['type'], string>>> = {
  'mediation-failed': 'failed',
  withdrawn: 'withdrawn',
  'other-way-taken': 'passed-on',
}

/** What follows from the first settlement. That it was performed does not say whether freely, so that is left open. */
const settlementIn = (events: readonly DisputeEvent[]): DisputeRecord => {
  const settled = events.find((event) => event.type === 'settled')
  if (settled === undefined) return {}
  const again = events.find(({ type, on }) => type === 'reopened' && on >= settled.on)
  const days = again && Result.getOrUndefined(daysBetween(settled.on, { to: again.on }))
  return {
    'settled-on': settled.on,
    'agreement-form': settled.form,
    'documents-made': events.some(({ type }) => type === 'agreement-documented'),
    reopened: again !== undefined,
    ...(days !== undefined && { 'days-to-reopening': days }),
  }
}
