/**
 * Where a given case stands in the space of a `gravest` table: the class of each fact, and what follows when some
 * of them change. A box that waits for a setting without value never holds.
 */
import { type Given, knownValue } from '../Given.ts'
import type { SettingValues } from '../Setting.ts'
import type { GravestTable } from '../Table.ts'
import type { ValueClass, Variable } from './partition.ts'
import type { Plain } from './segments.ts'
import { type Box, type Space, spaceOf } from './space.ts'

/** Facts set to classes, by the places of both. */
export type Moves = ReadonlyMap<number, number>

/** A case in the space of a table. */
export type Position = {
  readonly space: Space
  /** The boxes that can hold once facts are known, and the gravity of what they establish; the floor has 0. */
  readonly boxes: readonly Box[]
  readonly gravityOf: (box: Box) => number
  /** The class of each variable; -1 when it is not known, -2 when its value lies outside the domain. */
  readonly classes: readonly number[]
  /** The gravity that is established after some moves. */
  readonly gravityAfter: (moves: Moves) => number
  readonly isTrue: (box: Box, moves: Moves) => boolean
  /** Boxes that may hold as far as is known, those that wait for a setting among them. */
  readonly everyBox: readonly Box[]
  readonly isPossible: (box: Box, moves: Moves) => boolean
}

/** Where the given case stands, or `undefined` when a rule is too wide; internal to the package. */
export const positionIn = (table: GravestTable<string>, given: Given): Position | undefined => {
  const space = spaceUnder(table, given.settings)
  if (space === undefined) return undefined
  const classes = space.variables.map((variable) => {
    const value = variable.kind === 'fact' ? knownValue(variable.id, given) : undefined
    if (value === undefined) return -1
    const inClass = variable.classes.findIndex((each) => isIn(value, each))
    return inClass < 0 ? -2 : inClass
  })
  const gravity = table.rules.map(({ then }) => table.outcomes.indexOf(then))
  const gravityOf = (box: Box): number => gravity[box.rule] ?? 0
  const boxes = space.boxes.filter(({ asked }) => asked.every((at) => space.variables[at]?.kind === 'fact'))
  const isTrue = (box: Box, moves: Moves): boolean =>
    box.asked.every((at) => {
      const inClass = moves.get(at) ?? classes[at] ?? -1
      return inClass >= 0 && space.has(box.held, at, inClass)
    })
  const isPossible = (box: Box, moves: Moves): boolean =>
    box.asked.every((at) => {
      const inClass = moves.get(at) ?? classes[at] ?? -1
      return inClass < 0 || space.has(box.open, at, inClass)
    })
  return {
    space,
    boxes,
    everyBox: space.boxes,
    isPossible,
    gravityOf,
    classes,
    isTrue,
    gravityAfter: (moves) =>
      boxes.reduce((top, box) => (gravityOf(box) > top && isTrue(box, moves) ? gravityOf(box) : top), 0),
  }
}

// A table is asked again and again, and a value; its space is kept for as long as the table is.
const spaces = new WeakMap<object, { readonly settings: SettingValues; readonly space: Space | undefined }>()

const spaceUnder = (table: GravestTable<string>, settings: SettingValues): Space | undefined => {
  const kept = spaces.get(table)
  if (kept?.settings === settings) return kept.space
  const built = spaceOf(table, { settings })
  const space = 'tooWide' in built ? undefined : built.space
  spaces.set(table, { settings, space })
  return space
}

/** The value of a class that lies nearest to the one known. */
export const nearest = (to: Plain | undefined, { witness, parts }: ValueClass): Plain => {
  if (typeof to !== 'number') return witness
  const ends = parts.flatMap((part) => (typeof part === 'object' ? [part.from, part.to] : []))
  const numbers = ends.filter((end) => typeof end === 'number')
  return numbers.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0] ?? witness
}

/** Whether a variable is a day. */
export const isDay = ({ classes }: Variable): boolean =>
  classes.some(({ parts }) => parts.some((part) => typeof part === 'object' && typeof part.from === 'string'))

const isIn = (value: Plain, { parts }: ValueClass): boolean =>
  parts.some((part) =>
    typeof part === 'object'
      ? typeof part.from === typeof value && part.from <= value && value <= part.to
      : part === value,
  )
