/**
 * The packs a command works with: those shipped and those of the adopter's folder. A pack of the folder takes the
 * place of a shipped one with the same id. One that is refused stops the command: no answer rests on half a folder.
 */
import type { Pack } from '@maplebridge/policy-pack'
import { besideShipped } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import type { Refusal } from './outcome.ts'
import type { Outside } from './outside.ts'

/** A refusal and the folder it is about. */
export type FolderRefused = { readonly folder: string; readonly error: Refusal }

/** The packs at hand; `folder` is the adopter's folder of packs, if there is one. */
export const availablePacks = async (
  folder: string | undefined,
  { outside }: { readonly outside: Outside },
): Promise<Result.Result<readonly Pack[], FolderRefused>> => {
  if (folder === undefined) return Result.succeed(outside.shipped)
  const loaded = await outside.packsIn(folder)
  if (loaded === undefined) return Result.fail({ folder, error: noFolder })
  const [first] = loaded.refused
  return first === undefined ? Result.succeed(besideShipped(loaded.packs, outside)) : Result.fail(first)
}

const noFolder: Refusal = {
  _tag: 'FolderMissingError',
  message: {
    zh: '没有这个文件夹；--packs（或 PACKS_DIR）应指向每个规则包各占一个子文件夹的目录',
    en: 'there is no such folder; --packs (or PACKS_DIR) names a folder with one sub-folder for each pack',
  },
}
