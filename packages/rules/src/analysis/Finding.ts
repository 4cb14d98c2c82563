/**
 * What an analysis finds: a remark about a table, with the smallest case that shows it. Codes are stable for ever.
 */
import type { Test } from '../Condition.ts'
import type { Case } from './Case.ts'

/**
 * What may be found.
 *
 * - `gap`: a case leaves a question without an answer.
 * - `clash`: two rows of a question hold, say different things, and nothing prevails over either.
 * - `shadowed`: whenever the rule holds, a graver one holds or another row prevails over it.
 * - `unreachable`: the rule can never hold.
 * - `redundant`: taking the rule away, and no other, changes nothing that is established, however little is known.
 * - `empty-range`: a range of values, or of days in force, with nothing in it.
 * - `dead-value`: a test names a value outside its domain, or can never be true.
 * - `undecided-although-all-agree`: the answer is open although it is the same whatever the unknown turns out to be.
 */
export type FindingCode =
  | 'gap'
  | 'clash'
  | 'shadowed'
  | 'unreachable'
  | 'redundant'
  | 'empty-range'
  | 'dead-value'
  | 'undecided-although-all-agree'

/** A remark about a table. Rules come by id; what it is about first, then those that make it so. */
export type Finding = {
  readonly code: FindingCode
  readonly rules: readonly string[]
  readonly cites: readonly string[]
  /** The question it is about, in a table that combines per question. */
  readonly question?: string
  /** The outcome of which it is open whether it is reached, in a table whose gravest counts. */
  readonly outcome?: string
  /** The test it is about. */
  readonly test?: Test
  /** The case with the fewest things known that shows it; absent where no case could. */
  readonly witness?: Case
}
