/**
 * A pack and the wider packs it stands on, as one set of rules for one day: rules out of force left out,
 * displaced rules taken away, every table joined with the facts it may ask. Plain data; build it once, ask often.
 */
import type {
  AppraisalSection,
  DutyTemplate,
  EscalationStep,
  Guard,
  Norm,
  ReverseCheckSection,
  StandingDuty,
  TaskPlan,
} from '@maplebridge/accountability'
import type { AreaCode } from '@maplebridge/area'
import type { Ladder, PlainDate, TimeLimit, WorkingCalendar } from '@maplebridge/calendar'
import type { BodyKinds } from '@maplebridge/dispute'
import type {
  Award,
  ClaimedName,
  Figure,
  FlagRule,
  Metric,
  QualitativeGoal,
  ReturnForm,
} from '@maplebridge/metrics'
import type { RiskLevel } from '@maplebridge/risk'
import type { ConfirmationOutcome, RemedyOutcome, RouteOutcome } from '@maplebridge/routing'
import type {
  AllTable,
  FactRegister,
  GravestTable,
  Label,
  PerQuestionTable,
  Setting,
  SettingValues,
} from '@maplebridge/rules'
import type { CitedText } from './CitedText.ts'
import type { DocumentKind } from './DocumentKind.ts'
import type { NamedSystem } from './NamedSystem.ts'
import type { Citation, Manifest, Matter, RedLine, Source, Unresolved } from './Pack.ts'

/** One layer of an edition, widest first, with its content hash. */
export type Layer = { readonly id: string; readonly version: string; readonly hash: string }

/** A plan's risk section in force: its levels from the floor to the gravest and its table. */
export type RiskRules = {
  readonly levels: readonly RiskLevel[]
  readonly floorCites: readonly string[]
  readonly table: GravestTable<string>
}

/** What the layers of an edition count. */
export type EditionMetrics = {
  /** The fields of the records of each register, by its code. */
  readonly registers: Readonly<Record<string, { readonly label: Label; readonly fields: FactRegister }>>
  readonly figures: Readonly<Record<string, Figure>>
  readonly names: Readonly<Record<string, ClaimedName>>
  /** Whatever day they are for: a definition that does not hold for a period says so when it is measured. */
  readonly definitions: Readonly<Record<string, Metric>>
  /** The layer each definition stands in, by the id of the definition. */
  readonly layerOf: Readonly<Record<string, Layer>>
  readonly qualitative: readonly QualitativeGoal[]
}

/** The flags that the layers of an edition raise, and by which fields of a record they may be asked. */
export type EditionHonesty = { readonly by: readonly string[]; readonly flags: readonly FlagRule[] }

/** The forms of returns of an edition, and the layer each stands in, both by the id of the form. */
export type EditionReturns = {
  readonly forms: Readonly<Record<string, ReturnForm>>
  readonly layerOf: Readonly<Record<string, Layer>>
}

/** The rules of a pack and its layers on one day. */
export type Edition = {
  readonly pack: string
  readonly manifest: Manifest
  /** The area that the narrowest layer with an area governs. */
  readonly area?: AreaCode
  /** Ids of the unresolved points that bear on every answer under these layers. */
  readonly openThroughout: readonly string[]
  readonly on: PlainDate
  /** True when the plan's window had ended on the day asked. */
  readonly historical: boolean
  readonly layers: readonly Layer[]
  readonly facts: FactRegister
  readonly settings: Readonly<Record<string, Setting>>
  readonly values: SettingValues
  readonly matters: readonly Matter[]
  readonly bodies: BodyKinds
  /** Absent when the plan has no levels. */
  readonly risk?: RiskRules
  readonly routing: PerQuestionTable<RouteOutcome>
  readonly remedies: AllTable<RemedyOutcome>
  readonly confirmation: AllTable<ConfirmationOutcome>
  readonly duties: AllTable<DutyTemplate>
  readonly guards: AllTable<Guard>
  readonly escalation: AllTable<EscalationStep>
  readonly standing: readonly StandingDuty[]
  /** Absent when no layer has tasks. */
  readonly tasks?: TaskPlan
  /** With the facts of bodies that norms count and ask; no dispute has them. */
  readonly norms: AllTable<Norm>
  readonly appraisal: Required<AppraisalSection>
  readonly metrics: EditionMetrics
  readonly honesty: EditionHonesty
  readonly returns: EditionReturns
  readonly awards: readonly Award[]
  readonly timeLimits: Readonly<Record<string, TimeLimit>>
  readonly ladders: Readonly<Record<string, Ladder>>
  readonly calendar: WorkingCalendar
  readonly reverseCheck?: ReverseCheckSection
  readonly documents: readonly DocumentKind[]
  readonly redLines: readonly RedLine[]
  readonly terms: Readonly<Record<string, Label>>
  readonly texts: readonly CitedText[]
  readonly systems: readonly NamedSystem[]
  readonly sources: Readonly<Record<string, Source>>
  readonly citations: Readonly<Record<string, Citation>>
  readonly unresolved: Readonly<Record<string, Unresolved>>
}
