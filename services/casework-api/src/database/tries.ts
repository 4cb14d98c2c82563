/**
 * Counts how often a code was tried on a day, for everything that is followed by a code and a secret.
 */
import type { ExpressionBuilder } from 'kysely'
import type { Tables } from './Tables.ts'

/** What a try sets: one more on the same day, the first on another. */
export const oneMoreTry =
  ({ on }: { readonly on: string }) =>
  ({ case: when, eb, ref }: ExpressionBuilder<Tables, 'followers' | 'intakes'>) => ({
    tries: when()
      .when('tried_on', '=', on)
      .then(eb(ref('tries'), '+', 1))
      .else(1)
      .end(),
    tried_on: on,
  })
