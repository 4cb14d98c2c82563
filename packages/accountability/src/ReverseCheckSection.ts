/**
 * Reverse check (责任倒查): when a dispute has turned into what the plan names, each item of work is looked at
 * again. It reads which events happened and when, never what was said in mediation, and names what is missing,
 * not who is guilty.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { WorkEventType } from '@maplebridge/dispute/schema'
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const EventType = Schema.Union([WorkEventType, Schema.Literal('settled')])

/** A plan's reverse check: what triggers it, its items, and what follows by law, discipline and rule. */
export const ReverseCheckSection = Schema.Struct({
  triggers: Schema.NonEmptyArray(
    Schema.Struct({ into: Code, label: Label, cites: Schema.NonEmptyArray(CitationId) }),
  ),
  items: Schema.NonEmptyArray(
    Schema.Struct({
      id: Code,
      label: Label,
      /** Events that show the work was done. */
      evidence: Schema.NonEmptyArray(EventType),
      cites: Schema.NonEmptyArray(CitationId),
      /** True when the source names the item but not its evidence. */
      evidenceInferred: Schema.Boolean,
    }),
  ),
  consequence: Schema.Struct({ summary: Label, cites: Schema.NonEmptyArray(CitationId) }),
}).annotate({ identifier: 'ReverseCheckSection', description: 'The reverse check of a plan.' })

/** A plan's reverse check. */
export type ReverseCheckSection = typeof ReverseCheckSection.Type

/**
 * One item looked at: `met` by evidence on or before the day of the conversion, `not-met` when evidence came only
 * after it, `no-evidence` when there is none.
 */
export const ReverseCheckItem = Schema.Struct({
  item: Code,
  label: Label,
  finding: Schema.Literals(['met', 'not-met', 'no-evidence']),
  shownBy: Schema.Array(Schema.Struct({ type: EventType, on: PlainDate })),
  cites: Schema.Array(CitationId),
  evidenceInferred: Schema.Boolean,
}).annotate({
  identifier: 'ReverseCheckItem',
  description: 'One item of a reverse check, with its evidence.',
})

/** One item looked at. */
export type ReverseCheckItem = typeof ReverseCheckItem.Type

/** A reverse check: what triggered it and each item with its evidence. */
export const ReverseCheck = Schema.Struct({
  trigger: Schema.Struct({ into: Code, label: Label, on: PlainDate, cites: Schema.Array(CitationId) }),
  items: Schema.Array(ReverseCheckItem),
  consequence: Schema.Struct({ summary: Label, cites: Schema.Array(CitationId) }),
}).annotate({ identifier: 'ReverseCheck', description: 'What is looked at again after a conversion.' })

/** A reverse check. */
export type ReverseCheck = typeof ReverseCheck.Type
