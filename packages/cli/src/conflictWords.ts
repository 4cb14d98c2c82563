/**
 * The fixed words of what is printed about conflicts between packs, in both languages.
 */
import type { ConflictOrder } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'

/** Words and headings, by what they are for. */
export const conflictWords = {
  clash: { zh: '冲突（同一件事，两种答案）', en: 'CLASHES (one case, two answers)' },
  differs: { zh: '差异（各管各的，不冲突）', en: 'DIFFERENCES (each holds by itself; no clash)' },
  shownBy: { zh: '最小情形', en: 'smallest case' },
  why: { zh: '为何不冲突', en: 'why no clash' },
  prevails: { zh: '优先', en: 'prevails' },
  undeclared: {
    zh: '何者优先：未声明（undeclared）；没有条款说明，由人决定',
    en: 'which prevails: undeclared; no clause says so, an officer decides',
  },
  open: { zh: '未决事项', en: 'carried as open' },
} as const satisfies Readonly<Record<string, Label>>

/** Why one rule prevails, in words. */
export const principleWords: Readonly<
  Record<Extract<ConflictOrder, { readonly _tag: 'Prevails' }>['principle'], Label>
> = {
  'higher-law': { zh: '上位法优先', en: 'superior law' },
  'special-law': { zh: '特别法优先', en: 'special law' },
  'later-law': { zh: '新法优先', en: 'later law' },
  delegated: { zh: '依授权', en: 'by delegation' },
  correction: { zh: '更正', en: 'a correction' },
  stated: { zh: '条款自行规定', en: 'stated by the clause' },
}
