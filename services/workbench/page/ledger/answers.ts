/**
 * What the ledger answers, as this page reads it. Each answer is untrusted data until it is decoded; what the page does
 * not show is left out.
 */
import { GuardUnmet } from '@maplebridge/accountability/schema'
import { AreaCode } from '@maplebridge/area/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import { PartyRole } from '@maplebridge/dispute/schema'
import { AccountId, CaseId, CaseState, LedgerEntry, Role, Stage } from '@maplebridge/ledger/schema'
import { Issue } from '@maplebridge/policy-pack/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** One of the invented roles of the demo. */
export const DemoRole = Schema.Struct({
  id: Role,
  name: Label,
  account: AccountId,
  body: Schema.optionalKey(Code),
  area: AreaCode,
  does: Label,
})

/** One of the invented roles of the demo. */
export type DemoRole = typeof DemoRole.Type

const DemoArea = Schema.Struct({ code: AreaCode, name: Label })

/** The demo: the invented district with its plan and its areas, its day, and who one can be in it. */
export const Demo = Schema.Struct({
  district: DemoArea,
  pack: Schema.Struct({ id: Code, title: Label }),
  areas: Schema.Array(DemoArea),
  on: PlainDate,
  roles: Schema.Array(DemoRole),
  storage: Schema.Literals(['folder', 'memory', 'server']),
  note: Schema.optionalKey(Label),
})

/** The demo. */
export type Demo = typeof Demo.Type

/** A token of a role of the demo. */
export const DemoToken = Schema.Struct({ token: Schema.String })

const next = Schema.optionalKey(Schema.String)

/** A page of cases. */
export const CaseList = Schema.Struct({ cases: Schema.Array(CaseState), next })

/** The lines of a case. */
export const LineList = Schema.Struct({ lines: Schema.Array(LedgerEntry) })

/** A case after a command. */
export const CaseAnswer = Schema.Struct({ case: CaseState, lines: Schema.Array(Schema.Int) })

const Against = Schema.Array(Schema.Struct({ code: Code, message: Label }))

/** What may be done with a case now. */
export const CaseSteps = Schema.Struct({
  version: Schema.Int,
  steps: Schema.Array(
    Schema.Struct({
      type: Code,
      allowed: Schema.Boolean,
      issues: Against,
      heldBackBy: Schema.Array(GuardUnmet),
      warnings: Schema.Array(GuardUnmet),
    }),
  ),
  lines: Schema.Array(Schema.Struct({ type: Code, allowed: Schema.Boolean, issues: Against })),
})

/** What may be done with a case now. */
export type CaseSteps = typeof CaseSteps.Type

/** Cases that wait for a dispatcher. */
export const Queue = Schema.Struct({
  cases: Schema.Array(
    Schema.Struct({ why: Schema.Literals(['unassigned', 'returned', 'refused']), case: CaseState }),
  ),
  next,
})

/** Applications that wait. */
export const IntakeList = Schema.Struct({
  intakes: Schema.Array(
    Schema.Struct({
      code: Schema.String,
      at: Schema.String,
      content: Schema.Struct({ wants: Code, pack: Code, matter: Code, area: AreaCode }),
    }),
  ),
  next,
})

/** That an application was answered. */
export const IntakeAnswered = Schema.Struct({ code: Schema.String })

/** Duties that are late. */
export const OverdueList = Schema.Struct({
  duties: Schema.Array(
    Schema.Struct({
      case: CaseId,
      number: Schema.String,
      pack: Code,
      matter: Code,
      duty: Code,
      lastDay: PlainDate,
      area: AreaCode,
      holder: Schema.optionalKey(Code),
      toldOn: Schema.optionalKey(PlainDate),
    }),
  ),
  next,
})

/** How an assessment that was decided again compares. */
export const Replayed = Schema.Struct({
  version: Schema.Int,
  outcome: Schema.Literals(['same', 'other-rules', 'other-answer', 'not-answered']),
})

/** What is kept about a party. */
export const PersonalRecord = Schema.Struct({ party: PartyRole, field: Code, value: Schema.String })

/** The code and the secret with which a party follows the case. */
export const Access = Schema.Struct({ code: Schema.String, secret: Schema.String })

/** The code and the secret with which a party follows the case. */
export type Access = typeof Access.Type

/** An answer that says nothing but that it was done. */
export const Done = Schema.Null

/** How far a case is, as a party sees it. */
export const Followed = Schema.Struct({
  stage: Stage,
  label: Label,
  closedOn: Schema.optionalKey(PlainDate),
})

/** How far a case is, as a party sees it. */
export type Followed = typeof Followed.Type

/** What an auditor finds in the chains of a page of cases. */
export const CasesVerified = Schema.Struct({
  cases: Schema.Int,
  lines: Schema.Int,
  faults: Schema.Array(Schema.Struct({ case: CaseId, version: Schema.Int, message: Label })),
  next,
})

/** What an auditor finds in a page of checkpoints. */
export const CheckpointsVerified = Schema.Struct({
  checkpoints: Schema.Array(Schema.Struct({ from: Schema.Int, upto: Schema.Int, at: Schema.String })),
  faults: Schema.Array(Schema.Struct({ from: Schema.Int, upto: Schema.Int, message: Label })),
  next,
})

/** A problem document. */
export const ProblemAnswer = Schema.Struct({
  type: Schema.String,
  title: Schema.String,
  message: Label,
  issues: Schema.optionalKey(Schema.Array(Issue)),
})
