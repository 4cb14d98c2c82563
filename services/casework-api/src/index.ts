/**
 * `@maplebridge/casework-api`: the casework service as an application, and its routes for another that mounts them.
 */
export { addCaseworkRoutes, type CaseworkOptions, caseworkApi, info } from './app.ts'
export { type Authenticate, authenticateBy, type Trust } from './authenticate.ts'
export { migrate } from './database/migrate.ts'
export { type Database, openDatabase } from './database/openDatabase.ts'
export type { Job, Jobs } from './jobs/Jobs.ts'
export { startJobs } from './jobs/startJobs.ts'
export type { Ledger } from './Ledger.ts'
export { caseworkProblems } from './problems.ts'
export { sweepOf } from './sweep.ts'
