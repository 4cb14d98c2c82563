/**
 * Rules that carry no weight of their own: whenever one holds, others hold that leave it nothing to say. "Whenever"
 * counts cases known in part as well, so that taking such a rule away lowers nothing that is established.
 */
import type { Rule } from '../Rule.ts'
import { caseIn } from './Case.ts'
import type { Finding } from './Finding.ts'
import { possibleBoxes } from './ruleFindings.ts'
import { type Meter, smallestCase } from './smallestCase.ts'
import { type Box, meet, type Space } from './space.ts'

/** The places of the rules that, where they hold, leave a rule nothing to say. */
export type Stronger = (rule: Rule<unknown>) => readonly number[]

type Looking = {
  readonly space: Space
  readonly rules: readonly Rule<unknown>[]
  readonly meter: Meter
}

/** A finding for each rule that holds only where a stronger one does; internal to the package. */
export const weightless = (
  code: 'shadowed' | 'redundant',
  stronger: Stronger,
  { space, rules, meter }: Looking,
): readonly Finding[] => {
  const boxesOf = rules.map((_, at) => possibleBoxes(space, at))
  return rules.flatMap((rule, at): readonly Finding[] => {
    const own = boxesOf[at] ?? []
    const others = stronger(rule).filter((other) => other !== at)
    const theirs = others.flatMap((other) => boxesOf[other] ?? [])
    if (own.length === 0 || theirs.length === 0) return []
    if (!own.every((box) => isCovered(box, { by: theirs, space, meter }))) return []
    const smallest = own.toSorted((a, b) => a.asked.length - b.asked.length)[0]
    const meeting = others.filter((other) =>
      boxesOf[other]?.some((box) => own.some((each) => meet(space, box.held, each.held) !== undefined)),
    )
    return [
      {
        code,
        rules: [rule.id, ...meeting.flatMap((other) => rules[other]?.id ?? [])],
        cites: rule.cites,
        ...(smallest !== undefined && { witness: caseIn(space, smallest.held, smallest.asks) }),
      },
    ]
  })
}

/** Whether in every case that knows just enough for a box to hold, one of the others holds as well. */
const isCovered = (
  box: Box,
  { by, space, meter }: { readonly by: readonly Box[]; readonly space: Space; readonly meter: Meter },
): boolean => {
  const without = by.filter((each) => each.asked.every(box.asks))
  if (without.length === 0) return false
  const from = { box: box.held, known: new Set(box.asked) }
  return smallestCase(space, { from, without, made: 'not-true', meter }) === undefined
}
