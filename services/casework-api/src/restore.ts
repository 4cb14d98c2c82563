/**
 * `node dist/restore.js FILE`: puts a backup into the empty database that `DATABASE` (or `DATABASE_FILE`) names, of
 * either kind.
 */
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import * as Result from 'effect/Result'
import { type RestoreRefused, restoreBackup } from './database/backup.ts'
import { linesOf } from './linesOf.ts'
import { withDatabaseNamed } from './withDatabaseNamed.ts'

const sentences: Readonly<Record<RestoreRefused, string>> = {
  'no-backup': 'the file is no backup of a ledger; give one that `backup` wrote',
  'newer-tables': 'the backup is of a newer version of the service; restore it with that version',
  'not-empty': 'the database already holds something; name an empty one in DATABASE',
  incomplete: 'the backup breaks off or was changed; nothing was restored, take another one',
}

const restored = async (file: string): Promise<Result.Result<string, string>> => {
  const handle = await open(file).catch(() => undefined)
  if (handle === undefined) return Result.fail(`\`${file}\` can not be read; name a backup`)
  // What is not packed, or breaks off, ends early and is refused for that.
  const unpacked = createGunzip()
    .setEncoding('utf8')
    .on('error', () => {})
  handle
    .createReadStream()
    .on('error', () => unpacked.end())
    .pipe(unpacked)
  const done = await withDatabaseNamed(process.env, {
    work: (db) => restoreBackup(db, { lines: linesOf(whole(unpacked)) }),
  })
  if (Result.isFailure(done)) return Result.fail(done.failure.message)
  return Result.mapBoth(done.success, {
    onSuccess: ({ rows, at }) => `${rows} rows as they stood at ${at}; compare with the checkpoints you keep`,
    onFailure: (refused) => sentences[refused],
  })
}

/** The pieces up to where a packed file breaks off. */
async function* whole(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* pieces
  } catch {
    // The last line, which says how many rows there are, will be missing.
  }
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: restore FILE\n')
  process.exitCode = 2
} else {
  const said = await restored(file)
  if (Result.isFailure(said)) process.exitCode = 1
  const stream = Result.isFailure(said) ? process.stderr : process.stdout
  stream.write(`restore: ${Result.isFailure(said) ? said.failure : said.success}\n`)
}
