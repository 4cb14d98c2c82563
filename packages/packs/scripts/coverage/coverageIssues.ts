/**
 * What is wrong with the coverage of the sources: an item without a fate, a target that is not there, an item that is
 * said to be carried by a row which does not cite it, a row that cites an item which does not name it, or two fates at
 * once. Empty when everything is in order.
 */
import type { Pack } from '@maplebridge/policy-pack'
import type { Coverage } from './Coverage.ts'
import { carriersIn } from './carriersIn.ts'
import { type Entry, entriesOf, pathsOf } from './fateOf.ts'

/** What is wrong, one sentence each. */
export const coverageIssues = (coverage: Coverage, packs: readonly Pack[]): readonly string[] => {
  const entries = entriesOf(coverage)
  const carriers = carriersIn(packs)
  return [
    ...listIssues(coverage),
    ...[...entries].flatMap(([id, entry]) => [
      ...shapeIssues(id, entry, coverage),
      ...chainIssues(id, entries),
      ...pathsOf(entry).flatMap((path) => {
        const carrier = carriers.get(path)
        if (carrier === undefined) return [`${id}: nothing stands at ${path}`]
        const isOwn = (carrier.pack === entry.pack && id !== entry.source) || saysOfItself.test(id)
        const isCited = [id, entry.as].some((each) => each !== undefined && carrier.says.has(each))
        return isOwn && !isCited ? [`${id}: ${path} does not cite it`] : []
      }),
    ]),
    ...[...carriers].flatMap(([path, { says, section }]) =>
      notCounted.includes(section) ? [] : [...says].flatMap((id) => unnamed(id, path, entries.get(id))),
    ),
  ]
}

/** Entries of the inventory's own that packs cite by their ids. */
const saysOfItself = /^(CONF|GAP|OCR)-/u

/** A citation only declares what others cite. */
const notCounted: readonly string[] = ['citations']

const unnamed = (id: string, path: string, entry: Entry | undefined): readonly string[] =>
  entry === undefined || entry.source === 'inventory' || pathsOf(entry).includes(path)
    ? []
    : [`${id}: ${path} cites it, and the coverage does not say so`]

/** Every item of the inventory is listed once, under its source, and nothing else is. */
const listIssues = ({ inventory, sources }: Coverage): readonly string[] => {
  const listed = sources.flatMap(({ source, items }) => Object.keys(items).map((id) => `${source} ${id}`))
  const wanted = inventory.map(({ source, id }) => `${source} ${id}`)
  const known = { listed: new Set(listed), wanted: new Set(wanted) }
  return [
    ...wanted.filter((each) => !known.listed.has(each)).map((each) => `${each}: not in the coverage`),
    ...listed.filter((each) => !known.wanted.has(each)).map((each) => `${each}: not in the inventory`),
    ...wanted
      .filter((each, at) => wanted.indexOf(each) !== at)
      .map((each) => `${each}: in the inventory twice`),
  ]
}

/** Carried, said by another item, or left out; and what is carried may be left out in part. */
const shapeIssues = (id: string, { by, as, out }: Entry, { reasons }: Coverage): readonly string[] => [
  ...((by ?? as ?? out) === undefined ? [`${id}: has no fate`] : []),
  ...(by === undefined && as !== undefined && out !== undefined ? [`${id}: has two fates`] : []),
  ...(out === undefined || out in reasons ? [] : [`${id}: no reason is called ${out}`]),
]

/** What says the same is an item with a fate of its own, and no circle. */
const chainIssues = (id: string, entries: ReadonlyMap<string, Entry>): readonly string[] => {
  const seen = new Set([id])
  for (let next = entries.get(id)?.as; next !== undefined; next = entries.get(next)?.as) {
    if (!entries.has(next)) return [`${id}: says the same as ${next}, which is no item`]
    if (seen.has(next)) return [`${id}: says the same as itself`]
    seen.add(next)
  }
  return []
}
