/**
 * The tables in which a routing row leads to its body: the row must hold, and every row that stands in its way must
 * not. A row may ask for the level, which follows from facts of its own: then there is one table for each level, in
 * which the rules of the level stand beside the rows, and one for a level that stays open. Internal to the package.
 */
import type { RouteOutcome } from '@maplebridge/routing'
import { type Condition, type GravestTable, holds, type Rule, type Test } from '@maplebridge/rules'
import type { Edition, RiskRules } from './Edition.ts'

/** What a row comes to: its body, another one, or neither. */
type Way = 'elsewhere' | 'there' | 'hindered'

/** A table of one row; `behind` are the rules of which one of its own is made. */
export type WayTable = {
  readonly table: GravestTable<Way>
  readonly behind: Readonly<Record<string, readonly string[]>>
}

type Row = Rule<RouteOutcome>

/** Every way in which a row may lead to its body. */
export const waysByRow = (
  row: Row,
  { routing, risk }: Pick<Edition, 'routing' | 'risk'>,
): readonly WayTable[] => {
  const { facts } = routing
  const others = routing.rules.filter((each) => each.id !== row.id && hinders(each, row))
  const hindering = (level?: string): readonly Rule<Way>[] =>
    others.map((each) => ({ ...each, when: atLevel(each.when, { level, facts }), then: 'hindered' }))
  const there = (level?: string): Rule<Way> => ({
    ...row,
    when: atLevel(row.when, { level, facts }),
    then: 'there',
  })
  const table = (rules: readonly Rule<Way>[]): GravestTable<Way> => ({
    id: `way-by-${row.id}`,
    combine: 'gravest',
    outcomes: ['elsewhere', 'there', 'hindered'],
    facts,
    rules,
  })
  const whileOpen: WayTable = { table: table([there(), ...hindering()]), behind: {} }
  if (risk === undefined || ![row, ...others].some(({ when }) => asksForLevel(when))) return [whileOpen]
  return [
    whileOpen,
    ...risk.table.outcomes.map((level, gravity): WayTable => {
      const { rules, behind } = atOnce(there(level), { gravity, risk })
      return { table: table([...rules, ...hindering(level)]), behind }
    }),
  ]
}

/** A row together with a level: each rule of the level is a way to it, and every rule of a graver one is in the way. */
const atOnce = (
  there: Rule<Way>,
  { gravity, risk }: { readonly gravity: number; readonly risk: RiskRules },
): { readonly rules: readonly Rule<Way>[]; readonly behind: WayTable['behind'] } => {
  const { outcomes, rules } = risk.table
  const graver = rules.filter(({ then }) => outcomes.indexOf(then) > gravity)
  const own = rules.filter(({ then }) => outcomes.indexOf(then) === gravity)
  const both = own.map(
    (rule): Rule<Way> => ({
      ...there,
      id: `${there.id} ${rule.id}`,
      when: { all: [there.when, rule.when] },
      cites: [...there.cites, ...rule.cites],
    }),
  )
  return {
    rules: [
      ...(gravity === 0 ? [there] : both),
      ...graver.map((rule): Rule<Way> => ({ ...rule, then: 'hindered' })),
    ],
    behind: Object.fromEntries(both.map(({ id }, at) => [id, [there.id, own[at]?.id ?? there.id]])),
  }
}

/** A row out of mediation, a channel before a lead, or another answer to the same question that does not give way. */
const hinders = (other: Row, row: Row): boolean => {
  if ('referOut' in other.then) return true
  if ('channel' in other.then && 'lead' in row.then) return true
  if (other.question !== row.question) return false
  const gaveWay = row.prevailsOver?.some(({ rule }) => rule === other.id) ?? false
  return !gaveWay && JSON.stringify(other.then) !== JSON.stringify(row.then)
}

const isOfLevel = (test: Test): boolean => 'fact' in test && test.fact === 'level'

const asksForLevel = (condition: Condition): boolean => {
  if ('not' in condition) return asksForLevel(condition.not)
  if ('all' in condition) return condition.all.some(asksForLevel)
  return 'any' in condition ? condition.any.some(asksForLevel) : isOfLevel(condition)
}

/** A condition whose tests of the level are settled by a level, or stay open for good where it is not known. */
const atLevel = (
  condition: Condition,
  known: { readonly level: string | undefined; readonly facts: Edition['facts'] },
): Condition => {
  if ('not' in condition) return { not: atLevel(condition.not, known) }
  if ('all' in condition) return { all: condition.all.map((each) => atLevel(each, known)) }
  if ('any' in condition) return { any: condition.any.map((each) => atLevel(each, known)) }
  if (!isOfLevel(condition)) return condition
  const { level, facts } = known
  if (level === undefined) return openForGood
  const { truth } = holds(condition, { given: { facts: { level }, settings: {}, on: anyDay }, facts })
  return truth === true ? { all: [] } : { any: [] }
}

/** No pack can set a setting of this id: it is no code. */
const openForGood: Test = { setting: 'level is open', is: 'known' }
/** A level is no judgement: it does not depend on the day. */
const anyDay = '1000-01-01'
