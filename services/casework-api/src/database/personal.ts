/**
 * What is kept about parties, sealed: one value for each field of a party of a case.
 */
import type { Transaction } from 'kysely'
import type { Sealed } from '../Sealing.ts'
import type { Tables } from './Tables.ts'

/** A field of a party of a case. */
export type Place = { readonly id: string; readonly party: string; readonly field: string }

/** Keeps a value in the place of an earlier one. */
export const keepPersonal = async (
  tx: Transaction<Tables>,
  { id, party, field, ...kept }: Place & Sealed & { readonly salt: string },
): Promise<void> => {
  await tx
    .insertInto('personal')
    .values({ case_id: id, party, field, ...kept })
    .onConflict((conflict) => conflict.columns(['case_id', 'party', 'field']).doUpdateSet(kept))
    .execute()
}

/** What is kept in a place. */
export const personalAt = (
  tx: Transaction<Tables>,
  { id, party, field }: Place,
): Promise<Sealed | undefined> =>
  tx
    .selectFrom('personal')
    .select(['sealed', 'key'])
    .where('case_id', '=', id)
    .where('party', '=', party)
    .where('field', '=', field)
    .executeTakeFirst()

/** Forgets what is kept in a place, with the salt of its commitment. */
export const forgetPersonal = async (tx: Transaction<Tables>, { id, party, field }: Place): Promise<void> => {
  await tx
    .deleteFrom('personal')
    .where('case_id', '=', id)
    .where('party', '=', party)
    .where('field', '=', field)
    .execute()
}
