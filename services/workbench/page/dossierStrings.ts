/**
 * The words of one name under several definitions, and of what a change is made of, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Every text of a dossier on the page that is not a pack's. */
export const dossierStrings = {
  oneName: { zh: '同名异义', en: 'One name, several definitions' },
  oneNameWhat: {
    zh: '报告里同一个名称，口径可以不同，数字就不能相比。',
    en: 'Reports print one name for different things. Their numbers do not compare.',
  },
  whichName: { zh: '名称', en: 'Name' },
  everyPlan: { zh: '并列各方案的口径', en: 'Definitions of every plan' },
  noName: { zh: '此方案没有同名的几种口径。', en: 'No name has several definitions here.' },
  thinLine: { zh: '细线为 95% 区间。', en: 'The thin lines are the 95 % intervals.' },
  intervalShort: { zh: '区间', en: 'interval' },
  rateChart: {
    zh: '条形图：{name}的{n}种口径。{values}。下表列有同样的数字。',
    en: 'Bar chart of {name} under {n} definitions. {values}. The table below has the same numbers.',
  },
  whereTheyPart: { zh: '差别所在', en: 'Where they part' },
  alike: { zh: '各口径之间没有差别。', en: 'The definitions do not differ.' },
  changeTitle: { zh: '变化从何而来', en: 'What a change is made of' },
  changeWhat: {
    zh: '把两个期间的差异分解为实际变化、口径、人口；各部分之和等于总差。',
    en: 'The difference between two periods, split into what happened, what is counted and over how many. The parts add up to the total.',
  },
  countedBefore: { zh: '上期所用口径', en: 'Definition in the period before' },
  countedAfter: { zh: '本期所用口径', en: 'Definition in this period' },
  contributes: { zh: '影响', en: 'Contributes' },
  totalChange: { zh: '总差', en: 'Change' },
  unsplit: { zh: '不能分解：', en: 'It cannot be split: ' },
  beyond: {
    zh: '超出适用期间、仅用于比较的口径：{names}',
    en: 'Applied outside the days for which it holds, for the comparison alone: {names}',
  },
  changeChart: {
    zh: '条形图：总差 {total}，其中{parts}。下表列有同样的数字。',
    en: 'Bar chart: change {total}, of which {parts}. The table below has the same numbers.',
  },
  noEarlier: {
    zh: '上期的台账没有载入；只用外部数据的指标才能分解。',
    en: 'No register of the period before is loaded, so only metrics made from figures can be split.',
  },
} as const satisfies Readonly<Record<string, Label>>
