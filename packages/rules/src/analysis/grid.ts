/**
 * Every case of some boxes, known in full or in part: each variable in one of its classes or not known. Classes that
 * these boxes do not tell apart count once. Used for questions about answers that more facts may turn either way.
 */
import { type BudgetExceededError, budgetExceeded } from './BudgetExceededError.ts'
import type { Box, Space } from './space.ts'

type Column = { readonly held: Int32Array; readonly open: Int32Array }

/** The cells of some boxes. The state of a variable is the place of a class, or after the last: not known. */
export type Grid = {
  readonly boxes: readonly Box[]
  /** The variables that the boxes ask. */
  readonly variables: readonly number[]
  /** For each variable, a class for each of its states but the last. */
  readonly classes: readonly (readonly number[])[]
  readonly columns: readonly (readonly Column[])[]
  /** How far the index moves with one state of each variable. */
  readonly strides: readonly number[]
  readonly cells: number
}

/** One cell: the boxes that are true and those not false, as bits. Reused by the next step of a walk. */
export type Cell = {
  index: number
  /** How many variables are known. */
  known: number
  /** A variable of the grid that is not known; -1 when all are. */
  unknownAt: number
  readonly held: Int32Array
  readonly open: Int32Array
}

/** The grid of some boxes of a space; internal to the package. */
export const gridOf = (space: Space, boxes: readonly Box[]): Grid => {
  const variables = [...new Set(boxes.flatMap(({ asked }) => asked))].toSorted((a, b) => a - b)
  const merged = variables.map((variable) => {
    const classes = new Map<string, { readonly inClass: number; readonly column: Column }>()
    space.variables[variable]?.classes.forEach((_, inClass) => {
      const column = columnOf(
        boxes,
        (box, bits) => !box.asks(variable) || space.has(box[bits], variable, inClass),
      )
      const key = `${column.held.join()};${column.open.join()}`
      if (!classes.has(key)) classes.set(key, { inClass, column })
    })
    const unknown = columnOf(boxes, (box, bits) => bits === 'open' || !box.asks(variable))
    const states = [...classes.values()]
    return {
      classes: states.map(({ inClass }) => inClass),
      columns: [...states.map(({ column }) => column), unknown],
    }
  })
  const strides: number[] = []
  let cells = 1
  for (const { columns } of merged.toReversed()) {
    strides.unshift(cells)
    cells *= columns.length
  }
  return {
    boxes,
    variables,
    classes: merged.map(({ classes }) => classes),
    columns: merged.map(({ columns }) => columns),
    strides,
    cells,
  }
}

/** Visits every cell; a cell comes after all those that know more and agree with it. */
export const walk = (grid: Grid, visit: (cell: Cell) => void): void => {
  const words = Math.max(1, Math.ceil(grid.boxes.length / 32))
  const masks = Array.from({ length: grid.variables.length + 1 }, () => ({
    held: new Int32Array(words).fill(-1),
    open: new Int32Array(words).fill(-1),
  }))
  // Bits beyond the last box would stand for none.
  const spare = grid.boxes.length % 32
  const first = masks[0] ?? { held: new Int32Array(words), open: new Int32Array(words) }
  if (spare > 0 || grid.boxes.length === 0) {
    first.held[words - 1] = (1 << spare) - 1
    first.open[words - 1] = (1 << spare) - 1
  }
  const last = masks.at(-1) ?? first
  const cell: Cell = { index: 0, known: 0, unknownAt: -1, held: last.held, open: last.open }
  const down = (at: number, index: number, known: number, unknownAt: number): void => {
    const columns = grid.columns[at]
    const [from, to] = [masks[at], masks[at + 1]]
    if (columns === undefined || from === undefined || to === undefined) {
      cell.index = index
      cell.known = known
      cell.unknownAt = unknownAt
      visit(cell)
      return
    }
    const stride = grid.strides[at] ?? 0
    for (let state = 0; state < columns.length; state += 1) {
      const column = columns[state]
      if (column === undefined) continue
      for (let word = 0; word < words; word += 1) {
        to.held[word] = (from.held[word] ?? 0) & (column.held[word] ?? 0)
        to.open[word] = (from.open[word] ?? 0) & (column.open[word] ?? 0)
      }
      const isKnown = state < columns.length - 1
      down(at + 1, index + state * stride, isKnown ? known + 1 : known, isKnown ? unknownAt : at)
    }
  }
  down(0, 0, 0, -1)
}

/** What all completions of a cell agree on, -1 if they do not; `found` holds it for all cells before. */
export const agreed = (grid: Grid, found: Int32Array, { index, unknownAt }: Cell): number => {
  const stride = grid.strides[unknownAt] ?? 0
  const classes = grid.classes[unknownAt]?.length ?? 0
  const common = found[index - stride * classes] ?? -1
  for (let state = 1; state < classes; state += 1) {
    if (found[index - stride * state] !== common) return -1
  }
  return common
}

/** The classes of the known variables of a cell. */
export const chosenAt = (grid: Grid, index: number): ReadonlyMap<number, number> =>
  new Map(
    grid.variables.flatMap((variable, at): readonly (readonly [number, number])[] => {
      const state = Math.floor(index / (grid.strides[at] ?? 1)) % (grid.columns[at]?.length ?? 1)
      const inClass = grid.classes[at]?.[state]
      return inClass === undefined ? [] : [[variable, inClass]]
    }),
  )

/** The refusal of a question about too many cells of some boxes. */
export const tooLarge = (space: Space, boxes: readonly Box[], budget: number): BudgetExceededError => {
  const grid = gridOf(space, boxes)
  // A search that was given up may have walked through fewer cells more than once.
  return budgetExceeded(
    Math.max(grid.cells, budget + 1),
    budget,
    grid.variables.flatMap((at) => space.variables[at] ?? []),
  )
}

/** Whether a bit is set. */
export const isSet = (words: Int32Array, bit: number): boolean => ((words[bit >>> 5] ?? 0) & (1 << bit)) !== 0

/** Whether no bit is set. */
export const isNone = (words: Int32Array): boolean => {
  for (let word = 0; word < words.length; word += 1) if (words[word] !== 0) return false
  return true
}

const columnOf = (boxes: readonly Box[], keeps: (box: Box, bits: 'held' | 'open') => boolean): Column => {
  const words = Math.max(1, Math.ceil(boxes.length / 32))
  const column = { held: new Int32Array(words), open: new Int32Array(words) }
  boxes.forEach((box, bit) => {
    if (keeps(box, 'held')) column.held[bit >>> 5] = (column.held[bit >>> 5] ?? 0) | (1 << bit)
    if (keeps(box, 'open')) column.open[bit >>> 5] = (column.open[bit >>> 5] ?? 0) | (1 << bit)
  })
  return column
}
