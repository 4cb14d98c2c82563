// One worked case of a metric: what is given, and the value as an official would write it down.
import type { Span } from '@maplebridge/calendar'
import type { CaseRecord, MetricValue, Ratio } from '@maplebridge/metrics'
import type { SettingValues } from '@maplebridge/rules'

/** How many lines of a register say the same, and what they say. */
export type Lines = readonly (readonly [many: number, line: CaseRecord])[]

/**
 * What is given and what comes of it, such as `95+1/100 = 95.0; open` for 95 of 100 with one line that may count.
 * Without `lines` nobody gave the register; the period is 2023 where none is named.
 */
export type MetricCase = {
  readonly metric: string
  readonly during?: Span
  readonly lines?: Lines
  readonly figures?: Readonly<Record<string, number>>
  readonly benchmarks?: Readonly<Record<string, Ratio>>
  readonly settings?: SettingValues
  readonly is: string
}

/** The calendar year. */
export const year = (number: number): Span => ({ from: `${number}-01-01`, to: `${number}-12-31` })

/** Lines that say the same, with what each group says besides. */
export const lines = (same: CaseRecord, ...groups: Lines): Lines =>
  groups.map(([many, line]) => [many, { ...same, ...line }])

/** What a share says when nobody gave its register, and when nothing in it counts. */
export const bare = (metric: string, { of: register }: { readonly of: string }): readonly MetricCase[] => [
  { metric, is: `NotCounted ${register}` },
  { metric, lines: [], is: 'Empty' },
]

/** A value as it is written in the cases. */
export const written = (value: MetricValue, { isCount }: { readonly isCount: boolean }): string => {
  if (value._tag !== 'Measured') {
    const { _tag, ...why } = value
    return [_tag, ...Object.values(why).map(String)].join(' ')
  }
  const part = (many: number, open: number) => (open === 0 ? String(many) : `${many}+${open}`)
  const { numerator, denominator } = value.value
  const over = isCount ? '' : `/${part(denominator, value.open.denominator)}`
  const targets = value.targets.map(({ is, due }) => (due ? is : `${is} early`)).join(', ')
  return [
    `${part(numerator, value.open.numerator)}${over} = ${value.shown}`,
    ...(targets === '' ? [] : [targets]),
    ...(value.comparable ? ['comparable'] : []),
  ].join('; ')
}
