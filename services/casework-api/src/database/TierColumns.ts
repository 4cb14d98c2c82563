/**
 * The columns that rows with an area have beside it.
 */
import type { ColumnType } from 'kysely'

/** The tiers around the area of a row, as the database makes them from it. */
export type TierColumns = {
  readonly prefecture: ColumnType<string, never, never>
  readonly county: ColumnType<string, never, never>
  readonly township: ColumnType<string, never, never>
}
