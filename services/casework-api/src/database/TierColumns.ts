/**
 * The columns that every row with an area has besides it.
 */
import type { ColumnType } from 'kysely'

/** The tiers around the area of a row, as the database makes them from it. */
export type TierColumns = {
  readonly prefecture: ColumnType<string, never, never>
  readonly county: ColumnType<string, never, never>
  readonly township: ColumnType<string, never, never>
}
