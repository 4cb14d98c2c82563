/**
 * The invented plan of the demo, read from its folder: a county's plan over the national law, and working rules that
 * fill in what it leaves open. Both say in their titles that they are invented.
 */
import { join } from 'node:path'
import type { Pack } from '@maplebridge/policy-pack'
import { readPackFolder } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import { plan } from './district.ts'

/** The folders, each standing on those before it. */
const folders = ['wangxi', plan.id]

/** The shipped packs with those of the demo; nothing when the folder does not hold them. */
export const demoPacks = async (
  folder: string,
  { shipped }: { readonly shipped: readonly Pack[] },
): Promise<readonly Pack[] | undefined> => {
  let among = shipped
  for (const name of folders) {
    const { pack } = await readPackFolder(join(folder, name), { among })
    if (Result.isFailure(pack)) return undefined
    among = [...among, pack.success]
  }
  return among
}
