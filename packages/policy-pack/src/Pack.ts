/**
 * A policy pack: one plan as dated, cited, typed data. It holds no code and no expression; every key is known,
 * every rule has an id, a citation, a force and a bilingual summary. Sections a source does not have are absent.
 */
import {
  AppraisalSection,
  DutyRule,
  EscalationRule,
  GuardRule,
  NormsSection,
  ReverseCheckSection,
  StandingDuty,
  TaskPlan,
} from '@maplebridge/accountability/schema'
import { AreaCode } from '@maplebridge/area/schema'
import { CalendarOverlay, Ladder, PlainDate, TimeLimit, WorkingCalendar } from '@maplebridge/calendar/schema'
import { BodyKind, CodeList, Crosswalk, WorkEventType } from '@maplebridge/dispute/schema'
import { Award, HonestySection, MetricsSection, ReturnForm } from '@maplebridge/metrics/schema'
import { RiskSection } from '@maplebridge/risk/schema'
import { ConfirmationRule, RemedyRule, RoutingRule } from '@maplebridge/routing/schema'
import { CitationId, Code, Fact, Label, Setting, SettingValue } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { CitedText } from './CitedText.ts'
import { DocumentKind } from './DocumentKind.ts'
import { NamedSystem } from './NamedSystem.ts'
import { Term } from './Term.ts'

/** Which pack this is, who issued the plan, where and when it is in force, and which wider packs it stands on. */
export const Manifest = Schema.Struct({
  id: Code,
  version: Schema.String.check(
    Schema.isPattern(/^\d+\.\d+\.\d+$/u, { message: 'expected a version such as `1.0.0`' }),
  ),
  title: Label,
  issuer: Label,
  level: Schema.Literals(['national', 'province', 'prefecture', 'county', 'township', 'adopter']),
  /** The area it governs; absent for a national pack, and where the source does not name its place. */
  area: Schema.optionalKey(AreaCode),
  /** The pack it stands on; national packs stand on none. */
  over: Schema.optionalKey(Code),
  /** Absent when the source carries no usable date; `unresolved` then says why. */
  inForce: Schema.optionalKey(Schema.Struct({ from: PlainDate, until: Schema.optionalKey(PlainDate) })),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
  /** From which day this version answers, who wrote it and who approved it: offices or posts, two different ones. */
  activation: Schema.optionalKey(
    Schema.Struct({ from: PlainDate, author: Schema.NonEmptyString, approver: Schema.NonEmptyString }),
  ),
}).annotate({ identifier: 'Manifest', description: 'Identity, issuer, area and range in force of a pack.' })

/** Which pack this is and when it is in force. */
export type Manifest = typeof Manifest.Type

/** A type of dispute by its code, with its parent in the list and the words the source uses. */
export const Matter = Schema.Struct({
  code: Code,
  label: Label,
  parent: Schema.optionalKey(Code),
  /** True for the type that takes what no other takes; no rule may treat it in a way of its own. */
  residual: Schema.optionalKey(Schema.Literal(true)),
  cites: Schema.Array(CitationId),
}).annotate({ identifier: 'Matter', description: 'A type of dispute.' })

/** A type of dispute. */
export type Matter = typeof Matter.Type

/** A cited clause: where it stands and what it says (Chinese as printed, English as restated). */
export const Citation = Schema.Struct({
  id: CitationId,
  source: Code,
  clause: Schema.String,
  text: Label,
}).annotate({ identifier: 'Citation', description: 'A clause that rules cite.' })

/** A cited clause. */
export type Citation = typeof Citation.Type

/** A place where the printed text is damaged, and how it is read. */
export const Repair = Schema.Struct({
  id: CitationId,
  /** The damage: characters as printed, or what is wrong with them. */
  printed: Label,
  readAs: Label,
  certainty: Schema.Literals(['certain', 'likely', 'open']),
}).annotate({
  identifier: 'Repair',
  description: 'A place where the printed text is damaged, and its reading.',
})

/** A place where the printed text is damaged, and how it is read. */
export type Repair = typeof Repair.Type

/** A document that clauses are cited from, and what was repaired in its text. */
export const Source = Schema.Struct({
  id: Code,
  title: Label,
  issuer: Label,
  issuedOn: Schema.optionalKey(PlainDate),
  note: Schema.optionalKey(Label),
  confidence: Schema.optionalKey(Schema.Literals(['H', 'M', 'L'])),
  repairs: Schema.optionalKey(Schema.NonEmptyArray(Repair)),
}).annotate({ identifier: 'Source', description: 'A document that clauses are cited from.' })

/** A document that clauses are cited from. */
export type Source = typeof Source.Type

/** A point that the source leaves open, contradicts or omits; answers it touches say so. */
export const Unresolved = Schema.Struct({ id: CitationId, summary: Label }).annotate({
  identifier: 'Unresolved',
  description: 'A point the source leaves open.',
})

/** A point that the source leaves open. */
export type Unresolved = typeof Unresolved.Type

/**
 * A duty that a red line demands: once all of these facts are known to be true, a duty that must be done is open which
 * only these events discharge; with `way`, that lawful way is then shown too.
 */
export const RedLineDuty = Schema.Struct({
  from: Schema.optionalKey(PlainDate),
  knowing: Schema.NonEmptyArray(Code),
  dischargedBy: Schema.NonEmptyArray(WorkEventType),
  way: Schema.optionalKey(Code),
}).annotate({ identifier: 'RedLineDuty', description: 'A duty that certain facts alone must open.' })

/** A duty that a red line demands. */
export type RedLineDuty = typeof RedLineDuty.Type

/** A red line: an invariant that holds for every pack, with its clauses. */
export const RedLine = Schema.Struct({
  id: Schema.String.check(Schema.isPattern(/^RL-\d\d$/u)),
  summary: Label,
  cites: Schema.Array(CitationId),
  /** Duties that these facts alone must open, in every pack and whatever else is known. */
  opens: Schema.optionalKey(Schema.NonEmptyArray(RedLineDuty)),
}).annotate({ identifier: 'RedLine', description: 'An invariant that holds for every pack.' })

/** A red line. */
export type RedLine = typeof RedLine.Type

const section = <Item extends Schema.Top>(item: Item) => Schema.optionalKey(Schema.Array(item))

/** A policy pack. */
export const Pack = Schema.Struct({
  manifest: Manifest,
  sources: Schema.Array(Source),
  citations: Schema.Array(Citation),
  facts: section(Fact),
  settings: section(Setting),
  /** Values this layer gives to settings declared in wider layers or here. */
  values: Schema.optionalKey(Schema.Record(Code, SettingValue)),
  matters: section(Matter),
  codeLists: section(CodeList),
  crosswalks: section(Crosswalk),
  bodies: section(BodyKind),
  risk: Schema.optionalKey(RiskSection),
  routing: section(RoutingRule),
  remedies: section(RemedyRule),
  /** Which court confirms a settlement agreement, by each rule that names one. */
  confirmation: section(ConfirmationRule),
  duties: section(DutyRule),
  guards: section(GuardRule),
  escalation: section(EscalationRule),
  standing: section(StandingDuty),
  /** What a plan wants done once, by whom and by when. */
  tasks: Schema.optionalKey(TaskPlan),
  norms: Schema.optionalKey(NormsSection),
  appraisal: Schema.optionalKey(AppraisalSection),
  metrics: Schema.optionalKey(MetricsSection),
  /** Signs that figures may have been bent. */
  honesty: Schema.optionalKey(HonestySection),
  returns: section(ReturnForm),
  awards: section(Award),
  timeLimits: section(TimeLimit),
  ladders: section(Ladder),
  calendar: Schema.optionalKey(WorkingCalendar),
  /** Days off that hold in its area only. */
  calendarOverlays: section(CalendarOverlay),
  reverseCheck: Schema.optionalKey(ReverseCheckSection),
  /** The documents that a file consists of, and what each has to state. */
  documents: section(DocumentKind),
  redLines: section(RedLine),
  terms: section(Term),
  /** What can be quoted and decides nothing. */
  texts: section(CitedText),
  /** Systems, places and channels beside bodies. */
  systems: section(NamedSystem),
  unresolved: section(Unresolved),
}).annotate({ identifier: 'Pack', description: 'A policy pack: one plan as dated, cited, typed data.' })

/** A policy pack: one plan as dated, cited, typed data. */
export type Pack = typeof Pack.Type
