/**
 * The page's words about duties: what became of them, who was told, and what officers do with them.
 */
import type { Label } from '@maplebridge/rules'

/** The texts of the checklist and of events about duties. */
export const dutyStrings = {
  bearer: { zh: '承担单位', en: 'Owed by' },
  noBearer: { zh: '来源未指明由谁承担', en: 'The source names nobody' },
  responsible: { zh: '责任单位', en: 'Responsible' },
  tellTogether: { zh: '同步告知', en: 'Tell together' },
  notDone: { zh: '未履行', en: 'Not done' },
  notYet: { zh: '未到时', en: 'Not yet' },
  oddEvent: { zh: '{event}：', en: '{event}: ' },
  untold: { zh: '尚未告知', en: 'still untold' },
  toldApart: { zh: '应当同步告知，实际不在同一天', en: 'To be told together; told on different days' },
  outOfOrder: { zh: '先于应当先完成的职责', en: 'Done before the duty that comes first' },
  onlyProposed: { zh: '建议，未经确认', en: 'Proposed, not confirmed' },
  confirmedBy: { zh: '已由{who}于 {date} 确认', en: 'Confirmed by {who} on {date}' },
  extendedUntil: { zh: '已由{who}延期至 {date}', en: 'Extended by {who} until {date}' },
  progressDone: { zh: '已履行 {done} 项，共 {of} 项', en: '{done} of {of} done' },
  progressMust: { zh: '其中“应当”的 {done}/{of}', en: '{done} of {of} that must be' },
  progressOverdue: { zh: '逾期 {n} 项', en: '{n} overdue' },
  progressLate: { zh: '迟 {n} 项', en: '{n} done late' },
  progressConfirmed: { zh: '已确认 {n} 项', en: '{n} confirmed' },
  progressLeftOut: {
    zh: '不计入：免除 {waived}，不适用 {notApplicable}，尚未产生 {toCome}，待定 {undecided}',
    en: 'Not counted: {waived} waived, {notApplicable} not applicable, {toCome} to come, {undecided} undecided',
  },
  dischargedOn: { zh: '已于 {date} 履行', en: 'Discharged on {date}' },
  dutiesToCome: { zh: '调解尚未进行到、可能产生的职责', en: 'Duties that the mediation may still open' },
  dutiesNotApplicable: { zh: '不适用的职责', en: 'Duties that do not apply' },
  dutyActions: { zh: '确认、免除或者延期', en: 'Confirm, waive or extend' },
  dutyActionsWhat: {
    zh: '记为一项经过，列入左侧“办理经过”。只记单位，不记姓名。',
    en: 'It is added to what has happened, as an event. Bodies only, never names.',
  },
  record: { zh: '记入经过', en: 'Put on record' },
  actedBy: { zh: '由何单位', en: 'By which body' },
  ofDuty: { zh: '职责', en: 'Duty' },
  newLastDay: { zh: '延期至', en: 'New last day' },
  ground: { zh: '免除理由', en: 'Ground' },
  document: { zh: '文号', en: 'Number of the document' },
  documentHint: { zh: '如：中区司〔2023〕12号', en: 'such as ZQS[2023]12' },
  toldToHint: {
    zh: '记录没有写明的不选：视为应告知的各方都已告知。',
    en: 'Leave blank where the record does not say: it then counts for all that were to be told.',
  },
} as const satisfies Readonly<Record<string, Label>>
