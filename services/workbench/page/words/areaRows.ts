/**
 * Areas in the order in which a table shows them: each below the one it lies in, as far as that is opened.
 */
import type { AreaMeasured, ValueMeasured } from '@maplebridge/policy-pack'

/** An area as a row: how deep it lies, whether others lie inside, and whether those are shown. */
export type AreaRow = {
  readonly area: string
  readonly depth: number
  readonly inside: boolean
  readonly open: boolean
  readonly values: readonly ValueMeasured[]
}

/**
 * The rows of areas from the widest that says anything: one that holds a single other area, and so says the same, is
 * left out at the top. Without `opened` every area is shown.
 */
export const areaRows = (
  areas: readonly AreaMeasured[],
  { opened }: { readonly opened: ReadonlySet<string> | undefined },
): readonly AreaRow[] => {
  const inside = insideOf(areas)
  const rowsFrom = (code: string | undefined, depth: number): readonly AreaRow[] =>
    (inside.get(code) ?? []).flatMap((area) => {
      const hasInside = inside.has(area.area)
      const open = hasInside && (opened === undefined || opened.has(area.area))
      const row = { area: area.area, depth, inside: hasInside, open, values: area.values }
      return open ? [row, ...rowsFrom(area.area, depth + 1)] : [row]
    })
  return rowsFrom(topOf(inside), 0)
}

/** The widest areas that are shown. */
export const widest = (areas: readonly AreaMeasured[]): readonly string[] => {
  const inside = insideOf(areas)
  return (inside.get(topOf(inside)) ?? []).map(({ area }) => area)
}

type Inside = ReadonlyMap<string | undefined, readonly AreaMeasured[]>

const insideOf = (areas: readonly AreaMeasured[]): Inside => {
  const known = new Set(areas.map(({ area }) => area))
  const inside = new Map<string | undefined, readonly AreaMeasured[]>()
  for (const area of areas) {
    const parent = area.parent !== undefined && known.has(area.parent) ? area.parent : undefined
    inside.set(parent, [...(inside.get(parent) ?? []), area])
  }
  return inside
}

/** The area above the first rows; `undefined` for those that lie in no other. */
const topOf = (inside: Inside, above?: string): string | undefined => {
  const [only, ...others] = inside.get(above) ?? []
  const below = only === undefined ? [] : (inside.get(only.area) ?? [])
  return only !== undefined && others.length === 0 && below.length === 1 ? topOf(inside, only.area) : above
}
