/**
 * The casework service as a process. Reads `PORT` (3006), `HOST` (127.0.0.1), `DATABASE` (a folder under `.data`),
 * `DATABASE_CONNECTIONS`, `DATA_DIR`, `PACKS_DIR`, `JWT_ISSUER`, `JWT_AUDIENCE`, `JWT_KEYS`, `LEDGER_KEY`,
 * `CORS_ORIGINS`, `REQUESTS_PER_MINUTE`, `ANONYMOUS_REQUESTS_PER_MINUTE`, `APPLICATIONS_PER_HOUR`, `PROXIES`, `LOG_LEVEL`
 * and `DRAIN_SECONDS`; `DATABASE` and `LEDGER_KEY` also from the files that `DATABASE_FILE` and `LEDGER_KEY_FILE` name.
 */
import { runService, secretsFromFiles } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { caseworkApi } from './app.ts'
import { caseworkSettings, ledgerSecrets } from './caseworkSettings.ts'
import type { Jobs } from './jobs/Jobs.ts'
import { startJobs } from './jobs/startJobs.ts'
import { ledgerIn } from './Ledger.ts'
import { openLedger } from './openLedger.ts'
import { sweepOf } from './sweep.ts'

const environment = await secretsFromFiles(process.env, { of: ledgerSecrets })
const settings = Result.flatMap(environment, caseworkSettings)
const opened = Result.isSuccess(settings) ? await openLedger(settings.success) : Result.fail(settings.failure)
if (Result.isFailure(opened)) {
  process.stderr.write(`casework-api: ${opened.failure.message}\n`)
  process.exitCode = 1
} else {
  const { db, trust, settings } = opened.success
  let jobs: Jobs | undefined
  await runService({
    name: 'casework-api',
    environment: process.env,
    port: 3006,
    shipped,
    app: ({ packs, logger, ending }) => {
      if (settings.trust.kind === 'development')
        logger.warn(
          { folder: settings.trust.folder },
          'tokens are trusted that a key for development signed; set JWT_ISSUER and JWT_KEYS before real disputes are entered',
        )
      const { database, ledgerKey, origins, rates } = settings
      const now = () => new Date().toISOString()
      const ledger = ledgerIn(db, { packs, trust, ledgerKey, now })
      jobs = startJobs([sweepOf(ledger)], { on: database, logger })
      return caseworkApi({ packs, logger, ending, ledger, origins, rates }).get('/', (c) =>
        c.redirect('/docs'),
      )
    },
    onEnd: async () => {
      await jobs?.end()
      await db.destroy()
    },
  })
}
