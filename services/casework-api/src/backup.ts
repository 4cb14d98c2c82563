/**
 * `node dist/backup.js FILE`: writes the whole ledger of `DATABASE` (or `DATABASE_FILE`) into a file, while the service
 * runs on PostgreSQL; a folder belongs to one process, so a service on PGlite is stopped first.
 */
import { open, rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import * as Result from 'effect/Result'
import { backupLines, newestMigration } from './database/backup.ts'
import { withDatabaseNamed } from './withDatabaseNamed.ts'

const [file] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: backup FILE, such as ledger-2026-05-08.ndjson.gz\n')
  process.exitCode = 2
} else {
  const done = await withDatabaseNamed(process.env, {
    work: async (db) => {
      if ((await newestMigration(db)) === undefined) return false
      const part = `${file}.part`
      const handle = await open(part, 'w', 0o600)
      const lines = backupLines(db, { at: new Date().toISOString() })
      await pipeline(Readable.from(lines), createGzip(), handle.createWriteStream({ flush: true }))
      // Only a whole backup has the name that was asked for.
      await rename(part, file)
      return true
    },
  })
  if (Result.isFailure(done)) {
    process.stderr.write(`backup: ${done.failure.message}\n`)
    process.exitCode = 1
  } else if (done.success) {
    process.stdout.write(`backup: \`${file}\` holds the ledger; keep LEDGER_KEY elsewhere\n`)
  } else {
    process.stderr.write('backup: there is no ledger in the database that DATABASE names; check DATABASE\n')
    process.exitCode = 1
  }
}
