/**
 * What would have to change for another outcome to be established. An answer that leads downwards never relabels a
 * judgement: it names measures to take and facts to supply, and asks the judgement's owner to look again.
 */
import { type Given, knownValue } from '../Given.ts'
import type { GravestTable } from '../Table.ts'
import { minimalMoves, reachesBeyond } from './minimalMoves.ts'
import { isDay, type Moves, nearest, type Position, positionIn } from './position.ts'
import type { Plain } from './segments.ts'

/** A fact is supplied when it was not known, changed by a measure, or judged or counted anew. */
export type ChangeKind = 'supply' | 'measure' | 'reassess'

/** Facts set to values that together make an outcome established, with the rules that then hold for it. */
export type Change = {
  readonly set: Readonly<Record<string, Plain>>
  readonly kinds: Readonly<Record<string, ChangeKind>>
  readonly rules: readonly string[]
  readonly cites: readonly string[]
}

/** All smallest changes, whom to ask for another look instead, and whether larger ones would do it as well. */
export type Changes = {
  readonly changes: readonly Change[]
  /** Judgements that stand in the way of a graver outcome falling away, with those entitled to hold them. */
  readonly reassess: readonly { readonly fact: string; readonly by: readonly string[] }[]
  /**
   * True when a further set of more than three changes would do it, of which no part does; also where ruling that out
   * would take more than 20 000 steps, and where a rule is too wide to look at.
   */
  readonly larger: boolean
}

/** Whether no graver outcome may stay possible, and whether the way counts as one down whatever the gravities say. */
export type ChangeTerms = { readonly settled?: boolean; readonly isDown?: boolean }

/**
 * Every set of at most three facts whose change makes `to` the established outcome, and of which no part does. Each
 * class of values stands once, by the value nearest to the known one. Never changed: what is derived, and days; and
 * for a lower outcome nothing that is known but measures. One empty change says that `to` is established already.
 * With `settled` no graver outcome may stay possible; `isDown` says of outcomes that no gravity ranks which way it is.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { whatWouldChange } from '@maplebridge/rules/analysis'
 *
 * const label = { zh: '化解方案', en: 'A plan is made' }
 * const table = {
 *   id: 'risk', combine: 'gravest', outcomes: ['blue', 'red'],
 *   facts: { plan: { id: 'plan', kind: 'boolean', label, about: 'procedure', cites: [], measure: true } },
 *   rules: [{
 *     id: 'no-plan', when: { fact: 'plan', is: false }, then: 'red', cites: ['S0-3.4-plan'], force: 'must',
 *     summary: { zh: '没有方案', en: 'There is no plan' },
 *   }],
 * } as const
 * const given = { facts: { plan: false }, settings: {}, on: '2023-05-08' }
 * const { changes, larger } = whatWouldChange(table, { given, to: 'blue' })
 * assert.deepEqual(changes.map(({ set, kinds }) => [set, kinds]), [[{ plan: true }, { plan: 'measure' }]])
 * assert.equal(larger, false)
 * ```
 */
export const whatWouldChange = <Outcome extends string>(
  table: GravestTable<Outcome>,
  { given, to, settled = false, ...terms }: ChangeTerms & { readonly given: Given; readonly to: Outcome },
): Changes => {
  const position = positionIn(table, given)
  const gravity = table.outcomes.indexOf(to)
  if (position === undefined || gravity < 0)
    return { changes: [], reassess: [], larger: position === undefined }
  const { isDown = gravity < position.gravityAfter(new Map()) } = terms
  const parts = position.space.variables.map((_, at) => partOf(at, position, table, isDown))
  const mayMove = (at: number): boolean => parts[at] === 'move'
  const all = minimalMoves(position, { gravity, settled, mayMove: (at) => parts[at] !== 'stay', atMost })
  const own = all.filter((moves) => [...moves.keys()].every(mayMove))
  const asked = new Set(all.flatMap((moves) => [...moves.keys()].filter((at) => parts[at] === 'ask')))
  return {
    changes: own.map((moves) => changeOf(moves, { position, table, given, gravity })),
    reassess: [...asked].flatMap((at) => ownerOf(at, position, table)),
    larger: reachesBeyond(position, { gravity, settled, mayMove }, own),
  }
}

const atMost = 3

/** Whether a variable may move, stays, or has an owner to ask. */
const partOf = (
  at: number,
  { space, classes }: Position,
  { facts }: GravestTable<string>,
  isDown: boolean,
): 'move' | 'stay' | 'ask' => {
  const variable = space.variables[at]
  if (variable?.kind !== 'fact' || isDay(variable)) return 'stay'
  const fact = facts[variable.id]
  if (fact?.derived !== undefined || fact?.kind === 'date') return 'stay'
  if (!isDown || classes[at] === -1) return 'move'
  if (fact?.judgement !== undefined) return 'ask'
  return fact?.measure === true ? 'move' : 'stay'
}

type Context = {
  readonly position: Position
  readonly table: GravestTable<string>
  readonly given: Given
  readonly gravity: number
}

const changeOf = (moves: Moves, { position, table, given, gravity }: Context): Change => {
  const set: Record<string, Plain> = {}
  const kinds: Record<string, ChangeKind> = {}
  for (const [at, inClass] of moves) {
    const variable = position.space.variables[at]
    const valueClass = variable?.classes[inClass]
    if (variable?.kind !== 'fact' || valueClass === undefined) continue
    const known = knownValue(variable.id, given)
    const fact = table.facts[variable.id]
    set[variable.id] = nearest(known, valueClass)
    const isMeasure = fact?.measure === true && fact.judgement === undefined
    kinds[variable.id] = known === undefined ? 'supply' : isMeasure ? 'measure' : 'reassess'
  }
  return { set, kinds, ...behind(moves, { position, table, gravity }) }
}

/** The rules that establish an outcome after some moves, with their clauses; none for the floor. */
export const behind = (
  moves: Moves,
  { position, table, gravity }: Omit<Context, 'given'>,
): Pick<Change, 'rules' | 'cites'> => {
  const holding = position.boxes.filter(
    (box) => gravity > 0 && position.gravityOf(box) === gravity && position.isTrue(box, moves),
  )
  const rules = [...new Set(holding.map(({ rule }) => rule))].flatMap((at) => table.rules[at] ?? [])
  return { rules: rules.map(({ id }) => id), cites: [...new Set(rules.flatMap(({ cites }) => cites))] }
}

const ownerOf = (at: number, { space }: Position, { facts }: GravestTable<string>): Changes['reassess'] => {
  const variable = space.variables[at]
  if (variable?.kind !== 'fact') return []
  return [{ fact: variable.id, by: facts[variable.id]?.judgement?.by ?? [] }]
}
