/**
 * The page's words about the reverse check.
 */
import type { Label } from '@maplebridge/rules'

/** The texts of the card of a reverse check. */
export const reverseStrings = {
  reverseCheck: { zh: '责任倒查', en: 'Reverse check' },
  reverseWhat: {
    zh: '{into}（{date}）。逐项回看各环节工作：只指出缺什么，不认定谁有过错。',
    en: '{into} ({date}). Each link of the work is looked at again: what is missing, not who is guilty.',
  },
  reportedBefore: { zh: '事前报告', en: 'Reported before' },
  noneReported: { zh: '没有事前报告的记录', en: 'No earlier report is on record' },
  notOnRecordThen: { zh: '届时没有记录：{events}', en: 'Not on record by then: {events}' },
  recordsUnseen: { zh: '未提供工作记录：{duties}', en: 'Record not sent: {duties}' },
  roundsMissing: { zh: '应做未做：{rounds}', en: 'Not done: {rounds}' },
  upLevelByLevel: { zh: '逐级调取记录（由下而上）', en: 'Whose record is asked for, the lowest first' },
  bodiesInferred: { zh: '经过哪几级系推定', en: 'which levels it goes through is inferred' },
  itemInferred: { zh: '核对事项系推定', en: 'the item is inferred' },
  evidenceInferred: { zh: '证据事项系推定', en: 'which events count as evidence is inferred' },
  consequence: { zh: '后果', en: 'What follows' },
} as const satisfies Readonly<Record<string, Label>>
