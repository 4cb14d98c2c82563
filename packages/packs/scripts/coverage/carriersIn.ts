/**
 * Every place in the packs that can carry an item: whatever has an id or code, with the clauses it cites. The place of a
 * row inside a section is its own, however deep it stands: an item of a self-assessment list is `appraisal/its-id`.
 */
import type { Pack } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'

/** A place that can carry an item. */
export type Carrier = {
  readonly pack: string
  /** The section, such as `duties`. */
  readonly section: string
  /** The clauses that it cites, and its own id. */
  readonly says: ReadonlySet<string>
  /** Its own words, where it has some beside those of its clauses. */
  readonly words: readonly Label[]
}

/** The carriers of all packs by `pack/section/id`. */
export const carriersIn = (packs: readonly Pack[]): ReadonlyMap<string, Carrier> => {
  const found = new Map<string, Carrier & { readonly says: Set<string> }>()
  for (const { manifest, ...sections } of packs)
    for (const [section, rows] of Object.entries(sections))
      for (const { name, cites, words } of namedIn(rows, section)) {
        const path = `${manifest.id}/${section}/${name}`
        const known = found.get(path)
        const says = known?.says ?? new Set([name])
        // A term says where the plan uses it; what that clause asks for stands elsewhere.
        if (section !== 'terms') for (const cite of cites) says.add(cite)
        found.set(path, { pack: manifest.id, section, says, words: [...(known?.words ?? []), ...words] })
      }
  return found
}

type Named = { readonly name: string; readonly cites: readonly string[]; readonly words: readonly Label[] }

/** The named values in a value; what a value without a name cites belongs to the nearest named one around it. */
const namedIn = (value: unknown, around: string): readonly Named[] => {
  if (Array.isArray(value)) return value.flatMap((each) => namedIn(each, around))
  if (!isRecord(value)) return []
  const own = [value['id'], value['code']].find((each) => typeof each === 'string')
  const name = own ?? around
  const cites = citing.flatMap((key) => value[key] ?? []).filter((each) => typeof each === 'string')
  const words = own === undefined ? [] : naming.flatMap((key) => labelIn(value[key]))
  const inside = Object.entries(value).filter(([key]) => !citing.includes(key))
  return [{ name, cites, words }, ...inside.flatMap(([, each]) => namedIn(each, name))]
}

const labelIn = (value: unknown): readonly Label[] => {
  if (!isRecord(value)) return []
  const { zh, en } = value
  return typeof zh === 'string' && typeof en === 'string' ? [{ zh, en }] : []
}

/** The keys under which a row has words of its own. */
const naming: readonly string[] = ['label', 'summary', 'printed', 'readAs']

/** The keys under which a row names clauses and open points. */
const citing: readonly string[] = ['cites', 'unresolved', 'floorCites', 'metrics']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
