/**
 * What the events say was done with a duty, by which bodies and when. A duty without any of it is only proposed.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { DocumentNumber, Waiver } from './DutyEvent.ts'

/** The first confirmation, the furthest extension, the first waiver and the first finding that it was discharged. */
export const DutyLife = Schema.Struct({
  confirmed: Schema.optionalKey(Schema.Struct({ on: PlainDate, by: Code })),
  extended: Schema.optionalKey(
    Schema.Struct({
      on: PlainDate,
      by: Code,
      until: PlainDate,
      document: Schema.optionalKey(DocumentNumber),
    }),
  ),
  waived: Schema.optionalKey(Schema.Struct({ on: PlainDate, by: Code, reason: Waiver })),
  discharged: Schema.optionalKey(Schema.Struct({ on: PlainDate, by: Schema.optionalKey(Code) })),
}).annotate({ identifier: 'DutyLife', description: 'What officers did with a duty.' })

/** What officers did with a duty. */
export type DutyLife = typeof DutyLife.Type
