/**
 * When the standing duties of a plan fall due in some span of days. A duty whose period is undecided is listed as
 * open, never with a guessed period. Refuses what is no date.
 */
import {
  type Circumstances,
  type DateInvalidError,
  isCovered,
  type Occurrence,
  occurrences,
  type PlainDate,
  type Span,
} from '@maplebridge/calendar'
import type { SettingValues } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { cadenceOf } from './cadenceOf.ts'
import { daysOverridden } from './daysOverridden.ts'
import type { StandingDuty, StandingOccurrences } from './StandingDuty.ts'

/** From the first day a plan is in force until the day it no longer is. */
type InForce = { readonly from: PlainDate; readonly until?: PlainDate | undefined }

/**
 * Each standing duty with what is due in `during`, in order. `settings` decide periods that the plan leaves open,
 * `periods` and `happenings` are what it cannot know. While a duty that overrides another runs, the other's turns
 * that lie wholly within rest. With `inForce`, only turns about a day on which the plan was in force are owed. Fails
 * with `DateInvalidError` if a text given is not a date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { standingOccurrences } from '@maplebridge/accountability'
 *
 * const fields = { kind: 'screening', bearer: 'village-pmc', force: 'must', cites: ['S1-t22'] } as const
 * const label = { zh: '排查', en: 'Screening' }
 * const duties = [
 *   { ...fields, id: 'weekly', label, cadence: { every: 'week' } },
 *   { ...fields, id: 'daily', label, cadence: { every: 'day', during: 'sensitive-period' }, overrides: 'weekly' },
 *   { ...fields, id: 'survey', label, cadence: { setting: 'survey-period' } },
 * ] as const
 * const [weekly, daily, survey] = Result.getOrThrow(
 *   standingOccurrences(duties, {
 *     during: { from: '2023-03-01', to: '2023-03-31' },
 *     settings: {},
 *     periods: { 'sensitive-period': [{ from: '2023-03-06', to: '2023-03-15' }] },
 *   }),
 * )
 * assert.ok(weekly && 'occurrences' in weekly && daily && 'occurrences' in daily && survey && 'open' in survey)
 * assert.deepEqual(weekly.occurrences.map(({ due }) => due), ['2023-03-05', '2023-03-19', '2023-03-26'])
 * assert.deepEqual(weekly.resting.map(({ due }) => due), ['2023-03-12'])
 * assert.equal(daily.occurrences.length, 10)
 * assert.deepEqual(survey.open, { setting: 'survey-period' })
 * ```
 */
export const standingOccurrences = (
  duties: readonly StandingDuty[],
  {
    during,
    settings,
    inForce,
    ...circumstances
  }: {
    readonly during: Span
    readonly settings: SettingValues
    readonly inForce?: InForce | undefined
  } & Circumstances,
): Result.Result<readonly StandingOccurrences[], DateInvalidError> =>
  Result.all(
    duties.map((duty): Result.Result<StandingOccurrences, DateInvalidError> => {
      const cadence = cadenceOf(duty, { settings })
      if (cadence === undefined) return Result.succeed({ ...duty, open: openOf(duty) })
      const by = daysOverridden(duty, { duties, settings, ...circumstances })
      return Result.map(occurrences(cadence, { during, ...circumstances }), (found) => {
        const owed = found.filter((turn) => meets(turn, inForce))
        return {
          ...duty,
          occurrences: owed.filter((turn) => !isCovered(turn, { by })),
          resting: owed.filter((turn) => isCovered(turn, { by })),
        }
      })
    }),
  )

const openOf = ({ cadence }: StandingDuty): { readonly setting?: string } =>
  cadence !== undefined && 'setting' in cadence ? { setting: cadence.setting } : {}

const meets = ({ from, to }: Occurrence, inForce: InForce | undefined): boolean =>
  inForce === undefined || (inForce.from <= to && (inForce.until === undefined || from < inForce.until))
