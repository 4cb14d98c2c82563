/**
 * An area as it was on a day.
 */
import type { AreaCode } from './AreaCode.ts'
import type { AreaTier } from './AreaTier.ts'

/**
 * An area as it was on a day: `from` and `until` (the first day on which it was no longer so) where the tree knows
 * them; `parent` is missing for a root.
 */
export type Area = {
  readonly code: AreaCode
  readonly name: string
  readonly tier: AreaTier
  readonly parent?: AreaCode
  readonly from?: string
  readonly until?: string
}
