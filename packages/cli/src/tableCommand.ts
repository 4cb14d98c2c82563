/**
 * `maplebridge table`: a whole table of a plan, row by row, whatever a dispute is like.
 */

import type { TableName } from '@maplebridge/policy-pack'
import { conflictingRows, tableInWords } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { answered, misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printTable } from './printTable.ts'
import { editionIn, layersIn, packsFor } from './questionIn.ts'
import { words } from './words.ts'

/** The tables that can be printed. */
export const tableNames: readonly TableName[] = ['risk', 'routing', 'remedies', 'duties']

/** The options of `table`; without a day the first on which the plan is in force. */
export type TableOptions = Printing & {
  readonly pack?: string | undefined
  readonly section: TableName
  readonly on?: string | undefined
  readonly packs?: string | undefined
  readonly outside: Outside
}

/** Prints a table of a pack. */
export const tableCommand = async (options: TableOptions): Promise<Outcome> => {
  const { pack, section, lang, json } = options
  if (pack === undefined) return misused(words.planMissing[lang])
  const packs = await packsFor(options)
  if (Result.isFailure(packs)) return packs.failure
  const layers = layersIn(packs.success, { id: pack, on: options.on, lang, json })
  if (Result.isFailure(layers)) return layers.failure
  const on = options.on ?? layers.success.at(-1)?.manifest.inForce?.from
  if (on === undefined) return misused(words.dayMissingForTable[lang])
  const edition = editionIn(layers.success, { on, lang, json })
  if (Result.isFailure(edition)) return edition.failure
  const under = edition.success
  const rows = tableInWords(under, { of: section })
  const conflicts = section === 'routing' ? conflictingRows(under) : Result.succeed([])
  if (Result.isFailure(conflicts)) return refused(conflicts.failure, { lang, json })
  return answered(
    json
      ? JSON.stringify({ pack, on, section, rows, conflicts: conflicts.success }, null, 2)
      : printTable(rows, { conflicts: conflicts.success, section, under, lang }),
  )
}
