/**
 * The turns of a recurring duty that a body can report about on a day: those that have begun, the newest first.
 */
import { type StandingDuty, standingOccurrences } from '@maplebridge/accountability'
import type { Occurrence } from '@maplebridge/calendar'
import type { Edition } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { dayBefore } from './dayBefore.ts'

/** How far back the form offers turns; earlier ones are late enough to be asked about elsewhere. */
const daysBack = 62

/** The screening duties that a kind of body bears. */
export const screeningsOf = (kind: string, { standing }: Edition): readonly StandingDuty[] =>
  standing.filter((duty) => duty.kind === 'screening' && duty.bearer === kind)

/** The turns of a duty up to a day; none where the plan leaves its period open or only events decide it. */
export const turnsUpTo = (
  on: string,
  { of, under }: { readonly of: string; readonly under: Edition },
): readonly Occurrence[] => {
  const duties = under.standing.filter(({ id }) => id === of)
  const during = { from: dayBefore(on, daysBack), to: dayBefore(on, -daysBack) }
  const found = standingOccurrences(duties, { during, settings: under.values })
  return Result.getOrElse(found, () => [])
    .flatMap((duty) => ('occurrences' in duty ? duty.occurrences : []))
    .filter(({ from }) => from <= on)
    .toReversed()
}
