/**
 * Which kinds of bodies a routing row names.
 */
import type { RouteOutcome } from '../RoutingRule.ts'

/** The kinds of bodies that an outcome names; none if it names a procedure, a docking or a way out. */
export const bodyKindsIn = (outcome: RouteOutcome): readonly string[] => {
  if ('procedure' in outcome || 'docking' in outcome || 'nextWay' in outcome || 'referOut' in outcome)
    return []
  return Object.values(outcome).flat()
}
