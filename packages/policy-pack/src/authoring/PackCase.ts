/**
 * A case of a pack: a dispute in the words of an official, and what the plan should answer. Beside the pack, in
 * `cases/*.yaml`, so that who wrote the rule can say what was meant by it and a machine can hold the pack to it.
 */
import { AreaCode } from '@maplebridge/area/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import { DisputeEvent } from '@maplebridge/dispute/schema'
import { Code, FactValues, Label, SettingValue } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** The dispute of a case: without a number of its own, and with opinions as bare values if nobody's are meant. */
export const CaseDispute = Schema.Struct({
  matter: Code,
  source: Code,
  /** Absent: the area of the pack. */
  area: Schema.optionalKey(AreaCode),
  arisenOn: Schema.optionalKey(PlainDate),
  /** Absent: the day of the case. */
  filedOn: Schema.optionalKey(PlainDate),
  /** What is known; what is absent is not known. */
  facts: Schema.optionalKey(FactValues),
  events: Schema.optionalKey(Schema.Array(DisputeEvent)),
}).annotate({
  identifier: 'CaseDispute',
  description: 'The dispute of a case: what it is about, what is known, what happened. 案例中的纠纷。',
})

/** The dispute of a case. */
export type CaseDispute = typeof CaseDispute.Type

/** Who handles it: the lead, the bodies among which a party chooses, or why nobody does. */
export const CaseRoute = Schema.Union([
  Schema.Struct({ lead: Code }),
  Schema.Struct({ choice: Schema.NonEmptyArray(Code) }),
  Schema.Struct({ outcome: Schema.Literals(['Undecided', 'ReferredOut', 'Contested', 'Unrouted']) }),
]).annotate({ identifier: 'CaseRoute', description: 'Who handles the dispute of a case. 由谁办理。' })

/** Who handles the dispute of a case. */
export type CaseRoute = typeof CaseRoute.Type

/** What a case expects; only what is written is compared. */
export const CaseOutcome = Schema.Struct({
  /** The level, or the range while facts are missing. */
  level: Schema.optionalKey(Schema.Union([Code, Schema.Struct({ established: Code, possible: Code })])),
  route: Schema.optionalKey(CaseRoute),
  /** Every duty that is open, those of wider packs included; the order does not matter. */
  duties: Schema.optionalKey(Schema.Array(Code)),
  /** Whether the window of the plan had ended on the day. */
  historical: Schema.optionalKey(Schema.Boolean),
}).annotate({
  identifier: 'CaseOutcome',
  description:
    'Level, body, duties and whether the plan is historical. 等级、办理主体、职责、是否为历史方案。',
})

/** What a case expects, or what was found. */
export type CaseOutcome = typeof CaseOutcome.Type

/** A case: what it shows, the day, the dispute and what the plan should answer. */
export const PackCase = Schema.Struct({
  id: Code,
  title: Label,
  on: PlainDate,
  /** Values that the case assumes for settings, as an adopter might set them. */
  settings: Schema.optionalKey(Schema.Record(Code, SettingValue.fields.value)),
  dispute: CaseDispute,
  expect: CaseOutcome,
}).annotate({
  identifier: 'PackCase',
  description: 'A case of a pack and what it should answer. 规则包的案例。',
})

/** A case of a pack. */
export type PackCase = typeof PackCase.Type

/** The cases of a file. */
export const PackCases = Schema.Array(PackCase)
