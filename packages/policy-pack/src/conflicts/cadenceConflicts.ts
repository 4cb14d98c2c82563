/**
 * How often bodies of one tier screen for disputes. Only screening is compared: of reports, meetings and the like one
 * body owes several of one kind, which are different acts. Internal to the package.
 */
import type { StandingDuty } from '@maplebridge/accountability'
import type { Cadence } from '@maplebridge/calendar'
import type { Label } from '@maplebridge/rules'
import { distinct } from '../distinct.ts'
import type { Edition } from '../Edition.ts'
import type { Pack } from '../Pack.ts'
import type { Apart, GovernTogether, Together } from './Compared.ts'
import type { Clash, ConflictSide, Difference } from './Conflict.ts'
import { grouped, pairsOf } from './grouped.ts'
import { elsewhere } from './levelConflicts.ts'
import { tierLabels } from './tierLabels.ts'

type Tier = keyof typeof tierLabels
type Round = {
  readonly pack: string
  readonly tier: Tier
  readonly duty: StandingDuty
  readonly every: Label
}

/** Each pair of rounds of one tier in one place with different periods. */
export const cadenceClashes = ({ layers, under, isAsked }: Together): readonly Clash[] =>
  grouped(
    layers.flatMap((pack) => roundsOf(pack, under)),
    { by: ({ tier }) => tier },
  )
    .flatMap(pairsOf)
    .filter(([one, other]) => isAsked(one.pack, other.pack) && one.every.zh !== other.every.zh)
    .map((pair): Clash => {
      const [one, other] = pair
      return {
        kind: 'clash',
        topic: 'cadence',
        asks: asksOf(one),
        sides: [sideOf(one), sideOf(other)],
        shownBy: {
          zh: `任何一个${tierLabels[one.tier].zh}组织`,
          en: `any body of ${tierLabels[one.tier].en}`,
        },
        order: { _tag: 'Undeclared' },
        unresolved: openPoints(pair),
      }
    })

/** The rounds of each tier in all the packs, where the periods differ and no place has both. */
export const cadenceDifferences = (
  apart: readonly Apart[],
  { together }: { readonly together: GovernTogether },
): readonly Difference[] =>
  grouped(
    apart.flatMap(({ pack, under }) => roundsOf(pack, under)),
    { by: ({ tier }) => tier },
  ).flatMap((rounds): readonly Difference[] => {
    const [first] = rounds
    const differ = pairsOf(rounds).some(
      ([one, other]) => one.every.zh !== other.every.zh && !together(one.pack, other.pack),
    )
    if (first === undefined || !differ) return []
    return [
      {
        kind: 'differs',
        topic: 'cadence',
        asks: asksOf(first),
        sides: rounds.map(sideOf),
        why: elsewhere,
        unresolved: openPoints(rounds),
      },
    ]
  })

/** A round that takes the place of another for a time is ordered by that, and stands beside no other. */
const roundsOf = ({ manifest, standing = [] }: Pack, under: Edition): readonly Round[] =>
  standing.flatMap((duty) => {
    const tier = under.bodies[duty.bearer]?.tier
    if (duty.kind !== 'screening' || duty.overrides !== undefined || tier === undefined) return []
    return [{ pack: manifest.id, tier, duty, every: everyInWords(duty.cadence) }]
  })

const sideOf = ({ pack, duty: { id, label, cites }, every }: Round): ConflictSide => ({
  pack,
  rules: [id],
  says: { zh: `${every.zh}（${label.zh}）`, en: `${every.en} (${label.en})` },
  cites,
})

const asksOf = ({ tier }: Round): Label => ({
  zh: `${tierLabels[tier].zh}组织多久排查一次`,
  en: `How often bodies of ${tierLabels[tier].en} screen`,
})

const openPoints = (rounds: readonly Round[]): readonly string[] =>
  distinct(rounds.flatMap(({ duty }) => duty.unresolved ?? []))

const everyInWords = (cadence: StandingDuty['cadence']): Label => {
  if (cadence === undefined || 'setting' in cadence) return { zh: '没有写明周期', en: 'no period is stated' }
  if ('upon' in cadence) return { zh: '有事即查', en: 'whenever an event calls for it' }
  if ('window' in cadence) return { zh: '一次性', en: 'once' }
  const times = cadence.times ?? 1
  const period = periods[cadence.every]
  return times === 1 ? period : { zh: `${period.zh}${times}次`, en: `${times} times, ${period.en}` }
}

type Period = Extract<Cadence, { readonly every: unknown }>['every']
const periods: Readonly<Record<Period, Label>> = {
  day: { zh: '每日', en: 'daily' },
  week: { zh: '每周', en: 'weekly' },
  'half-month': { zh: '每半月', en: 'twice a month' },
  month: { zh: '每月', en: 'monthly' },
  quarter: { zh: '每季度', en: 'quarterly' },
  'half-year': { zh: '每半年', en: 'half-yearly' },
  year: { zh: '每年', en: 'yearly' },
}
