/**
 * What became of each item of the inventory, and what carries it in the end.
 */
import type { Carried, Coverage } from './Coverage.ts'
import type { Carrier } from './carriersIn.ts'

/**
 * `executable`: rules, duties, periods, figures that an answer rests on, and the points that answers report as open;
 * `named`: bodies, words and systems that answers name; `text`: words that can be quoted.
 */
export type Fate = 'executable' | 'named' | 'text' | 'not-executable' | 'out-of-scope'

/** Every fate, from the strongest. */
export const fates: readonly Fate[] = ['executable', 'named', 'text', 'not-executable', 'out-of-scope']

/** What became of every item, by id, with the source and pack that it belongs to. */
export type Entry = Carried & { readonly source: string; readonly pack: string | undefined }

/** The entries of all sources by id. */
export const entriesOf = ({ sources }: Coverage): ReadonlyMap<string, Entry> =>
  new Map(
    sources.flatMap(({ source, pack, items }) =>
      Object.entries(items).map(([id, carried]): [string, Entry] => [id, { ...carried, source, pack }]),
    ),
  )

/** The full paths that an item names itself: `section/id` is in the pack of its source. */
export const pathsOf = ({ by, pack }: Entry): readonly string[] =>
  (by ?? []).map((path) => (path.split('/').length === 2 ? `${pack}/${path}` : path))

/** The full paths of everything that carries an item: its own, or without any those of the item that says the same. */
export const carriersOf = (id: string, entries: ReadonlyMap<string, Entry>): readonly string[] => {
  const entry = entries.get(id)
  if (entry === undefined) return []
  return entry.by === undefined && entry.as !== undefined ? carriersOf(entry.as, entries) : pathsOf(entry)
}

/** What became of an item. */
export const fateOf = (id: string, { coverage, entries, carriers }: Known): Fate => {
  const paths = carriersOf(id, entries)
  const { out, as } = entries.get(id) ?? {}
  if (paths.length > 0) return strongest(paths.map((path) => fateBy(carriers.get(path)?.section)))
  if (out !== undefined) return coverage.reasons[out]?.outcome ?? 'not-executable'
  return as === undefined ? 'not-executable' : fateOf(as, { coverage, entries, carriers })
}

/** What is asked of to find a fate. */
export type Known = {
  readonly coverage: Coverage
  readonly entries: ReadonlyMap<string, Entry>
  readonly carriers: ReadonlyMap<string, Carrier>
}

/** Sections whose rows name something, and those whose rows only quote. Rows of every other section decide. */
const naming = ['terms', 'bodies', 'systems', 'sources']
const quoting = ['texts', 'citations']

const fateBy = (section: string | undefined): Fate => {
  if (section === undefined || quoting.includes(section)) return 'text'
  return naming.includes(section) ? 'named' : 'executable'
}

const strongest = (each: readonly Fate[]): Fate => fates.find((fate) => each.includes(fate)) ?? 'text'
