/**
 * What each named shape expects, in both languages, for the sentence "expected …". Shapes that only hold others are
 * named as objects; the issue then stands at the part that is wrong.
 */
import type { Label } from '@maplebridge/rules'

/** What a named shape expects; a shape that is not listed is an object. */
export const expectations: Readonly<Record<string, Label>> = {
  PlainDate: { zh: '真实日期，写作 YYYY-MM-DD', en: 'a real day as `YYYY-MM-DD`' },
  PlainDateTime: { zh: '北京时间，写作 YYYY-MM-DDTHH:mm+08:00', en: 'a time as `YYYY-MM-DDTHH:mm+08:00`' },
  AreaCode: {
    zh: '地区代码：2（省）、4（市）、6（县）、9（乡镇）或 12（村）位数字，不补零',
    en: 'an area code of 2, 4, 6, 9 or 12 digits without padding',
  },
  Code: { zh: '短横线小写代码，例如 `may-escalate`', en: 'a kebab-case code such as `may-escalate`' },
  CitationId: {
    zh: '条款编号，例如 `S0-3.2-risk-red` 或 `PML-25`',
    en: 'the id of a clause, such as `PML-25`',
  },
  PartyRole: {
    zh: '当事人角色，例如 `claimant` 或 `respondent-2`；不得填写姓名',
    en: 'a role such as `claimant` or `respondent-2`; names of people never enter',
  },
  Label: { zh: '中英文标签 { zh, en }', en: 'a label { zh, en }' },
  Force: {
    zh: '效力：must、strive、encourage、describes 或 proposes',
    en: 'must, strive, encourage, describes or proposes',
  },
  ValueCode: {
    zh: '短横线小写代码，例如 `medical`；或地区代码，例如 `630103002`',
    en: 'a kebab-case code such as `medical`, or an area code such as `630103002`',
  },
  Fact: {
    zh: '事实；由其他信息得出的事实须用与之相符的种类',
    en: 'a fact whose kind fits how it is derived',
  },
  FactValue: {
    zh: '是或否（true/false）、整数、代码或日期文本，或一项判断 { is, judgedBy, basis, on }',
    en: 'true or false, a whole number, a code or date as text, or a judgement { is, judgedBy, basis, on }',
  },
  FactValues: { zh: '以事实代码为键的对象，最多 500 项', en: 'an object of facts by code, 500 at most' },
  Judgement: { zh: '一项判断 { is, judgedBy, basis, on }', en: 'a judgement { is, judgedBy, basis, on }' },
  Condition: {
    zh: '条件：all、any、not，或对一个事实、一个设置项的检验',
    en: 'a condition: all, any, not, or one test of a fact or a setting',
  },
  Test: { zh: '对一个事实或设置项的一种检验', en: 'one test of a fact or a setting' },
  Duration: {
    zh: '时长，例如 { amount: 24, unit: hour }',
    en: 'a duration such as { amount: 24, unit: hour }',
  },
  Staffing: {
    zh: '配备表：机构的列表 { id, kind, facts }，最多 5000 行',
    en: 'a staffing table: a list of bodies { id, kind, facts }, 5000 at most',
  },
  SelfAnswer: {
    zh: '答复 { holds, on }，或不适用及理由 { notApplicable, on }',
    en: 'an answer { holds, on }, or why it does not apply { notApplicable, on }',
  },
  SelfAnswers: {
    zh: '以事项编号为键的答复，最多 500 项',
    en: 'an object of answers by the id of their item, 500 at most',
  },
  RedLine: { zh: '红线，编号如 RL-01', en: 'a red line with an id such as `RL-01`' },
}

/** What an object or a list is called. */
export const shapes: Readonly<Record<'Objects' | 'Arrays', Label>> = {
  Objects: { zh: '对象', en: 'an object' },
  Arrays: { zh: '列表', en: 'a list' },
}
