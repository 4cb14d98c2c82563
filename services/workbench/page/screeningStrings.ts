/**
 * The words of rounds of screening and of the registers.
 */
import type { Label } from '@maplebridge/rules'

/** The texts about rounds of screening and registers. */
export const screeningStrings = {
  tabRounds: { zh: '排查', en: 'Screening' },
  roundsWhat: {
    zh: '按方案定期排查，有发现的报案件，没有的作零报告。零报告也是报告，不报才是缺报。',
    en: 'Bodies screen in turns, as the plan says. A round reports the cases it found, or that it found nothing; only silence is missing.',
  },
  reportRound: { zh: '报告一轮排查', en: 'Report a round' },
  noRoundsOwed: {
    zh: '本角色可见的登记机构没有定期排查的职责。',
    en: 'No registered body that this role sees has a recurring duty to screen.',
  },
  roundBody: { zh: '机构', en: 'Body' },
  roundDuty: { zh: '排查工作', en: 'Which screening' },
  roundTurn: { zh: '轮次', en: 'Turn' },
  noTurns: {
    zh: '方案没有定下该项工作的周期，不能在此报告。',
    en: 'The plan leaves open when this comes round, so no turn can be reported here.',
  },
  roundDoneOn: { zh: '完成日期', en: 'Done on' },
  roundFound: { zh: '结果', en: 'What it found' },
  roundNil: { zh: '未发现纠纷（零报告）', en: 'Nothing (a nil return)' },
  roundCases: { zh: '发现纠纷', en: 'Disputes' },
  roundWhich: { zh: '发现的案件', en: 'The cases it found' },
  roundNoCases: {
    zh: '该机构区域内没有这一轮起录入的案件。请先录入纠纷，再报告。',
    en: 'No case of the area of the body was filed since this turn began. Enter the dispute first, then report the round.',
  },
  reportIt: { zh: '报告', en: 'Report it' },
  roundKeptNil: { zh: '已记录：零报告。', en: 'Recorded: a nil return.' },
  roundKeptFound: { zh: '已记录：发现 {n} 件。', en: 'Recorded. Cases found: {n}.' },

  missingRounds: { zh: '应报未报', en: 'What is missing' },
  missingRoundsWhat: {
    zh: '登记机构应报而没有记录的轮次。只看机构，不看人，不计分、不排名。',
    en: 'Turns of registered bodies about which nothing is on record. About bodies, never about a person; nothing is scored or ranked.',
  },
  missingFrom: { zh: '自', en: 'From' },
  missingTo: { zh: '至', en: 'To' },
  turnDue: { zh: '应于{date}前报告', en: 'due by {date}' },
  nothingMissing: { zh: '没有缺报', en: 'Nothing is missing' },
  nothingMissingWhat: { zh: '这些日期内应报的都已报告。', en: 'Every turn of these days is on record.' },
  roundsUndecided: { zh: '方案未定周期', en: 'The plan leaves the period open' },
  roundsUnregistered: { zh: '没有登记承担的机构', en: 'No body is registered that bears it' },

  tabRegisters: { zh: '名册', en: 'Registers' },
  registersWhat: {
    zh: '各登记事项的最新内容。人员只记账号，不记姓名，不评分、不排名。',
    en: 'The newest version of each entry. People stand here by account, never by name; there are no marks and no ranks.',
  },
  whichRegister: { zh: '选择名册', en: 'Which register' },
  regBodies: { zh: '机构', en: 'Bodies' },
  regMediators: { zh: '调解员', en: 'Mediators' },
  regExperts: { zh: '专家', en: 'Experts' },
  regRewards: { zh: '信息奖励', en: 'Rewards for information' },
  regEmpty: { zh: '名册中没有可见的登记', en: 'There are no entries you may see' },
  regEmptyWhat: {
    zh: '本角色的范围内还没有登记。名册由中心分流员和单位经办人维护。',
    en: 'Nothing is registered in the area of this role yet. Dispatchers and officers of bodies keep the registers.',
  },
  regShown: { zh: '列出 {n} 项', en: 'Entries: {n}' },
  regShownOrMore: { zh: '先列出 {n} 项，还有更多', en: 'Entries: {n}; there are more' },
  regName: { zh: '名称', en: 'Name' },
  regKind: { zh: '类别', en: 'Kind' },
  regTerm: { zh: '任期', en: 'Term' },
  regSince: { zh: '{from}起', en: 'since {from}' },
  regSpan: { zh: '{from}至{to}', en: '{from} to {to}' },
  regPost: { zh: '聘任', en: 'Engaged' },
  regTrainings: { zh: '培训', en: 'Training' },
  regTraining: { zh: '{date}，{n} 学时', en: '{date}, hours: {n}' },
  regExaminations: { zh: '考试', en: 'Examinations' },
  regPassed: { zh: '{date}，合格', en: '{date}, passed' },
  regNotPassed: { zh: '{date}，未合格', en: '{date}, not passed' },
  regCertificate: { zh: '上岗证', en: 'Certificate' },
  regFields: { zh: '领域', en: 'Fields' },
  regAmount: { zh: '金额', en: 'Amount' },
  regYuan: { zh: '{n} 元', en: '{n} yuan' },
  regClause: { zh: '依据', en: 'Clause' },
  regPaidOn: { zh: '发放日期', en: 'Paid on' },
  regReceipt: { zh: '收据号', en: 'Receipt' },
  regKept: { zh: '登记', en: 'Kept' },
  regNone: { zh: '无', en: 'none' },
  regCode: { zh: '代码', en: 'Code' },
} as const satisfies Readonly<Record<string, Label>>
