/**
 * What a table says once every fact is known, as a text that can be compared: the outcomes that count.
 */
import type { Rule } from '../Rule.ts'
import type { Table } from '../Table.ts'

/** Reads what one table says from the rules that hold; rules are numbered from `from` on. */
export type Speaker<Outcome> = {
  readonly listensTo: (rule: number) => boolean
  /** The outcomes that count when these rules hold, as JSON. */
  readonly says: (held: ReadonlySet<number>) => string
  /** Whether a rule of this table, where it holds, leaves another of it nothing to say. */
  readonly outweighs: (rule: number, other: number) => boolean
  readonly outcomes: (said: string) => readonly Outcome[]
}

/** The questions of some tables; a table that does not combine per question has one without a name. */
export const questionsOf = <Outcome>(tables: readonly Table<Outcome>[]): ReadonlySet<string | undefined> =>
  new Set(
    tables.flatMap((table): readonly (string | undefined)[] =>
      table.combine === 'perQuestion'
        ? table.rules.flatMap(({ question }: Rule<Outcome>) => question ?? [])
        : [undefined],
    ),
  )

/** What a table says to a question; internal to the package. */
export const speaker = <Outcome>(
  table: Table<Outcome>,
  { question, from }: { readonly question: string | undefined; readonly from: number },
): Speaker<Outcome> => {
  const rules: readonly Rule<Outcome>[] = table.rules
  const byText = new Map<string, Outcome>(rules.map(({ then }) => [JSON.stringify(then), then]))
  const listensTo = (at: number): boolean => {
    const rule = rules[at - from]
    return (
      rule !== undefined &&
      (table.combine === 'perQuestion' ? rule.question === question : question === undefined)
    )
  }
  const heard = (held: ReadonlySet<number>): readonly Rule<Outcome>[] =>
    [...held].filter(listensTo).flatMap((at) => rules[at - from] ?? [])
  const text = (some: readonly Rule<Outcome>[]): string =>
    JSON.stringify([...new Set(some.map(({ then }) => JSON.stringify(then)))].sort())
  const order = table.combine === 'gravest' ? table.outcomes.map((each) => JSON.stringify(each)) : []
  if (table.combine === 'gravest') for (const each of table.outcomes) byText.set(JSON.stringify(each), each)
  const rankOf = (at: number): number => order.indexOf(JSON.stringify(rules[at - from]?.then))
  return {
    listensTo,
    says: (held) => {
      const holding = heard(held)
      switch (table.combine) {
        case 'all':
          return text(holding)
        case 'perQuestion':
          return text(holding.filter((rule) => !isGivingWay(rule, holding)))
        case 'gravest': {
          const ranks = holding.map(({ then }) => order.indexOf(JSON.stringify(then)))
          return question === undefined ? JSON.stringify([order[Math.max(0, ...ranks)]]) : '[]'
        }
      }
    },
    outweighs: (one, other) => {
      if (!listensTo(one) || !listensTo(other)) return false
      return one === other || (table.combine === 'gravest' && rankOf(one) >= rankOf(other))
    },
    outcomes: (said) => {
      const texts: readonly string[] = JSON.parse(said)
      return texts.flatMap((each) => byText.get(each) ?? [])
    },
  }
}

const isGivingWay = <Outcome>(rule: Rule<Outcome>, holding: readonly Rule<Outcome>[]): boolean =>
  holding.some((other) => other.prevailsOver?.some((weaker) => weaker.rule === rule.id))
