/**
 * Brings a database to a version of its tables, forward or back.
 */
import { type MigrationInfo, type MigrationResultSet, Migrator, NO_MIGRATIONS } from 'kysely/migration'
import * as ledger from './migrations/0001-ledger.ts'
import * as rowSecurity from './migrations/0002-row-security.ts'
import * as followers from './migrations/0003-followers.ts'
import * as checkpoints from './migrations/0004-checkpoints.ts'
import * as registers from './migrations/0005-registers.ts'
import * as waiting from './migrations/0006-waiting.ts'
import * as entering from './migrations/0007-entering.ts'
import * as packs from './migrations/0008-packs.ts'
import * as reckoned from './migrations/0009-reckoned.ts'
import * as tiers from './migrations/0010-tiers.ts'
import * as localAreas from './migrations/0011-local-areas.ts'
import * as answersAsWritten from './migrations/0012-answers-as-written.ts'
import * as stages from './migrations/0013-stages.ts'
import type { Database } from './openDatabase.ts'

/** The migrations by name, in order. */
export const migrations = {
  '0001-ledger': ledger,
  '0002-row-security': rowSecurity,
  '0003-followers': followers,
  '0004-checkpoints': checkpoints,
  '0005-registers': registers,
  '0006-waiting': waiting,
  '0007-entering': entering,
  '0008-packs': packs,
  '0009-reckoned': reckoned,
  '0010-tiers': tiers,
  '0011-local-areas': localAreas,
  '0012-answers-as-written': answersAsWritten,
  '0013-stages': stages,
} as const

/** The name of a migration. */
export type MigrationName = keyof typeof migrations

/** Brings the tables to the newest version, or to the one named; `none` takes them all away. */
export const migrate = (
  db: Database,
  { to }: { readonly to?: MigrationName | 'none' } = {},
): Promise<MigrationResultSet> => {
  const migrator = migratorOf(db)
  if (to === undefined) return migrator.migrateToLatest()
  return to === 'none' ? migrator.migrateTo(NO_MIGRATIONS) : migrator.migrateTo(to)
}

/** The migrations in their order, each with when it was carried out if it was. */
export const migrationsIn = (db: Database): Promise<readonly MigrationInfo[]> =>
  migratorOf(db).getMigrations()

const migratorOf = (db: Database): Migrator =>
  new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
