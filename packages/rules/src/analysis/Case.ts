/**
 * A case as an analysis shows it: what must be known for the matter at hand, and nothing else.
 */

import type { Test } from '../Condition.ts'
import type { FactValues } from '../FactValue.ts'
import type { Space } from './space.ts'

/** Known facts, settings taken to have a value, and tests that wait for a setting taken to be true or false. */
export type Case = {
  readonly facts: FactValues
  readonly settings: Readonly<Record<string, string>>
  readonly assumed: readonly { readonly test: Test; readonly is: boolean }[]
}

/** The case in which each variable is in the given class, or not known; internal to the package. */
export const caseOf = (space: Space, chosen: ReadonlyMap<number, number>): Case => {
  const facts: Record<string, boolean | number | string> = {}
  const settings: Record<string, string> = {}
  const assumed: { test: Test; is: boolean }[] = []
  for (const [at, inClass] of [...chosen].toSorted(([a], [b]) => a - b)) {
    const variable = space.variables[at]
    const witness = variable?.classes[inClass]?.witness
    if (variable === undefined || witness === undefined) continue
    if (variable.kind === 'fact') facts[variable.id] = witness
    else if (variable.kind === 'setting') settings[variable.id] = String(witness)
    else assumed.push({ test: variable.test, is: witness === true })
  }
  return { facts, settings, assumed }
}

/** The first case of a box, with only the variables known that `isKnown` names; internal to the package. */
export const caseIn = (space: Space, box: Int32Array, isKnown: (variable: number) => boolean): Case =>
  caseOf(
    space,
    new Map(
      space.variables.flatMap(({ classes }, at): readonly (readonly [number, number])[] => {
        const first = isKnown(at) ? classes.findIndex((_, inClass) => space.has(box, at, inClass)) : -1
        return first < 0 ? [] : [[at, first]]
      }),
    ),
  )
