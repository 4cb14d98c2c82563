/**
 * The shape of an invented case of the demo: how it arrives, and what is then written about it by whom, in days after
 * it was filed. Days are relative, so that the demo is as fresh as the day on which it was first started.
 */
import type { DisputeEvent, PartyRole } from '@maplebridge/dispute'
import type { LinkKind } from '@maplebridge/ledger'
import type { FactValues } from '@maplebridge/rules'

/** Who writes: an account of the body that has the case, or one of the county. */
export type Writer = 'mediator' | 'officer' | 'dispatcher' | 'supervisor' | 'hotline'

/** A body by its kind in the plan; the one of the town or village where the case lies. */
export type BodyKind =
  | 'village-pmc'
  | 'township-pmc'
  | 'judicial-office'
  | 'property-pmc'
  | 'county-mediation-centre'

/** A step, by the day on which it happens. */
export type Step = (on: string) => DisputeEvent

/** What is known of a dispute, by the day on which it was judged. */
export type Known = (on: string) => FactValues

/** One thing that is written about a case, `after` days after it was filed. */
export type Act = {
  readonly after: number
  readonly by: Writer
  /** The body that has the case then, for a mediator or an officer. */
  readonly of?: BodyKind
} & (
  | { readonly steps: readonly Step[] }
  | { readonly facts: Known }
  | { readonly assess: true }
  | { readonly decide: Decision }
  | { readonly link: LinkKind; readonly to: string }
  | { readonly follower: PartyRole }
  | { readonly party: PartyRole; readonly field: string; readonly value: string }
)

/** What an officer decides about the last assessment. */
export type Decision =
  | { readonly decision: 'confirmed' }
  | { readonly decision: 'overridden'; readonly level: string; readonly reason: string }

/** A case of the demo. */
export type Story = {
  readonly number: string
  readonly matter: string
  /** The code of the village. */
  readonly area: string
  readonly source: string
  /** How many days before the demo began it was filed. */
  readonly ago: number
  readonly facts: Known
  readonly course: readonly Act[]
}
