/**
 * Reckons the duties of cases anew as days go by: a rule may come into force or end, an agreement take effect, a
 * calendar be continued, without anybody writing a line.
 */
import * as Result from 'effect/Result'
import { dueDuties } from '../dueDuties.ts'
import type { Rules } from '../rulesOf.ts'
import { keepDue } from './due.ts'
import type { Database } from './openDatabase.ts'

/** Cases that are held at once; who writes to one of them waits that long. */
const page = 25

type Reckoning = { readonly on: string; readonly rules: Rules }

/** Reckons every case that was not yet on a day, and says how many. Of several that ask at once each case goes to one. */
export const reckonDue = async (db: Database, reckoning: Reckoning): Promise<number> => {
  let reckoned = 0
  for (;;) {
    const some = await reckonPage(db, reckoning)
    reckoned += some
    if (some < page) return reckoned
  }
}

const reckonPage = (db: Database, { on, rules }: Reckoning): Promise<number> =>
  db.transaction().execute(async (tx) => {
    const cases = await tx
      .selectFrom('cases')
      .select(['id', 'area', 'state'])
      .where('reckoned_on', '<', on)
      .where('stage', '<>', 'archived')
      .orderBy('reckoned_on')
      .orderBy('seq')
      .limit(page)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { id, area, state } of cases) {
      const open = dueDuties(state, { on, rules })
      if (Result.isSuccess(open)) await keepDue(tx, { id, area, open: open.success })
    }
    if (cases.length > 0)
      await tx
        .updateTable('cases')
        .set({ reckoned_on: on })
        .where(
          'id',
          'in',
          cases.map(({ id }) => id),
        )
        .execute()
    return cases.length
  })
