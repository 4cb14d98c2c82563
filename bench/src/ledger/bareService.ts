/**
 * What registering a case is measured against: one route of Hono that takes the same JSON, parses it, checks nothing and
 * inserts one row with Kysely, of what the ledger keeps for such a case with its assessment, decided once and for all.
 */
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { type Kysely, sql } from 'kysely'

/** The one table of the bare service. */
export type BareTables = { readonly bare: { readonly id: string; readonly kept: string } }

/** The bare service, over a table of its own. */
export const bareService = async (
  db: Kysely<BareTables>,
  { kept }: { readonly kept: unknown },
): Promise<Hono> => {
  await sql`create table if not exists bare (id uuid primary key, kept jsonb not null)`.execute(db)
  return new Hono().post('/v1/cases', async (c) => {
    const sent = await c.req.json()
    const id = randomUUID()
    await db
      .insertInto('bare')
      .values({ id, kept: JSON.stringify({ sent, kept }) })
      .execute()
    return c.json({ id }, 201)
  })
}
