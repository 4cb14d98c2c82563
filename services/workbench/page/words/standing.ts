/**
 * When a standing duty comes round, in words: how often, in which days only, and whose place it takes.
 */
import { cadenceOf, type NextStandingDuty, type StandingDuty } from '@maplebridge/accountability'
import type { Edition } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import { strings } from '../strings.ts'
import { dayLabel } from './dates.ts'
import { same, settingLabel, termLabel } from './describe.ts'
import { filledLabel } from './filledLabel.ts'
import { everyNames } from './names.ts'

/** Why a duty has no next day; `undefined` where it has one. */
export const noDayLabel = (duty: NextStandingDuty, edition: Edition): Label | undefined => {
  if (duty.next !== undefined) return undefined
  if (duty.cadence === undefined) return strings.periodOpen
  const cadence = cadenceOf(duty, { settings: edition.values })
  if (cadence === undefined) return strings.periodNotSet
  return 'window' in cadence ? strings.phaseOver : strings.whenItHappens
}

/** What is to be known of its turns, the period first. */
export const turnLabels = (duty: NextStandingDuty, edition: Edition): readonly Label[] => [
  ...cadenceLabels(duty, edition),
  ...(duty.overrides === undefined
    ? []
    : [filledLabel('inPlaceOf', { duty: dutyLabel(duty.overrides, edition) })]),
  ...(duty.next !== undefined && duty.cadence !== undefined && 'about' in duty.cadence
    ? [filledLabel('aboutPeriod', { from: same(duty.next.from), to: same(duty.next.to) })]
    : []),
]

const cadenceLabels = (duty: StandingDuty, edition: Edition): readonly Label[] => {
  const cadence = cadenceOf(duty, { settings: edition.values })
  if (cadence === undefined)
    return duty.cadence !== undefined && 'setting' in duty.cadence
      ? [filledLabel('toBeSet', { setting: settingLabel(duty.cadence.setting, edition) })]
      : []
  if ('upon' in cadence) return [filledLabel('upon', { event: termLabel(cadence.upon, edition) })]
  if ('window' in cadence) {
    const { from, to } = cadence.window
    return [filledLabel('phase', { from: dayLabel(from), to: dayLabel(to) })]
  }
  const { every, times, during } = cadence
  return [
    everyNames[every],
    ...(times === undefined ? [] : [filledLabel('atLeastTimes', { n: same(String(times)) })]),
    ...(during === undefined ? [] : [filledLabel('onlyDuring', { period: termLabel(during, edition) })]),
  ]
}

const dutyLabel = (id: string, { standing }: Edition): Label =>
  standing.find((duty) => duty.id === id)?.label ?? same(id)
