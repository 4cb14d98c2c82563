/**
 * The fixed words of the printed text, in both languages. What a plan says comes from its pack, never from here.
 */
import type { Trigger } from '@maplebridge/accountability'
import type { Force, Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const words = {
  packMissing: {
    zh: '未指明规则包;请加上 --pack <id>,或在文件中写明 `pack`(maplebridge packs 列出可用的规则包)',
    en: 'no pack named; add --pack <id>, or name it in the file as `pack` (maplebridge packs lists them)',
  },
  dayMissing: {
    zh: '未指明日期;请加上 --on YYYY-MM-DD,或在文件中写明 `on`',
    en: 'no day named; add --on YYYY-MM-DD, or name it in the file as `on`',
  },
  issuer: { zh: '发布机关', en: 'issued by' },
  inForce: { zh: '施行期间', en: 'in force ' },
  until: { zh: '该日起不再施行', en: 'first day no longer in force' },
  over: { zh: '上位规则', en: 'over     ' },
  on: { zh: '按以下日期判断:', en: 'judged on ' },
  under: { zh: '依据:', en: 'under ' },
  proposal: { zh: '仅为建议,须由有权人员确认。', en: 'A proposal until an officer confirms it.' },
  historical: {
    zh: '该日方案的实施期已结束,以下为历史口径。',
    en: 'The window of the plan had ended on this day: this is a historical reading.',
  },
  level: { zh: '风险等级', en: 'LEVEL' },
  noLevels: { zh: '该方案不设风险等级。', en: 'The plan has no levels.' },
  atLeast: { zh: '至少为', en: 'At least' },
  possibly: { zh: '尚不能排除', en: 'not yet excluded' },
  floor: { zh: '没有更重的规则成立', en: 'No rule for a graver level holds' },
  open: { zh: '待定', en: 'open' },
  needs: { zh: '尚需', en: 'needs' },
  handles: { zh: '由谁办理', en: 'WHO HANDLES IT' },
  lead: { zh: '牵头', en: 'leads' },
  assisting: { zh: '协助', en: 'assists' },
  supervising: { zh: '指导督办', en: 'supervises' },
  procedure: { zh: '方式', en: 'procedure' },
  docking: { zh: '对接', en: 'docking' },
  referOut: { zh: '转出调解', en: 'referred out' },
  undecided: { zh: '尚不能确定,可能由以下组织办理', en: 'Not settled yet; it could be' },
  contested: { zh: '规则之间不一致,须由人决定', en: 'Rules disagree; an officer must decide between' },
  referredOut: { zh: '不进入调解:', en: 'No mediation: ' },
  refused: { zh: '当事人明确拒绝', en: 'a party clearly refused' },
  unsuitable: { zh: '不宜调解', en: 'it does not suit mediation' },
  failed: { zh: '调解不成', en: 'mediation failed' },
  duties: { zh: '应做的事', en: 'DUTIES' },
  noDuties: { zh: '没有。', en: 'None.' },
  tell: { zh: '告知', en: 'tell' },
  due: { zh: '期限', en: 'due' },
  discharged: { zh: '已完成于', en: 'done on' },
  inTime: { zh: '“及时”,方案未定期限;请设定', en: '“in time”; the plan states no period; set' },
  waits: { zh: '自以下时间起算,尚未发生:', en: 'counts from, not yet happened: ' },
  noLimit: { zh: '方案未规定期限', en: 'no time limit stated' },
  remedies: { zh: '当事人可走的合法途径', en: 'LAWFUL WAYS OPEN TO THE PARTIES' },
  after: { zh: '须先经', en: 'after' },
  lastDay: { zh: '截止', en: 'until' },
  free: { zh: '不收费', en: 'no fee' },
  statutory: { zh: '依法收费', en: 'fee by law' },
  agreed: { zh: '费用由双方约定', en: 'fee as agreed' },
  reverseCheck: { zh: '责任倒查', en: 'REVERSE CHECK' },
  met: { zh: '到位', en: 'met' },
  'not-met': { zh: '未到位', en: 'not met' },
  'no-evidence': { zh: '没有凭据', en: 'no evidence' },
  next: { zh: '下一个要问的问题', en: 'NEXT QUESTION' },
  alsoMissing: { zh: '还缺', en: 'also missing' },
  unresolved: { zh: '方案本身未定之处', en: 'UNRESOLVED IN THE PLAN' },
  settings: { zh: '尚未设定', en: 'SETTINGS NOT MADE' },
  inferred: { zh: '推定', en: 'inferred' },
} as const satisfies Readonly<Record<string, Label>>

/** How strongly the source speaks. */
export const forceWords: Readonly<Record<Force, Label>> = {
  must: { zh: '必须', en: 'must' },
  strive: { zh: '力争', en: 'strive to' },
  encourage: { zh: '鼓励', en: 'is encouraged to' },
  describes: { zh: '做法', en: 'as practised' },
  proposes: { zh: '建议', en: 'as proposed' },
}

/** From what a time limit counts. */
export const triggerWords: Readonly<Record<Trigger, Label>> = {
  filed: { zh: '登记', en: 'the day filed' },
  'agreement-effective': { zh: '调解协议生效', en: 'the day the settlement agreement takes effect' },
  screened: { zh: '排查发现', en: 'found by screening' },
  registered: { zh: '登记入账', en: 'entered in the ledger' },
  graded: { zh: '定级', en: 'graded' },
  analysed: { zh: '分析研判', en: 'analysed' },
  planned: { zh: '拟定方案', en: 'handling plan drawn up' },
  'special-account-opened': { zh: '建立专门台账', en: 'special ledger opened' },
  'mediation-started': { zh: '开始调解', en: 'mediation started' },
  'session-held': { zh: '召开调解会', en: 'session held' },
  'agreement-documented': { zh: '制作调解协议书', en: 'settlement agreement documented' },
  'followed-up': { zh: '回访', en: 'follow-up visit' },
  'mediation-failed': { zh: '调解不成', en: 'mediation failed' },
  'told-other-ways': { zh: '告知其他途径', en: 'told of the other ways' },
  stabilised: { zh: '稳定事态', en: 'stabilised' },
  reported: { zh: '报告', en: 'reported' },
  supported: { zh: '配合攻坚', en: 'supported' },
  'police-told': { zh: '报告公安机关', en: 'police told' },
  'protection-reported': { zh: '保护性报告', en: 'protection report made' },
  notified: { zh: '通报', en: 'notified' },
}
