/**
 * An edition as a page needs it: every rule in force on one day with its clauses, the facts it may ask, and when
 * the recurring duties are due next. What `assess` works with, without the tables' copies of the facts.
 */
import { nextStandingDuties } from '@maplebridge/accountability'
import {
  AppraisalSection,
  DutyRule,
  EscalationRule,
  GuardRule,
  NextStandingDuty,
  NormsSection,
  ReverseCheckSection,
  TaskPlan,
} from '@maplebridge/accountability/schema'
import { AreaCode } from '@maplebridge/area/schema'
import { Ladder, PlainDate, TimeLimit, WorkingCalendar } from '@maplebridge/calendar/schema'
import { BodyKind } from '@maplebridge/dispute/schema'
import type { Edition } from '@maplebridge/policy-pack'
import {
  Citation,
  CitedText,
  DocumentKind,
  Manifest,
  Matter,
  NamedSystem,
  RedLine,
  Source,
  Unresolved,
} from '@maplebridge/policy-pack/schema'
import { RiskLevel, RiskRule } from '@maplebridge/risk/schema'
import { ConfirmationRule, RemedyRule, RoutingRule } from '@maplebridge/routing/schema'
import { CitationId, Code, Fact, Label, Setting, SettingValue } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** The rules of a pack and its layers on one day. */
export const EditionView = Schema.Struct({
  pack: Code,
  on: PlainDate,
  /** True when the plan's window had ended on the day asked. */
  historical: Schema.Boolean,
  manifest: Manifest,
  /** The area that the narrowest layer with an area governs. */
  area: Schema.optionalKey(AreaCode),
  /** Unresolved points that bear on every answer under these layers. */
  openThroughout: Schema.Array(CitationId),
  layers: Schema.Array(Schema.Struct({ id: Code, version: Schema.String, hash: Schema.String })),
  facts: Schema.Record(Schema.String, Fact),
  settings: Schema.Record(Schema.String, Setting),
  /** What the layers set; a declared setting without a value here is undecided. */
  values: Schema.Record(Schema.String, SettingValue),
  matters: Schema.Array(Matter),
  bodies: Schema.Record(Schema.String, BodyKind),
  /** `null` when the plan has no levels; `levels` runs from the floor to the gravest. */
  risk: Schema.NullOr(
    Schema.Struct({
      levels: Schema.Array(RiskLevel),
      floorCites: Schema.Array(CitationId),
      rules: Schema.Array(RiskRule),
    }),
  ),
  routing: Schema.Array(RoutingRule),
  remedies: Schema.Array(RemedyRule),
  confirmation: Schema.Array(ConfirmationRule),
  duties: Schema.Array(DutyRule),
  guards: Schema.Array(GuardRule),
  escalation: Schema.Array(EscalationRule),
  /** Recurring duties, each with its next turn on or after the day. */
  standing: Schema.Array(NextStandingDuty),
  tasks: Schema.NullOr(TaskPlan),
  /** Norms on what bodies need, and the facts of bodies that they ask. */
  norms: NormsSection,
  appraisal: AppraisalSection,
  timeLimits: Schema.Record(Schema.String, TimeLimit),
  ladders: Schema.Record(Schema.String, Ladder),
  calendar: WorkingCalendar,
  reverseCheck: Schema.NullOr(ReverseCheckSection),
  /** The documents that a file consists of, and what each has to state. */
  documents: Schema.Array(DocumentKind),
  redLines: Schema.Array(RedLine),
  terms: Schema.Record(Schema.String, Label),
  texts: Schema.Array(CitedText),
  systems: Schema.Array(NamedSystem),
  sources: Schema.Record(Schema.String, Source),
  citations: Schema.Record(Schema.String, Citation),
  unresolved: Schema.Record(Schema.String, Unresolved),
}).annotate({
  identifier: 'EditionView',
  description: 'The rules of a pack and its layers on one day. 规则包及其上位规则包在某日的全部规则。',
})

/** The rules of a pack and its layers on one day. */
export type EditionView = typeof EditionView.Type

/** An edition as a page needs it. */
export const viewOf = (edition: Edition): EditionView => {
  const { risk, routing, remedies, confirmation, duties, guards, escalation, ...others } = edition
  const { standing, tasks, norms, reverseCheck, ...decided } = others
  // What is counted has a service of its own; no answer about a dispute needs it.
  const { metrics: _metrics, honesty: _honesty, returns: _returns, awards: _awards, ...plain } = decided
  return {
    ...plain,
    risk:
      risk === undefined
        ? null
        : { levels: risk.levels, floorCites: risk.floorCites, rules: risk.table.rules },
    // A routing row's question follows from its outcome; the plan does not write it.
    routing: routing.rules.map(({ question: _, ...rule }) => rule),
    remedies: remedies.rules,
    confirmation: confirmation.rules,
    duties: duties.rules,
    guards: guards.rules,
    escalation: escalation.rules,
    standing: nextStandingDuties(standing, { on: edition.on, settings: edition.values }),
    tasks: tasks ?? null,
    norms: { facts: Object.values(norms.facts), rules: norms.rules },
    reverseCheck: reverseCheck ?? null,
  }
}
