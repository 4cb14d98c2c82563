/**
 * Where two outcomes differ, part by part. Only parts that the first one names are compared; the order of duties and
 * of the bodies to choose from does not matter.
 */
import * as Schema from 'effect/Schema'
import type { CaseOutcome, CaseRoute } from './PackCase.ts'

/** The part of an outcome: its level, its body, its duties, or whether the plan is historical. */
export const OutcomePart = Schema.Literals(['level', 'route', 'duties', 'historical'])

/** The part of an outcome. */
export type OutcomePart = typeof OutcomePart.Type

/** One part in which two outcomes differ, each in the codes of its plan. */
export const OutcomeDifference = Schema.Struct({
  of: OutcomePart,
  before: Schema.String,
  after: Schema.String,
}).annotate({
  identifier: 'OutcomeDifference',
  description: 'A part of an outcome that differs, before and after. 结果中不同的一项，前后各是什么。',
})

/** One part in which two outcomes differ. */
export type OutcomeDifference = typeof OutcomeDifference.Type

/** The parts in which two outcomes differ; `in full` compares every part, else only those that `before` names. */
export const differencesOf = (
  before: CaseOutcome,
  after: CaseOutcome,
  { of = parts }: { readonly of?: readonly OutcomePart[] } = {},
): readonly OutcomeDifference[] =>
  of.flatMap((part) => {
    const [one, other] = [inCodes(before, part), inCodes(after, part)]
    return one === other ? [] : [{ of: part, before: one, after: other }]
  })

/** The parts that an outcome names. */
export const partsNamed = (outcome: CaseOutcome): readonly OutcomePart[] =>
  parts.filter((part) => outcome[part] !== undefined)

const parts: readonly OutcomePart[] = ['level', 'route', 'duties', 'historical']

const inCodes = (outcome: CaseOutcome, part: OutcomePart): string => {
  switch (part) {
    case 'level':
      return typeof outcome.level === 'object'
        ? `${outcome.level.established}…${outcome.level.possible}`
        : (outcome.level ?? '–')
    case 'route':
      return outcome.route === undefined ? '–' : routeInCodes(outcome.route)
    case 'duties':
      return [...new Set(outcome.duties)].sort().join(' ') || '–'
    case 'historical':
      return String(outcome.historical ?? false)
  }
}

const routeInCodes = (route: CaseRoute): string => {
  if ('lead' in route) return route.lead
  return 'choice' in route ? [...route.choice].sort().join(' / ') : route.outcome
}
