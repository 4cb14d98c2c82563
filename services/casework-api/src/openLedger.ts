/**
 * Opens what the settings name: the database, brought to the newest tables, and whom the service trusts.
 */
import type { SettingsInvalidError } from '@maplebridge/http'
import * as Result from 'effect/Result'
import type { Trust } from './authenticate.ts'
import type { CaseworkSettings } from './caseworkSettings.ts'
import { migrate } from './database/migrate.ts'
import { type Database, isServer, openDatabase } from './database/openDatabase.ts'
import { trustOf } from './trustOf.ts'

/** A ledger that is open. */
export type OpenedLedger = {
  readonly db: Database
  readonly trust: Trust
  readonly settings: CaseworkSettings
}

/** Opens the ledger of the settings; fails with one sentence, and without the password of a URL. */
export const openLedger = async (
  settings: CaseworkSettings,
): Promise<Result.Result<OpenedLedger, SettingsInvalidError>> => {
  const trust = await trustOf(settings.trust)
  if (Result.isFailure(trust)) return Result.fail(trust.failure)
  try {
    const db = await openMigrated(settings.database)
    return Result.succeed({ db, trust: trust.success, settings })
  } catch (error) {
    return Result.fail(unusable(settings, error))
  }
}

/** The database at a place with the newest tables; on a server they may take longer than a request has time. */
const openMigrated = async (place: string): Promise<Database> => {
  const db = await openDatabase(place, { limited: false })
  const { error } = await migrate(db)
  if (error === undefined && !isServer(place)) return db
  await db.destroy()
  if (error !== undefined) throw error
  return openDatabase(place)
}

/** The sentence for a database that can not be used, without the password of its URL. */
export const unusable = ({ database }: CaseworkSettings, error: unknown): SettingsInvalidError => ({
  _tag: 'SettingsInvalidError',
  variable: 'DATABASE',
  message: `the database at \`${database.replace(/\/\/[^/@]*@/u, '//…@')}\` can not be used: ${
    error instanceof Error ? error.message : 'unknown'
  }; check DATABASE, and that the role there may create tables and roles`,
})
