/**
 * What `lintDuties` finds: a remark about a plan's duties, guards and escalation. Codes are stable for ever.
 */
import type { Label } from '@maplebridge/rules'

/**
 * What may be found.
 *
 * - `no-bearer`: the source names nobody who owes the duty; it stays so, and is told.
 * - `never-discharged`: no event that discharges the duty can come about, since guards hold each of them for ever.
 * - `deadline-without-trigger`: a limit counts from an event that cannot come about, or that itself discharges the duty.
 * - `nobody-fills`: a kind of body is named that is not declared, or of which the directory has none.
 * - `without-source`: no clause that a duty cites is known.
 * - `after-cycle`: duties or steps each wait for the other.
 * - `step-never-allowed`: a step is held back until something that itself waits for the step.
 * - `step-to-nobody`: a step for overdue duties names neither who takes it nor who is told.
 * - `overdue-to-nobody`: duties have a limit, and no row says who acts or is told once it has passed.
 */
export type DutyFindingCode =
  | 'no-bearer'
  | 'never-discharged'
  | 'deadline-without-trigger'
  | 'nobody-fills'
  | 'without-source'
  | 'after-cycle'
  | 'step-never-allowed'
  | 'step-to-nobody'
  | 'overdue-to-nobody'

/** A remark about a plan's duties; `rules` are the rows it is about, `about` the kind, step or event if there is one. */
export type DutyFinding = {
  readonly code: DutyFindingCode
  readonly rules: readonly string[]
  readonly about?: string
  readonly message: Label
}
