/**
 * A due date as text for a person: the limit, every step, the day that applies, how far it can be relied on, clauses.
 */
import type { DueDate, TimeLimit } from '@maplebridge/calendar'
import { inWords, type Printer, titled } from './printer.ts'
import { words } from './words.ts'

/** The text of a due date that was counted under an edition. */
export const printDue = (
  limit: TimeLimit,
  { due, from }: { readonly due: DueDate; readonly from: string },
  printer: Printer,
): string => {
  const { lang } = printer
  return [
    `${limit.id} · ${limit.label[lang]}`,
    titled(`${words.countedFrom[lang]} ${inWords(limit.trigger, printer)}`, timeText(from), lang),
    '',
    ...due.steps.map(({ date, ...text }) => `  ${timeText(date)}  ${text[lang]}`),
    '',
    titled(words.rawDay[lang], timeText(due.raw), lang),
    ...(due.rolled === undefined ? [] : [titled(words.rolledDay[lang], due.rolled, lang)]),
    titled(words.dueDay[lang], timeText(due.due), lang),
    titled(words.status[lang], statusWords[due.status][lang], lang),
    ...due.notes.map((note) => `  · ${note[lang]}`),
    ...(limit.onExpiry === undefined
      ? []
      : [titled(words.onExpiry[lang], inWords(limit.onExpiry, printer), lang)]),
    ...(limit.confidence === undefined ? [] : [titled(words.confidence[lang], limit.confidence, lang)]),
    ...(due.calendar === undefined
      ? []
      : [titled(words.workingCalendar[lang], `${due.calendar.id} ${due.calendar.version}`, lang)]),
    '',
    ...limit.cites.map((id) => clauseLine(id, printer)),
  ].join('\n')
}

const clauseLine = (id: string, { under, lang }: Printer): string => {
  const citation = under.citations[id]
  if (citation === undefined) return `[${id}]`
  const source = under.sources[citation.source]?.title[lang] ?? citation.source
  return `[${id}] ${source} ${citation.clause}${{ zh: '：', en: ': ' }[lang]}${citation.text[lang]}`
}

/** `2026-01-20` as it is, `2026-01-20T09:30+08:00` as `2026-01-20 09:30`. */
const timeText = (at: string): string => at.slice(0, 16).replace('T', ' ')

const statusWords = {
  ok: { zh: '可以据此计算', en: 'ok' },
  provisional: {
    zh: '暂定：有的日期尚未公布安排',
    en: 'provisional: no notice has settled some of its days',
  },
  disputed: { zh: '有争议：来源说法不一', en: 'disputed: the sources differ' },
  'needs-a-person': { zh: '须由有权人员查核', en: 'an officer has to look at it' },
} as const
