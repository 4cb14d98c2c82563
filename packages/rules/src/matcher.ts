/**
 * Decides all rules of a table at once. Rules that many others resemble are looked up in an index; of the rest each
 * conjunction is one bit of a mask. A table that needs no index is decided step by step, along paths that are kept.
 */
import { conjunctions } from './conjunctions.ts'
import { equalityIndexes } from './equalityIndex.ts'
import type { FactRegister } from './Fact.ts'
import { classOf, type FactReader, readersOf } from './factReader.ts'
import type { Given } from './Given.ts'
import { addMasked, masksOf } from './masks.ts'
import { type Match, matchOf, sort } from './match.ts'
import { pathsOf } from './paths.ts'
import type { Rule } from './Rule.ts'
import type { SettingValues } from './Setting.ts'

/** Decides rules by their places in the table. */
export type Matcher<Answer> = (known: Pick<Given, 'facts' | 'on'>) => Answer

type Known = { readonly facts: FactRegister; readonly settings: SettingValues }

/** A rule with more conjunctions than this is left to the interpreter. */
const atMost = 64

/**
 * The matcher of rules under the given settings; `undefined` when a rule is too wide, or a fact is asked in mixed
 * kinds, so that the interpreter has to decide. `answerOf` must not keep the match, which the next call fills again;
 * the answer may be given to several calls, so it is frozen.
 */
export const matcher = <Answer extends object>(
  rules: readonly Rule<unknown>[],
  known: Known,
  answerOf: (match: Match) => Answer,
): Matcher<Answer> | undefined => {
  const parts = rules.map((rule) => conjunctions(rule.when, { atMost }))
  if (!parts.every((each) => each !== undefined)) return undefined
  const readers = readersOf(
    parts.flat(2).map(({ test }) => test),
    known,
  )
  if (readers === undefined) return undefined
  const { indexes, rest } = equalityIndexes(parts, readers)
  const masks = masksOf(
    rest.flatMap((place) => (parts[place] ?? []).map((of) => ({ place, of }))),
    readers,
    known,
  )
  if (masks === undefined) return undefined
  const classes = new Int32Array(readers.length)
  const read = reading(readers, classes)
  const match = matchOf(rules.length)
  const whole: Matcher<Answer> = (given) => {
    read(given)
    match.satisfied.many = 0
    match.undecided.many = 0
    addMasked(masks, classes, match)
    for (const index of indexes) index.add(classes, match)
    if (indexes.length > 0) {
      sort(match.satisfied)
      sort(match.undecided)
    }
    return answerOf(match)
  }
  if (indexes.length > 0) return whole
  const walk = pathsOf(masks, readers, answerOf)
  return (given) => walk(given) ?? whole(given)
}

/** Writes the class of each fact. */
const reading =
  (readers: readonly FactReader[], classes: Int32Array): ((known: Pick<Given, 'facts' | 'on'>) => void) =>
  ({ facts, on }) => {
    let place = 0
    for (const reader of readers) {
      classes[place] = classOf(reader, facts[reader.fact], on)
      place += 1
    }
  }
