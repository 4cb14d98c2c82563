/**
 * Which kinds of bodies a routing row names. Rows are values and are read for each dispute, so the answer is kept as
 * long as the row is.
 */
import type { RouteOutcome } from '../RoutingRule.ts'

/** The kinds of bodies that an outcome names; none if it names a procedure, a docking or a way out. */
export const bodyKindsIn = (outcome: RouteOutcome): readonly string[] => {
  const known = read.get(outcome)
  if (known !== undefined) return known
  const kinds = namesBodies(outcome) ? Object.values(outcome).flat() : []
  read.set(outcome, kinds)
  return kinds
}

const read = new WeakMap<RouteOutcome, readonly string[]>()

const namesBodies = (outcome: RouteOutcome): boolean =>
  !('procedure' in outcome || 'docking' in outcome || 'nextWay' in outcome || 'referOut' in outcome)
