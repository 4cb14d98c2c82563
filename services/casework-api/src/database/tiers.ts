/**
 * Areas as an index can find them. The rows of an area are those whose code begins like its own; in a grid or a
 * functional zone lies nothing but itself, and `6301-z1` is not around `6301-z10`. Row security lets an index help only
 * with plain equality, so each row also has the first digits of its code, as many as a prefecture, county and township
 * have.
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
  const isFound = (area: string): boolean => area === longest && area.length === tier?.[1] && !isLocal(area)
  const conditions = [
    ...(tier === undefined ? [] : [sql`${sql.ref(`${table}.${tier[0]}`)} = ${longest.slice(0, tier[1])}`]),
    ...given
      .filter((area) => !isFound(area))
      .map((area) => sql`${sql.ref(`${table}.area`)} like ${isLocal(area) ? area : `${area}%`}`),
  ]
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** Whether a code names a grid or a zone: it has a local part behind the digits. */
const isLocal = (area: string): boolean => area.includes('-')
