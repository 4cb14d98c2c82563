/**
 * Areas as an index can find them. The rows of an area are those whose code begins like its own; row security lets an
 * index help only with plain equality, so each row also has the codes of its prefecture, county and township.
 */
import { type Expression, type SqlBool, sql } from 'kysely'

/** The tiers that have a column, smallest first, with the length of their codes. */
const tiers = [
  ['township', 9],
  ['county', 6],
  ['prefecture', 4],
] as const

/** The tables whose rows lie in an area. */
type Placed = 'cases' | 'due' | 'intakes' | 'register_entries' | 'screening_rounds'

/**
 * The condition that a row of a table lies in all of several areas: in the smallest tier around them, by its column, and
 * in each of them to the last digit. A province has no column: most rows of a ledger lie in it.
 */
export const inAreas = (table: Placed, areas: readonly (string | undefined)[]): Expression<SqlBool> => {
  const given = [...new Set(areas.flatMap((area) => area ?? []))]
  const longest = given.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const tier = tiers.find(([, length]) => longest.length >= length)
  const conditions = [
    ...(tier === undefined ? [] : [sql`${sql.ref(`${table}.${tier[0]}`)} = ${longest.slice(0, tier[1])}`]),
    ...given
      .filter((area) => area !== longest || area.length !== tier?.[1])
      .map((area) => sql`${sql.ref(`${table}.area`)} like ${`${area}%`}`),
  ]
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}
