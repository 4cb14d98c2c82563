/**
 * The ledger that the workbench serves. Where accounts come from an issuer it is that ledger; for development it is the
 * invented one of the demo, with a way to sign in; in production without an issuer there is none.
 */
import {
  authenticateBy,
  caseworkSettings,
  type Ledger,
  openLedger,
  sealingWith,
  startJobs,
  sweepOf,
} from '@maplebridge/casework-api'
import { editionsOf, type PackSource } from '@maplebridge/http'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Logger } from 'pino'
import type { DemoAccess } from './demo/demoRoutes.ts'
import { plan } from './demo/district.ts'
import { openDemo } from './demo/openDemo.ts'
import type { Seeded } from './demo/seedDemo.ts'

/** A ledger that is open, how it is signed in to if it is the demo, and how it ends. */
export type OpenedCasework = {
  readonly ledger: Ledger
  readonly demo?: DemoAccess
  readonly seeded?: Seeded
  readonly end: () => Promise<void>
}

type Environment = Readonly<Record<string, string | undefined>>

/** What there is to serve under an environment: the demo, a ledger with accounts, or none. */
export type CaseworkKind = 'demo' | 'accounts' | 'none'

/** Which of them an environment asks for. */
export const caseworkKind = ({
  JWT_ISSUER = '',
  JWT_KEYS = '',
  NODE_ENV = '',
}: Environment): CaseworkKind => {
  if (JWT_ISSUER !== '' || JWT_KEYS !== '') return 'accounts'
  return NODE_ENV === 'production' ? 'none' : 'demo'
}

/** Opens the ledger; a failure is a sentence in each language. */
export const openCasework = async (
  environment: Environment,
  { packs, logger }: { readonly packs: PackSource; readonly logger: Logger },
): Promise<Result.Result<OpenedCasework | undefined, Label>> => {
  const now = () => new Date().toISOString()
  const kind = caseworkKind(environment)
  if (kind === 'none' || (kind === 'demo' && !hasPlan(packs))) {
    logger.warn('no ledger is served: set JWT_ISSUER and JWT_KEYS, or start from the repository for the demo')
    return Result.succeed(undefined)
  }
  const opened = await (kind === 'demo' ? demoOf(environment, packs, now) : ledgerOf(environment, packs, now))
  return Result.map(opened, ({ place, ...casework }) => {
    const jobs = startJobs([sweepOf(casework.ledger)], { on: place, logger })
    const end = async (): Promise<void> => {
      await jobs.end()
      await casework.end()
    }
    return { ...casework, end }
  })
}

const hasPlan = (packs: PackSource): boolean =>
  packs.current().packs.some(({ manifest }) => manifest.id === plan.id)

/** A ledger, and the place of its database, by which jobs are seen to. */
type Opened = Promise<Result.Result<OpenedCasework & { readonly place: string }, Label>>

const demoOf = async (environment: Environment, packs: PackSource, now: () => string): Opened => {
  const { DATABASE = '', DATA_DIR = '' } = environment
  const folder = DATA_DIR === '' ? '.data' : DATA_DIR
  const settings = caseworkSettings(environment)
  if (Result.isFailure(settings)) return Result.fail(unusable(settings.failure.message))
  const { ledgerKey } = settings.success
  const fixed = DATABASE !== ''
  const database = fixed ? DATABASE : `${folder}/demo-ledger`
  const opened = await openDemo({ database, fixed, ledgerKey, keys: `${folder}/keys` }, { packs, now })
  return Result.mapBoth(opened, {
    onSuccess: ({ access, ...demo }) => ({
      ...demo,
      demo: access,
      place: access.storage === 'memory' ? 'memory://' : database,
    }),
    onFailure: ({ message }) => unusable(message),
  })
}

const ledgerOf = async (environment: Environment, packs: PackSource, now: () => string): Opened => {
  const settings = caseworkSettings(environment)
  const opened = Result.isSuccess(settings)
    ? await openLedger(settings.success)
    : Result.fail(settings.failure)
  return Result.mapBoth(opened, {
    onSuccess: ({ db, trust, settings: { database, ledgerKey } }) => ({
      place: database,
      ledger: {
        db,
        rules: { editions: editionsOf(packs) },
        now,
        authenticate: authenticateBy(trust),
        sealing: ledgerKey && sealingWith(ledgerKey),
      },
      end: () => db.destroy(),
    }),
    onFailure: ({ message }) => unusable(message),
  })
}

const unusable = (message: string): Label => ({ zh: `台账无法打开：${message}`, en: message })
