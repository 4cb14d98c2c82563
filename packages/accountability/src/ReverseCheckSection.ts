/**
 * Reverse check (责任倒查): when a dispute has turned into what the plan names, each item of work is looked at
 * again. It reads which events happened and when, never what was said in mediation, and names what is missing,
 * not who is guilty.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Body } from '@maplebridge/dispute/schema'
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { EvidenceType } from './DutyTemplate.ts'
import { OccurrenceJudged } from './Fulfilment.ts'

const clauses = Schema.NonEmptyArray(CitationId)

/** A plan's reverse check: what triggers it, its items, and what follows by law, discipline and rule. */
export const ReverseCheckSection = Schema.Struct({
  triggers: Schema.NonEmptyArray(
    Schema.Struct({ into: Code, label: Label, cites: clauses, unresolved: Schema.optionalKey(clauses) }),
  ),
  items: Schema.NonEmptyArray(
    Schema.Struct({
      id: Code,
      label: Label,
      /** Events that show the work was done. */
      evidence: Schema.NonEmptyArray(EvidenceType),
      /** Standing duties whose rounds show the work was done. */
      rounds: Schema.optionalKey(Schema.NonEmptyArray(Code)),
      cites: clauses,
      /** True when the source does not print it as an item to be checked. */
      inferred: Schema.optionalKey(Schema.Boolean),
      /** True when the source names the item but not its evidence. */
      evidenceInferred: Schema.Boolean,
    }),
  ),
  /** The check goes up level by level: kinds of body, the lowest first. Offices, never persons. */
  upward: Schema.optionalKey(
    Schema.Struct({
      bodies: Schema.NonEmptyArray(Code),
      summary: Label,
      cites: clauses,
      /** True when the source says "level by level" but not which levels. */
      bodiesInferred: Schema.Boolean,
    }),
  ),
  consequence: Schema.Struct({ summary: Label, cites: clauses }),
}).annotate({ identifier: 'ReverseCheckSection', description: 'The reverse check of a plan.' })

/** A plan's reverse check. */
export type ReverseCheckSection = typeof ReverseCheckSection.Type

/** An event that shows work, with the kinds of body told where it says so. */
export const EvidenceShown = Schema.Struct({
  type: EvidenceType,
  on: PlainDate,
  to: Schema.optionalKey(Schema.Array(Code)),
}).annotate({ identifier: 'EvidenceShown', description: 'An event that shows that work was done.' })

/** An event that shows work. */
export type EvidenceShown = typeof EvidenceShown.Type

/** The rounds of one standing duty, judged as of the day of the conversion. */
export const RoundsShown = Schema.Struct({ duty: Code, turns: Schema.Array(OccurrenceJudged) }).annotate({
  identifier: 'RoundsShown',
  description: 'The rounds of a standing duty up to the conversion, and what became of each.',
})

/** The rounds of one standing duty. */
export type RoundsShown = typeof RoundsShown.Type

/**
 * One item looked at: `met` when the record shows the work on or before the day of the conversion and misses no round
 * that had fallen due; `not-met` when such a round is missing or all evidence came only afterwards; `no-evidence` when
 * the record shows nothing.
 */
export const ReverseCheckItem = Schema.Struct({
  item: Code,
  label: Label,
  finding: Schema.Literals(['met', 'not-met', 'no-evidence']),
  shownBy: Schema.Array(EvidenceShown),
  rounds: Schema.Array(RoundsShown),
  /** Events that would show it and are not on record by the day of the conversion. */
  notOnRecord: Schema.Array(EvidenceType),
  /** Standing duties that would show it and whose record was not sent. */
  notSent: Schema.Array(Code),
  cites: Schema.Array(CitationId),
  inferred: Schema.Boolean,
  evidenceInferred: Schema.Boolean,
}).annotate({
  identifier: 'ReverseCheckItem',
  description: 'One item of a reverse check, with its evidence and what is missing.',
})

/** One item looked at. */
export type ReverseCheckItem = typeof ReverseCheckItem.Type

const Conversion = Schema.Struct({
  into: Code,
  label: Label,
  on: PlainDate,
  cites: Schema.Array(CitationId),
  unresolved: Schema.Array(CitationId),
})

/** A reverse check: what triggered it, the reports made before, and each item with its evidence. */
export const ReverseCheck = Schema.Struct({
  trigger: Conversion,
  /** Reports made in good faith on or before the day of the conversion; they are shown first. */
  earlyReports: Schema.Array(EvidenceShown),
  items: Schema.Array(ReverseCheckItem),
  /** What the dispute turned into afterwards, of what the plan names. */
  later: Schema.Array(Conversion),
  /** The bodies whose record is asked for, the lowest first; absent when the plan does not go level by level. */
  upward: Schema.optionalKey(
    Schema.Struct({
      bodies: Schema.Array(Body),
      summary: Label,
      cites: Schema.Array(CitationId),
      bodiesInferred: Schema.Boolean,
    }),
  ),
  consequence: Schema.Struct({ summary: Label, cites: Schema.Array(CitationId) }),
}).annotate({ identifier: 'ReverseCheck', description: 'What is looked at again after a conversion.' })

/** A reverse check. */
export type ReverseCheck = typeof ReverseCheck.Type
