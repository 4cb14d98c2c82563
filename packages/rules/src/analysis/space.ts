/**
 * A table as boxes: a set of classes for each variable, in one array of bits. A rule is a union of boxes, one for
 * each of its conjunctions, so that questions about rules become intersections of bits.
 */
import type { Condition } from '../Condition.ts'
import { conjunctions, type Literal } from '../conjunctions.ts'
import { negate, type Truth } from '../Truth.ts'
import { type Asked, keyOf, type RuleSet, type Under, type Variable, variablesOf } from './partition.ts'

/** One conjunction of a rule. A variable that it does not ask keeps all its classes. */
export type Box = {
  /** The place of its rule in the table. */
  readonly rule: number
  /** The places of the variables that it asks. */
  readonly asked: readonly number[]
  readonly asks: (variable: number) => boolean
  /** The classes that leave it true, and those that do not make it false. They differ only where a test misfits. */
  readonly held: Int32Array
  readonly open: Int32Array
}

/** The variables of a table, its boxes, and how bits are laid out. */
export type Space = {
  readonly variables: readonly Variable[]
  readonly boxes: readonly Box[]
  /** The box of everything. */
  readonly whole: Int32Array
  /** The word in which the classes of each variable start; one more for the end. */
  readonly starts: readonly number[]
  readonly has: (box: Int32Array, variable: number, inClass: number) => boolean
}

/** A rule with more conjunctions than this is refused. */
const widest = 4096

/** The space of a table, or the number of conjunctions of a rule that is too wide; internal to the package. */
export const spaceOf = (
  table: RuleSet,
  under: Under,
): { readonly space: Space } | { readonly tooWide: number; readonly variables: readonly Variable[] } => {
  const asked = variablesOf(table, under)
  const variables = asked.map(({ variable }) => variable)
  const starts = [0]
  for (const { classes } of variables) starts.push((starts.at(-1) ?? 0) + Math.ceil(classes.length / 32))
  const has = (box: Int32Array, variable: number, inClass: number): boolean =>
    ((box[(starts[variable] ?? 0) + (inClass >>> 5)] ?? 0) & (1 << inClass)) !== 0
  const whole = wholeOf(variables, starts)
  const places = new Map(
    asked.flatMap(({ truths }, at) => [...truths.keys()].map((key) => [key, at] as const)),
  )
  const boxes: Box[] = []
  for (const [rule, { when }] of table.rules.entries()) {
    const parts = conjunctions(when, { atMost: widest })
    if (parts === undefined) return { tooWide: widthOf(when, false), variables }
    for (const literals of parts) {
      const box = boxOf(rule, literals, { asked, places, whole, starts }, { settings: under.settings ?? {} })
      if (box !== undefined) boxes.push(box)
    }
  }
  return { space: { variables, boxes, whole, starts, has } }
}

type Laid = {
  readonly asked: readonly Asked[]
  readonly places: ReadonlyMap<string, number>
  readonly whole: Int32Array
  readonly starts: readonly number[]
}

/** A conjunction that a set setting makes false has no box. */
const boxOf = (
  rule: number,
  literals: readonly Literal[],
  { asked, places, whole, starts }: Laid,
  { settings }: Required<Pick<Under, 'settings'>>,
): Box | undefined => {
  const held = Int32Array.from(whole)
  const open = Int32Array.from(whole)
  const known = new Set<number>()
  for (const { test, negated } of literals) {
    const place = places.get(keyOf(test))
    if (place === undefined) {
      const isTrue = 'setting' in test && settings[test.setting]?.value === test.is
      if (isTrue === negated) return undefined
      continue
    }
    known.add(place)
    const truths: readonly Truth[] = asked[place]?.truths.get(keyOf(test)) ?? []
    truths.forEach((plain, inClass) => {
      const truth = negated ? negate(plain) : plain
      const word = (starts[place] ?? 0) + (inClass >>> 5)
      if (truth !== true) held[word] = (held[word] ?? 0) & ~(1 << inClass)
      if (truth === false) open[word] = (open[word] ?? 0) & ~(1 << inClass)
    })
  }
  return { rule, asked: [...known].toSorted((a, b) => a - b), asks: (at) => known.has(at), held, open }
}

const wholeOf = (variables: readonly Variable[], starts: readonly number[]): Int32Array => {
  const whole = new Int32Array(starts.at(-1) ?? 0)
  variables.forEach(({ classes }, at) => {
    classes.forEach((_, inClass) => {
      const word = (starts[at] ?? 0) + (inClass >>> 5)
      whole[word] = (whole[word] ?? 0) | (1 << inClass)
    })
  })
  return whole
}

/** How many conjunctions a condition has. */
const widthOf = (condition: Condition, negated: boolean): number => {
  if ('not' in condition) return widthOf(condition.not, !negated)
  if (!('all' in condition) && !('any' in condition)) return 1
  const parts = 'all' in condition ? condition.all : condition.any
  const widths = parts.map((part) => widthOf(part, negated))
  return 'all' in condition !== negated
    ? widths.reduce((product, width) => product * width, 1)
    : widths.reduce((sum, width) => sum + width, 0)
}

/** Whether the classes of a variable in `a` and `b` have one in common. */
export const meetAt = ({ starts }: Space, variable: number, a: Int32Array, b: Int32Array): boolean => {
  const end = starts[variable + 1] ?? 0
  for (let word = starts[variable] ?? 0; word < end; word += 1) {
    if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return true
  }
  return false
}

/** Whether the classes of a variable in `a` all lie in `b`. */
export const insideAt = ({ starts }: Space, variable: number, a: Int32Array, b: Int32Array): boolean => {
  const end = starts[variable + 1] ?? 0
  for (let word = starts[variable] ?? 0; word < end; word += 1) {
    if (((a[word] ?? 0) & ~(b[word] ?? 0)) !== 0) return false
  }
  return true
}

/** `box` with the classes of one variable cut to those inside, or to those outside, `by`. */
export const cutAt = (
  { starts }: Space,
  variable: number,
  box: Int32Array,
  keep: 'inside' | 'outside',
  by: Int32Array,
): Int32Array => {
  const cut = Int32Array.from(box)
  const end = starts[variable + 1] ?? 0
  for (let word = starts[variable] ?? 0; word < end; word += 1) {
    cut[word] = (box[word] ?? 0) & (keep === 'inside' ? (by[word] ?? 0) : ~(by[word] ?? 0))
  }
  return cut
}

/** What two boxes have in common, or `undefined` when that is nothing. */
export const meet = (space: Space, a: Int32Array, b: Int32Array): Int32Array | undefined => {
  for (let at = 0; at < space.variables.length; at += 1) if (!meetAt(space, at, a, b)) return undefined
  return a.map((word, at) => word & (b[at] ?? 0))
}

/** Whether some class of every variable is left. */
export const isPossible = (space: Space, box: Int32Array): boolean =>
  space.variables.every((_, at) => meetAt(space, at, box, box))
