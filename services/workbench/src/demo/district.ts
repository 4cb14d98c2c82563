/**
 * The invented district of the demo: its areas and the accounts that one may sign in as. There is no such county; its
 * code belongs to no province, and accounts are numbers.
 */
import type { DemoArea, DemoRole } from './Demo.ts'

/** The county. */
export const district: DemoArea = {
  code: '990101',
  name: { zh: '望溪县（虚构）', en: 'Wangxi County (invented)' },
}

/** The county, its two towns and their villages. */
export const areas: readonly DemoArea[] = [
  district,
  { code: '990101001', name: { zh: '甲一镇', en: 'Town A1' } },
  { code: '990101001001', name: { zh: '甲一镇第一村', en: 'Town A1, village 1' } },
  { code: '990101001002', name: { zh: '甲一镇第二村', en: 'Town A1, village 2' } },
  { code: '990101001003', name: { zh: '甲一镇第三村', en: 'Town A1, village 3' } },
  { code: '990101002', name: { zh: '甲二街道', en: 'Street A2' } },
  { code: '990101002001', name: { zh: '甲二街道第一社区', en: 'Street A2, community 1' } },
  { code: '990101002002', name: { zh: '甲二街道第二社区', en: 'Street A2, community 2' } },
]

/** The six roles, each as one account. */
export const roles: readonly DemoRole[] = [
  {
    id: 'mediator',
    role: 'mediator',
    account: 'wx-a1-mediator-1',
    area: '990101001',
    body: 'township-pmc',
    name: { zh: '镇调委会调解员', en: 'Mediator of the township committee' },
    does: {
      zh: '受理分流来的纠纷，主持调解，记录同意、拒绝、协议和回访。',
      en: 'Accepts what is assigned, mediates, and records consent, refusal, agreements and follow-up visits.',
    },
  },
  {
    id: 'body-officer',
    role: 'body-officer',
    account: 'wx-a1-officer-1',
    area: '990101001',
    body: 'township-pmc',
    name: { zh: '镇调委会工作人员', en: 'Officer of the township committee' },
    does: {
      zh: '除调解外，还录入、研判并确认等级，退回、移送，结案和归档。',
      en: 'Does all that too, enters and assesses, confirms levels, hands back, transfers, closes and archives.',
    },
  },
  {
    id: 'dispatcher',
    role: 'dispatcher',
    account: 'wx-centre-1',
    area: '990101',
    name: { zh: '县调解中心分流员', en: 'Dispatcher of the county centre' },
    does: {
      zh: '录入并研判全县纠纷，分流到各单位，处理群众申请，管理名册。',
      en: 'Enters and assesses disputes of the whole county, assigns them, decides about applications, keeps the registers.',
    },
  },
  {
    id: 'supervisor',
    role: 'supervisor',
    account: 'wx-bureau-1',
    area: '990101',
    name: { zh: '县司法局督办人员', en: 'Supervisor of the county justice bureau' },
    does: {
      zh: '查看逾期事项和应报未报的排查，督办，延长或免除期限，改定研判。',
      en: 'Looks at what is overdue and at missing rounds, supervises, extends or waives duties, decides about levels.',
    },
  },
  {
    id: 'auditor',
    role: 'auditor',
    account: 'wx-audit-1',
    area: '990101',
    name: { zh: '审计人员', en: 'Auditor' },
    does: {
      zh: '读取全县案件，核验每条记录的哈希链，不写入任何内容。',
      en: 'Reads every case of the county, checks every chain of lines, and writes nothing.',
    },
  },
  {
    id: 'integrator',
    role: 'integrator',
    account: 'wx-hotline-1',
    area: '990101',
    body: 'hotline',
    name: { zh: '热线系统接口账号', en: 'System of the hotline' },
    does: {
      zh: '以自己的编号送入纠纷，反馈结果；只看得到自己送入的案件。',
      en: 'Sends disputes under its own numbers and tells what became of them; sees only the cases it sent.',
    },
  },
]

/** The plan that governs every case of the demo: invented working rules over an invented plan over the national law. */
export const plan = { id: 'wangxi-rules' } as const
