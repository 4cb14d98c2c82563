/**
 * The days in which a standing duty rests because another takes its place.
 */
import type { Cadence, Circumstances, Periods, Span } from '@maplebridge/calendar'
import type { SettingValues } from '@maplebridge/rules'
import { cadenceOf } from './cadenceOf.ts'
import type { StandingDuty } from './StandingDuty.ts'

/** The duties of a plan, what its adopter set, and when periods run. */
export type Surroundings = Circumstances & {
  readonly duties: readonly StandingDuty[]
  readonly settings: SettingValues
}

/** The days in which duties run that name this one in `overrides`. */
export const daysOverridden = (
  { id }: StandingDuty,
  { duties, settings, periods = {} }: Surroundings,
): readonly Span[] =>
  duties
    .filter(({ overrides }) => overrides === id)
    .flatMap((duty) => daysRun(cadenceOf(duty, { settings }), periods))

/** The days with a beginning and an end in which a cadence runs; one that always runs takes no place. */
const daysRun = (cadence: Cadence | undefined, periods: Periods): readonly Span[] => {
  if (cadence === undefined || 'upon' in cadence) return []
  if ('window' in cadence) return [cadence.window]
  return cadence.during === undefined ? [] : (periods[cadence.during] ?? [])
}
