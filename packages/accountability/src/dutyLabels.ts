/**
 * The words for the closed lists of accountability: what a limit counts from, what a reverse check finds, and the
 * kinds of recurring duties.
 */
import { eventLabels } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'
import type { Trigger } from './DutyTemplate.ts'
import type { EscalationStep } from './EscalationRule.ts'
import type { ReverseCheckItem } from './ReverseCheckSection.ts'
import type { StandingDuty } from './StandingDuty.ts'

/** What a limit counts from, in both languages. */
export const triggerLabels: Readonly<Record<Trigger, Label>> = {
  ...eventLabels,
  filed: { zh: '登记', en: 'the day filed' },
  judged: { zh: '作出判断', en: 'the day it was judged so' },
  'agreement-effective': { zh: '调解协议生效', en: 'the day the settlement agreement takes effect' },
}

/** What a reverse check finds about an item, in both languages. */
export const findingLabels: Readonly<Record<ReverseCheckItem['finding'], Label>> = {
  met: { zh: '到位', en: 'met' },
  'not-met': { zh: '不到位', en: 'not met' },
  'no-evidence': { zh: '没有凭据', en: 'no evidence' },
}

/** What is done about an overdue duty, in both languages. */
export const escalationLabels: Readonly<Record<EscalationStep['act'], Label>> = {
  report: { zh: '报告', en: 'report' },
  supervise: { zh: '督办', en: 'supervise' },
  notify: { zh: '通报', en: 'notify' },
  correct: { zh: '限期整改', en: 'put right within a limit' },
  'propose-accountability': { zh: '建议追究责任', en: 'propose accountability' },
  inspect: { zh: '督促检查', en: 'inspect' },
}

/** The kinds of recurring duties, in both languages. */
export const standingLabels: Readonly<Record<StandingDuty['kind'], Label>> = {
  screening: { zh: '排查', en: 'screening' },
  analysis: { zh: '分析研判', en: 'analysis' },
  meeting: { zh: '会议', en: 'meeting' },
  return: { zh: '报送', en: 'return' },
  circular: { zh: '通报', en: 'circular' },
  training: { zh: '培训', en: 'training' },
  inspection: { zh: '检查', en: 'inspection' },
  appraisal: { zh: '考核', en: 'appraisal' },
  commendation: { zh: '表彰', en: 'commendation' },
  reception: { zh: '接访', en: 'reception of visitors' },
  visit: { zh: '走访', en: 'visits' },
  publicity: { zh: '宣传', en: 'publicity' },
  secondment: { zh: '派驻', en: 'secondment' },
  phase: { zh: '阶段', en: 'phase' },
}
