/**
 * Opens the ledger of the demo and fills it at its first start: in a folder, on a server that `DATABASE` names, or in
 * memory when the folder cannot be used. Nothing in a folder is changed or deleted to make room.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  authenticateBy,
  type CaseworkSettings,
  type Database,
  type DevelopmentTrust,
  dayOf,
  developmentTrust,
  type Ledger,
  madeOnce,
  migrate,
  openDatabase,
  sealingWith,
} from '@maplebridge/casework-api'
import { editionsOf, type PackSource } from '@maplebridge/http'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { type FolderLock, lockFolder } from '../folderLock.ts'
import type { DemoStorage } from './Demo.ts'
import type { DemoAccess } from './demoRoutes.ts'
import { plan } from './district.ts'
import { type FolderTrouble, foreign, incomplete, inMemory, old, tooEarly } from './notes.ts'
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
  const { db, storage, trouble, end } = opened.success
  const keys = storage === 'memory' ? undefined : place.keys
  const trust = await developmentTrust(keys).catch(() => developmentTrust())
  const secret = place.ledgerKey ?? (await secretIn(keys))
  const ledger: Ledger = {
    db,
    rules: { editions: editionsOf(packs) },
    now,
    authenticate: authenticateBy(trust.trust),
    sealing: sealingWith(secret),
  }
  const today = () => dayOf(now())
  const seeded = await seedDemo({ ledger, packs, tokenFor: trust.tokenFor, today: today() })
  const note =
    trouble ?? noteOn(seeded, { today: today(), folder: storage === 'folder' ? place.database : undefined })
  return Result.succeed({ ledger, access: accessOf({ packs, storage, note, today, trust }), seeded, end })
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

type OpenedPlace = {
  readonly db: Database
  readonly storage: DemoStorage
  readonly trouble?: Label
  readonly end: () => Promise<void>
}

const openPlace = async ({ database, fixed }: DemoPlace): Promise<Result.Result<OpenedPlace, Error>> => {
  if (/^postgres(?:ql)?:\/\//u.test(database)) return opening(database, 'server')
  if (database === 'memory://') return opening(database, 'memory')
  const inFolder = await openFolder(database)
  if (Result.isSuccess(inFolder)) return Result.succeed(inFolder.success)
  const trouble = inMemory(inFolder.failure, database)
  if (fixed) return Result.fail(new Error(trouble.en))
  return Result.map(await opening('memory://', 'memory'), (opened) => ({ ...opened, trouble }))
}

const opening = async (place: string, storage: DemoStorage): Promise<Result.Result<OpenedPlace, Error>> => {
  try {
    const db = await openDatabase(place)
    const { error } = await migrate(db)
    if (error === undefined) return Result.succeed({ db, storage, end: () => db.destroy() })
    await db.destroy()
    return Result.fail(asError(error))
  } catch (error) {
    return Result.fail(asError(error))
  }
}

const openFolder = async (folder: string): Promise<Result.Result<OpenedPlace, FolderTrouble>> => {
  const lock = await locked(folder)
  if (Result.isFailure(lock)) return Result.fail(lock.failure)
  const unlock = lock.success
  // PGlite would set up a new database over files that it does not know.
  const files = await readdir(folder).catch((): readonly string[] => [])
  const opened =
    files.length > 0 && !files.includes('PG_VERSION')
      ? Result.fail(new Error('no database'))
      : await opening(folder, 'folder')
  if (Result.isFailure(opened)) {
    await unlock()
    return Result.fail('unusable')
  }
  const { db, ...rest } = opened.success
  const end = async (): Promise<void> => {
    await db.destroy()
    await unlock()
  }
  return Result.succeed({ db, ...rest, end })
}

const locked = async (folder: string): Promise<Result.Result<FolderLock, FolderTrouble>> => {
  try {
    await mkdir(dirname(folder), { recursive: true })
    const lock = await lockFolder(folder)
    return lock === undefined ? Result.fail('in-use') : Result.succeed(lock)
  } catch {
    return Result.fail('not-writable')
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
