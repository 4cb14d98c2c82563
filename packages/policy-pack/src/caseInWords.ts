/**
 * A case as a phrase: the facts that must be known, and nothing else; internal to the package.
 */
import { type Label, renderKnown } from '@maplebridge/rules'
import type { Case } from '@maplebridge/rules/analysis'
import type { Edition } from './Edition.ts'
import { inBoth } from './inBoth.ts'

/** The phrase of a case under an edition, in both languages. */
export const caseInWords = (witness: Case | undefined, { under }: { readonly under: Edition }): Label => {
  const known = Object.entries(witness?.facts ?? {})
  if (known.length === 0) return { zh: '任何情况', en: 'every case' }
  return inBoth((language) =>
    known
      .map(([fact, value]) => renderKnown(fact, value, { ...under, in: language }))
      .join(language === 'zh' ? '，并且' : ' and '),
  )
}
