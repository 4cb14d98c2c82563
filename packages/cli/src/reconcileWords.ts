/**
 * The fixed words of a report that was checked, in both languages.
 */
import type { Rounding } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const reconcileWords = {
  formatUnknown: {
    zh: '看不出文件格式；请加上 --as csv、--as xlsx 或 --as json',
    en: 'the format cannot be told from the name; add --as csv, --as xlsx or --as json',
  },
  headingsInvalid: {
    zh: '--headings-at 应为表头所在的行号，从 1 数起',
    en: '--headings-at is the number of the row of the headings, counted from 1',
  },
  nothing: {
    zh: '没有可核对的内容：没有名为合计、率或占比的栏目；请用 --identities 说明应有的勾稽关系',
    en: 'Nothing was checked: no heading names a total, a rate or a share; declare what is to hold with --identities',
  },
  Holds: { zh: '相符', en: 'hold' },
  Fails: { zh: '不符', en: 'fail' },
  Open: { zh: '未定', en: 'open' },
  Undefined: { zh: '分母为零', en: 'over zero' },
  suggested: { zh: '推测', en: 'suggested' },
  suggestedNote: {
    zh: '“推测”的关系只看栏目名称和数字，报表本身没有这样说；“其中”所列也可能不全。',
    en: 'What is suggested follows from headings and figures alone; the report does not say so, and a list of some need not be complete.',
  },
  printed: { zh: '表中为', en: 'printed' },
  computed: { zh: '应为', en: 'computed' },
  from: { zh: '出自', en: 'from' },
  sumOfShares: { zh: '各占比之和', en: 'the shares together' },
  missing: { zh: '空缺', en: 'missing' },
  noNumber: { zh: '不是数字', en: 'no number' },
  offBy: {
    zh: '各占比之和与总数相差 {n}，四舍五入可以解释',
    en: 'the shares are off by {n}, which their rounding explains',
  },
  uniform: { zh: '能解释全部比率的取舍方式', en: 'ways of rounding that explain every rate' },
  mixed: { zh: '没有一种取舍方式能解释全部比率', en: 'NO SINGLE WAY OF ROUNDING EXPLAINS THE TABLE' },
  excludedBy: { zh: '解释不了', en: 'does not explain' },
} as const satisfies Readonly<Record<string, Label>>

/** The ways of rounding in words. */
export const roundingWords: Readonly<Record<Rounding, Label>> = {
  'half-up': { zh: '四舍五入', en: 'half up' },
  'half-even': { zh: '四舍六入五成双', en: 'half to even' },
  truncate: { zh: '去尾', en: 'cut off' },
}
