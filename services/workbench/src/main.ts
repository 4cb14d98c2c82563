/**
 * The workbench as a process. Reads `PORT` (4310), `HOST` (127.0.0.1), `PACKS_DIR` and `LOG_LEVEL` (`warn`: a
 * terminal is for people). Whatever stops it from starting is one sentence in each language, and exit code 1.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { followPacks, listen, serviceSettings } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import { workbench } from './app.ts'
import { folderRefused, pageMissing, portRefused, welcome } from './terminal.ts'

const start = async (environment: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const settings = serviceSettings(
    { ...environment, LOG_LEVEL: environment['LOG_LEVEL'] ?? 'warn' },
    { port: 4310 },
  )
  if (Result.isFailure(settings)) return `Maple Bridge: ${settings.failure.message}\n`
  const { host, port, packsDir, logLevel } = settings.success
  const page = fileURLToPath(new URL('../dist/page', import.meta.url))
  if (!existsSync(`${page}/index.html`)) return pageMissing(page)
  const logger = pino({ level: logLevel, base: { service: 'workbench' } })
  const packs = await followPacks(packsDir, { shipped, logger })
  if (Result.isFailure(packs)) return folderRefused(packs.failure.folder)
  const listening = await listen(workbench({ packs: packs.success, logger, page }), { host, port })
  if (Result.isFailure(listening)) {
    packs.success.close()
    return portRefused(listening.failure, { host, port })
  }
  const inUse = packs.success.current().packs.map(({ manifest }) => manifest.id)
  process.stdout.write(welcome(listening.success.url, { packs: inUse }))
  const end = async (): Promise<void> => {
    packs.success.close()
    await listening.success.close()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  return undefined
}

const refused = await start(process.env)
if (refused !== undefined) {
  process.stderr.write(refused)
  process.exitCode = 1
}
