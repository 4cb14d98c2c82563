/**
 * `@maplebridge/casework-api`: the casework service as an application, and its routes for another that mounts them.
 */
export { addCaseworkRoutes, type CaseworkOptions, type CaseworkRoutes, caseworkApi, info } from './app.ts'
export { type Authenticate, authenticateBy, type Trust } from './authenticate.ts'
export { type CaseworkSettings, caseworkSettings } from './caseworkSettings.ts'
export { migrate } from './database/migrate.ts'
export { missingDatabase } from './database/missingDatabase.ts'
export { type Database, openDatabase } from './database/openDatabase.ts'
export { type DevelopmentTrust, developmentTrust } from './developmentTrust.ts'
export type { Job, Jobs } from './jobs/Jobs.ts'
export { startJobs } from './jobs/startJobs.ts'
export type { Ledger } from './Ledger.ts'
export { madeOnce } from './madeOnce.ts'
export { type OpenedLedger, openLedger } from './openLedger.ts'
export { caseworkProblems } from './problems.ts'
export { dayOf } from './rulesOf.ts'
export { type Sealing, sealingWith } from './Sealing.ts'
export { type Swept, sweep, sweepOf } from './sweep.ts'
