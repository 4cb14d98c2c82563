/**
 * What an assessment decides, short enough to compare: the level, who handles it, who owes what by when, and the ways.
 */
import type { Duty } from '@maplebridge/accountability'
import { type Assessment, assess, type Edition } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type Case, completeDispute } from '../test/completeDispute.ts'

/** The decisions of one assessment, each in one line. */
export type Outcome = {
  /** A level, or the range while facts are unknown; none where the plan has no levels or refuses the dispute. */
  readonly level: string
  readonly route: string
  readonly duties: readonly string[]
  /** Rules of duties that unknown facts leave open. */
  readonly undecided: readonly string[]
  readonly ways: readonly string[]
}

/** The outcome of a case; of a dispute that the plan refuses, the codes and places of what is wrong with it. */
export const outcomeOf = (change: Case, { under }: { readonly under: Edition }): Outcome =>
  Result.match(assess(completeDispute(change, { under }), { under }), {
    onFailure: ({ issues }) => ({
      level: 'none',
      route: `refused: ${issues.map(({ path }) => path.join('.')).join(', ')}`,
      duties: [],
      undecided: [],
      ways: [],
    }),
    onSuccess: ({ risk, route, duties, undecidedDuties, remedies }) => ({
      level: levelOf(risk),
      route: routeOf(route),
      duties: duties.map(dutyOf).toSorted(),
      undecided: undecidedDuties.map(({ rule }) => rule).toSorted(),
      ways: [...new Set(remedies.map(({ channel }) => channel))].toSorted(),
    }),
  })

const levelOf = (risk: Assessment['risk']): string => {
  if (risk === null) return 'none'
  const { established, possible } = risk
  return established === possible ? established : `${established} to ${possible}`
}

const routeOf = (route: Assessment['route']): string => {
  switch (route._tag) {
    case 'Routed':
      return [
        `Routed ${route.lead.kind}`,
        ...kinds('with', [...route.coordinating, ...route.assisting]),
        ...kinds('under', route.supervising),
        ...codes('by', [...route.procedures, ...route.dockings]),
        ...kinds('then', route.next),
        ...kinds('reporting to', route.report),
      ].join('; ')
    case 'Choice':
    case 'Contested':
      return `${route._tag} ${route.between.map(({ kind }) => kind).join(', ')}`
    case 'Undecided':
      return `Undecided ${route.candidates.map(({ kind }) => kind).join(', ')}`
    case 'ReferredOut':
      return `ReferredOut ${route.because.join(', ')}`
    case 'Unrouted':
      return 'Unrouted'
  }
}

const codes = (how: string, listed: readonly string[]): readonly string[] =>
  listed.length === 0 ? [] : [`${how} ${listed.join(', ')}`]

const kinds = (how: string, bodies: readonly { readonly kind: string }[]): readonly string[] =>
  codes(
    how,
    bodies.map(({ kind }) => kind),
  )

const dutyOf = ({ duty, bearer, tell, due, reason }: Duty): string => {
  const told = kinds(', telling', tell).join('')
  return `${bearer?.kind ?? 'nobody named'}: ${duty} (${reason.rule}${told}, ${dueOf(due)})`
}

const dueOf = (due: Duty['due']): string => {
  switch (due._tag) {
    case 'Until':
      return `until ${due.due.due}`
    case 'WithinHours':
      return `within ${due.hours} hours of ${due.from}`
    case 'InTime':
      return `in time: ${due.setting}`
    case 'Waits':
      return `waits for ${due.for}`
    case 'NoLimit':
      return 'no limit'
    case 'NotCovered':
      return `not covered from ${due.from}`
  }
}
