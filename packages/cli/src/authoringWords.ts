/**
 * The fixed words of the commands for authors, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const authoringWords = {
  exists: {
    zh: '已经存在，没有写入任何内容；请换一个编号，或用 --into 指定另一个文件夹',
    en: 'exists already, and nothing was written; take another id, or another folder with --into',
  },
  idInvalid: {
    zh: '规则包编号应为小写字母、数字和短横线，如 `my-county`',
    en: 'the id of a pack is of small letters, digits and dashes, such as `my-county`',
  },
  dayInvalid: { zh: '不是日期；请写作 2026-03-01', en: 'is no day; write 2026-03-01' },
  created: { zh: '已建立', en: 'CREATED' },
  nextSteps: { zh: '接下来', en: 'NEXT' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
  warnings: { zh: '条警告', en: 'warnings' },
  notes: { zh: '条提示', en: 'notes' },
  clean: { zh: '没有发现问题', en: 'nothing found' },
  noCases: {
    zh: '没有案例；请在 cases 文件夹中写入案例（docs/authoring-a-pack.zh-CN.md）',
    en: 'there are no cases; write some in the folder cases (docs/authoring-a-pack.md)',
  },
  expected: { zh: '应为', en: 'expected' },
  found: { zh: '实为', en: 'found' },
  passed: { zh: '件通过', en: 'passed' },
  failed: { zh: '件不符', en: 'failed' },
  coverage: { zh: '案例正反两面都判定到的规则', en: 'RULES THAT THE CASES DECIDE BOTH WAYS' },
  neverHolds: { zh: '没有案例使其成立', en: 'no case makes it hold' },
  neverFails: { zh: '没有案例使其不成立', en: 'no case makes it fail' },
  neither: { zh: '没有案例判定它', en: 'no case decides it' },
  wouldUpdate: {
    zh: '以上为案例将要改写的内容，尚未写入；核对无误后加上 --yes',
    en: 'this is what the cases would say; nothing is written yet: add --yes once you agree',
  },
  updated: { zh: '已写入', en: 'written' },
  case: { zh: '案例', en: 'case' },
  added: { zh: '增加', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  changed: { zh: '修改', en: 'changed' },
  unchanged: { zh: '两个规则包内容相同', en: 'the two packs hold the same' },
  noOutcomes: { zh: '没有一件纠纷的结果改变', en: 'no dispute comes to anything else' },
  level: { zh: '等级', en: 'level' },
  route: { zh: '办理', en: 'route' },
  duties: { zh: '职责', en: 'duty' },
  historical: { zh: '历史方案', en: 'historical' },
  inRandom: { zh: '随机纠纷', en: 'random disputes' },
  suchAs: { zh: '例如', en: 'such as' },
} as const satisfies Readonly<Record<string, Label>>
