/**
 * The ledger that the workbench serves. Where accounts come from an issuer it is that ledger; for development it is the
 * invented one of the demo, with a way to sign in; in production without an issuer there is none.
 */
import { dirname, join } from 'node:path'
import {
  type CaseworkSettings,
  caseworkSettings,
  type Ledger,
  ledgerIn,
  ledgerSecrets,
  openLedger,
  type Rates,
  startJobs,
  sweepOf,
} from '@maplebridge/casework-api'
import { type PackSource, secretsFromFiles } from '@maplebridge/http'
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
  /** How often somebody may ask. */
  readonly rates: Rates
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

/** What the ledger is opened with; `now` is the instant it is. */
export type CaseworkContext = {
  readonly packs: PackSource
  readonly logger: Logger
  readonly now: () => string
}

/** Opens the ledger and has it swept; a failure is a sentence in each language. */
export const openCasework = async (
  environment: Environment,
  { packs, logger, now }: CaseworkContext,
): Promise<Result.Result<OpenedCasework | undefined, Label>> => {
  const kind = caseworkKind(environment)
  if (kind === 'none' || (kind === 'demo' && !hasPlan(packs))) {
    logger.warn('no ledger is served: set JWT_ISSUER and JWT_KEYS, or start from the repository for the demo')
    return Result.succeed(undefined)
  }
  const told = await secretsFromFiles(environment, { of: ledgerSecrets })
  const settings = Result.flatMap(told, caseworkSettings)
  if (Result.isFailure(settings)) return Result.fail(unusable(settings.failure.message))
  const named = Result.isSuccess(told) && (told.success['DATABASE'] ?? '') !== ''
  const opened = await (kind === 'accounts'
    ? ledgerOf(settings.success, { packs, now })
    : demoOf(settings.success, { packs, now, named }))
  return Result.map(opened, ({ place, ...casework }) => {
    const jobs = startJobs([sweepOf(casework.ledger)], { on: place, logger })
    const end = async (): Promise<void> => {
      await jobs.end()
      await casework.end()
    }
    return { ...casework, rates: settings.success.rates, end }
  })
}

const hasPlan = (packs: PackSource): boolean =>
  packs.current().packs.some(({ manifest }) => manifest.id === plan.id)

/** A ledger, and the place of its database, by which jobs are seen to. */
type Opened = Result.Result<Omit<OpenedCasework, 'rates'> & { readonly place: string }, Label>
type Opening = Pick<CaseworkContext, 'packs' | 'now'>

/** The demo is kept where `DATABASE` says or, unless it is named, beside the ledger of a service. */
const demoOf = async (
  { database, ledgerKey, trust }: CaseworkSettings,
  { packs, now, named }: Opening & { readonly named: boolean },
): Promise<Opened> => {
  const place = named ? database : join(dirname(database), 'demo-ledger')
  const keys = trust.kind === 'development' ? trust.folder : dirname(place)
  const opened = await openDemo({ database: place, fixed: named, ledgerKey, keys }, { packs, now })
  return Result.mapBoth(opened, {
    onSuccess: ({ access, ...demo }) => ({ ...demo, place, demo: access }),
    onFailure: ({ message }) => unusable(message),
  })
}

const ledgerOf = async (settings: CaseworkSettings, { packs, now }: Opening): Promise<Opened> => {
  const { database: place, ledgerKey } = settings
  return Result.mapBoth(await openLedger(settings), {
    onSuccess: ({ db, trust }) => ({
      place,
      ledger: ledgerIn(db, { packs, trust, ledgerKey, now }),
      end: () => db.destroy(),
    }),
    onFailure: ({ message }) => unusable(message),
  })
}

const unusable = (message: string): Label => ({ zh: `台账无法打开：${message}`, en: message })
