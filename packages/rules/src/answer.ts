/**
 * Combines a `perQuestion` table: the answer to one question, or why there is none. Rows compete only within
 * their question; one gives way where another says, with a citation, that it prevails. Nothing is guessed.
 */
import type { Evaluation, RuleResult } from './evaluation.ts'

/**
 * The answer to a question: `Answered` by rows that agree; `Open` while an undecided row could change it;
 * `Contested` when rows that hold disagree and none prevails; `Silent` when no row speaks.
 */
export type Answer<Outcome> =
  | { readonly _tag: 'Answered'; readonly outcome: Outcome; readonly reasons: readonly RuleResult<Outcome>[] }
  | {
      readonly _tag: 'Open'
      readonly candidates: readonly RuleResult<Outcome>[]
      readonly missingFacts: readonly string[]
      readonly unsetSettings: readonly string[]
    }
  | { readonly _tag: 'Contested'; readonly between: readonly RuleResult<Outcome>[] }
  | { readonly _tag: 'Silent' }

/**
 * The answer that an evaluated `perQuestion` table gives to one question. Outcomes are compared by their JSON.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { answer, evaluate } from '@maplebridge/rules'
 *
 * const table = {
 *   id: 'routing', combine: 'perQuestion', facts: {},
 *   rules: [{
 *     id: 'small-to-village', question: 'tier', when: { fact: 'big-matter', is: false }, then: 'village',
 *     cites: ['S0-4.2-levels'], force: 'must', summary: { zh: '小事不出村', en: 'Small matters stay in the village' },
 *   }],
 * } as const
 * const evaluation = evaluate(table, { given: { facts: { 'big-matter': false }, settings: {}, on: '2023-05-08' } })
 * assert.equal(answer(evaluation, { to: 'tier' })._tag, 'Answered')
 * assert.equal(answer(evaluation, { to: 'channel' })._tag, 'Silent')
 * ```
 */
export const answer = <Outcome>(
  evaluation: Evaluation<Outcome>,
  { to }: { readonly to: string },
): Answer<Outcome> => {
  const held = about(evaluation.satisfied, to)
  const asked = about(evaluation.undecided, to)
  // Most questions have one row that holds, or none, and then there is nothing to compare.
  const only = held[0]
  if (asked.length === 0) {
    if (only === undefined) return silent
    if (held.length === 1 && only.rule.prevailsOver === undefined)
      return { _tag: 'Answered', outcome: only.rule.then, reasons: held }
  }
  return compared(held, asked)
}

/** The results about a question. A loop, for the lists of an evaluation are frozen, for which `filter` is slow. */
const about = <Outcome>(
  results: readonly RuleResult<Outcome>[],
  question: string,
): readonly RuleResult<Outcome>[] => {
  const found: RuleResult<Outcome>[] = []
  for (const result of results) if (result.rule.question === question) found.push(result)
  return found
}

const silent = Object.freeze({ _tag: 'Silent' as const })

const compared = <Outcome>(
  held: readonly RuleResult<Outcome>[],
  asked: readonly RuleResult<Outcome>[],
): Answer<Outcome> => {
  const standing = held.filter(({ rule }) => !held.some((other) => prevails(other, rule.id)))
  const open = asked.filter(({ rule }) => !standing.some((other) => prevails(other, rule.id)))
  const outcomes = new Set(standing.map(({ rule }) => JSON.stringify(rule.then)))
  const couldChange = open.filter(({ rule }) => outcomes.size > 1 || !outcomes.has(JSON.stringify(rule.then)))
  if (couldChange.length > 0) return undecided([...standing, ...couldChange], couldChange)
  const [first] = standing
  if (first === undefined) return silent
  if (outcomes.size > 1) return { _tag: 'Contested', between: standing }
  return { _tag: 'Answered', outcome: first.rule.then, reasons: standing }
}

const prevails = <Outcome>({ rule }: RuleResult<Outcome>, over: string): boolean =>
  rule.prevailsOver?.some((weaker) => weaker.rule === over) ?? false

const undecided = <Outcome>(
  candidates: readonly RuleResult<Outcome>[],
  couldChange: readonly RuleResult<Outcome>[],
): Answer<Outcome> => ({
  _tag: 'Open',
  candidates,
  missingFacts: [...new Set(couldChange.flatMap((result) => result.missingFacts))],
  unsetSettings: [...new Set(couldChange.flatMap((result) => result.unsetSettings))],
})
