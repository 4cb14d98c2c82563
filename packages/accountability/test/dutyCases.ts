/**
 * Duties and events from which the tests of checklists are made.
 */
import type { DisputeEvent } from '@maplebridge/dispute'
import { checklist, type Due, type Duty } from '../src/index.ts'

/** A label. */
export const label = { zh: '职责', en: 'duty' }
/** A due day that is counted. */
export const until = (due: string, from = '2023-05-08'): Due => ({
  _tag: 'Until',
  from,
  due: { raw: due, due, steps: [], status: 'ok', notes: [] },
})
/** A duty of a rule. */
export const duty = (rule: string, due: Due, more: Partial<Duty> = {}): Duty => ({
  id: `X-1/${rule}`,
  duty: rule,
  tell: [],
  due,
  dischargedBy: ['reported'],
  ...more,
  reason: {
    rule,
    summary: label,
    force: 'must',
    because: [],
    cites: ['S0-3.4-stabilise-report'],
    missingFacts: [],
    unsetSettings: [],
    unresolved: [],
    inferred: false,
    ...more.reason,
  },
})
/** A report to some, or to nobody named. */
export const reported = (on: string, to?: [string, ...string[]]): DisputeEvent => ({
  type: 'reported',
  on,
  ...(to && { to }),
})
/** Who acts on duties. */
export const by = 'judicial-office'
/** An extension. */
export const extended = (on: string, last: string, of = 'a'): DisputeEvent => ({
  type: 'duty-extended',
  duty: of,
  on,
  until: last,
  by,
})
/** A waiver. */
export const waived = (on: string, of = 'a'): DisputeEvent => ({
  type: 'duty-waived',
  duty: of,
  on,
  by,
  reason: { ground: 'duplicate' },
})
/** The status of a duty that a report discharges. */
export const statusOf = (due: Due, events: readonly DisputeEvent[], on: string) =>
  checklist({ open: [duty('a', due)] }, { events, on }).items[0]?.status
