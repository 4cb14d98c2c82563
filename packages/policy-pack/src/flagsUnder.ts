/**
 * The flags of an edition, asked of bodies or areas. Records can not be put together by any other field: by person,
 * a flag would be a profile (RL-07).
 */
import { type Audited, type Flags, flagsOf, isBodyCode } from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import type { Edition } from './Edition.ts'
import { type GroupingRefusedError, groupingByName, groupingRefused } from './GroupingRefusedError.ts'

/**
 * The flags that the rules of an edition raise by one of the fields that it allows, and those that could not be judged.
 * Fails when it does not allow the field, or when what was counted is given under a text that is no code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, flagsUnder } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-12-31' }))
 * const during = { from: '2023-01-01', to: '2023-12-31' }
 * const cases = [{ body: 'pmc-1', 'settled-on': '2023-05-02', 'entered-on': '2023-05-09' }]
 * const { raised } = Result.getOrThrow(flagsUnder({ during, records: { cases } }, { under, by: 'body' }))
 * assert.deepEqual(raised.map(({ flag, of }) => [flag, of]), [['entered-after-settlement', 'pmc-1']])
 * assert.equal(Result.isFailure(flagsUnder({ during }, { under, by: 'mediator' })), true)
 * ```
 */
export const flagsUnder = (
  audited: Audited,
  { under, by }: { readonly under: Edition; readonly by: string },
): Result.Result<Flags, GroupingRefusedError> => {
  const { honesty, metrics, values: settings, calendar } = under
  if (!honesty.by.includes(by)) return Result.fail(groupingRefused(by, { allowed: honesty.by }))
  if (!namedIn(audited).every(isBodyCode)) return Result.fail(groupingByName({ by, allowed: honesty.by }))
  return Result.succeed(
    flagsOf(audited, { rules: honesty.flags, by, metrics: metrics.definitions, settings, calendar }),
  )
}

/** Whom the counts are about; records name theirs one by one. */
const namedIn = ({ counts, before, subPeriods = [], bodies = [] }: Audited): readonly string[] => [
  ...(counts?.keys() ?? []),
  ...(before?.counts.keys() ?? []),
  ...subPeriods.flatMap((each) => [...each.keys()]),
  ...bodies,
]
