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

/** The code of one value of a list: a kebab-case code, or an area code where the list is of areas. */
export const ValueCode = Schema.String.check(
  Schema.isPattern(/^([a-z][a-z0-9]*(-[a-z0-9]+)*|[1-9]\d(\d{2}|\d{4}|\d{7}|\d{10}(-\d{1,6})?)?)$/u, {
    message: 'expected a kebab-case code such as `medical`, or an area code such as `630103002`',
  }),
).annotate({ identifier: 'ValueCode', description: 'The code of one value of a list.' })

/** The code of one value of a list. */
export type ValueCode = typeof ValueCode.Type

/** The id of a cited clause: a source item (`S0-3.2-risk-red`) or a statute and article (`PML-25`). */
export const CitationId = Schema.String.check(
  Schema.isPattern(/^[A-Z][A-Za-z0-9]*(\.\d+)?(-[A-Za-z0-9.]+)+$/u, {
    message: 'expected the id of a cited clause, such as `S0-3.2-risk-red` or `PML-25`',
  }),
).annotate({ identifier: 'CitationId', description: 'The id of a cited clause.' })

/** The id of a cited clause. */
export type CitationId = typeof CitationId.Type
