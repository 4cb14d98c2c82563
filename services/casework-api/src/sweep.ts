/**
 * What has to be done from time to time: what became late is told once, and checkpoints are written. Safe with several
 * replicas: the database gives each late duty and each checkpoint to one of them.
 */
import { writeCheckpoints } from './database/checkpoints.ts'
import { tellOverdue } from './database/due.ts'
import type { Database } from './database/openDatabase.ts'
import { dayOf } from './rulesOf.ts'

/** What a sweep did. */
export type Swept = { readonly overdue: number; readonly checkpoints: number }

/** Sweeps once, at an instant. */
export const sweep = async (db: Database, { at }: { readonly at: string }): Promise<Swept> => ({
  overdue: await tellOverdue(db, { on: dayOf(at) }),
  checkpoints: await writeCheckpoints(db, { at }),
})
