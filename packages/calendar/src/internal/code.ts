/**
 * What packs name events, causes and periods by: kebab-case, stable for ever.
 */
import * as Schema from 'effect/Schema'

/** A code in kebab-case. */
export const Code = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { message: 'not a code; write it in kebab-case' }),
)
