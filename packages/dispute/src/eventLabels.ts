/**
 * The words for what can happen to a dispute, in the order in which a case usually meets it.
 */
import type { Label } from '@maplebridge/rules'
import type { DisputeEvent } from './DisputeEvent.ts'

/** What happened to a dispute, in both languages. */
export const eventLabels: Readonly<Record<DisputeEvent['type'], Label>> = {
  screened: { zh: '排查发现', en: 'found by screening' },
  registered: { zh: '登记入账', en: 'entered in the ledger' },
  graded: { zh: '评定等级', en: 'graded' },
  analysed: { zh: '分析研判', en: 'analysed' },
  planned: { zh: '拟定调处方案', en: 'handling plan drawn up' },
  'special-account-opened': { zh: '建立专门台账', en: 'special account opened' },
  'mediation-started': { zh: '开始调解', en: 'mediation started' },
  'session-held': { zh: '举行调解', en: 'mediation session held' },
  'mediation-recorded': { zh: '制作调解记录', en: 'mediation recorded' },
  'recorded-online': { zh: '录入线上平台', en: 'recorded online' },
  settled: { zh: '达成调解协议', en: 'settled' },
  'agreement-documented': { zh: '制作调解协议书', en: 'settlement agreement documented' },
  'guided-to-confirmation': { zh: '引导申请司法确认', en: 'guided to judicial confirmation' },
  'followed-up': { zh: '回访', en: 'follow-up visit made' },
  'party-refused': { zh: '当事人明确拒绝调解', en: 'a party clearly refused mediation' },
  'party-consented': { zh: '当事人重新同意调解', en: 'that party consented afresh' },
  'mediation-failed': { zh: '调解不成', en: 'mediation failed' },
  'told-other-ways': { zh: '告知其他途径', en: 'parties told of the other ways' },
  stabilised: { zh: '稳定事态', en: 'situation stabilised' },
  reported: { zh: '报告', en: 'reported' },
  supported: { zh: '配合攻坚', en: 'supported those who tackle it' },
  'police-told': { zh: '报告公安机关', en: 'police told' },
  'protection-reported': { zh: '保护性报告', en: 'protective report made' },
  notified: { zh: '通报', en: 'notified' },
  'limit-started': { zh: '期限起算事项发生', en: 'a time limit began to count' },
  'limit-stopped': { zh: '期限中止计算', en: 'a time limit stood still' },
  'limit-extended': { zh: '期限延长', en: 'a time limit was extended' },
  'limit-interrupted': { zh: '期限重新起算', en: 'a time limit started anew' },
  converted: { zh: '发生转化', en: 'turned into something graver' },
}
