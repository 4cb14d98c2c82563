/**
 * The casework service as a process. Reads `PORT` (3006), `HOST` (127.0.0.1), `DATABASE` (a folder under `.data`),
 * `DATA_DIR`, `PACKS_DIR`, `JWT_ISSUER`, `JWT_AUDIENCE`, `JWT_KEYS`, `LEDGER_KEY`, `CORS_ORIGINS`, `LOG_LEVEL` and
 * `DRAIN_SECONDS`; `DATABASE` and `LEDGER_KEY` also from the files that `DATABASE_FILE` and `LEDGER_KEY_FILE` name.
 */
import { editionsOf, observedJob, runService, secretsFromFiles } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import { caseworkApi } from './app.ts'
import { authenticateBy } from './authenticate.ts'
import { caseworkSettings, ledgerSecrets } from './caseworkSettings.ts'
import { openLedger } from './openLedger.ts'
import { sealingWith } from './Sealing.ts'
import { sweep } from './sweep.ts'

/** Milliseconds between two sweeps. */
const quarter = 15 * 60_000

const environment = await secretsFromFiles(process.env, { of: ledgerSecrets })
const settings = Result.flatMap(environment, caseworkSettings)
const opened = Result.isSuccess(settings) ? await openLedger(settings.success) : Result.fail(settings.failure)
if (Result.isFailure(opened)) {
  process.stderr.write(`casework-api: ${opened.failure.message}\n`)
  process.exitCode = 1
} else {
  const { db, trust, settings } = opened.success
  const logger = pino({ base: { service: 'casework-api' } })
  const sweeping = setInterval(
    () =>
      observedJob('sweep', { work: () => sweep(db, { at: new Date().toISOString() }) })
        .then((swept) => logger.info(swept, 'swept'))
        .catch(() => logger.error('the sweep failed; it is tried again')),
    quarter,
  )
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
      const ledger = {
        db,
        rules: { editions: editionsOf(packs) },
        now: () => new Date().toISOString(),
        authenticate: authenticateBy(trust),
        sealing: settings.ledgerKey && sealingWith(settings.ledgerKey),
      }
      return caseworkApi({ packs, logger, ending, ledger, origins: settings.origins }).get('/', (c) =>
        c.redirect('/docs'),
      )
    },
    onEnd: async () => {
      clearInterval(sweeping)
      await db.destroy()
    },
  })
}
