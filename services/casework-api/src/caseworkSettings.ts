/**
 * What the casework service may be told by its environment, beside what every service is told. Pure: the environment
 * is a parameter.
 */
import type { SettingsInvalidError } from '@maplebridge/http'
import * as Result from 'effect/Result'
import { usualConnections } from './database/openDatabase.ts'
import { ratesIn } from './ratesIn.ts'
import type { Rates } from './requestLimits.ts'

/** Where tokens are trusted from: an issuer with its keys, or keys made for development. */
export type TrustSettings =
  | {
      readonly kind: 'issuer'
      readonly issuer: string
      readonly audience: string
      /** The address of a key set, or a file. */
      readonly keys: string
    }
  | { readonly kind: 'development'; readonly folder: string }

/** Where the ledger is kept, whom it trusts, and with which key it seals what it keeps about parties. */
export type CaseworkSettings = {
  /** A `postgres://` URL, a folder, or `memory://`. */
  readonly database: string
  /** Connections that a process keeps to a server. */
  readonly connections: number
  readonly trust: TrustSettings
  /** 32 bytes; without them nothing about parties is kept. */
  readonly ledgerKey: Uint8Array | undefined
  /** Pages that may call the service from a browser. */
  readonly origins: readonly string[]
  /** How often somebody may ask. */
  readonly rates: Rates
}

/** The variables that hold secrets, and may be given by file (`DATABASE_FILE`, `LEDGER_KEY_FILE`). */
export const ledgerSecrets = ['DATABASE', 'LEDGER_KEY'] as const

/** The settings that an environment says. */
export const caseworkSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): Result.Result<CaseworkSettings, SettingsInvalidError> => {
  const { DATABASE = '', DATABASE_CONNECTIONS = '', DATA_DIR = '' } = environment
  const { LEDGER_KEY = '', CORS_ORIGINS = '' } = environment
  const folder = DATA_DIR === '' ? '.data' : DATA_DIR
  const key = Buffer.from(LEDGER_KEY, 'base64')
  if (LEDGER_KEY !== '' && key.byteLength !== 32)
    // What LEDGER_KEY holds is a secret, so the sentence does not repeat it.
    return invalid(
      'LEDGER_KEY',
      'LEDGER_KEY is not 32 bytes in base64; make one with `openssl rand -base64 32`',
    )
  if (!/^([1-9]\d?)?$/u.test(DATABASE_CONNECTIONS))
    return invalid(
      'DATABASE_CONNECTIONS',
      `DATABASE_CONNECTIONS is \`${DATABASE_CONNECTIONS}\`; give a number from 1 to 99`,
    )
  const origins = CORS_ORIGINS.split(',').filter((origin) => origin !== '')
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin)
  if (wrong !== undefined)
    return invalid(
      'CORS_ORIGINS',
      `CORS_ORIGINS names \`${wrong}\`, which is no origin; give addresses such as \`https://desk.example\`, with commas between them`,
    )
  const rates = ratesIn(environment)
  if (Result.isFailure(rates)) return Result.fail(rates.failure)
  return Result.map(trustIn(environment, folder), (trust) => ({
    database: DATABASE === '' ? `${folder}/ledger` : DATABASE,
    connections: DATABASE_CONNECTIONS === '' ? usualConnections : Number(DATABASE_CONNECTIONS),
    trust,
    ledgerKey: LEDGER_KEY === '' ? undefined : new Uint8Array(key),
    origins,
    rates: rates.success,
  }))
}

const trustIn = (
  {
    JWT_ISSUER = '',
    JWT_AUDIENCE = '',
    JWT_KEYS = '',
    NODE_ENV = '',
  }: Readonly<Record<string, string | undefined>>,
  folder: string,
): Result.Result<TrustSettings, SettingsInvalidError> => {
  if (JWT_ISSUER === '' && JWT_KEYS === '') {
    return NODE_ENV === 'production'
      ? invalid(
          'JWT_ISSUER',
          'JWT_ISSUER and JWT_KEYS are not set; name whoever issues the tokens and its key set, keys for development are refused in production',
        )
      : Result.succeed({ kind: 'development', folder: `${folder}/keys` })
  }
  if (JWT_ISSUER === '') return invalid('JWT_ISSUER', 'JWT_ISSUER is not set; name whoever issues the tokens')
  if (JWT_KEYS === '')
    return invalid(
      'JWT_KEYS',
      'JWT_KEYS is not set; give the address of the issuer’s key set, or a file that holds it',
    )
  const audience = JWT_AUDIENCE === '' ? usualAudience : JWT_AUDIENCE
  return Result.succeed({ kind: 'issuer', issuer: JWT_ISSUER, audience, keys: JWT_KEYS })
}

/** The audience of tokens for the ledger. */
export const usualAudience = 'maplebridge-casework'

const invalid = (variable: string, message: string): Result.Result<never, SettingsInvalidError> =>
  Result.fail({ _tag: 'SettingsInvalidError', variable, message })
