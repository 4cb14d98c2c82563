/**
 * Labels of the closed lists that the packages define (events, force, fee, units …). Lists that a plan defines
 * carry their own labels in its pack.
 */

import type { ReverseCheckItem, StandingDuty, Trigger } from '@maplebridge/accountability'
import type { Cadence, TimeLimit } from '@maplebridge/calendar'
import type { DisputeEvent } from '@maplebridge/dispute'
import type { RemedyOutcome, RoutingDecision } from '@maplebridge/routing'
import type { Force, Label } from '@maplebridge/rules'

type Names<Key extends string> = Readonly<Record<Key, Label>>

/** What can happen to a dispute, in the order in which a case usually meets it. */
export const eventNames: Names<DisputeEvent['type']> = {
  screened: { zh: '排查发现', en: 'Found by screening' },
  registered: { zh: '登记建账', en: 'Registered in the ledger' },
  graded: { zh: '评定等级', en: 'Graded' },
  analysed: { zh: '研判', en: 'Analysed' },
  planned: { zh: '拟定调处方案', en: 'Handling plan drawn up' },
  'special-account-opened': { zh: '建立专门台账', en: 'Special ledger opened' },
  'mediation-started': { zh: '开始调解', en: 'Mediation started' },
  'session-held': { zh: '举行调解', en: 'Mediation session held' },
  settled: { zh: '达成调解协议', en: 'Settled' },
  'agreement-documented': { zh: '制作协议书', en: 'Agreement documented' },
  'followed-up': { zh: '回访', en: 'Follow-up visit' },
  'party-refused': { zh: '当事人明确拒绝调解', en: 'A party clearly refused mediation' },
  'party-consented': { zh: '当事人重新同意调解', en: 'That party consented afresh' },
  'mediation-failed': { zh: '调解不成', en: 'Mediation failed' },
  'told-other-ways': { zh: '告知其他途径', en: 'Parties told of the other ways' },
  stabilised: { zh: '稳定事态', en: 'Situation stabilised' },
  reported: { zh: '报告', en: 'Reported' },
  supported: { zh: '配合处置', en: 'Supported those who tackle it' },
  'police-told': { zh: '告知公安机关', en: 'Police told' },
  'protection-reported': { zh: '保护性报告', en: 'Protective report made' },
  notified: { zh: '通报', en: 'Notified' },
  converted: { zh: '发生转化', en: 'Turned into something graver' },
}

/** What a time limit counts from. */
export const triggerNames: Names<Trigger> = {
  ...eventNames,
  filed: { zh: '登记', en: 'Filed' },
  'agreement-effective': { zh: '协议生效', en: 'Agreement takes effect' },
}

/** How strongly the source speaks. */
export const forceNames: Names<Force> = {
  must: { zh: '应当', en: 'must' },
  strive: { zh: '力争', en: 'strive' },
  encourage: { zh: '鼓励', en: 'encouraged' },
  describes: { zh: '记述', en: 'describes' },
  proposes: { zh: '建议', en: 'proposes' },
}

/** What a remedy costs. */
export const feeNames: Names<RemedyOutcome['fee']> = {
  none: { zh: '不收费', en: 'free of charge' },
  statutory: { zh: '法定收费', en: 'statutory fee' },
  agreed: { zh: '按约定', en: 'as agreed' },
}

/** Kinds of standing duties. */
export const standingNames: Names<StandingDuty['kind']> = {
  screening: { zh: '排查', en: 'Screening' },
  meeting: { zh: '会议', en: 'Meeting' },
  return: { zh: '报送', en: 'Return' },
  circular: { zh: '通报', en: 'Circular' },
}

/** How often something is done. */
export const everyNames: Names<Cadence['every']> = {
  week: { zh: '每周', en: 'weekly' },
  'half-month': { zh: '每半月', en: 'twice a month' },
  month: { zh: '每月', en: 'monthly' },
  quarter: { zh: '每季度', en: 'quarterly' },
  year: { zh: '每年', en: 'yearly' },
}

/** Units of durations. */
export const unitNames: Names<TimeLimit['unit']> = {
  hour: { zh: '小时', en: 'hours' },
  'calendar-day': { zh: '日', en: 'calendar days' },
  'working-day': { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
}

/** Why a dispute leaves mediation. */
export const referralNames: Names<Extract<RoutingDecision, { _tag: 'ReferredOut' }>['because']> = {
  refused: { zh: '当事人已明确拒绝调解', en: 'A party has clearly refused mediation' },
  unsuitable: { zh: '不宜调解', en: 'It is not suitable for mediation' },
  failed: { zh: '调解不成', en: 'Mediation has failed' },
}

/** Findings of a reverse check. */
export const findingNames: Names<ReverseCheckItem['finding']> = {
  met: { zh: '有据', en: 'met' },
  'not-met': { zh: '事后才有', en: 'only afterwards' },
  'no-evidence': { zh: '无证据', en: 'no evidence' },
}

/** Roles of parties. */
export const partyNames: Names<'claimant' | 'respondent' | 'affected'> = {
  claimant: { zh: '申请方', en: 'Claimant' },
  respondent: { zh: '被申请方', en: 'Respondent' },
  affected: { zh: '受影响方', en: 'Affected party' },
}

/** Forms of a settlement agreement. */
export const formNames: Names<'written' | 'oral'> = {
  written: { zh: '书面', en: 'Written' },
  oral: { zh: '口头', en: 'Oral' },
}

/** Tiers of areas. */
export const tierNames: Names<'province' | 'prefecture' | 'county' | 'township' | 'village' | 'grid'> = {
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '市级', en: 'prefecture' },
  county: { zh: '县级', en: 'county or district' },
  township: { zh: '乡镇（街道）', en: 'township or street' },
  village: { zh: '村（社区）', en: 'village or community' },
  grid: { zh: '网格', en: 'grid' },
}
