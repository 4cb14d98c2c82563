/**
 * What registering a case is measured against: one route of Hono that checks nothing and inserts one row with Kysely, of
 * as many bytes as the ledger keeps for a case with its assessment.
 */
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { type Kysely, sql } from 'kysely'

/** The one table of the bare service. */
export type BareTables = { readonly bare: { readonly id: string; readonly kept: string } }

/** The bare service, over a table of its own. */
export const bareService = async (
  db: Kysely<BareTables>,
  { bytes }: { readonly bytes: number },
): Promise<Hono> => {
  await sql`create table if not exists bare (id uuid primary key, kept jsonb not null)`.execute(db)
  return new Hono().post('/v1/cases', async (c) => {
    const sent = await c.req.text()
    const id = randomUUID()
    const kept = JSON.stringify({ sent, rest: 'x'.repeat(Math.max(0, bytes - sent.length)) })
    await db.insertInto('bare').values({ id, kept }).execute()
    return c.json({ id }, 201)
  })
}
