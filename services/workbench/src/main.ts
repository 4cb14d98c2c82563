/**
 * The workbench as a process. Reads `PORT` (4310), `HOST` (127.0.0.1), `PACKS_DIR`, `DRAIN_SECONDS` and `LOG_LEVEL`
 * (`warn`: a terminal is for people), the collector of `OTEL_EXPORTER_OTLP_ENDPOINT`, and what the ledger is told:
 * `DATA_DIR`, `DATABASE`, `JWT_ISSUER`, `JWT_KEYS`, `JWT_AUDIENCE`, `LEDGER_KEY`. Whatever stops it from starting is one
 * sentence in each language, and exit code 1.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { askedToEnd, followPacks, listen, serviceSettings, startTelemetry } from '@maplebridge/http'
import { packs as published } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import { answeredLater } from './answeredLater.ts'
import { workbench } from './app.ts'
import { demoPacks } from './demo/demoPacks.ts'
import { caseworkKind, openCasework } from './openCasework.ts'
import { folderRefused, ledgerRefused, pageMissing, portRefused, preparing, welcome } from './terminal.ts'

/** A folder of this repository, seen from here and from what is built. */
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const now = (): string => new Date().toISOString()

const start = async (environment: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const settings = serviceSettings(
    { ...environment, LOG_LEVEL: environment['LOG_LEVEL'] ?? 'warn' },
    { port: 4310 },
  )
  if (Result.isFailure(settings)) return `Maple Bridge: ${settings.failure.message}\n`
  const { host, port, packsDir, logLevel, drainSeconds } = settings.success
  const page = beside('../dist/page')
  if (!existsSync(`${page}/index.html`)) return pageMissing(page)
  const logger = pino({ level: logLevel, base: { service: 'workbench' } })
  const invented =
    caseworkKind(environment) === 'demo'
      ? await demoPacks(beside('../../../examples/packs'), { shipped: published })
      : undefined
  const packs = await followPacks(packsDir, { shipped: invented ?? published, logger })
  if (Result.isFailure(packs)) return folderRefused(packs.failure.folder)
  const stopTelemetry = await startTelemetry('workbench', { environment })
  // The port is taken before the ledger is opened: of two workbenches that are started, the second touches nothing.
  const { fetch, answer } = answeredLater()
  const listening = await listen({ fetch }, { host, port })
  if (Result.isFailure(listening)) {
    packs.success.close()
    await stopTelemetry()
    return portRefused(listening.failure, { host, port })
  }
  process.stdout.write(preparing)
  const opening = openCasework(environment, { packs: packs.success, logger, now })
  const { ending, endBy } = askedToEnd({ drainSeconds, logger })
  const end = async (): Promise<void> => {
    packs.success.close()
    const casework = await opening
    await listening.success.close()
    if (Result.isSuccess(casework)) await casework.success?.end()
    await stopTelemetry()
  }
  endBy(end)
  const casework = await opening
  if (Result.isFailure(casework)) {
    await end()
    return ledgerRefused(casework.failure)
  }
  const { seeded } = casework.success ?? {}
  answer(workbench({ packs: packs.success, logger, page, casework: casework.success, ending }))
  const inUse = packs.success.current().packs.map(({ manifest }) => manifest.id)
  process.stdout.write(welcome(listening.success.url, { packs: inUse, ledger: casework.success }))
  if (seeded?.kind === 'filled')
    for (const entry of seeded.refused) logger.error({ entry }, 'the ledger refused an entry of the demo')
  return undefined
}

const refused = await start(process.env)
if (refused !== undefined) {
  process.stderr.write(refused)
  process.exitCode = 1
}
