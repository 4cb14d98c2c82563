/**
 * How long a time limit is, in words; internal to the package.
 */
import type { TimeLimit } from '@maplebridge/calendar'
import type { Label } from '@maplebridge/rules'

/** An amount of a unit, in both languages. */
export const lengthInWords = ({ amount, unit }: Pick<TimeLimit, 'amount' | 'unit'>): Label => ({
  zh: `${amount}${units[unit].zh}`,
  en: `${amount} ${units[unit].en}${amount === 1 ? '' : 's'}`,
})

const units: Readonly<Record<TimeLimit['unit'], Label>> = {
  hour: { zh: '小时', en: 'hour' },
  'calendar-day': { zh: '日', en: 'calendar day' },
  'working-day': { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
}
