/**
 * Opens the ledger of the demo and fills it at its first start: in a folder, on a server that `DATABASE` names, or in
 * memory when the folder cannot be used. Nothing in a folder is changed or deleted to make room.
 */
import { randomBytes } from 'node:crypto'
import {
  type CaseworkSettings,
  type Database,
  type DevelopmentTrust,
  dayOf,
  developmentTrust,
  isServer,
  type Ledger,
  ledgerIn,
  madeOnce,
  openMigrated,
} from '@maplebridge/casework-api'
import type { PackSource } from '@maplebridge/http'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { DemoStorage } from './Demo.ts'
import type { DemoAccess } from './demoRoutes.ts'
import { plan } from './district.ts'
import { foreign, incomplete, inMemory, old, tooEarly } from './notes.ts'
import { type Seeded, seedDemo } from './seedDemo.ts'

/** The ledger of the demo, how one signs in to it, and what became of its cases. */
export type OpenedDemo = {
  readonly ledger: Ledger
  readonly access: DemoAccess
  readonly seeded: Seeded
  readonly end: () => Promise<void>
}

/** Where the ledger of the demo is kept; `fixed` when an operator named the place, so that no other will do. */
export type DemoPlace = Pick<CaseworkSettings, 'database' | 'ledgerKey'> & {
  readonly fixed: boolean
  readonly keys: string
}

/** Days after which the cases of a demo are called old. */
const fresh = 30 * 86_400_000

/** Opens and fills the demo under packs; `now` is the instant it is. */
export const openDemo = async (
  place: DemoPlace,
  { packs, now }: { readonly packs: PackSource; readonly now: () => string },
): Promise<Result.Result<OpenedDemo, Error>> => {
  const opened = await openPlace(place)
  if (Result.isFailure(opened)) return Result.fail(opened.failure)
  const { db, storage, trouble } = opened.success
  const keys = storage === 'memory' ? undefined : place.keys
  const trust = await developmentTrust(keys).catch(() => developmentTrust())
  const ledgerKey = place.ledgerKey ?? (await secretIn(keys))
  const ledger = ledgerIn(db, { packs, trust: trust.trust, ledgerKey, now })
  const today = () => dayOf(now())
  const seeded = await seedDemo({ ledger, packs, tokenFor: trust.tokenFor, today: today() })
  const note =
    trouble ?? noteOn(seeded, { today: today(), folder: storage === 'folder' ? place.database : undefined })
  return Result.succeed({
    ledger,
    access: accessOf({ packs, storage, note, today, trust }),
    seeded,
    end: () => db.destroy(),
  })
}

const accessOf = ({
  packs,
  trust,
  ...shown
}: Pick<DemoAccess, 'storage' | 'note' | 'today'> & {
  readonly packs: PackSource
  readonly trust: DevelopmentTrust
}): DemoAccess => {
  const pack = packs.current().packs.find(({ manifest }) => manifest.id === plan.id)
  const title = pack?.manifest.title ?? { zh: plan.id, en: plan.id }
  return { ...shown, title, tokenFor: trust.tokenFor }
}

const noteOn = (
  seeded: Seeded,
  { today, folder }: { readonly today: string; readonly folder: string | undefined },
): Label | undefined => {
  switch (seeded.kind) {
    case 'foreign':
      return foreign
    case 'too-early':
      return tooEarly(today)
    case 'filled':
      return seeded.refused.length === 0 ? undefined : incomplete(seeded.refused.length)
    case 'there':
      return Date.parse(today) - Date.parse(seeded.begun) > fresh ? old(seeded.begun, folder) : undefined
  }
}

/** 32 bytes to seal with what is kept about parties: kept in the folder of keys, or gone with the process. */
const secretIn = async (keys: string | undefined): Promise<Uint8Array> => {
  const drawn = () => randomBytes(32).toString('base64')
  const text =
    keys === undefined ? drawn() : await madeOnce(keys, { name: 'demo-ledger.key', made: drawn }).catch(drawn)
  return new Uint8Array(Buffer.from(text, 'base64'))
}

type OpenedPlace = { readonly db: Database; readonly storage: DemoStorage; readonly trouble?: Label }

const openPlace = async ({ database, fixed }: DemoPlace): Promise<Result.Result<OpenedPlace, Error>> => {
  const storage = isServer(database) ? 'server' : database === 'memory://' ? 'memory' : 'folder'
  const opened = await openMigrated(database)
  if (Result.isSuccess(opened)) return Result.succeed({ db: opened.success, storage })
  const { why, message } = opened.failure
  if (fixed) return Result.fail(new Error(storage === 'folder' ? `\`${database}\`: ${message}` : message))
  return Result.mapBoth(await openMigrated('memory://'), {
    onSuccess: (db) => ({ db, storage: 'memory', trouble: inMemory(why, database) }),
    onFailure: (refused) => new Error(refused.message),
  })
}
