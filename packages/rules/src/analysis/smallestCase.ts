/**
 * Finds the case, with the fewest further variables known, in which none of some boxes holds. It cuts the case with
 * one box after another, along one variable at a time, and never looks where more would have to be known than in
 * the best case so far.
 */
import { type Box, cutAt, meetAt, type Space } from './space.ts'

/** A case: its classes and the variables that must be known. */
export type Found = { readonly box: Int32Array; readonly known: ReadonlySet<number> }

/** How many steps are left before a search is given up; shared by the searches of one question. */
export type Meter = { left: number }

type Search = {
  /** The classes and the known variables to start from. */
  readonly from: Found
  readonly without: readonly Box[]
  /** Whether boxes must be false, or only must not be true. */
  readonly made: 'false' | 'not-true'
  /** Which variables may become known; all unless told. */
  readonly mayLearn?: (variable: number) => boolean
  readonly meter: Meter
}

/** The smallest case inside `from` without the boxes; `undefined` when there is none. Internal to the package. */
export const smallestCase = (space: Space, search: Search): Found | undefined => {
  const { from, without, made, mayLearn = () => true, meter } = search
  let best: Found | undefined
  const bitsOf = (each: Box): Int32Array => (made === 'false' ? each.open : each.held)
  const visit = (box: Int32Array, known: ReadonlySet<number>, at: number): void => {
    let next = at
    while (next < without.length && isOut(without[next], box, known)) next += 1
    const each = without[next]
    meter.left -= 1
    if (meter.left < 0 || (best !== undefined && known.size >= best.known.size)) return
    if (each === undefined) {
      best = { box, known }
      return
    }
    let rest = box
    // What is known already costs nothing, so it goes first; the cases it leads to are then kept out of the others.
    for (const variable of each.asked.filter((asked) => known.has(asked))) {
      const outside = cutAt(space, variable, rest, 'outside', bitsOf(each))
      if (meetAt(space, variable, outside, outside)) visit(outside, known, next + 1)
      rest = cutAt(space, variable, rest, 'inside', bitsOf(each))
      if (!meetAt(space, variable, rest, rest)) return
    }
    for (const variable of each.asked) {
      if (known.has(variable) || !mayLearn(variable)) continue
      const outside = cutAt(space, variable, rest, 'outside', bitsOf(each))
      if (meetAt(space, variable, outside, outside)) visit(outside, new Set([...known, variable]), next + 1)
    }
  }
  const isOut = (each: Box | undefined, box: Int32Array, known: ReadonlySet<number>): boolean =>
    each?.asked.some((variable) => known.has(variable) && !meetAt(space, variable, box, bitsOf(each))) ??
    false
  visit(from.box, from.known, 0)
  return best
}
