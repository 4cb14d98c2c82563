// A second, naive way to count a metric over lines on which every fact is known, with nothing of the rule kernel.
import type { Span } from '@maplebridge/calendar'
import type { CaseRecord, Metric } from '@maplebridge/metrics'
import type { Condition } from '@maplebridge/rules'

/** Whether a line meets a condition. What metrics do not ask is refused, so that nothing is passed over in silence. */
const meets = (line: CaseRecord, condition: Condition): boolean => {
  if ('all' in condition) return condition.all.every((each) => meets(line, each))
  if ('any' in condition) return condition.any.some((each) => meets(line, each))
  if ('not' in condition) return !meets(line, condition.not)
  if ('setting' in condition) throw new Error('no metric asks a setting')
  const value = line[condition.fact]
  if (value === undefined) throw new Error(`${condition.fact} is not known`)
  if ('is' in condition) return value === condition.is
  if ('oneOf' in condition) return condition.oneOf.some((each) => each === value)
  const bound = (limit: unknown): number => (typeof limit === 'number' ? limit : 180)
  if ('atLeast' in condition) return Number(value) >= bound(condition.atLeast)
  if ('atMost' in condition) return Number(value) <= bound(condition.atMost)
  throw new Error(`no metric asks ${JSON.stringify(condition)}`)
}

/** How many lines count in the numerator and in the denominator. */
export const naiveTally = (
  lines: readonly CaseRecord[],
  { of: { numerator, denominator, kind, period }, during }: { readonly of: Metric; readonly during: Span },
): { readonly numerator?: number; readonly denominator?: number } => {
  const there = lines.filter((line) => {
    const day = period === undefined ? undefined : String(line[period])
    return day === undefined || (day >= during.from && day <= during.to)
  })
  const whole =
    denominator !== undefined && 'where' in denominator
      ? there.filter((line) => meets(line, denominator.where))
      : there
  const among = kind === 'share' ? whole : there
  return {
    ...('where' in numerator && {
      numerator: among.filter((line) => meets(line, numerator.where)).length,
    }),
    ...(denominator !== undefined && 'where' in denominator && { denominator: whole.length }),
  }
}
