/**
 * What a routing row names. Rows are values and are read for each dispute, so the answer is kept as long as the row is;
 * to ask an outcome for each of its possible keys in turn took as long as all else that is done with a row.
 */
import type { RouteOutcome } from '../RoutingRule.ts'

type KeyOf<Union> = Union extends unknown ? keyof Union : never

/** The question that an outcome answers, and the kinds of bodies, or the codes, that it answers with. */
export type Named = { readonly as: KeyOf<RouteOutcome>; readonly names: readonly string[] }

/** What an outcome names. */
export const namedIn = (outcome: RouteOutcome): Named => {
  const known = read.get(outcome)
  if (known !== undefined) return known
  const named = readOnce(outcome)
  read.set(outcome, named)
  return named
}

/** The kinds of bodies that an outcome names; none if it names a procedure, a docking or a way out. */
export const bodyKindsIn = (outcome: RouteOutcome): readonly string[] => {
  const { as, names } = namedIn(outcome)
  return as === 'procedure' || as === 'docking' || as === 'nextWay' || as === 'referOut' ? [] : names
}

const read = new WeakMap<RouteOutcome, Named>()

const readOnce = (outcome: RouteOutcome): Named => {
  if ('lead' in outcome) return { as: 'lead', names: [outcome.lead] }
  if ('channel' in outcome) return { as: 'channel', names: outcome.channel }
  if ('coordinating' in outcome) return { as: 'coordinating', names: [outcome.coordinating] }
  if ('assisting' in outcome) return { as: 'assisting', names: [outcome.assisting] }
  if ('supervising' in outcome) return { as: 'supervising', names: [outcome.supervising] }
  if ('next' in outcome) return { as: 'next', names: [outcome.next] }
  if ('report' in outcome) return { as: 'report', names: [outcome.report] }
  if ('procedure' in outcome) return { as: 'procedure', names: [outcome.procedure] }
  if ('docking' in outcome) return { as: 'docking', names: [outcome.docking] }
  if ('nextWay' in outcome) return { as: 'nextWay', names: [outcome.nextWay] }
  return { as: 'referOut', names: [outcome.referOut] }
}
