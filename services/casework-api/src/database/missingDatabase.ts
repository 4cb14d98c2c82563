/**
 * Asks the database whether it is there, as the readiness of the service does.
 */
import type { Label } from '@maplebridge/rules'
import { sql } from 'kysely'
import type { Database } from './openDatabase.ts'

/** Says that the database does not answer, or nothing when it does. */
export const missingDatabase = async (db: Database): Promise<Label | undefined> => {
  try {
    await sql`select from cases limit 1`.execute(db)
    return undefined
  } catch {
    return {
      zh: '数据库没有应答；请检查 DATABASE 和数据库服务。',
      en: 'The database does not answer; look at DATABASE and at the database itself.',
    }
  }
}
