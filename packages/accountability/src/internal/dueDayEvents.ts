/**
 * The last days of a dispute's duties as events of a calendar. What is done, waived or has no day has none.
 */
import { addTo, type DateInvalidError } from '@maplebridge/calendar'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { ChecklistItem } from '../ChecklistItem.ts'
import type { DayEvent } from './iCalendarText.ts'

type Speaking = {
  readonly pack: string
  readonly lang: keyof Label
  /** A clause, in words. */
  readonly clause: (id: string) => string
}

/** An event for each duty that still has to be done by a day. */
export const dueDayEvents = (
  items: readonly ChecklistItem[],
  { pack, lang, clause }: Speaking,
): Result.Result<readonly DayEvent[], DateInvalidError> =>
  Result.all(
    items.flatMap(({ duty, status }) => {
      if (status._tag !== 'Due' && status._tag !== 'Overdue') return []
      const { bearer, responsible, tell, reason } = duty
      const line = (word: Label, text: string): string =>
        `${word[lang]}${{ zh: '：', en: ': ' }[lang]}${text}`
      const owing = bearer === undefined ? words.nobody[lang] : bearer.label[lang]
      const description = [
        line(words.bearer, owing),
        ...(responsible ?? []).map(({ label }) => line(words.responsible, label[lang])),
        ...tell.map(({ label }) => line(words.tell, label[lang])),
        line(words.dispute, duty.id.slice(0, duty.id.lastIndexOf('/'))),
        ...reason.cites.map(clause),
      ].join('\n')
      const event = (end: string): DayEvent => ({
        uid: `${pack}.${duty.id.replace('/', '.')}@maplebridge`,
        start: status.lastDay,
        end,
        summary: `${owing}${{ zh: '：', en: ': ' }[lang]}${reason.summary[lang]}`,
        description,
        category: words.category[lang],
      })
      return [Result.map(addTo(status.lastDay, { days: 1 }), event)]
    }),
  )

const words = {
  bearer: { zh: '承担单位', en: 'Owed by' },
  nobody: { zh: '来源未指明由谁承担', en: 'the source names nobody' },
  responsible: { zh: '责任单位', en: 'Responsible' },
  tell: { zh: '报送、告知', en: 'Told to' },
  dispute: { zh: '纠纷', en: 'Dispute' },
  category: { zh: '纠纷中的职责', en: 'duty of a dispute' },
} as const satisfies Readonly<Record<string, Label>>
