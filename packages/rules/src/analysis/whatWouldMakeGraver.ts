/**
 * Which single unknown fact would raise what is established: what to ask first.
 */
import type { Given } from '../Given.ts'
import type { GravestTable } from '../Table.ts'
import type { ValueClass } from './partition.ts'
import { positionIn } from './position.ts'
import { behind } from './whatWouldChange.ts'

/** A fact not known yet, the values that would raise what is established, to what, and by which rules. */
export type Raise<Outcome> = {
  readonly fact: string
  readonly is: ValueClass
  readonly to: Outcome
  readonly rules: readonly string[]
  readonly cites: readonly string[]
}

/**
 * For each single unknown fact, the classes of values that would raise the established outcome.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { whatWouldMakeGraver } from '@maplebridge/rules/analysis'
 *
 * const table = {
 *   id: 'risk', combine: 'gravest', outcomes: ['blue', 'red'], facts: {},
 *   rules: [{
 *     id: 'red-escalates', when: { fact: 'may-escalate', is: true }, then: 'red', cites: ['S0-3.2-risk-red'],
 *     force: 'must', summary: { zh: '可能激化', en: 'May escalate' },
 *   }],
 * } as const
 * const [raise] = whatWouldMakeGraver(table, { given: { facts: {}, settings: {}, on: '2023-05-08' } })
 * assert.deepEqual([raise?.fact, raise?.is.witness, raise?.to], ['may-escalate', true, 'red'])
 * ```
 */
export const whatWouldMakeGraver = <Outcome extends string>(
  table: GravestTable<Outcome>,
  { given }: { readonly given: Given },
): readonly Raise<Outcome>[] => {
  const position = positionIn(table, given)
  if (position === undefined) return []
  const { space, classes, gravityAfter } = position
  const established = gravityAfter(new Map())
  return space.variables.flatMap((variable, at): readonly Raise<Outcome>[] => {
    if (variable.kind !== 'fact' || classes[at] !== -1) return []
    return variable.classes.flatMap((is, inClass): readonly Raise<Outcome>[] => {
      const moves = new Map([[at, inClass]])
      const gravity = gravityAfter(moves)
      const to = table.outcomes[gravity]
      if (gravity <= established || to === undefined) return []
      return [{ fact: variable.id, is, to, ...behind(moves, { position, table, gravity }) }]
    })
  })
}
