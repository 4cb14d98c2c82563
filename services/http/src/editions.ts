/**
 * Editions of the packs in use, each built once while the packs stay the same. A change of the packs is a new list
 * of packs and so a new, empty store.
 */
import {
  type Edition,
  editionOn,
  type ImpossibleDateError,
  layersOf,
  type NotInForceError,
  type Pack,
  type UnknownPackError,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { PackSource } from './packSource.ts'

/** The edition of a pack on a day, or why there is none. */
export type EditionFound = Result.Result<Edition, UnknownPackError | NotInForceError | ImpossibleDateError>

/** Finds the edition of a pack on a day among the packs in use now. */
export type Editions = (pack: string, options: { readonly on: string }) => EditionFound

/** Editions kept at once; the oldest goes first. */
const kept = 64

/** The editions built of each list of packs; services that share a source of packs share them. */
const stores = new WeakMap<readonly Pack[], Map<string, Edition>>()

/** The editions of a source of packs. */
export const editionsOf =
  (source: PackSource): Editions =>
  (pack, { on }) => {
    const { packs } = source.current()
    const store = stores.get(packs) ?? new Map<string, Edition>()
    stores.set(packs, store)
    const key = JSON.stringify([pack, on])
    const known = store.get(key)
    if (known !== undefined) return Result.succeed(known)
    const layers = layersOf(packs, { id: pack, on })
    if (Result.isFailure(layers)) return Result.fail(layers.failure)
    const built = editionOn(layers.success, { on })
    if (Result.isSuccess(built)) keep(store, key, built.success)
    return built
  }

const keep = (store: Map<string, Edition>, key: string, edition: Edition): void => {
  const [oldest] = store.keys()
  if (store.size >= kept && oldest !== undefined) store.delete(oldest)
  store.set(key, edition)
}
