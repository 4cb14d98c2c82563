/**
 * Examines a database: which features of the floor it has, whether it can be written to, how its clock goes, and which
 * tables of the ledger are there. Whatever is tried is taken back.
 */

import type { DatabaseProbe, NeededBy } from './DatabaseProbe.ts'
import type { DatabaseConnection } from './databaseAccess.ts'
import { databaseFloor } from './databaseFloor.ts'

/** What became of a probe; `said` is what the database said, where it was not what was expected. */
export type Probed = {
  readonly id: string
  readonly neededBy: NeededBy
  readonly there: boolean
  readonly said?: string
}

/** What a database is like. */
export type DatabaseExamined = {
  readonly version: string
  readonly writable: boolean
  /** Milliseconds by which the clock of the database is ahead. */
  readonly ahead: number
  readonly features: readonly Probed[]
  /** Migrations of the ledger that were carried out, in their order; empty before its first start. */
  readonly migrations: readonly string[]
}

/** What `said` holds when a statement was accepted that must be refused. */
export const accepted = 'accepted'

/** Examines the database behind a connection. */
export const probeDatabase = async (
  connection: DatabaseConnection,
  { now }: { readonly now: () => number },
): Promise<DatabaseExamined> => {
  const one = async (statement: string): Promise<string> =>
    textOf((await connection.query(statement))[0]?.['is'])
  const asked = now()
  const clock = Number(await one('select (extract(epoch from clock_timestamp()) * 1000)::bigint as is'))
  const ahead = Math.round(clock - (asked + now()) / 2)
  const writable = (await one(`select current_setting('transaction_read_only') as is`)) === 'off'
  const features: Probed[] = []
  for (const probe of databaseFloor) features.push(await probed(connection, probe))
  return {
    version: await one(`select current_setting('server_version') as is`),
    writable,
    ahead,
    features,
    migrations: await carriedOut(connection),
  }
}

const probed = async (connection: DatabaseConnection, probe: DatabaseProbe): Promise<Probed> => {
  const { id, neededBy, given, asked, answer } = probe
  const result = (said: string | undefined): Probed => ({
    id,
    neededBy,
    there: said === undefined,
    ...(said !== undefined && { said }),
  })
  await connection.query('begin')
  try {
    for (const statement of given) await connection.query(statement)
    const reply = await replyTo(connection, asked)
    if ('refused' in answer) return result('error' in reply ? undefined : accepted)
    if ('error' in reply) return result(reply.error)
    return result(reply.is === answer.is ? undefined : reply.is)
  } catch (error) {
    return result(messageOf(error))
  } finally {
    await connection.query('rollback').catch(() => {})
  }
}

const replyTo = async (
  connection: DatabaseConnection,
  statement: string,
): Promise<{ readonly is: string } | { readonly error: string }> => {
  try {
    return { is: textOf((await connection.query(statement))[0]?.['is']) }
  } catch (error) {
    return { error: messageOf(error) }
  }
}

const carriedOut = async (connection: DatabaseConnection): Promise<readonly string[]> => {
  try {
    const rows = await connection.query('select name from kysely_migration order by name')
    return rows.map(({ name }) => textOf(name))
  } catch {
    // The table comes with the first start of the service.
    return []
  }
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
