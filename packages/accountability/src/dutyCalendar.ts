/**
 * Standing duties as an iCalendar text: one all-day event on the day each turn is due, and, if asked, one on the last
 * day of each duty of disputes. The same duties make the same bytes: the stamp comes from the caller, and an event keeps its UID, made of pack, duty and due day, so that a
 * subscribed calendar changes events in place. Refuses what is no date.
 */
import { addTo, type DateInvalidError, type Occurrence, type PlainDate } from '@maplebridge/calendar'
import type { BodyKinds } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { ChecklistItem } from './ChecklistItem.ts'
import { standingLabels } from './dutyLabels.ts'
import { dueDayEvents } from './internal/dueDayEvents.ts'
import { type DayEvent, iCalendarText } from './internal/iCalendarText.ts'
import type { StandingOccurrences } from './StandingDuty.ts'

/** Where the words of a calendar come from; an edition has all of them. */
export type CalendarWords = {
  readonly pack: string
  readonly manifest: { readonly title: Label }
  readonly bodies: BodyKinds
  readonly citations: Readonly<Record<string, { readonly clause: string; readonly text: Label }>>
}

/**
 * The iCalendar text of standing duties in one language, with bearer, period and clauses in each event. `stampedOn` is
 * the day on which the calendar was last revised, such as the first day of the plan. Duties that are open have no
 * events. `andOf` are lines of the checklists of disputes; such an event keeps its UID when its day moves. Fails with `DateInvalidError` if a day given is not a date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { standingOccurrences } from '@maplebridge/accountability'
 * import { dutyCalendar } from '@maplebridge/accountability/icalendar'
 *
 * const monthly = {
 *   id: 'monthly-return', kind: 'return', label: { zh: '月报', en: 'Monthly return' }, bearer: 'judicial-office',
 *   cadence: { every: 'month', dueBy: { day: 3 }, about: 'previous-period' }, force: 'must', cites: ['S0-5.5-monthly'],
 * } as const
 * const during = { from: '2023-06-01', to: '2023-06-30' }
 * const duties = Result.getOrThrow(standingOccurrences([monthly], { during, settings: {} }))
 * const under = { pack: 'a-district', manifest: { title: { zh: '方案', en: 'Plan' } }, bodies: {}, citations: {} }
 * const text = Result.getOrThrow(dutyCalendar(duties, { under, lang: 'en', stampedOn: '2023-03-15' }))
 * assert.match(text, /^UID:a-district\.monthly-return\.2023-06-03@maplebridge\r$/m)
 * assert.match(text, /^DTSTART;VALUE=DATE:20230603\r$/m)
 * ```
 */
export const dutyCalendar = (
  duties: readonly StandingOccurrences[],
  {
    under,
    lang,
    stampedOn,
    andOf = [],
  }: {
    readonly under: CalendarWords
    readonly lang: keyof Label
    readonly stampedOn: PlainDate
    readonly andOf?: readonly ChecklistItem[]
  },
): Result.Result<string, DateInvalidError> => {
  const turns = duties.flatMap((duty) =>
    'open' in duty ? [] : duty.occurrences.map((turn) => ({ duty, turn })),
  )
  const ofTurns = Result.all(turns.map(({ duty, turn }) => eventOf(turn, { duty, under, lang })))
  const ofDisputes = dueDayEvents(andOf, {
    pack: under.pack,
    lang,
    clause: (id) => clauseOf(id, under, lang),
  })
  const events = Result.flatMap(ofTurns, (first) => Result.map(ofDisputes, (more) => [...first, ...more]))
  return Result.flatMap(addTo(stampedOn, { days: 0 }), (stamp) =>
    Result.map(events, (found) => {
      const inOrder = found.toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1))
      return iCalendarText(inOrder, { name: under.manifest.title[lang], lang, stamp })
    }),
  )
}

type Speaking = {
  readonly duty: StandingOccurrences
  readonly under: CalendarWords
  readonly lang: keyof Label
}

const eventOf = (turn: Occurrence, speaking: Speaking): Result.Result<DayEvent, DateInvalidError> => {
  const { duty, under, lang } = speaking
  return Result.map(addTo(turn.due, { days: 1 }), (end) => ({
    uid: `${under.pack}.${duty.id}.${turn.due}@maplebridge`,
    start: turn.due,
    end,
    summary: titled(bodyLabel(duty.bearer, speaking), duty.label[lang], lang),
    description: linesOf(turn, speaking).join('\n'),
    category: standingLabels[duty.kind][lang],
  }))
}

const linesOf = ({ from, to, times }: Occurrence, speaking: Speaking): readonly string[] => {
  const { duty, under, lang } = speaking
  const line = (word: keyof typeof words, text: string): string => titled(words[word][lang], text, lang)
  return [
    line('bearer', bodyLabel(duty.bearer, speaking)),
    ...(duty.tell ?? []).map((body) => line('tell', bodyLabel(body, speaking))),
    line('period', from === to ? from : { zh: `${from} 至 ${to}`, en: `${from} to ${to}` }[lang]),
    ...(times === undefined ? [] : [line('atLeast', String(times))]),
    ...duty.cites.map((id) => clauseOf(id, under, lang)),
    ...(duty.unresolved === undefined ? [] : [line('unresolved', duty.unresolved.join(', '))]),
  ]
}

const clauseOf = (id: string, { citations }: CalendarWords, lang: keyof Label): string => {
  const citation = citations[id]
  return citation === undefined ? `[${id}]` : `[${id}] ${citation.clause} ${citation.text[lang]}`
}

const bodyLabel = (code: string, { under, lang }: Speaking): string => under.bodies[code]?.label[lang] ?? code

const titled = (title: string, text: string, lang: keyof Label): string =>
  `${title}${{ zh: '：', en: ': ' }[lang]}${text}`

const words = {
  bearer: { zh: '承担单位', en: 'Owed by' },
  tell: { zh: '报送、告知', en: 'Told to' },
  period: { zh: '所涉期间', en: 'About' },
  atLeast: { zh: '期间内至少次数', en: 'At least so often in it' },
  unresolved: { zh: '原文未决', en: 'Unresolved in the source' },
} as const satisfies Readonly<Record<string, Label>>
