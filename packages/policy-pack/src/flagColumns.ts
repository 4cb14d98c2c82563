/**
 * The columns that a reader of files needs for flags.
 */
import * as Result from 'effect/Result'
import { askedByFlags } from './askedByFlags.ts'
import type { Edition } from './Edition.ts'
import { type RegisterUnknownError, registerUnknown } from './RegisterUnknownError.ts'
import { columnsOf, type RegisterColumns } from './registerColumns.ts'

/**
 * The columns of a register that flags look at, as a reader of files needs them. Fails with a register that the edition
 * does not know.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, flagColumns } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-12-31' }))
 * const columns = Result.getOrThrow(flagColumns('cases', { under }))
 * assert.deepEqual([columns['body']?.kind, columns['entered-on']?.kind], ['code', 'date'])
 * assert.equal(Result.isFailure(flagColumns('case', { under })), true)
 * ```
 */
export const flagColumns = (
  register: string,
  { under }: { readonly under: Edition },
): Result.Result<RegisterColumns, RegisterUnknownError> => {
  const { registers } = under.metrics
  const kept = Object.hasOwn(registers, register) ? registers[register] : undefined
  return kept === undefined
    ? Result.fail(registerUnknown(register, { known: Object.keys(registers) }))
    : Result.succeed(
        columnsOf(kept.fields, [...under.honesty.by, ...(askedByFlags(under).fields[register] ?? [])]),
      )
}
