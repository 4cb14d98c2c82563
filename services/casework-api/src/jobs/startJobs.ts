/**
 * Sees to jobs as the database allows.
 */
import type { Logger } from 'pino'
import { isServer } from '../database/openDatabase.ts'
import type { Job, Jobs } from './Jobs.ts'
import { jobsOnServer } from './jobsOnServer.ts'
import { jobsOnTimer } from './jobsOnTimer.ts'

/** Sees to jobs until it is told to end: each turn is done once, however many processes share the database at the place. */
export const startJobs = (
  jobs: readonly Job[],
  { on: place, logger }: { readonly on: string; readonly logger: Logger },
): Jobs => (isServer(place) ? jobsOnServer(jobs, { server: place, logger }) : jobsOnTimer(jobs, { logger }))
