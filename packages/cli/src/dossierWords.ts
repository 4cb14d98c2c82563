/**
 * The fixed words of a dossier, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const dossierWords = {
  packMissing: {
    zh: '未指明规则包；请加上 --pack，可重复',
    en: 'no pack named; add --pack <id>, once for each pack to ask',
  },
  sinceInvalid: {
    zh: '不是此前的期间；请写作 2022-01-01..2022-12-31',
    en: 'is no earlier period; write 2022-01-01..2022-12-31',
  },
  once: {
    zh: '标准输入只能读取一次；请给出文件路径',
    en: 'standard input can be read only once; give the path of a file',
  },
  ofAll: {
    zh: '对照结果不分地区；请只给出全部地区合计的数据',
    en: 'a dossier is of all areas together; give figures and benchmarks without an area',
  },
  parts: { zh: '口径差别', en: 'WHERE THE DEFINITIONS PART' },
  alike: { zh: '各口径之间没有差别', en: 'The definitions do not differ.' },
  since: { zh: '与此前期间相比', en: 'SINCE' },
  total: { zh: '变化', en: 'change' },
  reality: { zh: '实际', en: 'what happened' },
  definition: { zh: '口径', en: 'what is counted' },
  population: { zh: '人口', en: 'over how many' },
  boundary: { zh: '边界', en: 'where the borders run' },
  unsplit: { zh: '不能分解', en: 'cannot be split' },
} as const satisfies Readonly<Record<string, Label>>
