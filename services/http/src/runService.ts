/**
 * The life of a service process: packs loaded and followed, port taken, ended by SIGINT or SIGTERM. Whatever stops
 * it from starting is one sentence on standard error and exit code 1.
 */
import type { Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type Logger, pino } from 'pino'
import { listen } from './listen.ts'
import { followPacks, type PackSource } from './packSource.ts'
import type { ServiceApp } from './serviceApp.ts'
import { serviceSettings } from './serviceSettings.ts'

/** What a process gives a service, and what it starts. */
export type ServiceProcess = {
  readonly name: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The port without `PORT`. */
  readonly port: number
  readonly shipped: readonly Pack[]
  readonly app: (options: {
    readonly packs: PackSource
    readonly logger: Logger
  }) => Pick<ServiceApp, 'fetch'>
  /** Lets go of what the service holds, once it has ended or could not start. */
  readonly onEnd?: () => Promise<void>
  /** Told the address once the service listens. */
  readonly onListening?: (url: string) => void
}

/** Runs a service until the process is asked to end. */
export const runService = async (service: ServiceProcess): Promise<void> => {
  const settings = serviceSettings(service.environment, { port: service.port })
  if (Result.isFailure(settings)) return stop(service, settings.failure.message)
  const { host, port, packsDir, logLevel } = settings.success
  const logger = pino({ level: logLevel, base: { service: service.name } })
  const packs = await followPacks(packsDir, { shipped: service.shipped, logger })
  if (Result.isFailure(packs)) return stop(service, packs.failure.message)
  const listening = await listen(service.app({ packs: packs.success, logger }), { host, port })
  if (Result.isFailure(listening)) {
    packs.success.close()
    return stop(service, listening.failure.message)
  }
  const { url, close } = listening.success
  logger.info({ url }, 'listening')
  service.onListening?.(url)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    logger.info({ signal }, 'ending')
    packs.success.close()
    await close()
    await service.onEnd?.()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

const stop = async ({ name, onEnd }: ServiceProcess, message: string): Promise<void> => {
  process.stderr.write(`${name}: ${message}\n`)
  process.exitCode = 1
  await onEnd?.()
}
