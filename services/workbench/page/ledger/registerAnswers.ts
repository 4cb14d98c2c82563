/**
 * What the ledger answers about registers and rounds of screening, as this page reads it.
 */
import { OccurrenceJudged } from '@maplebridge/accountability/schema'
import { AreaCode } from '@maplebridge/area/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import { CaseId } from '@maplebridge/ledger/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const term = { since: PlainDate, until: Schema.optionalKey(PlainDate) }

/** A registered body. */
export const BodyContent = Schema.Struct({
  kind: Code,
  area: AreaCode,
  name: Schema.Struct({ zh: Schema.String, en: Schema.optionalKey(Schema.String) }),
  ...term,
})

/** A registered body. */
export type BodyContent = typeof BodyContent.Type

/** A mediator by account. */
export const MediatorContent = Schema.Struct({
  body: Code,
  post: Schema.Literals(['full-time', 'part-time', 'volunteer']),
  ...term,
  trainings: Schema.Array(Schema.Struct({ on: PlainDate, hours: Schema.Int })),
  examinations: Schema.Array(
    Schema.Struct({ on: PlainDate, outcome: Schema.Literals(['passed', 'not-passed']) }),
  ),
  certificate: Schema.optionalKey(Schema.Struct({ number: Schema.String })),
})

/** A mediator by account. */
export type MediatorContent = typeof MediatorContent.Type

/** An expert by account. */
export const ExpertContent = Schema.Struct({ fields: Schema.Array(Code), area: AreaCode, ...term })

/** An expert by account. */
export type ExpertContent = typeof ExpertContent.Type

/** A reward for information, by its receipt. */
export const RewardContent = Schema.Struct({
  case: CaseId,
  fen: Schema.Int,
  clause: Schema.String,
  paidOn: PlainDate,
})

/** A reward for information, by its receipt. */
export type RewardContent = typeof RewardContent.Type

/** An entry of a register, with the account that kept its newest version. */
export const RegisterEntry = Schema.Struct({
  id: Schema.String,
  version: Schema.Int,
  content: Schema.Union([BodyContent, MediatorContent, ExpertContent, RewardContent]),
  account: Schema.String,
  at: Schema.String,
})

/** An entry of a register. */
export type RegisterEntry = typeof RegisterEntry.Type

const next = Schema.optionalKey(Schema.String)

/** A page of a register. */
export const RegisterPage = Schema.Struct({ entries: Schema.Array(RegisterEntry), next })

/** A page of the register of bodies. */
export const BodyPage = Schema.Struct({
  entries: Schema.Array(Schema.Struct({ id: Code, content: BodyContent })),
  next,
})

/** A round that was recorded. */
export const RoundKept = Schema.Struct({ id: CaseId, nil: Schema.Boolean, found: Schema.Int })

const DutyNamed = Schema.Struct({ duty: Code, label: Label, bearer: Code })

/** The rounds that are missing, and the duties about which nothing can be said. */
export const MissingScreenings = Schema.Struct({
  missing: Schema.Array(
    Schema.Struct({
      duty: Code,
      label: Label,
      cites: Schema.Array(Schema.String),
      body: Code,
      area: AreaCode,
      turns: Schema.Array(OccurrenceJudged),
    }),
  ),
  undecided: Schema.Array(DutyNamed),
  unregistered: Schema.Array(DutyNamed),
})

/** The rounds that are missing. */
export type MissingScreenings = typeof MissingScreenings.Type
