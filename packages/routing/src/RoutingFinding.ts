/**
 * What `lintRouting` finds: a remark about a plan's routing rows and a directory, with the smallest case that shows
 * it. Codes are stable for ever.
 */
import type { AreaCode, AreaTier } from '@maplebridge/area'
import type { BodyId } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'

/**
 * What may be found.
 *
 * - `nobody`: a row sends a matter to a kind that has no competent body in an area of its tier.
 * - `two-equals`: a row sends a matter to a kind of which two bodies of one area have the same claim.
 * - `no-competence`: a body of a kind that rows name is competent for no matter that they send to it.
 * - `transfer-cycle`: a body passes a dispute on, downward or upward, until it comes back, again and again; counts of
 *   what has been done (attempts) only go up, so a ladder of them is no circle.
 * - `kind-not-listed`: a row names a kind of which the directory has no body on the day.
 */
export type RoutingFindingCode =
  | 'nobody'
  | 'two-equals'
  | 'no-competence'
  | 'transfer-cycle'
  | 'kind-not-listed'

/** The smallest case that shows a finding: the widest and first area, and the first matter. */
export type RoutingWitness = {
  readonly matter?: string
  readonly area?: AreaCode
  readonly tier?: AreaTier
  readonly bodies?: readonly BodyId[]
}

/** A remark about rows and a directory; `kinds` are what it is about, `times` in how many cases it shows. */
export type RoutingFinding = {
  readonly code: RoutingFindingCode
  readonly rules: readonly string[]
  readonly kinds: readonly string[]
  readonly witness: RoutingWitness
  readonly times: number
  readonly message: Label
}
