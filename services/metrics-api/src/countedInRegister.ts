/**
 * Counts a register that is read as it comes: in memory that grows with its areas and not with its records.
 */
import {
  countRegister,
  type Edition,
  type MetricUnknownError,
  type RegisterUnknownError,
} from '@maplebridge/policy-pack'
import { readRecords, type TableUnreadableError } from '@maplebridge/tables'
import * as Result from 'effect/Result'
import type { Counted } from './countedInBody.ts'
import type { RegisterForm } from './registerBody.ts'
import type { RegisterAsked } from './registerQuery.ts'

type Coming = {
  readonly under: Edition
  readonly asked: RegisterAsked
  readonly as: RegisterForm
}

/** The most areas that one answer keeps apart. */
const mostAreas = 20_000

/** What a register counts. Fails with a register or a metric that the edition does not know, or with what can not be read. */
export const countedInRegister = async (
  pieces: AsyncIterable<Uint8Array>,
  { under, asked: { register, rollUp, borders, given, ...asked }, as }: Coming,
): Promise<Result.Result<Counted, RegisterUnknownError | MetricUnknownError | TableUnreadableError>> => {
  const [first = ''] = Object.keys(under.metrics.registers)
  const begun = countRegister({
    ...asked,
    under,
    register: register ?? first,
    areaCodes: rollUp || borders !== undefined,
    mostAreas,
  })
  if (Result.isFailure(begun)) return Result.fail(begun.failure)
  const counting = begun.success
  for await (const batch of readRecords(pieces, { as, fields: counting.columns })) {
    if (Result.isFailure(batch)) return Result.fail(batch.failure)
    counting.add(batch.success)
  }
  return Result.succeed({ counts: [...given, ...counting.counts()], read: [counting.read()] })
}
