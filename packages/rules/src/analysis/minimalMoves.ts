/**
 * Finds every smallest set of moves after which exactly one outcome is established: some box of it must hold and no
 * graver one, nor one that may, where the outcome is to be settled. Exact, because each step is forced: what a box lacks must move, and a graver box must lose one leg.
 */

import type { Moves, Position } from './position.ts'
import type { Box } from './space.ts'

type Goal = {
  /** The gravity to be established. */
  readonly gravity: number
  readonly mayMove: (variable: number) => boolean
  readonly atMost: number
  /** True where no graver outcome may be possible any more either. */
  readonly settled: boolean
}

/** The sets of at most so many moves that reach the goal and of which no part does; internal to the package. */
export const minimalMoves = (position: Position, goal: Goal): readonly Moves[] => {
  const found = new Map<string, Moves>()
  reach(position, goal, (moves) => {
    found.set(keyOf(moves), moves)
    return false
  })
  const minimal: Moves[] = []
  for (const moves of [...found.values()].toSorted((a, b) => a.size - b.size)) {
    if (!minimal.some((less) => isPart(less, moves))) minimal.push(moves)
  }
  return minimal
}

/**
 * Whether a set of any size reaches the goal that contains none of those given. Where that takes too many steps to
 * rule out it says yes: there may be more than was shown.
 */
export const reachesBeyond = (
  position: Position,
  goal: Omit<Goal, 'atMost'>,
  given: readonly Moves[],
): boolean => {
  let isFound = false
  let steps = 0
  const skips = (moves: Moves): boolean => {
    steps += 1
    isFound = isFound || steps > mostSteps
    return isFound || given.some((less) => isPart(less, moves))
  }
  const endless = { ...goal, atMost: Number.POSITIVE_INFINITY }
  reach(
    position,
    endless,
    (moves) => {
      isFound = isFound || !skips(moves)
      return isFound
    },
    skips,
  )
  return isFound
}

/** Far more than any plan needs, and still well under a tenth of a second. */
const mostSteps = 20_000

const nothing: Moves = new Map()

const reach = (
  position: Position,
  { gravity, mayMove, atMost, settled }: Goal,
  take: (moves: Moves) => boolean,
  skips: (moves: Moves) => boolean = () => false,
): void => {
  const { boxes, everyBox, gravityOf, classes, space, isTrue, isPossible } = position
  const graver = (settled ? everyBox : boxes).filter((box) => gravityOf(box) > gravity)
  const stands = settled ? isPossible : isTrue
  const keeps = ({ held, open }: Box): Int32Array => (settled ? open : held)
  const options = (at: number, wanted: (inClass: number) => boolean): readonly number[] =>
    space.variables[at]?.classes.flatMap((_, inClass) =>
      inClass !== classes[at] && wanted(inClass) ? [inClass] : [],
    ) ?? []
  /** Moves what is still lacking, one variable after the other, then takes a leg from each graver box. */
  const fill = (target: Box | undefined, lacking: readonly number[], moves: Moves): void => {
    if (skips(moves)) return
    const [at, ...rest] = lacking
    if (at === undefined) {
      escapeFrom(target, moves)
      return
    }
    for (const inClass of options(at, (each) => target !== undefined && space.has(target.held, at, each))) {
      fill(target, rest, new Map([...moves, [at, inClass]]))
    }
  }
  const escapeFrom = (target: Box | undefined, moves: Moves): void => {
    const legsOf = (box: Box): readonly number[] => box.asked.filter((at) => !moves.has(at) && mayMove(at))
    // The box with the fewest legs comes first: one that cannot lose any ends the search at once.
    const [next] = graver
      .filter((each) => stands(each, moves))
      .map((box) => ({ box, legs: legsOf(box) }))
      .toSorted((a, b) => a.legs.length - b.legs.length)
    if (next === undefined) {
      take(moves)
      return
    }
    if (moves.size >= atMost) return
    const { box, legs } = next
    for (const at of legs) {
      const isWanted = (each: number): boolean =>
        !space.has(keeps(box), at, each) && (target?.asks(at) !== true || space.has(target.held, at, each))
      for (const inClass of options(at, isWanted)) {
        const further = new Map([...moves, [at, inClass]])
        if (!skips(further)) escapeFrom(target, further)
      }
    }
  }
  if (gravity === 0) fill(undefined, [], nothing)
  for (const target of boxes) {
    if (gravity === 0 || gravityOf(target) !== gravity) continue
    const lacking = target.asked.filter((at) => !space.has(target.held, at, classes[at] ?? -1))
    if (lacking.length <= atMost && lacking.every(mayMove)) fill(target, lacking, nothing)
  }
}

const keyOf = (moves: Moves): string => [...moves].toSorted(([a], [b]) => a - b).join(';')

const isPart = (less: Moves, moves: Moves): boolean =>
  less.size <= moves.size && [...less].every(([at, inClass]) => moves.get(at) === inClass)
