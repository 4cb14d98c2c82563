/**
 * What becomes of one written code under a crosswalk, and of many: how each fits and what is lost. Plain data.
 */
import type { Label } from '@maplebridge/rules'
import type { Fit, Several } from './Crosswalk.ts'

/** The targets of a code, with how they are meant and what is lost unless they fit exactly. */
export type Targets = {
  readonly to: readonly [string, ...string[]]
  readonly several?: Several
  readonly fit: Exclude<Fit, 'none'>
  readonly loss?: Label
  /** True when a target takes what no other code takes: the type itself is lost there. */
  readonly residual?: true
}

/**
 * What becomes of a written code: it has targets; or the lists have no counterpart, and why; or the crosswalk has no
 * row for it; or the list has no such code, with the nearest; or nothing was written. It never becomes "other" by
 * itself.
 */
export type Translation =
  | ({ readonly _tag: 'Mapped'; readonly code: string } & Targets)
  | { readonly _tag: 'NoTarget'; readonly code: string; readonly loss: Label }
  | { readonly _tag: 'NotMapped'; readonly code: string }
  | { readonly _tag: 'UnknownCode'; readonly written: string; readonly nearest?: string }
  | { readonly _tag: 'NotStated' }

/** A row by which records lost something, and how many did. */
export type Loss = {
  readonly code: string
  readonly to: readonly string[]
  readonly several?: Several
  readonly fit: Exclude<Fit, 'exact'>
  readonly loss: Label
  readonly residual?: true
  readonly records: number
}

/**
 * What was lost when records were translated. `records` is the sum of `byFit`, `notMapped`, `unknown` and `notStated`.
 * An unknown text that is no code is counted and not repeated: somebody may have typed a name.
 */
export type LossReport = {
  readonly records: number
  readonly byFit: Readonly<Record<Fit, number>>
  readonly notMapped: number
  readonly unknown: number
  readonly notStated: number
  /** How many came to stand under a code that takes what no other takes. */
  readonly residual: number
  readonly losses: readonly Loss[]
  readonly notMappedCodes: readonly { readonly code: string; readonly records: number }[]
  readonly unknownCodes: readonly {
    readonly written: string | null
    readonly nearest?: string
    readonly records: number
  }[]
}
