/**
 * How often a standing duty comes round, once the adopter's settings are known.
 */
import { type Cadence, periodKinds } from '@maplebridge/calendar'
import type { SettingValues } from '@maplebridge/rules'
import type { StandingDuty } from './StandingDuty.ts'

/**
 * The cadence of a standing duty: the one its plan states, or the period that the adopter set where the plan leaves it
 * open. `undefined` while it is undecided; nothing is guessed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cadenceOf } from '@maplebridge/accountability'
 *
 * const survey = { cadence: { setting: 'grid-survey-period' } }
 * assert.equal(cadenceOf(survey, { settings: {} }), undefined)
 * const settings = { 'grid-survey-period': { value: 'week', cites: ['X-1'] } } as const
 * assert.deepEqual(cadenceOf(survey, { settings }), { every: 'week' })
 * ```
 */
export const cadenceOf = (
  { cadence }: Pick<StandingDuty, 'cadence'>,
  { settings }: { readonly settings: SettingValues },
): Cadence | undefined => {
  if (cadence === undefined || !('setting' in cadence)) return cadence
  const every = periodKinds.find((kind) => kind === settings[cadence.setting]?.value)
  return every === undefined ? undefined : { every }
}
