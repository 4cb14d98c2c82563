/**
 * The page's words about why a level is so, why no other, and what would change it.
 */
import type { Label } from '@maplebridge/rules'

/** The texts of the panel that explains a level. */
export const whyStrings = {
  whyLevel: { zh: '等级的来由', en: 'Behind the level' },
  whyHolds: { zh: '依据：成立的规则', en: 'Why: the rules that hold' },
  whyNot: { zh: '为何不是：未成立或待定的规则', en: 'Why not: the rules that do not hold or are open' },
  whatChanges: { zh: '怎样会改变', en: 'What would change it' },
  asksFor: { zh: '规则要求：', en: 'The rule asks:' },
  known: { zh: '已知：', en: 'Known:' },
  openTest: { zh: '尚不清楚', en: 'not known yet' },
  openSetting: { zh: '{known}；比较的数值尚未设定', en: '{known}; the value to compare with is not set' },
  graverByOne: { zh: '再有一项即会升级', en: 'One more fact would make it graver' },
  graverNone: {
    zh: '没有哪一项未知事实会单独使等级升高。',
    en: 'No single unknown fact would make it graver.',
  },
  wouldBe: { zh: '则为', en: 'then it is' },
  changeTo: { zh: '怎样会成为', en: 'What would make it' },
  changeIsSo: { zh: '现已是该等级。', en: 'It is established already.' },
  changeAny: { zh: '下列任一项（组）即可：', en: 'Any one of these would:' },
  changeNone: {
    zh: '没有三项以内的措施或待查事实能使其成为该等级。',
    en: 'No measures or facts still to be found out, up to three, lead there.',
  },
  changeLarger: {
    zh: '不排除另有涉及三项以上的情形，未逐一列出。',
    en: 'Ways of more than three facts are not ruled out; none is listed.',
  },
  stepSupply: { zh: '查明', en: 'found out' },
  stepMeasure: { zh: '采取措施', en: 'a measure' },
  stepReassess: { zh: '由研判单位重新研判', en: 'judged anew by its owner' },
  stepRecount: { zh: '重新核实', en: 'established anew' },
  reassessAsk: { zh: '请重新研判', en: 'Ask to look again' },
  reassessWho: { zh: '由{who}研判', en: 'for {who} to judge' },
  reassessNote: {
    zh: '研判不得为改变等级而改填。只有作出研判的单位可以重新研判并写明依据；降级须经确认。',
    en: 'A judgement is never rewritten to change a level. Only its owner may come to another view, on a stated basis; a lower level needs confirmation.',
  },
} as const satisfies Readonly<Record<string, Label>>
