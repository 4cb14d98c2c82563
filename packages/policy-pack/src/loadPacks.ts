/**
 * Loads packs from folders of YAML and checks that they decode, fit together and keep the red lines.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as Result from 'effect/Result'
import { checkLayers } from './checkLayers.ts'
import type { Issue } from './Issue.ts'
import { layersOf } from './layersOf.ts'
import type { Pack } from './Pack.ts'
import { type PackInvalidError, packInvalid } from './PackInvalidError.ts'
import { type CaseFile, located, type PackRead, readCases, readPack } from './readPack.ts'

/** A folder that holds no usable pack, and why. */
export type PackRefused = { readonly folder: string; readonly error: PackInvalidError }

/** The packs that can be used, and the folders that were refused. */
export type PacksLoaded = {
  readonly packs: readonly Pack[]
  readonly refused: readonly PackRefused[]
  /** The folder each pack came from, in the order of `packs`. */
  readonly folders: readonly string[]
}

/**
 * Reads one pack from a folder of YAML. Its references are not checked: that needs the packs it stands on.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { loadPack } from '@maplebridge/policy-pack/load'
 *
 * const loaded = await loadPack('/nowhere')
 * assert.equal(Result.isFailure(loaded) && loaded.failure.issues[0]?.code, 'unreadable')
 * ```
 */
export const loadPack = async (folder: string): Promise<Result.Result<Pack, PackInvalidError>> =>
  (await readPack(folder)).pack

/** The folder of one pack: the pack, or why it cannot be used, and its cases. */
export type PackFolder = {
  readonly pack: Result.Result<Pack, PackInvalidError>
  readonly cases: readonly CaseFile[]
}

/**
 * Reads the folder of one pack and its cases, and checks the pack with those it stands on `among` others. A pack of the
 * same id there gives way to it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { packs } from '@maplebridge/packs'
 * import { readPackFolder } from '@maplebridge/policy-pack/load'
 *
 * const { pack, cases } = await readPackFolder('/nowhere', { among: packs })
 * assert.deepEqual([Result.isFailure(pack), cases], [true, []])
 * ```
 */
export const readPackFolder = async (
  folder: string,
  { among }: { readonly among: readonly Pack[] },
): Promise<PackFolder> => {
  const [read, cases] = [await readPack(folder), await readCases(folder)]
  const own = Result.isSuccess(read.pack) ? [read.pack.success] : []
  const others = among.filter(({ manifest }) => own.every((pack) => pack.manifest.id !== manifest.id))
  return { pack: checkedAmong(read, [...others, ...own]), cases }
}

/**
 * Loads the packs of a folder, one sub-folder for each, beside those that are shipped. A pack may stand on a
 * shipped one, or take its place by taking its id; two folders may not share an id. Folders are refused one by
 * one, never all together.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { mkdtemp } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { packs } from '@maplebridge/packs'
 * import { loadPacks } from '@maplebridge/policy-pack/load'
 *
 * const empty = await mkdtemp(join(tmpdir(), 'packs-'))
 * assert.deepEqual(await loadPacks(empty, { shipped: packs }), { packs: [], refused: [], folders: [] })
 * ```
 */
export const loadPacks = async (
  folder: string,
  { shipped }: { readonly shipped: readonly Pack[] },
): Promise<PacksLoaded> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== archive)
    .map(({ name }) => name)
  const read = await Promise.all(names.sort().map((name) => readPack(join(folder, name))))
  const decoded = read.flatMap(({ pack }) => (Result.isSuccess(pack) ? [pack.success] : []))
  const known = besideShipped(decoded, { shipped })
  const checked = read.map((each) => ({ folder: each.folder, pack: checkedAmong(each, known) }))
  const good = checked.flatMap(({ folder, pack }) =>
    Result.isSuccess(pack) ? [{ folder, pack: pack.success }] : [],
  )
  return {
    packs: good.map(({ pack }) => pack),
    folders: good.map((each) => each.folder),
    refused: checked.flatMap(({ folder, pack }) =>
      Result.isFailure(pack) ? [{ folder, error: pack.failure }] : [],
    ),
  }
}

/**
 * The packs of a folder, and the shipped ones whose place none of them takes. A pack with a day of activation takes no
 * place: it stands beside the other versions, and the day asked decides which of them answers.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { packs } from '@maplebridge/packs'
 * import { besideShipped } from '@maplebridge/policy-pack/load'
 *
 * assert.deepEqual(besideShipped(packs.slice(0, 1), { shipped: packs }).length, packs.length)
 * ```
 */
export const besideShipped = (
  packs: readonly Pack[],
  { shipped }: { readonly shipped: readonly Pack[] },
): readonly Pack[] => {
  const taken = new Set(
    packs.flatMap(({ manifest }) => (manifest.activation === undefined ? manifest.id : [])),
  )
  return [...shipped.filter(({ manifest }) => !taken.has(manifest.id)), ...packs]
}

/** The sub-folder in which an adopter keeps packs that are used no more. */
const archive = 'archive'

/**
 * The packs in `archive` of a folder of packs: used no more, and kept so that receipts made with them can be verified.
 * Those that do not decode are left out.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { readArchive } from '@maplebridge/policy-pack/load'
 *
 * assert.deepEqual(await readArchive('/nowhere'), [])
 * ```
 */
export const readArchive = async (folder: string): Promise<readonly Pack[]> => {
  const entries = await readdir(join(folder, archive), { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const read = await Promise.all(names.sort().map((name) => readPack(join(folder, archive, name))))
  return read.flatMap(({ pack }) => (Result.isSuccess(pack) ? [pack.success] : []))
}

const checkedAmong = (
  { pack, sections }: PackRead,
  known: readonly Pack[],
): Result.Result<Pack, PackInvalidError> => {
  if (Result.isFailure(pack)) return pack
  const { id, activation } = pack.success.manifest
  const versions = known.filter(({ manifest }) => manifest.id === id)
  if (versions.filter(({ manifest }) => manifest.activation?.from === activation?.from).length > 1) {
    return Result.fail(packInvalid(located([twice(id)], sections)))
  }
  const others = known.filter(({ manifest }) => manifest.id !== id)
  for (const on of daysOf(others, { from: activation?.from })) {
    const layers = layersOf([...others, pack.success], { id, on })
    if (Result.isFailure(layers)) return Result.fail(packInvalid(located([over(layers.failure)], sections)))
    const issues = checkLayers(layers.success)
    if (issues.length > 0) return Result.fail(packInvalid(located(issues, sections)))
  }
  return pack
}

/** The days on which other versions of the packs that one stands on begin to answer, from the first on which it does. */
const daysOf = (
  others: readonly Pack[],
  { from }: { readonly from: string | undefined },
): readonly (string | undefined)[] => [
  from,
  ...others.flatMap(({ manifest: { activation } }) =>
    activation !== undefined && activation.from > (from ?? '') ? activation.from : [],
  ),
]

const over = ({ message }: { readonly message: Issue['message'] }): Issue => ({
  code: 'dangling-reference',
  path: ['manifest', 'over'],
  message,
})

const twice = (id: string): Issue => ({
  code: 'duplicate-id',
  path: ['manifest', 'id'],
  message: {
    zh: `另一个文件夹已使用编号 \`${id}\`；请换一个编号`,
    en: `another folder has a pack \`${id}\` too; give one of them another id`,
  },
})
