/**
 * A body as a directory lists it: which one it is, for which area and which matters, to whom it stands how, and from
 * when until when. Plain data; how several of them fit together is checked by `directoryOf`.
 */
import { AreaCode } from '@maplebridge/area/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import { BodyId } from '@maplebridge/dispute/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** How a body stands to another: it leads it, assists it, supervises it, or is stationed at it. */
export const BodyRelation = Schema.Struct({
  to: BodyId,
  as: Schema.Literals(['lead', 'assisting', 'supervising', 'stationed-at']),
}).annotate({ identifier: 'BodyRelation', description: 'How a body stands to another one.' })

/** How a body stands to another. */
export type BodyRelation = typeof BodyRelation.Type

/**
 * A body of a directory. Without `area` it stands for everywhere, without `matters` it is competent for all; a matter
 * includes those below it. `until` is the first day on which it is no more. `creditCode` is the unified social credit
 * code (GB 32100); a wrong one is a warning of the directory.
 */
export const BodyRecord = Schema.Struct({
  id: BodyId,
  kind: Code,
  label: Label,
  area: Schema.optionalKey(AreaCode),
  matters: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  relations: Schema.optionalKey(Schema.Array(BodyRelation)),
  from: Schema.optionalKey(PlainDate),
  until: Schema.optionalKey(PlainDate),
  creditCode: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(100))),
}).annotate({ identifier: 'BodyRecord', description: 'A body as a directory lists it.' })

/** A body of a directory. */
export type BodyRecord = typeof BodyRecord.Type
