/**
 * Each migration goes forward, back and forward again; the tables are then as they were, and what was kept before it is
 * still there.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MigrationName, migrate, migrations, migrationsIn } from '../src/database/migrate.ts'
import { type Database, openDatabase } from '../src/database/openDatabase.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'
import { schemaOf } from './schemaOf.ts'

// proof: the keys of the table are its names
const names = Object.keys(migrations) as readonly MigrationName[]
const id = '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'

describe.each(['PGlite', 'PostgreSQL'] as const)('migrations on %s', (on) => {
  let db: Database
  let server: PostgresServer | undefined
  beforeAll(async () => {
    server = on === 'PostgreSQL' ? await startPostgres() : undefined
    db = await openDatabase(server?.url ?? 'memory://')
  }, 60_000)
  afterAll(async () => {
    await db.destroy()
    await server?.stop()
  })

  const to = async (name: MigrationName | 'none') => {
    const { error } = await migrate(db, { to: name })
    if (error !== undefined) throw error
    return schemaOf(db)
  }

  it('are told in their order, with what was carried out', async () => {
    await to('0001-ledger')
    const told = await migrationsIn(db)
    expect(told.map(({ name }) => name)).toEqual(names)
    expect(told.filter(({ executedAt }) => executedAt !== undefined).map(({ name }) => name)).toEqual([
      '0001-ledger',
    ])
    expect(await to('none')).toEqual([])
  })

  it('go forward, back and forward again, one by one', async () => {
    let before = await to('none')
    for (const [at, name] of names.entries()) {
      const after = await to(name)
      expect(after, name).not.toEqual(before)
      expect(await to(names[at - 1] ?? 'none'), `${name}, back`).toEqual(before)
      expect(await to(name), `${name}, forward again`).toEqual(after)
      before = after
    }
    expect(await to('none')).toEqual([])
  }, 60_000)

  it('keep what is there', async () => {
    await to('0001-ledger')
    await sql`insert into cases (id, area, sender_number, pack, matter, stage, filed_on, version, opened_at, state)
      values (${id}, '630103002004', 'A-1', 'cn-national', 'neighbour', 'registered', '2026-05-08', 1, '2026-05-08T01:00:00.000Z', '{}')`.execute(
      db,
    )
    await sql`insert into entries (case_id, version, type, at, hash, line)
      values (${id}, 1, 'case-opened', '2026-05-08T01:00:00.000Z', 'h', '{"version": 1}')`.execute(db)
    await sql`insert into due (case_id, duty, last_day, status) values (${id}, 'feedback', '2026-05-20', 'open')`.execute(
      db,
    )
    const kept = async () =>
      [
        await sql`select id, area, sender_number, state from cases`.execute(db),
        await sql`select case_id, version, hash, line from entries`.execute(db),
        await sql`select case_id, duty, last_day, status from due`.execute(db),
      ].map(({ rows }) => rows)
    const before = await kept()
    const last = names.at(-1) ?? 'none'
    await to(last)
    expect(await kept()).toEqual(before)
    const { rows } =
      await sql`select cases.county, due.area, due.township from cases join due on due.case_id = cases.id`.execute(
        db,
      )
    expect(rows).toEqual([{ county: '630103', area: '630103002004', township: '630103002' }])
    await to('0001-ledger')
    expect(await kept()).toEqual(before)
  }, 60_000)
})
