/**
 * The life of a service process: packs loaded and followed, port taken, ended by SIGINT or SIGTERM. Whatever stops
 * it from starting is one sentence on standard error and exit code 1.
 */
import type { Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type Logger, pino } from 'pino'
import { askedToEnd } from './askedToEnd.ts'
import { listen } from './listen.ts'
import { followPacks, type PackSource } from './packSource.ts'
import type { ServiceApp } from './serviceApp.ts'
import { serviceSettings } from './serviceSettings.ts'
import { startTelemetry } from './startTelemetry.ts'

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
    /** Whether the process was asked to end. */
    readonly ending: () => boolean
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
  const { host, port, packsDir, logLevel, drainSeconds } = settings.success
  const logger = pino({ level: logLevel, base: { service: service.name } })
  const packs = await followPacks(packsDir, { shipped: service.shipped, logger })
  if (Result.isFailure(packs)) return stop(service, packs.failure.message)
  const stopTelemetry = await startTelemetry(service.name, { environment: service.environment })
  const { ending, endBy } = askedToEnd({ drainSeconds, logger })
  const app = service.app({ packs: packs.success, logger, ending })
  const listening = await listen(app, { host, port })
  if (Result.isFailure(listening)) {
    packs.success.close()
    await stopTelemetry()
    return stop(service, listening.failure.message)
  }
  const { url, close } = listening.success
  logger.info({ url }, 'listening')
  service.onListening?.(url)
  endBy(async () => {
    packs.success.close()
    await close()
    await service.onEnd?.()
    await stopTelemetry()
  })
}

const stop = async ({ name, onEnd }: ServiceProcess, message: string): Promise<void> => {
  process.stderr.write(`${name}: ${message}\n`)
  process.exitCode = 1
  await onEnd?.()
}
