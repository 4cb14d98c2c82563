/**
 * `maplebridge diff`: what differs between two packs or two versions of one, entry by entry, and what disputes come to
 * under the one and the other: the cases of both and many random disputes.
 */
import { outcomeChanges, packChanges } from '@maplebridge/policy-pack/authoring'
import * as Result from 'effect/Result'
import { answered, type Outcome } from './outcome.ts'
import { editionNamed, firstDay, type Naming, packNamed } from './packNamed.ts'
import { printChanges, printOutcomes } from './printDiff.ts'

/** The options of `diff`: how many random disputes, and their seed. */
export type DiffOptions = Naming & { readonly random?: number; readonly seed?: number }

/** Compares two packs, each a folder or an id. */
export const diffCommand = async (
  old: string,
  fresh: string,
  { random, seed, ...options }: DiffOptions,
): Promise<Outcome> => {
  const [before, after] = [await packNamed(old, options), await packNamed(fresh, options)]
  if (Result.isFailure(before)) return before.failure
  if (Result.isFailure(after)) return after.failure
  const days = [firstDay(before.success.layers), firstDay(after.success.layers)].sort()
  const on = options.on ?? days.at(-1)
  const editions = [
    editionNamed(before.success, { ...options, on }),
    editionNamed(after.success, { ...options, on }),
  ] as const
  const [one, other] = editions
  if (Result.isFailure(one)) return one.failure
  if (Result.isFailure(other)) return other.failure
  const changes = packChanges(before.success.pack, { to: after.success.pack })
  const ids = new Set(after.success.cases.map(({ id }) => id))
  const cases = [...after.success.cases, ...before.success.cases.filter(({ id }) => !ids.has(id))]
  const outcomes = outcomeChanges(one.success, {
    to: other.success,
    cases,
    ...(random !== undefined && { count: random }),
    ...(seed !== undefined && { seed }),
  })
  const { lang } = options
  return answered(
    options.json
      ? JSON.stringify({ on, changes, outcomes }, null, 2)
      : [...printChanges(changes, lang), '', ...printOutcomes(outcomes, lang)].join('\n'),
  )
}
