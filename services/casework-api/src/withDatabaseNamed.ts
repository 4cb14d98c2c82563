/**
 * Work on the database that an environment names, as the commands for operators do; it is closed whatever happens.
 */
import { type Environment, type SettingsInvalidError, secretsFromFiles } from '@maplebridge/http'
import * as Result from 'effect/Result'
import { caseworkSettings, ledgerSecrets } from './caseworkSettings.ts'
import { type Database, openDatabase } from './database/openDatabase.ts'
import { sentenceOf } from './database/openFolder.ts'
import { unusable } from './openLedger.ts'

/** Opens the database of the environment, works on it, and closes it; its tables are left as they are. */
export const withDatabaseNamed = async <Answer>(
  environment: Environment,
  { work }: { readonly work: (db: Database) => Promise<Answer> },
): Promise<Result.Result<Answer, SettingsInvalidError>> => {
  // Who may use the service is nothing to whoever copies its database.
  const { NODE_ENV: _, JWT_ISSUER: __, JWT_KEYS: ___, ...asked } = environment
  const settings = Result.flatMap(await secretsFromFiles(asked, { of: ledgerSecrets }), caseworkSettings)
  if (Result.isFailure(settings)) return Result.fail(settings.failure)
  let db: Database | undefined
  try {
    // To copy a large table takes longer than a request may.
    db = await openDatabase(settings.success.database, { limited: false })
    return Result.succeed(await work(db))
  } catch (error) {
    return Result.fail(unusable(settings.success, sentenceOf(error)))
  } finally {
    await db?.destroy()
  }
}
