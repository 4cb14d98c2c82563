/**
 * Metrics as SQL, read from their definitions alone and by nothing of ours: what is counted here was counted by
 * another program. What is not known is NULL, whose logic is the same as that of the conditions.
 */
import type { Counted, Metric } from '@maplebridge/metrics'
import type { Bound, Condition, Fact, FactRegister, SettingValues, Test } from '@maplebridge/rules'

/** What a condition is translated under. */
export type Translated = { readonly fields: FactRegister; readonly settings: SettingValues }

/** A name as SQL quotes it. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** The type of the column of a field. */
export const typeOf = ({ kind }: Fact): string => {
  if (kind === 'boolean') return 'BOOLEAN'
  if (kind === 'date') return 'DATE'
  return kind === 'count' || kind === 'money' ? 'BIGINT' : 'VARCHAR'
}

/** A condition as an expression that is TRUE, FALSE or NULL. */
export const asSql = (condition: Condition, under: Translated): string => {
  if ('all' in condition)
    return condition.all.length === 0
      ? 'TRUE'
      : `(${condition.all.map((each) => asSql(each, under)).join(' AND ')})`
  if ('any' in condition)
    return condition.any.length === 0
      ? 'FALSE'
      : `(${condition.any.map((each) => asSql(each, under)).join(' OR ')})`
  if ('not' in condition) return `(NOT ${asSql(condition.not, under)})`
  return testAsSql(condition, under)
}

const testAsSql = (test: Test, { fields, settings }: Translated): string => {
  if ('setting' in test) {
    const set = settings[test.setting]
    return set === undefined ? 'CAST(NULL AS BOOLEAN)' : String(set.value === test.is).toUpperCase()
  }
  const column = named(test.fact)
  const limit = (bound: Bound): string => limitAsSql(bound, fields[test.fact], settings)
  if ('is' in test)
    return typeof test.is === 'boolean'
      ? `(${column} = ${String(test.is).toUpperCase()})`
      : `(${column} = ${text(test.is)})`
  if ('oneOf' in test) return `(${column} IN (${test.oneOf.map(text).join(', ')}))`
  if ('within' in test)
    return `(${column} IN (${[...codesWithin(test.within, fields[test.fact])].map(text).join(', ')}))`
  if ('atLeast' in test) return `(${column} >= ${limit(test.atLeast)})`
  if ('atMost' in test) return `(${column} <= ${limit(test.atMost)})`
  if ('before' in test) return `(${column} < ${limit(test.before)})`
  if ('after' in test) return `(${column} > ${limit(test.after)})`
  return `(${column} >= ${limit(test.between[0])} AND ${column} <= ${limit(test.between[1])})`
}

const limitAsSql = (bound: Bound, field: Fact | undefined, settings: SettingValues): string => {
  const value = typeof bound === 'object' ? settings[bound.setting]?.value : bound
  const type = field === undefined ? 'VARCHAR' : typeOf(field)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? `CAST(${text(value)} AS ${type})` : `CAST(NULL AS ${type})`
}

/** A code and all below it. */
const codesWithin = (code: string, field: Fact | undefined): ReadonlySet<string> => {
  const found = new Set([code])
  const members = field?.kind === 'code' ? field.values : []
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const member of members)
      if (member.parent !== undefined && found.has(member.parent)) found.add(member.code)
  }
  return found
}

const conditionIn = (counted: Counted | undefined): Condition | undefined =>
  counted !== undefined && 'where' in counted ? counted.where : undefined

/** The parts of a metric that are counted, each as an expression over a record. */
export const partsAsSql = (
  { kind, numerator, denominator, period }: Metric,
  { during, ...under }: Translated & { readonly during: { readonly from: string; readonly to: string } },
): readonly { readonly part: 'numerator' | 'denominator'; readonly sql: string }[] => {
  const inPeriod =
    period === undefined
      ? 'TRUE'
      : `(${named(period)} BETWEEN DATE ${text(during.from)} AND DATE ${text(during.to)})`
  const [part, whole] = [numerator, denominator].map(conditionIn).map((each) => each && asSql(each, under))
  return [
    ...(part === undefined
      ? []
      : [
          {
            part: 'numerator' as const,
            sql: [inPeriod, ...(kind === 'share' && whole !== undefined ? [whole] : []), part].join(' AND '),
          },
        ]),
    ...(whole === undefined ? [] : [{ part: 'denominator' as const, sql: `${inPeriod} AND ${whole}` }]),
  ]
}
