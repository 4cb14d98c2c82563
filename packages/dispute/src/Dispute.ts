/**
 * A dispute as it arrives: what it is about, where and when it arose, how it came, what is known of it and
 * what has happened so far. It has roles, codes and dates; it has no field for a person's name, number or address.
 */
import { AreaCode } from '@maplebridge/area/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code, FactValues } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { DisputeEvent } from './DisputeEvent.ts'

/** A dispute: identifier, matter, area, dates, source, known facts and events. Matter and source are codes of the pack. */
export const Dispute = Schema.Struct({
  /** The sender's own number, such as `XN-2023-0001`. */
  id: Schema.String.check(
    Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, {
      message: 'expected 1 to 64 letters, digits, dots, dashes or underscores',
    }),
  ),
  matter: Code,
  area: AreaCode,
  arisenOn: Schema.optionalKey(PlainDate),
  filedOn: PlainDate,
  source: Code,
  facts: FactValues,
  events: Schema.optionalKey(Schema.Array(DisputeEvent)),
}).annotate({ identifier: 'Dispute', description: 'A dispute as it arrives, without any data of a person.' })

/** A dispute: identifier, matter, area, dates, source, known facts and events. */
export type Dispute = typeof Dispute.Type
