/**
 * A query whose parameters each stand once.
 */
import type { Issue } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'

/** The value of each parameter. Fails with every one that stands more than once. */
export const onceEach = (
  queries: Readonly<Record<string, readonly string[]>>,
): Result.Result<Readonly<Record<string, string | undefined>>, readonly Issue[]> => {
  const twice = Object.keys(queries).filter((key) => (queries[key]?.length ?? 0) > 1)
  return twice.length > 0
    ? Result.fail(twice.map((key) => ({ code: 'duplicate-id', path: [key], message: once })))
    : Result.succeed(Object.fromEntries(Object.entries(queries).map(([key, [value]]) => [key, value])))
}

const once = { zh: '只能填写一次', en: 'may stand only once' }
