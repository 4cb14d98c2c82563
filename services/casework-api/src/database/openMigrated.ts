/**
 * Opens a database and brings its tables to the newest version, however long that takes.
 */
import * as Result from 'effect/Result'
import { migrate } from './migrate.ts'
import { type Database, databaseAt, isServer, type Opening, openDatabase } from './openDatabase.ts'
import { type FolderRefused, sentenceOf } from './openFolder.ts'

/** The database at a place, with the newest tables. On a server they may take longer than a request has time. */
export const openMigrated = async (
  place: string,
  { connections }: Pick<Opening, 'connections'> = {},
): Promise<Result.Result<Database, FolderRefused>> => {
  try {
    const opened = await databaseAt(place, { limited: false })
    if (Result.isFailure(opened)) return Result.fail(opened.failure)
    const db = opened.success
    const { error } = await migrate(db)
    if (error === undefined && !isServer(place)) return Result.succeed(db)
    await db.destroy()
    return error === undefined
      ? Result.succeed(await openDatabase(place, { connections }))
      : Result.fail(unusable(error))
  } catch (error) {
    return Result.fail(unusable(error))
  }
}

const unusable = (error: unknown): FolderRefused => ({ why: 'unusable', message: sentenceOf(error) })
