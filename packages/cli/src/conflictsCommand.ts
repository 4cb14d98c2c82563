/**
 * `maplebridge conflicts`: where packs answer one question differently. A pack is named by its id, or by its folder, so
 * that a draft can be compared before it is put among the others.
 */
import { conflictsBetween, inForceOf, type Pack } from '@maplebridge/policy-pack'
import { besideShipped } from '@maplebridge/policy-pack/load'
import type { Command } from 'commander'
import * as Result from 'effect/Result'
import type { Adding } from './codeCommands.ts'
import { answered, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printConflicts } from './printConflicts.ts'
import { layersIn, packsFor } from './questionIn.ts'
import type { Shared } from './sharedOptions.ts'

/** Adds `conflicts` to the program. */
export const addConflictsCommand = (
  program: Command,
  { outside, shared, printing, finish }: Adding,
): void => {
  shared(program.command('conflicts'))
    .description(
      'print where packs answer one question differently: both clauses, the smallest case, the order',
    )
    .argument('<packs...>', 'ids of packs, or folders that hold one each')
    .option('--on <date>', 'the day, YYYY-MM-DD; default: the first on which all of them are in force')
    .action(async (named: readonly string[], options: Shared & { readonly on?: string }) =>
      finish(await conflictsCommand(named, { ...options, ...printing(options), outside })),
    )
}

/** The options of `conflicts`; without a day the first on which all the packs are in force. */
type ConflictsOptions = Printing & {
  readonly on?: string | undefined
  readonly packs?: string | undefined
  readonly outside: Outside
}

/** Prints the clashes and differences of the packs named. */
const conflictsCommand = async (named: readonly string[], options: ConflictsOptions): Promise<Outcome> => {
  const { lang, json } = options
  const atHand = await packsFor(options)
  if (Result.isFailure(atHand)) return atHand.failure
  const drafts = await draftsIn(named, { atHand: atHand.success, ...options })
  if (Result.isFailure(drafts)) return drafts.failure
  const among = besideShipped([...drafts.success.values()], { shipped: atHand.success })
  const chains = Result.all(
    [...new Set(named)].map((name) =>
      layersIn(among, { id: drafts.success.get(name)?.manifest.id ?? name, lang, json }),
    ),
  )
  if (Result.isFailure(chains)) return chains.failure
  const packs = chains.success.flatMap((layers) => layers.at(-1) ?? [])
  const on = options.on ?? inForceOf(chains.success.flat()).from
  const found = conflictsBetween(packs, { among, on })
  if (Result.isFailure(found)) return refused(found.failure, { lang, json })
  return answered(
    json
      ? JSON.stringify(
          { packs: packs.map(({ manifest: { id } }) => id), on, conflicts: found.success },
          null,
          2,
        )
      : printConflicts(found.success, { packs, on, lang }),
  )
}

/**
 * The packs that are named by their folders, by the name given and checked like packs that are loaded; an id
 * of a pack at hand is no folder.
 */
const draftsIn = async (
  named: readonly string[],
  { atHand, outside, lang, json }: ConflictsOptions & { readonly atHand: readonly Pack[] },
): Promise<Result.Result<ReadonlyMap<string, Pack>, Outcome>> => {
  const drafts = new Map<string, Pack>()
  for (const name of named) {
    if (atHand.some(({ manifest: { id } }) => id === name)) continue
    const read = (await outside.folders.read(name, { among: atHand }))?.pack
    if (read === undefined) continue
    if (Result.isFailure(read)) return Result.fail(refused(read.failure, { file: name, lang, json }))
    drafts.set(name, read.success)
  }
  return Result.succeed(drafts)
}
