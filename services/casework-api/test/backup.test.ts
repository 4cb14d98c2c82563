/**
 * Backup and restore, tried: what was written before the backup is there again, what was written after it is not, and
 * whoever keeps checkpoints elsewhere sees that. Between both kinds of database.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Actor } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { backupLines, restoreBackup } from '../src/database/backup.ts'
import { writeCheckpoints } from '../src/database/checkpoints.ts'
import { migrate } from '../src/database/migrate.ts'
import { type Database, openDatabase } from '../src/database/openDatabase.ts'
import { linesOf } from '../src/linesOf.ts'
import { startPostgres } from './postgres.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const mediator: Actor = { account: 'm-7', role: 'mediator', area: '630103002', body: 'village-pmc' }
const auditor: Actor = { account: 'a-1', role: 'auditor', area: '63' }
const json = async (response: Response) => JSON.parse(await response.text())

let folder = ''
let server: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maplebridge-backup-'))
  server = await startPostgres()
}, 60_000)
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Runs a command of this repository and answers what it said. */
const ran = (
  script: string,
  { words, environment = {} }: { words: readonly string[]; environment?: Record<string, string> },
): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const { NODE_COMPILE_CACHE } = process.env
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../..', script), ...words], {
      env: { PATH: '/usr/bin', NODE_COMPILE_CACHE, ...environment },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
    child.once('close', (code) => resolve({ code, said }))
  })
const backup = (words: readonly string[], environment: Record<string, string>) =>
  ran('services/casework-api/src/backup.ts', { words, environment })
const restore = (words: readonly string[], environment: Record<string, string>) =>
  ran('services/casework-api/src/restore.ts', { words, environment })

const newCase = (id: string) => ({
  pack: 'cn-national',
  dispute: {
    id,
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2026-05-06',
    source: 'screening',
    facts: {},
  },
  events: [{ type: 'assigned', on: '2026-05-06', to: 'village-pmc' }],
})

/** Every line that an auditor sees, and the checkpoints, as two files for the command. */
const exported = async (service: Awaited<ReturnType<typeof serviceOn>>, name: string) => {
  const [lines, checkpoints] = [join(folder, `${name}.ndjson`), join(folder, `${name}.json`)]
  await writeFile(lines, await (await service.sent(auditor, '/v1/audit/export')).text())
  await writeFile(checkpoints, await (await service.sent(auditor, '/v1/audit/checkpoints')).text())
  return { lines, checkpoints }
}

it('brings back what was written before it, and checkpoints kept elsewhere show what was not', async () => {
  const file = join(folder, 'ledger.ndjson.gz')
  // Written on PostgreSQL, while the service runs.
  const first = await openDatabase(server.url)
  const ledger = await emptyLedgerOn(first)
  const service = await serviceOn(ledger)
  const { case: opened } = await json(await service.sent(dispatcher, '/v1/cases', { body: newCase('B-1') }))
  const party = `/v1/cases/${opened.case}/parties/claimant/telephone`
  await service.sent(mediator, party, { method: 'PUT', body: { value: '0971-555 0199' } })
  await service.sent(dispatcher, '/v1/cases', {
    body: newCase('B-2'),
    headers: { 'idempotency-key': 'kept' },
  })
  await service.sent(undefined, '/v1/intakes', {
    body: { wants: 'mediation', pack: 'cn-national', matter: 'neighbour', area: '630103002004', facts: {} },
  })
  await writeCheckpoints(first, { at: '2026-05-08T03:00:00.000Z' })
  expect(await backup([file], { DATABASE: server.url })).toMatchObject({ code: 0 })
  const text = gunzipSync(await readFile(file)).toString()
  expect(text).not.toContain('0971-555 0199')
  expect(text).not.toContain(server.url)

  const before = await everyRow(first)
  expect(before.filter((row) => row.startsWith('entries ')).length).toBeGreaterThan(3)

  // Written after the backup, and lost with the database; its checkpoint is kept elsewhere.
  await service.sent(dispatcher, '/v1/cases', { body: newCase('B-3') })
  await writeCheckpoints(first, { at: '2026-05-08T04:00:00.000Z' })
  const kept = await exported(service, 'kept')
  await first.destroy()

  // Restored into a folder of PGlite.
  const place = join(folder, 'restored')
  expect(await restore([file], { DATABASE: place })).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^restore: \d+ rows as they stood at /u),
  })
  const second = await openDatabase(place)
  expect(await everyRow(second)).toEqual(before)
  const again = await serviceOn(second)
  const { faults, cases } = await json(await again.sent(auditor, '/v1/audit/verify'))
  expect({ faults, cases }).toEqual({ faults: [], cases: 2 })
  const now = await exported(again, 'now')
  const compared = await ran('packages/cli/src/main.ts', {
    words: ['verify-ledger', now.lines, '--checkpoints', kept.checkpoints, '--json'],
  })
  expect(compared.code).toBe(1)
  // Of the two that were kept the first still holds: the ledger is whole up to there.
  const [, later] = JSON.parse(await readFile(kept.checkpoints, 'utf8')).checkpoints
  expect(JSON.parse(compared.said).faults).toMatchObject([{ fault: 'checkpoint-lines', from: later.from }])
  // The sealed value opens with the key; a command that was answered is answered as before; new lines go on.
  expect((await json(await again.sent(mediator, party))).value).toBe('0971-555 0199')
  const same = { body: newCase('B-2'), headers: { 'idempotency-key': 'kept' } }
  expect((await again.sent(dispatcher, '/v1/cases', same)).status).toBe(201)
  expect((await json(await again.sent(auditor, '/v1/audit/verify'))).cases).toBe(2)
  expect((await again.sent(dispatcher, '/v1/cases', { body: newCase('B-4') })).status).toBe(201)
  expect((await json(await again.sent(dispatcher, '/v1/intakes'))).intakes).toHaveLength(1)

  // And from there into another one, as from a trial to the real thing.
  const [third, lines] = [
    await openDatabase('memory://'),
    backupLines(second, { at: '2026-05-09T00:00:00.000Z' }),
  ]
  expect(Result.isSuccess(await restoreBackup(third, { lines: linesOf(lines) }))).toBe(true)
  expect(await everyRow(third)).toEqual(await everyRow(second))
  await third.destroy()
  await second.destroy()

  // Never over what is there.
  expect(await restore([file], { DATABASE: server.url })).toEqual({
    code: 1,
    said: 'restore: the database already holds something; name an empty one in DATABASE\n',
  })
}, 240_000)

it('refuses what is no backup, breaks off, or is of tables that it does not know', async () => {
  const db = await openDatabase('memory://')
  const head = (migration: string) =>
    JSON.stringify({ backup: 'maplebridge-casework', at: '2026-05-08T03:00:00.000Z', migration })
  const tried = async (...lines: readonly string[]) => {
    const restored = await restoreBackup(db, { lines: Readable.from(lines) })
    return Result.isFailure(restored) ? restored.failure : restored.success
  }
  const reward = JSON.stringify({ table: 'nothing', row: {} })
  expect(await tried()).toBe('no-backup')
  expect(await tried('{"backup":"other"}')).toBe('no-backup')
  expect(await tried(head('9999-later'))).toBe('newer-tables')
  expect(await tried(head('0001-ledger'))).toBe('incomplete')
  expect(await tried(head('0001-ledger'), '{"rows":1}')).toBe('incomplete')
  expect(await tried(head('0001-ledger'), reward, '{"rows":1}')).toBe('incomplete')
  expect(await tried(head('0001-ledger'), '{"rows":0}')).toMatchObject({ rows: 0 })
  await db.destroy()

  const half = join(folder, 'half')
  await writeFile(half, gzipSync(`${head('0001-ledger')}\n{"rows":0}\n`).subarray(0, 40))
  const environment = { DATABASE: 'memory://' }
  expect(await restore([half], environment)).toMatchObject({
    code: 1,
    said: expect.stringContaining('no backup'),
  })
  expect(await backup([join(folder, 'none')], environment)).toMatchObject({
    code: 1,
    said: expect.stringContaining('there is no ledger'),
  })
  const refused = await backup([join(folder, 'none')], { DATABASE: 'postgres://u:hidden@127.0.0.1:1/x' })
  expect(refused).toMatchObject({ code: 1, said: expect.not.stringContaining('hidden') })
}, 240_000)

it('takes a line for a line, whatever signs stand in it', async () => {
  const lines = []
  for await (const line of linesOf(Readable.from(['a\u2028b', '\r\n{"c', '":1}\nd']))) lines.push(line)
  expect(lines).toEqual(['a\u2028b\r', '{"c":1}', 'd'])
})

/** Every row of every table that is there, as text. */
const everyRow = async (db: Database): Promise<readonly string[]> => {
  const { rows: tables } = await sql<{
    name: string
  }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%'`.execute(db)
  const all = tables.map(async ({ name }) => {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db)
    return rows.map(({ row }) => `${name} ${row}`)
  })
  return (await Promise.all(all)).flat().sort()
}

const emptyLedgerOn = async (db: Database): Promise<Database> => {
  const { error } = await migrate(db)
  if (error !== undefined) throw error
  return db
}
