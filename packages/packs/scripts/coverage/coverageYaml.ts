/**
 * Writes the coverage of a source as YAML: one line for each item, in the order of the inventory. `withCiting` first
 * adds to each item the rows that cite it.
 */
import type { Pack } from '@maplebridge/policy-pack'
import type { Carried, Coverage, SourceCoverage } from './Coverage.ts'
import { carriersIn } from './carriersIn.ts'
import { entriesOf, pathsOf } from './fateOf.ts'

/** The file of a source. */
export const coverageYaml = ({ source, pack, items }: SourceCoverage, { inventory }: Coverage): string => {
  const lines = inventory
    .filter((item) => item.source === source)
    .flatMap(({ id }) => (items[id] === undefined ? [] : [`  ${id}: ${flow(items[id])}`]))
  return [
    `# What became of each item of ${source === 'inventory' ? "the inventory's own" : source}.`,
    `source: ${source}`,
    ...(pack === undefined ? [] : [`pack: ${pack}`]),
    'items:',
    ...lines,
    '',
  ].join('\n')
}

const flow = ({ by, as, out }: Carried): string =>
  `{ ${[
    ...(by === undefined ? [] : [`by: [${by.join(', ')}]`]),
    ...(as === undefined ? [] : [`as: ${as}`]),
    ...(out === undefined ? [] : [`out: ${out}`]),
  ].join(', ')} }`

/** The coverage of a source with every row of the packs that cites one of its items, and without rows that are gone. */
export const withCiting = (
  { source, pack, items }: SourceCoverage,
  { coverage, packs }: { readonly coverage: Coverage; readonly packs: readonly Pack[] },
): SourceCoverage => {
  const carriers = carriersIn(packs)
  const entries = entriesOf(coverage)
  const updated = Object.entries(items).map(([id, carried]): [string, Carried] => {
    const entry = entries.get(id)
    const named = entry === undefined ? [] : pathsOf(entry).filter((path) => carriers.has(path))
    const citing = source === 'inventory' ? namesakesOf(id, carriers) : citingOf(id, carriers)
    const [first, ...others] = [...new Set([...named, ...citing])].map((path) => short(path, pack))
    const { by: _, ...kept } = carried
    return [id, first === undefined ? kept : { by: [first, ...others], ...kept }]
  })
  return { source, ...(pack !== undefined && { pack }), items: Object.fromEntries(updated) }
}

const citingOf = (id: string, carriers: ReturnType<typeof carriersIn>): readonly string[] =>
  [...carriers].flatMap(([path, { says, section }]) =>
    section !== 'citations' && says.has(id) ? [path] : [],
  )

/** The rows that have an id themselves: an open point or a repair of the inventory is carried under its own id. */
const namesakesOf = (id: string, carriers: ReturnType<typeof carriersIn>): readonly string[] =>
  [...carriers.keys()].filter((path) => path.endsWith(`/${id}`))

const short = (path: string, pack: string | undefined): string =>
  pack !== undefined && path.startsWith(`${pack}/`) ? path.slice(pack.length + 1) : path
