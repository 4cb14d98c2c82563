/**
 * The body of a kind that stands for the place of a dispute; internal to the package.
 */
import { type Body, bodyOf, type Dispute } from '@maplebridge/dispute'
import type { Edition } from './Edition.ts'

/** The body of a kind here; by its kind alone when the kind has no area of its own, or its tier is finer. */
export const bodyHere = (
  kind: string,
  { area, under }: Pick<Dispute, 'area'> & { readonly under: Edition },
): Body => {
  const declared = under.bodies[kind]
  const label = declared?.label ?? { zh: kind, en: kind }
  return (declared && bodyOf(declared, { area })) ?? { kind, label }
}
