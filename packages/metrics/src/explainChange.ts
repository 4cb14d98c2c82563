/**
 * What a change between two periods is made of. A rate that fell because less was counted, because more people were
 * registered, or because a busy street now belongs to the neighbour is not a rate that fell because less happened.
 */
import type { Span } from '@maplebridge/calendar'
import type { ChangeExplained, ChangePart } from './ChangeExplained.ts'
import { stableText } from './internal/stableText.ts'
import type { Counted, Metric } from './Metric.ts'
import type { MetricValue } from './MetricValue.ts'
import { measure } from './measure.ts'
import type { MetricTallies } from './runningTally.ts'
import { shownParts } from './shownParts.ts'
import { type Mix, splitChange } from './splitChange.ts'

/** What was counted in a period, and figures from elsewhere. */
export type Counts = {
  readonly tallies: MetricTallies
  readonly figures?: Readonly<Record<string, number>>
}

/**
 * One of the two periods: its days, the definition in use, and what was counted for both definitions within its own
 * borders; `withinOthers` is what would have been counted within the borders of the other period.
 */
export type ChangeSide = {
  readonly during: Span
  readonly as: Metric
  readonly counts: Counts
  readonly withinOthers?: Counts
}

/**
 * Splits the change from one period to another into what happened, what is counted, over how many, and where the
 * borders run. Borders are told apart only if both sides say what is counted within those of the other.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { explainChange } from '@maplebridge/metrics'
 *
 * const suits = {
 *   id: 'suits', claims: 'litigation-rate', label: { zh: '万人起诉率', en: 'Suits per 10,000' }, kind: 'ratio',
 *   numerator: { figure: 'civil-and-criminal' }, denominator: { figure: 'residents' }, unit: { zh: '件', en: 'suits' },
 *   display: { per: 10_000, digits: 2, rounding: 'half-up' }, formula: 'stated', cites: ['S3-3.1.10-met-rate'],
 * } as const
 * const civil = { ...suits, id: 'civil', numerator: { figure: 'civil' } } as const
 * const before = {
 *   during: { from: '2022-01-01', to: '2022-12-31' }, as: suits,
 *   counts: { tallies: {}, figures: { 'civil-and-criminal': 40, civil: 30, residents: 40_000 } },
 * }
 * const after = {
 *   during: { from: '2023-01-01', to: '2023-12-31' }, as: civil,
 *   counts: { tallies: {}, figures: { 'civil-and-criminal': 40, civil: 30, residents: 40_000 } },
 * }
 * const change = explainChange(before, { to: after })
 * assert.deepEqual(change._tag === 'Split' && [change.total, change.parts.reality, change.parts.definition],
 *   ['-2.50', '0.00', '-2.50'])
 * ```
 */
export const explainChange = (
  before: ChangeSide,
  { to: after }: { readonly to: ChangeSide },
): ChangeExplained => {
  const sides = { before, after }
  const from = valueWithin(before)
  const to = valueWithin(after)
  const boundary = hasBoundary(sides)
  const parts: readonly ChangePart[] = boundary ? all : all.filter((part) => part !== 'boundary')
  const lacking: { after: readonly ChangePart[]; value: MetricValue }[] = []
  const split = splitChange(parts, {
    at: (mix) => {
      const value = mixedValue(mix, sides)
      if (value._tag === 'Measured') return value.value
      lacking.push({ after: parts.filter((part) => mix[part] === 'after'), value })
      return undefined
    },
  })
  const ends = [from, to].filter((value) => value._tag !== 'Measured')
  if (split === undefined || ends.length > 0) return { _tag: 'Unsplit', from, to, lacking }
  const shown = shownParts(split, after.as.display)
  const { reality, definition, population } = shown.parts
  const told = { reality, definition, population, ...(boundary && { boundary: shown.parts.boundary }) }
  return { _tag: 'Split', from, to, total: shown.total, parts: told, beyond: beyondOf(before, after) }
}

const all = ['reality', 'definition', 'population', 'boundary'] as const

const valueWithin = ({ as, during, counts }: ChangeSide): MetricValue =>
  measure(counts.tallies[as.id] ?? {}, { of: as, during, figures: counts.figures ?? {} })

type Sides = Readonly<Record<'before' | 'after', ChangeSide>>

/** The value as if some parts had changed and others not, whatever the days for which a definition holds. */
const mixedValue = (mix: Mix<ChangePart>, sides: Sides): MetricValue => {
  const { from, until, ...as } = sides[mix.definition].as
  const within = (side: 'before' | 'after') =>
    withinBorders(sides[side], !hasBoundary(sides) || mix.boundary === side)
  const happened = within(mix.reality)
  const lived = within(mix.population)
  const population = as.kind === 'ratio' ? figuresIn(as.denominator) : []
  const figures = [
    ...Object.entries(happened.figures ?? {}).filter(([figure]) => !population.includes(figure)),
    ...Object.entries(lived.figures ?? {}).filter(([figure]) => population.includes(figure)),
  ]
  return measure(happened.tallies[as.id] ?? {}, {
    of: as,
    during: sides[mix.reality].during,
    figures: Object.fromEntries(figures),
  })
}

const hasBoundary = ({ before, after }: Sides): boolean =>
  before.withinOthers !== undefined && after.withinOthers !== undefined

const withinBorders = ({ counts, withinOthers }: ChangeSide, own: boolean): Counts =>
  own ? counts : (withinOthers ?? counts)

const figuresIn = (counted: Counted | undefined): readonly string[] =>
  counted !== undefined && 'figure' in counted ? [counted.figure, ...(counted.and ?? [])] : []

/** Definitions that differ, and do not hold for the period they are set against. */
const beyondOf = (before: ChangeSide, after: ChangeSide): readonly string[] =>
  stableText(before.as) === stableText(after.as)
    ? []
    : [[before.as, after.during] as const, [after.as, before.during] as const].flatMap(
        ([{ id, from, until }, during]) =>
          (from ?? during.from) > during.from || (until ?? '9999') <= during.to ? [id] : [],
      )
