/**
 * The worked disputes of the repository, built into the page, in the groups in which they are offered.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'

/** A worked dispute: its name, title, the plan and day it is for, and the dispute itself. */
export type Example = {
  readonly name: string
  readonly title: Label
  /** What happened, in a paragraph. */
  readonly story?: Label
  /** What it shows, in a line. */
  readonly shows?: Label
  readonly pack: string
  readonly on: string
  readonly dispute: Dispute
}

/** Worked disputes that show the same thing. */
export type ExampleGroup = { readonly title: Label; readonly examples: readonly Example[] }

const files = import.meta.glob<Omit<Example, 'name'>>('../../../examples/disputes/*.json', {
  eager: true,
  import: 'default',
})

type Group = { readonly title: Label; readonly names: readonly string[] }
const groups = Object.values(
  import.meta.glob<readonly Group[]>('../../../examples/groups.json', { eager: true, import: 'default' }),
).flat()

const byName = new Map(
  Object.entries(files).map(([path, file]) => {
    const name = path.replace(/^.*\/(.*)\.json$/u, '$1')
    return [name, { ...file, name }] as const
  }),
)

/** The worked disputes by what they show; the first group is always in sight. */
export const exampleGroups: readonly ExampleGroup[] = groups.map(({ title, names }) => ({
  title,
  examples: names.flatMap((name) => byName.get(name) ?? []),
}))

/** The example that the page opens with: one that still has a question to ask. */
export const opening: Example | undefined = byName.get('property-fees')
