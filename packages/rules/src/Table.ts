/**
 * A decision table: rules over one fact register and how those that hold are combined. The order of the rules
 * never matters.
 *
 * - `gravest`: outcomes are ordered from the floor, which always holds, to the gravest; the gravest counts.
 * - `perQuestion`: each row answers one question and competes only within it.
 * - `all`: every row that holds counts.
 */
import type { FactRegister } from './Fact.ts'
import type { Rule } from './Rule.ts'

/** A table whose gravest satisfied outcome counts; `outcomes` runs from the floor to the gravest. */
export type GravestTable<Outcome extends string> = {
  readonly id: string
  readonly combine: 'gravest'
  readonly outcomes: readonly [Outcome, ...Outcome[]]
  readonly facts: FactRegister
  readonly rules: readonly Rule<Outcome>[]
}

/** A table whose rows each answer a question. */
export type PerQuestionTable<Outcome> = {
  readonly id: string
  readonly combine: 'perQuestion'
  readonly facts: FactRegister
  readonly rules: readonly Rule<Outcome>[]
}

/** A table in which every satisfied row counts. */
export type AllTable<Outcome> = {
  readonly id: string
  readonly combine: 'all'
  readonly facts: FactRegister
  readonly rules: readonly Rule<Outcome>[]
}

/** Any decision table. */
export type Table<Outcome> =
  | (Outcome extends string ? GravestTable<Outcome> : never)
  | PerQuestionTable<Outcome>
  | AllTable<Outcome>
