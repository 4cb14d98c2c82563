/**
 * What has to be done from time to time: the duties of each case are reckoned anew once a day, since time alone opens
 * and ends some of them; what became late is told once; checkpoints are written. Safe with several replicas: the database
 * gives each case, each late duty and each checkpoint to one of them.
 */
import { writeCheckpoints } from './database/checkpoints.ts'
import { tellOverdue } from './database/due.ts'
import type { Database } from './database/openDatabase.ts'
import { reckonDue } from './database/reckonDue.ts'
import type { Job } from './jobs/Jobs.ts'
import type { Ledger } from './Ledger.ts'
import { dayOf, type Rules } from './rulesOf.ts'

/** What a sweep did. */
export type Swept = { readonly reckoned: number; readonly overdue: number; readonly checkpoints: number }

/** Sweeps once, at an instant. */
export const sweep = async (
  db: Database,
  { at, rules }: { readonly at: string; readonly rules: Rules },
): Promise<Swept> => ({
  reckoned: await reckonDue(db, { on: dayOf(at), rules }),
  overdue: await tellOverdue(db, { on: dayOf(at) }),
  checkpoints: await writeCheckpoints(db, { at }),
})

/** The sweep of a ledger, every quarter of an hour. */
export const sweepOf = ({ db, rules, now }: Pick<Ledger, 'db' | 'rules' | 'now'>): Job => ({
  name: 'sweep',
  everyMinutes: 15,
  turn: () => sweep(db, { at: now(), rules }),
})
