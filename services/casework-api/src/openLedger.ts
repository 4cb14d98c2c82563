/**
 * Opens what the settings name: the database, brought to the newest tables, and whom the service trusts.
 */
import type { SettingsInvalidError } from '@maplebridge/http'
import * as Result from 'effect/Result'
import type { Trust } from './authenticate.ts'
import type { CaseworkSettings } from './caseworkSettings.ts'
import type { Database } from './database/openDatabase.ts'
import { openMigrated } from './database/openMigrated.ts'
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
  const { database, connections } = settings
  const db = await openMigrated(database, { connections })
  if (Result.isFailure(db)) return Result.fail(unusable(settings, db.failure.message))
  return Result.succeed({ db: db.success, trust: trust.success, settings })
}

/** The sentence for a database that can not be used, without the password of its URL. */
export const unusable = ({ database }: CaseworkSettings, reason: string): SettingsInvalidError => ({
  _tag: 'SettingsInvalidError',
  variable: 'DATABASE',
  message: `the database at \`${database.replace(/\/\/[^/@]*@/u, '//…@')}\` can not be used: ${reason}; check DATABASE, and that the role there may create tables and roles`,
})
