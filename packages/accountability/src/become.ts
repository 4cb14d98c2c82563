/**
 * What became of a duty by the events: whom it told, when it was discharged, what officers did with it; internal to the
 * package.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { DisputeEvent, DutyLife } from '@maplebridge/dispute'
import type { Duty } from './Duty.ts'
import { dischargeOf, type Told } from './dischargeOf.ts'
import { isFilled } from './filled.ts'

type Happened = {
  readonly events: readonly DisputeEvent[]
  readonly on: PlainDate
  readonly life: DutyLife | undefined
}

/** The duty with what became of it, and whom it told when. */
export const become = (
  owed: Omit<Duty, 'dischargedOn' | 'untold' | 'life'>,
  { events, on, life }: Happened,
): { readonly duty: Duty; readonly told: readonly Told[] } => {
  const { dischargedOn, told } = dischargeOf(owed, { events, on, life })
  const untold = told.flatMap(({ body, on: toldOn }) => (toldOn === undefined ? [body] : []))
  const isPartly = dischargedOn === undefined && untold.length < told.length
  const duty: Duty = {
    ...owed,
    ...(dischargedOn !== undefined && { dischargedOn }),
    ...(isPartly && isFilled(untold) && { untold }),
    ...(life !== undefined && { life }),
  }
  return { duty, told }
}
