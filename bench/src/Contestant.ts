/**
 * One way to decide the field. `decide` returns what the engine itself returns, so that no figure carries a
 * translation; `read` turns it into what all are compared by, outside of any figure.
 */

import type { Dispute } from './disputes.ts'
import { type Level, risk, routing } from './field.ts'

/** The level of a dispute and the ids of all rules that hold, in the order of the tables. */
export type Verdict = { readonly level: Level; readonly satisfied: readonly string[] }

/** An engine with the field's rules loaded. */
export type Contestant<Output = unknown> = {
  readonly name: string
  readonly decide: (dispute: Dispute) => Output | Promise<Output>
  readonly read: (output: Output) => Verdict
  /** True when `decide` has to be awaited. */
  readonly awaited?: boolean
  /** Present when it names no risk rules, only the level and the rows. */
  readonly only?: 'routing'
}

/** The ids of the field's rules: risk, then routing. */
export const riskIds: readonly string[] = risk.rules.map(({ id }) => id)
/** The ids of the routing rows. */
export const routingIds: readonly string[] = routing.rules.map(({ id }) => id)

/** The gravest colour of the risk rules that hold, told by their places in the table. */
export const levelOf = (holds: readonly unknown[]): Level => {
  if (holds[0] || holds[1] || holds[2] || holds[3]) return 'red'
  return holds[4] || holds[5] || holds[6] || holds[7] ? 'yellow' : 'blue'
}

/** What engines return that answer with one boolean for each rule. */
export type Flags = {
  readonly level: Level
  readonly risk: readonly unknown[]
  readonly routing: readonly unknown[]
}

/** Reads flags. */
export const readFlags = ({ level, risk: first, routing: second }: Flags): Verdict => ({
  level,
  satisfied: [
    ...riskIds.filter((_, at) => first[at] === true),
    ...routingIds.filter((_, at) => second[at] === true),
  ],
})

/** Reads ids in any order, each perhaps more than once. */
export const readIds = (level: Level, ids: readonly string[]): Verdict => {
  const found = new Set(ids)
  return { level, satisfied: [...riskIds, ...routingIds].filter((id) => found.has(id)) }
}
