/**
 * The fixed words of measured values, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const measureWords = {
  title: { zh: '指标', en: 'Metrics' },
  periodMissing: {
    zh: '未指明期间；请加上 --from YYYY-MM-DD 和 --to YYYY-MM-DD',
    en: 'no period named; add --from YYYY-MM-DD and --to YYYY-MM-DD',
  },
  periodInvalid: {
    zh: '不是期间：--from 和 --to 应为真实日期，且末日不早于首日',
    en: 'is no period: --from and --to are real days, and the last is not before the first',
  },
  byMissing: {
    zh: '逐级汇总须用 --by 写明地区代码所在的列',
    en: '--roll-up needs --by: the column that holds area codes',
  },
  bordersInvalid: {
    zh: '不是日期；--borders 应为真实日期，写作 YYYY-MM-DD',
    en: 'is no day; --borders names one, YYYY-MM-DD',
  },
  oneTree: {
    zh: '--borders 和 --parents 只能用其中之一',
    en: 'give --borders or --parents, not both',
  },
  unplaced: { zh: '在该日边界内没有对应地区', en: 'NO PLACE WITHIN THESE BORDERS' },
  'no-area': { zh: '未写地区', en: 'no area' },
  unknown: { zh: '未知代码', en: 'unknown code' },
  ended: { zh: '已撤销，无承接地区', en: 'ended, and nothing took its place' },
  divided: { zh: '已拆分，可能属于', en: 'divided, it may be in' },
  nothingGiven: {
    zh: '没有可计算的内容；请给出台账文件，或用 --figures 给出数据',
    en: 'nothing to measure; name a file of records, or give --figures',
  },
  formatUnknown: {
    zh: '看不出文件格式；请加上 --as csv、--as ndjson 或 --as parquet',
    en: 'the format cannot be told from the name; add --as csv, --as ndjson or --as parquet',
  },
  parquetPiped: {
    zh: 'Parquet 不能从标准输入读取；请给出文件路径',
    en: 'Parquet cannot be read from standard input; give the path of a file',
  },
  recordsRead: { zh: '已读', en: 'read' },
  records: { zh: '条', en: 'records' },
  all: { zh: '合计', en: 'all' },
  noArea: { zh: '（未写地区）', en: '(no area)' },
  stated: { zh: '公式为原文所列', en: 'formula as stated' },
  inferred: { zh: '公式为推定', en: 'formula inferred' },
  beside: { zh: '对照', en: 'beside it' },
  bentBy: { zh: '可能的水分', en: 'how it is bent' },
  lawful: {
    zh: '所计为当事人的合法行为，不得据此采取任何措施',
    en: 'counts what people may lawfully do: nothing may follow for them',
  },
  interval: { zh: '95% 区间', en: '95 % interval' },
  open: { zh: '待定', en: 'open' },
  'at-least': { zh: '不低于', en: 'at least' },
  'at-most': { zh: '不高于', en: 'at most' },
  by: { zh: '至', en: 'by' },
  timesBenchmark: { zh: '倍', en: 'times' },
  met: { zh: '达到', en: 'met' },
  'not-met': { zh: '未达到', en: 'not met' },
  'needs-benchmark': { zh: '缺对照值', en: 'needs its benchmark' },
  comparable: { zh: '可比', en: 'comparable' },
  Empty: { zh: '没有可计的基数', en: 'nothing to count from' },
  NotCounted: { zh: '没有给出台账', en: 'no records given of the register' },
  PartExceedsWhole: { zh: '部分大于整体', en: 'a part exceeds the whole' },
  FigureMissing: { zh: '缺数据', en: 'needs the figure' },
  NeedsBenchmark: { zh: '缺上期数', en: 'needs the earlier count of' },
  OutsideValidity: { zh: '口径在该期间不适用', en: 'the definition does not hold for this period' },
  Suppressed: {
    zh: '不予显示；本项或可由其推算出的另一项少于',
    en: 'not shown, since it, or one that it would give away, is fewer than',
  },
  notMeasured: { zh: '未能计算', en: 'NOT MEASURED' },
  differences: { zh: '各地区之和与总数不符', en: 'THE AREAS DO NOT ADD UP TO WHAT WAS GIVEN FOR ALL' },
  sum: { zh: '各地区之和', en: 'sum of the areas' },
  given: { zh: '所给总数', en: 'given for all' },
  read: { zh: '台账', en: 'REGISTERS' },
  counted: { zh: '计入', en: 'counted' },
  notCounted: { zh: '未计入', en: 'not counted' },
  line: { zh: '第 {n} 行', en: 'line {n}' },
  unread: { zh: '未读取的栏', en: 'columns not read' },
  lacking: { zh: '没有栏目的字段', en: 'fields without a column' },
  more: { zh: '另有 {n} 条', en: '{n} more' },
} as const satisfies Readonly<Record<string, Label>>
