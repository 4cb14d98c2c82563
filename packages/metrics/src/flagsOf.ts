/**
 * Signs that figures may have been bent, for whoever audits files. They are asked of bodies and areas, never of a
 * person; a flag proves nothing, names what else it may mean and says what to look at. What could not be judged is
 * listed, so that silence is never taken for a clean record.
 */
import type { Span, WorkingCalendar } from '@maplebridge/calendar'
import type { SettingValues } from '@maplebridge/rules'
import type { CaseRecord } from './CaseRecord.ts'
import type { Counts } from './explainChange.ts'
import type { Flags } from './Flag.ts'
import type { FlagRule, FlagTest } from './FlagRule.ts'
import { isLack, type Judged } from './internal/flagJudging.ts'
import { lastDays, oneDay, oneForm } from './internal/flagsInPiles.ts'
import { doneAtOnce, noRecords, sameText, writtenLate } from './internal/flagsInRecords.ts'
import { judgedValues } from './internal/flagsInValues.ts'
import type { ValuesGiven } from './internal/partsOfWholes.ts'
import type { Reader, RecordsGiven } from './internal/readingRecords.ts'
import { isBodyCode } from './isBodyCode.ts'
import type { Metric } from './Metric.ts'

/** What is audited: the records of registers, and what was counted, by body or area. */
export type Audited = {
  readonly during: Span
  /** The records of each register by its code; each is read once. */
  readonly records?: Readonly<Record<string, Iterable<CaseRecord>>>
  /** What was counted in the period, by body or area. */
  readonly counts?: ReadonlyMap<string, Counts>
  /** What was counted in the period before. */
  readonly before?: { readonly during: Span; readonly counts: ReadonlyMap<string, Counts> }
  /** What was counted in each of the sub-periods, such as months; three at least. */
  readonly subPeriods?: readonly ReadonlyMap<string, Counts>[]
  /** Bodies or areas that should have records. */
  readonly bodies?: readonly string[]
}

/** What flags are judged with. */
export type Auditing = {
  readonly rules: readonly FlagRule[]
  /** The field of a record that names its body or area. */
  readonly by: string
  readonly metrics: Readonly<Record<string, Metric>>
  readonly settings: SettingValues
  readonly calendar?: WorkingCalendar
}

/**
 * The flags that rules raise, in the order of the rules and of the bodies, and the rules that could not be judged.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { flagsOf } from '@maplebridge/metrics'
 *
 * const two = (text: string) => ({ zh: text, en: text })
 * const late = {
 *   id: 'written-after-settlement', label: two('Written down after the settlement'),
 *   test: {
 *     kind: 'written-late', register: 'cases', written: 'recorded-on', of: 'settled-on',
 *     days: { setting: 'days', otherwise: 0 }, percent: { setting: 'percent', otherwise: 0 },
 *   },
 *   why: two('Back-filled'), innocent: [two('No network in the village')], lookAt: [two('The paper file')], cites: ['X-1'],
 * } as const
 * const cases = [{ body: 'pmc-1', 'recorded-on': '2023-05-09', 'settled-on': '2023-05-02' }]
 * const during = { from: '2023-05-01', to: '2023-05-31' }
 * const { raised } = flagsOf({ during, records: { cases } }, { rules: [late], by: 'body', metrics: {}, settings: {} })
 * assert.deepEqual(raised.map(({ of, found }) => [of, found]), [['pmc-1', { late: 1, records: 1, most: 7 }]])
 * ```
 */
export const flagsOf = (audited: Audited, { rules, by, metrics, settings, calendar }: Auditing): Flags => {
  const given = { ...audited, metrics, settings, calendar }
  const readers = rules.map(({ test }) => readerOf(test, given))
  for (const [register, records] of Object.entries(audited.records ?? {})) {
    const reading = readers.filter((_, at) => registerOf(rules[at]?.test) === register)
    if (reading.length === 0) continue
    for (const record of records) for (const each of reading) each?.read(bodyIn(record[by]), record)
  }
  const judged = rules.map((rule, at) => ({
    rule,
    judged: judgedBy(rule.test, { reader: readers[at], given }),
  }))
  return {
    raised: judged.flatMap(({ rule, judged: found }) =>
      isLack(found) ? [] : found.map((each) => ({ ...describedBy(rule), metrics: [], ...each })),
    ),
    notJudged: judged.flatMap(({ rule: { id, label }, judged: found }) =>
      isLack(found) ? [{ flag: id, label, lacks: found }] : [],
    ),
  }
}

/** What is no code stands under the empty text, so that no flag repeats a name. */
const bodyIn = (value: CaseRecord[string] | undefined): string =>
  typeof value === 'string' && isBodyCode(value) ? value : ''

type Given = ValuesGiven & RecordsGiven & Pick<Audited, 'records'>

const readerOf = (test: FlagTest, given: RecordsGiven): Reader | undefined => {
  switch (test.kind) {
    case 'written-late':
      return writtenLate(test, given)
    case 'done-at-once':
      return doneAtOnce(test, given)
    case 'same-text':
      return sameText(test, given)
    case 'one-day':
      return oneDay(test, given)
    case 'one-form':
      return oneForm(test, given)
    case 'last-days':
      return lastDays(test, given)
    case 'no-records':
      return noRecords(test, given)
    case 'share-from':
    case 'share-below':
    case 'above-others':
    case 'too-even':
    case 'opposed':
      return undefined
  }
}

const judgedBy = (
  test: FlagTest,
  { reader, given }: { readonly reader: Reader | undefined; readonly given: Given },
): Judged => {
  switch (test.kind) {
    case 'share-from':
    case 'share-below':
    case 'above-others':
    case 'too-even':
    case 'opposed':
      return judgedValues(test, given)
    case 'written-late':
    case 'done-at-once':
    case 'same-text':
    case 'one-day':
    case 'one-form':
    case 'last-days':
    case 'no-records': {
      const isGiven = Object.hasOwn(given.records ?? {}, test.register)
      return isGiven && reader !== undefined ? reader.judge() : { _tag: 'Register', register: test.register }
    }
  }
}

const registerOf = (test: FlagTest | undefined): string | undefined =>
  test !== undefined && 'register' in test ? test.register : undefined

const describedBy = ({ id, label, why, innocent, lookAt, cites, unresolved }: FlagRule) => ({
  flag: id,
  label,
  why,
  innocent,
  lookAt,
  cites,
  unresolved: unresolved ?? [],
})
