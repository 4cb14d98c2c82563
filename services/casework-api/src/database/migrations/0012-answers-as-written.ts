/**
 * What was answered is kept as it was written: nothing ever looks into it, and taking 48 kB apart to put it together
 * again the same way costs a command a millisecond.
 */
import { type Kysely, sql } from 'kysely'

/** Keeps the text; on a large ledger the table is written anew. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table answers alter column answer type json using answer::json`.execute(db)
}

/** Takes it apart again. */
export const down = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table answers alter column answer type jsonb using answer::jsonb`.execute(db)
}
