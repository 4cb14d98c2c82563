/**
 * The worked disputes of the repository, built into the page.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'

/** A worked dispute: its name, title, the plan and day it is for, and the dispute itself. */
export type Example = {
  readonly name: string
  readonly title: Label
  /** What happened, in a paragraph. */
  readonly story?: Label
  readonly pack: string
  readonly on: string
  readonly dispute: Dispute
}

const files = import.meta.glob<Omit<Example, 'name'>>('../../../examples/disputes/*.json', {
  eager: true,
  import: 'default',
})

const order = ['village-drainage', 'property-fees', 'hospital-death', 'clinic-appraisal']

/** The worked disputes, from the least to the most serious. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, file]) => ({ ...file, name: path.replace(/^.*\/(.*)\.json$/u, '$1') }))
  .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))

/** The example that the page opens with: one that still has a question to ask. */
export const opening: Example | undefined = examples[1] ?? examples[0]
