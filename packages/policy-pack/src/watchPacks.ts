/**
 * Keeps the packs of a folder loaded while it changes. A change is read once the folder is quiet; a pack that
 * turns bad is reported and its last good version stays in use, so that nobody is left without an answer.
 */
import { watch } from 'node:fs'
import { besideShipped, loadPacks, type PackRefused, type PacksLoaded } from './loadPacks.ts'
import type { Pack } from './Pack.ts'
import { packInvalid } from './PackInvalidError.ts'

/** The packs in use and the folders refused just now. */
export type PacksInUse = { readonly packs: readonly Pack[]; readonly refused: readonly PackRefused[] }

/** Packs that follow a folder: what is in use now, and how to stop following. */
export type PacksWatched = {
  /** The shipped packs and those of the folder that can be used, and the folders refused just now. */
  readonly current: () => PacksInUse
  readonly close: () => void
}

/** Milliseconds without a further change after which a folder counts as quiet. */
const quiet = 100

/**
 * Loads the packs of a folder beside the shipped ones and follows its changes. Without a folder there is nothing
 * to follow. Rejects when the folder cannot be read at the start.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { packs } from '@maplebridge/packs'
 * import { watchPacks } from '@maplebridge/policy-pack/load'
 *
 * const watched = await watchPacks(undefined, { shipped: packs })
 * assert.equal(watched.current().packs.length, packs.length)
 * watched.close()
 * ```
 */
export const watchPacks = async (
  folder: string | undefined,
  {
    shipped,
    onChange,
  }: { readonly shipped: readonly Pack[]; readonly onChange?: (state: PacksInUse) => void },
): Promise<PacksWatched> => {
  if (folder === undefined) return { current: () => ({ packs: shipped, refused: [] }), close: () => {} }
  let lastGood: ReadonlyMap<string, Pack> = new Map()
  let state: PacksInUse = { packs: shipped, refused: [] }
  const take = (loaded: PacksLoaded): void => {
    const kept = loaded.refused.flatMap((refused) => entry(refused.folder, lastGood.get(refused.folder)))
    lastGood = new Map([...kept, ...loaded.folders.flatMap((name, at) => entry(name, loaded.packs[at]))])
    state = { packs: besideShipped([...lastGood.values()], { shipped }), refused: loaded.refused }
  }
  take(await loadPacks(folder, { shipped }))
  let timer: NodeJS.Timeout | undefined
  const reload = async (): Promise<void> => {
    const loaded = await loadPacks(folder, { shipped }).catch((reason: unknown) => gone(folder, reason))
    if ('error' in loaded) state = { ...state, refused: [loaded] }
    else take(loaded)
    onChange?.(state)
  }
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(reload, quiet)
  })
  return {
    current: () => state,
    close: () => {
      clearTimeout(timer)
      watcher.close()
    },
  }
}

const entry = (folder: string, pack: Pack | undefined): readonly (readonly [string, Pack])[] =>
  pack === undefined ? [] : [[folder, pack]]

const gone = (folder: string, reason: unknown): PackRefused => {
  const text = reason instanceof Error ? reason.message : String(reason)
  const message = { zh: `文件夹无法读取：${text}`, en: `the folder cannot be read: ${text}` }
  return { folder, error: packInvalid([{ code: 'unreadable', path: [folder], message }]) }
}
