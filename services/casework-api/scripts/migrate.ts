// Brings the tables of a ledger forward or back, for operators:
//
//   node scripts/migrate.ts list             what was carried out, and when
//   node scripts/migrate.ts up [NAME]        to the newest tables, or to those named
//   node scripts/migrate.ts down NAME|none   back to those named; what only newer tables hold is lost
//
// DATABASE names the database as it does for the service, which must be stopped when it is a folder.
import { type MigrationName, migrate, migrations, migrationsIn } from '../src/database/migrate.ts'
import { openDatabase } from '../src/database/openDatabase.ts'

const [word = '', name] = process.argv.slice(2)
const isName = (text: string | undefined): text is MigrationName => text !== undefined && text in migrations
const to = name === 'none' ? 'none' : isName(name) ? name : undefined
const isAsked =
  (word === 'list' && name === undefined) ||
  (word === 'up' && (name === undefined || isName(name))) ||
  (word === 'down' && to !== undefined)
if (isAsked) await run()
else {
  process.stderr.write(
    `usage: migrate.ts list | up [NAME] | down NAME|none, with NAME one of ${Object.keys(migrations).join(', ')}\n`,
  )
  process.exitCode = 2
}

async function run(): Promise<void> {
  const db = await openDatabase(process.env['DATABASE'] ?? `${process.env['DATA_DIR'] ?? '.data'}/ledger`)
  try {
    const error = word === 'list' ? undefined : await moved(db)
    if (error !== undefined) {
      process.stderr.write(`migrate.ts: ${error}; nothing was changed\n`)
      process.exitCode = 1
    }
    for (const { name, executedAt } of await migrationsIn(db))
      process.stdout.write(`${name.padEnd(24)}${executedAt?.toISOString() ?? 'not carried out'}\n`)
  } finally {
    await db.destroy()
  }
}

/** Why the tables could not be brought there; nothing when they were. */
async function moved(db: Parameters<typeof migrate>[0]): Promise<string | undefined> {
  const known = await migrationsIn(db)
  const target = to === 'none' ? -1 : known.findIndex((each) => each.name === to)
  const stands = known.findLastIndex(({ executedAt }) => executedAt !== undefined)
  if (to !== undefined && (word === 'up' ? target < stands : target > stands))
    return `\`${name}\` lies the other way; say \`${word === 'up' ? 'down' : 'up'} ${name}\` if that is meant`
  const { error } = await migrate(db, to === undefined ? {} : { to })
  return error === undefined ? undefined : error instanceof Error ? error.message : 'unknown'
}
