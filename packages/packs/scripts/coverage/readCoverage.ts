/**
 * Reads the folder `coverage` and refuses what does not decode.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSections } from '@maplebridge/policy-pack/load'
import { decodeStrictly } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { type Coverage, InventoryItem, Reasons, SourceCoverage } from './Coverage.ts'

/** Where the folder stands. */
export const coverageFolder = join(import.meta.dirname, '../../coverage')

/** The inventory and what became of its items; throws with every issue. */
export const readCoverage = async (): Promise<Coverage> => {
  const { document, issues } = await readSections(coverageFolder)
  if (issues.length > 0) throw new Error(issues.map(({ message }) => message.en).join('\n'))
  const { reasons, ...sources } = document
  const inventory: unknown = JSON.parse(await readFile(join(coverageFolder, 'inventory.json'), 'utf8'))
  return {
    inventory: decoded(Schema.Array(InventoryItem), inventory, 'inventory.json'),
    sources: Object.entries(sources).map(([name, source]) => decoded(SourceCoverage, source, name)),
    reasons: decoded(Reasons, reasons, 'reasons.yaml'),
  }
}

const decoded = <T>(schema: Schema.ConstraintDecoder<T>, input: unknown, name: string): T => {
  const result = decodeStrictly(schema, input)
  if (Result.isSuccess(result)) return result.success
  throw new Error(
    result.failure.map(({ path, message }) => `${name}: ${path.join('.')}: ${message.en}`).join('\n'),
  )
}
