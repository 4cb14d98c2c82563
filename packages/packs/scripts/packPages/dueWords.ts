/**
 * When something is due and what shows that it was done, as a plan states it.
 */
import { type DueRule, type DutyTemplate, triggerLabels } from '@maplebridge/accountability'
import { eventLabels } from '@maplebridge/dispute'
import { listed, type Page, said } from './Page.ts'

/** When it is due: by a setting that "in time" waits for, by a time limit of law, or with no limit stated. */
export const dueWords = (due: DueRule, page: Page): string => {
  const zh = page.in === 'zh'
  if ('noLimit' in due) return zh ? '原文没有写明期限' : 'no time stated'
  const from = said(triggerLabels[due.from], page)
  if ('limit' in due) {
    const limit = `[${due.limit}](../time-limits.md)`
    return zh ? `法定期限 ${limit}，自“${from}”起算` : `within limit ${limit}, from “${from}”`
  }
  const setting = `[\`${due.inTime}\`](#settings-${due.inTime})`
  return zh
    ? `“及时”：由设置项 ${setting} 确定，自“${from}”起算`
    : `“in time”: setting ${setting}, from “${from}”`
}

/** Events in words. */
export const eventWords = (events: DutyTemplate['dischargedBy'], page: Page): string =>
  listed(
    events.map((event) => said(eventLabels[event], page)),
    page,
  )
