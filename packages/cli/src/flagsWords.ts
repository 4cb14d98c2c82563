/**
 * The fixed words of flags, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const flagsWords = {
  title: { zh: '数据真实性提示', en: 'Flags' },
  hints: {
    zh: '提示只说明何处值得核对，不是结论，不针对个人，不计分，不排名。',
    en: 'A flag says where to look. It proves nothing, is about no person, and nothing is scored or ranked.',
  },
  raised: { zh: '提示', en: 'RAISED' },
  none: {
    zh: '没有提示；未能判断的见下。',
    en: 'No flag is raised; see below what could not be judged.',
  },
  notJudged: { zh: '未能判断', en: 'NOT JUDGED' },
  found: { zh: '所见', en: 'found' },
  threshold: { zh: '界限', en: 'raised from' },
  why: { zh: '可能的问题', en: 'it may mean' },
  innocent: { zh: '也可能是', en: 'or else' },
  lookAt: { zh: '应核对', en: 'look at' },
  looking: { zh: '涉及指标', en: 'metric' },
  noCode: { zh: '（未以代码写明）', en: '(under no code)' },
  byMissing: {
    zh: '未指明对象；请加上 --by area 或 --by body',
    en: 'say whom flags are about; add --by area or --by body',
  },
  earlierIncomplete: {
    zh: '较早期间须同时写明 --earlier、--earlier-from 和 --earlier-to',
    en: 'a period before needs all of --earlier, --earlier-from and --earlier-to',
  },
  earlierInvalid: {
    zh: '不是较早期间：应为真实日期，首日不晚于末日，且末日早于 --from',
    en: 'is no period before: real days, the first not after the last, and the last before --from',
  },
  Setting: { zh: '须先设定', en: 'needs the setting' },
  Register: { zh: '未给出台账', en: 'needs the register' },
  Metric: { zh: '未给出指标所需的数据', en: 'needs what is counted for the metric' },
  SubPeriods: { zh: '须有三个以上可比的分期', en: 'needs three or more months' },
  PeriodBefore: { zh: '未给出较早期间', en: 'needs a period before; add --earlier' },
  Calendar: { zh: '工作日历未覆盖此期间', en: 'the working calendar does not cover the period' },
  Others: { zh: '没有可以比较的其他单位', en: 'needs other bodies to compare with' },
} as const satisfies Readonly<Record<string, Label>>

/** What the numbers of a flag are; one without a word stands by its key. */
export const flagNumbers: Readonly<Record<string, Label>> = {
  part: { zh: '分子', en: 'part' },
  whole: { zh: '分母', en: 'whole' },
  othersPart: { zh: '其他单位分子', en: 'part of the others' },
  othersWhole: { zh: '其他单位分母', en: 'whole of the others' },
  chance: { zh: '偶然可能性', en: 'chance' },
  percent: { zh: '百分比', en: 'percent' },
  cases: { zh: '件数', en: 'cases' },
  records: { zh: '记录数', en: 'records' },
  days: { zh: '日数', en: 'days' },
  late: { zh: '迟录数', en: 'late' },
  quick: { zh: '当日办成数', en: 'done at once' },
  same: { zh: '雷同数', en: 'alike' },
  most: { zh: '最大', en: 'greatest' },
  onOneDay: { zh: '同一日', en: 'on one day' },
  onLastDays: { zh: '期末', en: 'on the last days' },
  workingDays: { zh: '工作日', en: 'working days' },
  workingDaysLast: { zh: '期末工作日', en: 'working days at the end' },
  ofOneForm: { zh: '同一形式', en: 'of one form' },
  othersOfForm: { zh: '其他单位同一形式', en: 'of this form with the others' },
  othersRecords: { zh: '其他单位记录数', en: 'records of the others' },
  subPeriods: { zh: '分期数', en: 'months' },
  spread: { zh: '离散程度', en: 'spread' },
  expected: { zh: '偶然应有', en: 'expected by chance' },
  fallsPartBefore: { zh: '下降指标原分子', en: 'falling: part before' },
  fallsWholeBefore: { zh: '下降指标原分母', en: 'falling: whole before' },
  fallsPart: { zh: '下降指标现分子', en: 'falling: part' },
  fallsWhole: { zh: '下降指标现分母', en: 'falling: whole' },
  risesPartBefore: { zh: '上升指标原分子', en: 'rising: part before' },
  risesWholeBefore: { zh: '上升指标原分母', en: 'rising: whole before' },
  risesPart: { zh: '上升指标现分子', en: 'rising: part' },
  risesWhole: { zh: '上升指标现分母', en: 'rising: whole' },
}
