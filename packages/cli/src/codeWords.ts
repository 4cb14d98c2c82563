/**
 * The fixed words of what is printed about code lists and crosswalks, in both languages.
 */
import type { CodeUse, Fit, Several } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const codeWords = {
  lists: { zh: '代码清单', en: 'CODE LISTS' },
  crosswalks: { zh: '对照表', en: 'CROSSWALKS' },
  codes: { zh: '个代码', en: 'codes' },
  confidence: { zh: '可信度', en: 'confidence' },
  residual: { zh: '收其他各类所不收', en: 'takes what no other takes' },
  words: { zh: '又称', en: 'also' },
  loses: { zh: '丢失', en: 'loses' },
  records: { zh: '记录数', en: 'records' },
  notMapped: { zh: '对照表没有这一行', en: 'without a row in the crosswalk' },
  unknown: { zh: '清单没有的代码', en: 'with a code that the list does not have' },
  notStated: { zh: '没有填写', en: 'with nothing stated' },
  toResidual: { zh: '归入“其他”一类，类型丢失', en: 'under a code that takes what is left, their type lost' },
  losses: { zh: '丢失了什么', en: 'WHAT IS LOST' },
  unknownCodes: { zh: '清单没有的代码', en: 'CODES THAT THE LIST DOES NOT HAVE' },
  notMappedCodes: { zh: '对照表没有的代码', en: 'CODES WITHOUT A ROW IN THE CROSSWALK' },
  meant: { zh: '是否指', en: 'did you mean' },
  withheld: { zh: '（不像代码的文字，不重复印出）', en: '(text that looks like no code, not repeated)' },
  nowhere: { zh: '没有对应', en: 'no counterpart' },
  byMissing: {
    zh: '未指明对照表；请加上 --by <编号>（maplebridge crosswalk 列出各对照表）',
    en: 'no crosswalk named; add --by <id> (maplebridge crosswalk lists them)',
  },
  fieldMissing: {
    zh: '未指明代码所在的字段；请加上 --field <名称>',
    en: 'the field that holds the code is not named; add --field <name>',
  },
} as const satisfies Readonly<Record<string, Label>>

/** How a code and its target stand to each other, in words. */
export const fitWords: Readonly<Record<Fit, Label>> = {
  exact: { zh: '相同', en: 'exact' },
  broader: { zh: '目标较宽', en: 'broader' },
  narrower: { zh: '目标较窄', en: 'narrower' },
  lossy: { zh: '交叉', en: 'lossy' },
  none: { zh: '无', en: 'none' },
}

/** How several targets are meant, in words between them. */
export const severalWords: Readonly<Record<Several, Label>> = {
  'all-of': { zh: '和', en: 'and' },
  'one-of': { zh: '或', en: 'or' },
}

/** What a list files disputes by, in words. */
export const useWords: Readonly<Record<CodeUse, Label>> = {
  matter: { zh: '纠纷类型', en: 'type of dispute' },
  outcome: { zh: '办理节点与结果', en: 'outcome' },
  scale: { zh: '规模', en: 'scale' },
  channel: { zh: '途径', en: 'channel' },
  warning: { zh: '预警级别（不用于纠纷）', en: 'levels of warning, not of disputes' },
}
