/**
 * Days as people write them in each language.
 */
import type { Label } from '@maplebridge/rules'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as `8 May 2023` and `2023年5月8日`; a date-time keeps its hour and minute, other text stays as it is. */
export const dayLabel = (text: string): Label => {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}).*)?$/u.exec(text) ?? []
  if (year === undefined) return { zh: text, en: text }
  const clock = time === undefined ? '' : ` ${time}`
  return {
    zh: `${year}年${Number(month)}月${Number(day)}日${clock}`,
    en: `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}${clock}`,
  }
}
