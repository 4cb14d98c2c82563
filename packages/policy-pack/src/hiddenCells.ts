/**
 * Which counts of a tree of areas are not shown: those that are too small, and those that would give one of them away by
 * subtraction. Internal to the package.
 */
import type { MetricTally } from '@maplebridge/metrics'

/** An area, or `undefined` for all areas together. */
export type Place = string | undefined

/** The areas right below each place. */
export type Families = ReadonlyMap<Place, readonly string[]>

/** The areas right below each place; whatever has nothing above it among them is below all together. */
export const familiesOf = (
  areas: Iterable<string>,
  { above }: { readonly above: (area: string) => Place },
): Families => {
  const known = new Set(areas)
  const families = new Map<Place, string[]>()
  for (const area of known) {
    const parent = above(area)
    const place = parent !== undefined && known.has(parent) ? parent : undefined
    const family = families.get(place)
    if (family === undefined) families.set(place, [area])
    else family.push(area)
  }
  return families
}

/**
 * The places whose counts are not shown. A place and those right below it make a sum: with one of them hidden, the
 * others would tell it. So each sum has none hidden, or two at least; then no combination of sums tells any of them,
 * since every hidden count is one of several that only their sum is known of.
 */
export const hiddenCells = (
  tallies: ReadonlyMap<Place, MetricTally>,
  { below, families }: { readonly below: number; readonly families: Families },
): ReadonlySet<Place> => {
  const hidden = new Set([...tallies].flatMap(([place, tally]) => (isSmall(tally, below) ? [place] : [])))
  // What is hidden in one sum bears on the next: in the order of codes, the same counts hide the same places.
  const sums = [...families]
    .toSorted(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))
    .map(([parent, children]) => [parent, ...children].filter((each) => tallies.has(each)))
  let before = -1
  while (hidden.size > before) {
    before = hidden.size
    for (const sum of sums) for (const place of alsoHidden(sum, { hidden, tallies })) hidden.add(place)
  }
  return hidden
}

/** Whether a tally has a count so small that it is not shown. */
export const isSmall = ({ numerator, denominator }: MetricTally, below: number): boolean =>
  [numerator, denominator].some((part) => part !== undefined && part.counted > 0 && part.counted < below)

type Hiding = { readonly hidden: ReadonlySet<Place>; readonly tallies: ReadonlyMap<Place, MetricTally> }

/** What is hidden beside the only hidden one of a sum: the smallest other that is below the place, else the place itself. */
const alsoHidden = (
  [parent, ...children]: readonly Place[],
  { hidden, tallies }: Hiding,
): readonly Place[] => {
  const all = [parent, ...children]
  if (all.length < 2 || all.filter((place) => hidden.has(place)).length !== 1) return []
  const shown = children
    .filter((place) => !hidden.has(place))
    .map((place) => ({ place, size: sizeOf(tallies.get(place)) }))
  const [first = { place: parent, size: 0 }, ...others] = shown
  return [others.reduce((least, each) => (isSmaller(each, least) ? each : least), first).place]
}

type Sized = { readonly place: Place; readonly size: number }

/** Zero comes last, since an area without cases is often known to have none; equals go by code, so that order is irrelevant. */
const isSmaller = (one: Sized, other: Sized): boolean => {
  if (one.size === other.size) return (one.place ?? '') < (other.place ?? '')
  return one.size !== 0 && (other.size === 0 || one.size < other.size)
}

const sizeOf = ({ numerator, denominator }: MetricTally = {}): number =>
  (numerator?.counted ?? 0) + (denominator?.counted ?? 0)
