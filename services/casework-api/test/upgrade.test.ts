/**
 * Replicas that start at once on one PostgreSQL server: the tables are brought up to date by one of them, while the
 * others wait.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { migrations } from '../src/database/migrate.ts'
import { openDatabase } from '../src/database/openDatabase.ts'
import { startPostgres } from './postgres.ts'
import { audience, issuer } from './service.ts'

it('two replicas that start at once migrate once', async () => {
  const server = await startPostgres()
  const { NODE_COMPILE_CACHE } = process.env
  const replicas = [1, 2].map(() => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
      env: {
        PATH: '/usr/bin',
        PORT: '0',
        NODE_COMPILE_CACHE,
        DATABASE: server.url,
        JWT_ISSUER: issuer,
        JWT_AUDIENCE: audience,
        JWT_KEYS: join(import.meta.dirname, 'keySet.json'),
      },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
    return { child, said: () => said, ended: once(child, 'exit').then(([code]: unknown[]) => code) }
  })
  for (const { said } of replicas) await expect.poll(said, { timeout: 60_000 }).toContain('"url"')
  for (const { said } of replicas) {
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(said()) ?? []
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
  }
  const db = await openDatabase(server.url)
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  expect(done.rows.map(({ name }) => name)).toEqual(Object.keys(migrations).sort())
  await db.destroy()
  for (const { child } of replicas) child.kill('SIGTERM')
  expect(await Promise.all(replicas.map(({ ended }) => ended))).toEqual([0, 0])
  await server.stop()
}, 240_000)
