/**
 * Looks for a case in which it is open whether one of some boxes holds although every way to complete the case
 * agrees: three-valued logic does not see that one of two ways must be taken.
 */
import { agreed, chosenAt, type Grid, gridOf, isNone, walk } from './grid.ts'
import { type Box, isPossible, meetAt, type Space } from './space.ts'

/** The smallest such case, by variable and class, if there is one; or the grid that is larger than the budget. */
export type UndecidedCase =
  | { readonly chosen: ReadonlyMap<number, number> | undefined }
  | { readonly tooLarge: Grid }

/** Looks for the smallest case that stays open although all agree; internal to the package. */
export const undecidedCase = (space: Space, boxes: readonly Box[], budget: number): UndecidedCase => {
  if (isExact(space, boxes)) return { chosen: undefined }
  const grid = gridOf(space, boxes)
  if (grid.cells > budget) return { tooLarge: grid }
  const found = new Int32Array(grid.cells)
  let best = { known: Number.POSITIVE_INFINITY, index: -1 }
  walk(grid, (cell) => {
    const truth = isNone(cell.held) ? (isNone(cell.open) ? 0 : 2) : 1
    const common = cell.unknownAt < 0 ? truth : agreed(grid, found, cell)
    found[cell.index] = common
    if (truth === 2 && common >= 0 && cell.known < best.known) best = { known: cell.known, index: cell.index }
  })
  return { chosen: best.index < 0 ? undefined : chosenAt(grid, best.index) }
}

/**
 * Three-valued logic is exact where every variable has a class that no box wants: an unknown then might be in it,
 * so only what does not ask it can be certain.
 */
const isExact = (space: Space, boxes: readonly Box[]): boolean => {
  const fits = boxes.every(({ held, open }) => isPossible(space, held) && held.join() === open.join())
  const asked = new Set(boxes.flatMap((box) => box.asked))
  return fits && [...asked].every((variable) => hasUnwanted(space, boxes, variable))
}

const hasUnwanted = (space: Space, boxes: readonly Box[], variable: number): boolean => {
  const wanted = new Int32Array(space.whole.length)
  for (const box of boxes) {
    if (box.asks(variable)) for (const [at, word] of box.held.entries()) wanted[at] = (wanted[at] ?? 0) | word
  }
  const unwanted = space.whole.map((word, at) => word & ~(wanted[at] ?? 0))
  return meetAt(space, variable, unwanted, unwanted)
}
