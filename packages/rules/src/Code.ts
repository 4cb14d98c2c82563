/**
 * Identifiers as packs write them: stable for ever, readable in a log, safe in a path. Labels carry the words.
 */
import * as Schema from 'effect/Schema'

/** A kebab-case identifier of a fact, setting, rule, matter, body kind …, such as `may-become-mass-incident`. */
export const Code = Schema.String.check(
  Schema.isPattern(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, {
    message: 'expected a kebab-case code such as `may-escalate`',
  }),
  Schema.isMaxLength(100),
).annotate({ identifier: 'Code', description: 'A stable kebab-case identifier.' })

/** A kebab-case identifier. */
export type Code = typeof Code.Type

/** The id of a cited clause: a source item (`S0-3.2-risk-red`) or a statute and article (`PML-25`). */
export const CitationId = Schema.String.check(
  Schema.isPattern(/^[A-Z][A-Za-z0-9]*(\.\d+)?(-[A-Za-z0-9.]+)+$/u, {
    message: 'expected the id of a cited clause, such as `S0-3.2-risk-red` or `PML-25`',
  }),
).annotate({ identifier: 'CitationId', description: 'The id of a cited clause.' })

/** The id of a cited clause. */
export type CitationId = typeof CitationId.Type
