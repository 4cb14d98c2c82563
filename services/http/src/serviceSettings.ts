/**
 * What a service may be told by its environment. Pure: the environment is a parameter.
 */
import * as Result from 'effect/Result'

/** Where a service listens, where its packs are, and how much it logs. */
export type ServiceSettings = {
  readonly port: number
  readonly host: string
  readonly packsDir: string | undefined
  readonly logLevel: (typeof logLevels)[number]
  /** Seconds in which a service that was asked to end still answers, while it says that it is not ready. */
  readonly drainSeconds: number
}

/** A variable of the environment that a service cannot use. */
export type SettingsInvalidError = {
  readonly _tag: 'SettingsInvalidError'
  readonly variable: string
  readonly message: string
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/**
 * The settings that an environment (`PORT`, `HOST`, `PACKS_DIR`, `LOG_LEVEL`,
 * `DRAIN_SECONDS`) says; what is absent or empty keeps
 * its default: this machine only, shipped packs only, `info`, ends at once.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { serviceSettings } from '@maplebridge/http'
 *
 * const settings = serviceSettings({ PORT: '8080' }, { port: 3000 })
 * assert.equal(Result.getOrThrow(settings).port, 8080)
 * assert.equal(Result.isFailure(serviceSettings({ PORT: 'http' }, { port: 3000 })), true)
 * ```
 */
export const serviceSettings = (
  environment: Readonly<Record<string, string | undefined>>,
  { port }: { readonly port: number },
): Result.Result<ServiceSettings, SettingsInvalidError> => {
  const { PORT = '', HOST = '', PACKS_DIR = '', LOG_LEVEL = '', DRAIN_SECONDS = '' } = environment
  if (PORT !== '' && !(/^\d{1,5}$/u.test(PORT) && Number(PORT) <= 65_535)) {
    return invalid('PORT', `PORT is \`${PORT}\`; give a number from 0 to 65535`)
  }
  const logLevel = LOG_LEVEL === '' ? 'info' : logLevels.find((level) => level === LOG_LEVEL)
  if (logLevel === undefined) {
    return invalid('LOG_LEVEL', `LOG_LEVEL is \`${LOG_LEVEL}\`; give one of ${logLevels.join(', ')}`)
  }
  if (!/^(\d{1,2})?$/u.test(DRAIN_SECONDS)) {
    return invalid('DRAIN_SECONDS', `DRAIN_SECONDS is \`${DRAIN_SECONDS}\`; give a number from 0 to 99`)
  }
  return Result.succeed({
    port: PORT === '' ? port : Number(PORT),
    host: HOST === '' ? '127.0.0.1' : HOST,
    packsDir: PACKS_DIR === '' ? undefined : PACKS_DIR,
    logLevel,
    drainSeconds: Number(DRAIN_SECONDS),
  })
}

const invalid = (variable: string, message: string): Result.Result<never, SettingsInvalidError> =>
  Result.fail({ _tag: 'SettingsInvalidError', variable, message })
