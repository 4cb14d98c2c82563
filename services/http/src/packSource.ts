/**
 * Where a service takes its packs from: the shipped ones and, beside them, a folder that is followed while it
 * changes. What is refused goes to the log, each with its sentence, and stays visible at `/readyz`.
 */
import { basename } from 'node:path'
import type { Pack } from '@maplebridge/policy-pack'
import { type PacksInUse, type PacksWatched, watchPacks } from '@maplebridge/policy-pack/load'
import { Issue } from '@maplebridge/policy-pack/schema'
import { Label } from '@maplebridge/rules/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import type { Logger } from 'pino'

/** The packs in use now; asked anew for each request. */
export type PackSource = Pick<PacksWatched, 'current'>

/** A folder that was refused, and why. */
export const RefusedPack = Schema.Struct({
  folder: Schema.String,
  message: Label,
  issues: Schema.Array(Issue),
}).annotate({
  identifier: 'RefusedPack',
  description: 'A folder whose pack is not used, and why. 未采用的规则包文件夹及其原因。',
})

/** A folder that was refused, and why. */
export type RefusedPack = typeof RefusedPack.Type

/** Packs that never change, such as the shipped ones. */
export const fixedPacks = (packs: readonly Pack[]): PackSource => {
  const state: PacksInUse = { packs, refused: [] }
  return { current: () => state }
}

/** The folders refused just now, by name, as services show them. */
export const refusedPacks = (source: PackSource): readonly RefusedPack[] =>
  source.current().refused.map(({ folder, error: { message, issues } }) => ({
    folder: basename(folder),
    message,
    issues,
  }))

/** The folder of packs cannot be followed. */
export type PacksFolderError = {
  readonly _tag: 'PacksFolderError'
  readonly folder: string
  readonly message: string
}

/** Loads the packs of a folder beside the shipped ones, follows it, and logs what is used and refused. */
export const followPacks = async (
  folder: string | undefined,
  { shipped, logger }: { readonly shipped: readonly Pack[]; readonly logger: Logger },
): Promise<Result.Result<PacksWatched, PacksFolderError>> => {
  try {
    const watched = await watchPacks(folder, { shipped, onChange: (state) => report(state, logger) })
    report(watched.current(), logger)
    return Result.succeed(watched)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return Result.fail({
      _tag: 'PacksFolderError',
      folder: String(folder),
      message: `PACKS_DIR \`${folder}\` cannot be read (${reason}); name a folder with one sub-folder for each pack`,
    })
  }
}

const report = ({ packs, refused }: PacksInUse, logger: Logger): void => {
  const used = packs.map(({ manifest: { id, version } }) => `${id}@${version}`)
  logger.info({ packs: used, refused: refused.length }, 'packs loaded')
  for (const { folder, error } of refused) {
    logger.warn({ folder: basename(folder), zh: error.message.zh }, `pack refused: ${error.message.en}`)
  }
}
