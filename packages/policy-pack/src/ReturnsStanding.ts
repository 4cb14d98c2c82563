/**
 * Which returns of a body are made, nil, late, missing or corrected, on one day.
 */
import { OccurrenceJudged } from '@maplebridge/accountability/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A turn of a return: what has become of it, and the return that counts for it, with how often it was corrected. */
export const ReturnTurn = Schema.Struct({
  ...OccurrenceJudged.fields,
  counts: Schema.optionalKey(
    Schema.Struct({ hash: Schema.String, corrections: Schema.Int, nil: Schema.Boolean }),
  ),
}).annotate({ identifier: 'ReturnTurn', description: 'A turn of a return and what has become of it.' })

/** A turn of a return and what has become of it. */
export type ReturnTurn = typeof ReturnTurn.Type

/** A duty that the form discharges, with its turns; `open` while nobody decided how often it comes round. */
export const ReturnDuty = Schema.Union([
  Schema.Struct({ duty: Code, label: Label, bearer: Code, turns: Schema.Array(ReturnTurn) }),
  Schema.Struct({
    duty: Code,
    label: Label,
    bearer: Code,
    open: Schema.Struct({ setting: Schema.optionalKey(Code) }),
  }),
]).annotate({ identifier: 'ReturnDuty', description: 'A duty that a form discharges, with its turns.' })

/** A duty that a form discharges, with its turns. */
export type ReturnDuty = typeof ReturnDuty.Type

/**
 * Returns that count for nothing: `altered` since they were made; `orphan`, a correction whose return was not given;
 * `second`, made beside one that was made already about the same period, or a second correction of one return.
 */
export const ReturnSetAside = Schema.Struct({
  hash: Schema.String,
  because: Schema.Literals(['altered', 'orphan', 'second']),
}).annotate({ identifier: 'ReturnSetAside', description: 'A return that counts for nothing, and why.' })

/** A return that counts for nothing, and why. */
export type ReturnSetAside = typeof ReturnSetAside.Type

/** How the returns of a body on one form stand on one day. */
export const ReturnsStanding = Schema.Struct({
  form: Code,
  duties: Schema.Array(ReturnDuty),
  setAside: Schema.Array(ReturnSetAside),
}).annotate({ identifier: 'ReturnsStanding', description: 'How the returns of a body stand on one day.' })

/** How the returns of a body on one form stand on one day. */
export type ReturnsStanding = typeof ReturnsStanding.Type
