/**
 * Rows of one question that hold together and say different things, where nothing prevails over either.
 */
import type { Rule } from '../Rule.ts'
import { caseIn } from './Case.ts'
import type { Finding } from './Finding.ts'
import { possibleBoxes } from './ruleFindings.ts'
import { type Found, type Meter, smallestCase } from './smallestCase.ts'
import { type Box, meet, type Space } from './space.ts'

/** The places of the rows of a question that prevail over a row. */
export type Prevailing = (rule: Rule<unknown>) => readonly number[]

/** The clashes among the rows of a question, each pair with its smallest case; internal to the package. */
export const clashes = (
  question: string,
  rows: readonly number[],
  {
    space,
    rules,
    prevailing,
    meter,
  }: {
    readonly space: Space
    readonly rules: readonly Rule<unknown>[]
    readonly prevailing: Prevailing
    readonly meter: Meter
  },
): readonly Finding[] => {
  const all = rows.flatMap((at) => {
    const rule = rules[at]
    if (rule === undefined) return []
    return [{ at, rule, says: JSON.stringify(rule.then), boxes: possibleBoxes(space, at) }]
  })
  return all.flatMap((one, place) =>
    all.slice(place + 1).flatMap((other): readonly Finding[] => {
      if (one.says === other.says) return []
      const over = [...prevailing(one.rule), ...prevailing(other.rule)]
      if (over.includes(one.at) || over.includes(other.at)) return []
      const without = space.boxes.filter(({ rule }) => over.includes(rule))
      const found = together(one.boxes, other.boxes, { space, without, meter })
      if (found === undefined) return []
      return [
        {
          code: 'clash',
          question,
          rules: [one.rule.id, other.rule.id],
          cites: [...new Set([...one.rule.cites, ...other.rule.cites])],
          witness: caseIn(space, found.box, (variable) => found.known.has(variable)),
        },
      ]
    }),
  )
}

/** The smallest case in which a box of each holds and none of the boxes `without` can. */
const together = (
  ones: readonly Box[],
  others: readonly Box[],
  {
    space,
    without,
    meter,
  }: { readonly space: Space; readonly without: readonly Box[]; readonly meter: Meter },
): Found | undefined => {
  let best: Found | undefined
  for (const one of ones) {
    for (const other of others) {
      const box = meet(space, one.held, other.held)
      if (box === undefined) continue
      const known = new Set([...one.asked, ...other.asked])
      if (best !== undefined && known.size >= best.known.size) continue
      const found = smallestCase(space, { from: { box, known }, without, made: 'false', meter })
      if (found !== undefined && (best === undefined || found.known.size < best.known.size)) best = found
    }
  }
  return best
}
