/**
 * How rows pass a dispute on from body to body: for each matter, from a kind that leads to the kinds to which it goes
 * on, and from a kind to those to which it is reported. What has been done is only counted up, so a circle goes round
 * for good only where it does at one count.
 */
import type { PlainDate } from '@maplebridge/calendar'
import { type Conjunction, conjunctions, type Literal } from '@maplebridge/rules'
import type { RoutingRules } from '../route.ts'
import { countsIn, spanOf } from './countedUp.ts'
import { type Cycle, cyclesIn } from './cyclesIn.ts'
import { type SendingRow, sendsTo } from './sendingRows.ts'

/** A circle of kinds, the rows that close it, the first matter that goes round, and how many matters do. */
export type Passing = {
  readonly cycle: Cycle
  readonly rules: readonly string[]
  readonly matter: string
  readonly times: number
}

/** The circles in which rows pass a dispute on, each once. */
export const passings = (
  rows: readonly SendingRow[],
  { under, on }: { readonly under: RoutingRules; readonly on: PlainDate },
): readonly Passing[] => {
  const found = new Map<string, Omit<Passing, 'times'> & { readonly matters: Set<string> }>()
  const counts = countsIn(rows, under.table)
  for (const { code: matter } of (under.matters ?? []).toSorted((a, b) => (a.code < b.code ? -1 : 1)))
    for (const known of counts) {
      const sending = rows.filter((row) => sendsTo(row, { matter, known, under, on }))
      for (const way of ['next', 'report'] as const) {
        const edges = edgesOf(sending, way)
        for (const cycle of cyclesIn(graphOf(edges))) {
          const key = `${way} ${cycle.join(' ')}`
          const first = found.get(key) ?? { cycle, rules: rulesOf(cycle, edges), matter, matters: new Set() }
          found.set(key, first)
          first.matters.add(matter)
        }
      }
    }
  return [...found.values()].map(({ matters, ...passing }) => ({ ...passing, times: matters.size }))
}

type Edge = { readonly from: string; readonly to: string; readonly rules: readonly string[] }

const edgesOf = (rows: readonly SendingRow[], way: 'next' | 'report'): readonly Edge[] =>
  rows
    .filter(({ leads }) => leads)
    .flatMap((lead) =>
      rows
        .filter(({ passes }) => passes === way)
        .filter((other) => mayHoldTogether(lead, other))
        .map((other) => ({
          from: lead.kind.code,
          to: other.kind.code,
          rules: [lead.rule.id, other.rule.id],
        })),
    )

const graphOf = (edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> => {
  const graph = new Map<string, Set<string>>()
  for (const { from, to } of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to))
  return new Map([...graph].map(([from, to]) => [from, [...to]]))
}

const rulesOf = (cycle: Cycle, edges: readonly Edge[]): readonly string[] => {
  const steps = cycle.map((from, at) => ({ from, to: cycle[at + 1] ?? cycle[0] }))
  return [
    ...new Set(
      steps.flatMap(
        ({ from, to }) => edges.find((edge) => edge.from === from && edge.to === to)?.rules ?? [],
      ),
    ),
  ]
}

/** False only where two conditions plainly exclude each other; more conjunctions than this are not looked at. */
const mayHoldTogether = (one: SendingRow, other: SendingRow): boolean => {
  const ways = conjunctions({ all: [one.rule.when, other.rule.when] }, { atMost: 256 })
  return ways === undefined || ways.some(isPossible)
}

const isPossible = (conjunction: Conjunction): boolean =>
  !conjunction.some((one, at) => conjunction.slice(at + 1).some((other) => exclude(one, other)))

const exclude = (one: Literal, other: Literal): boolean => {
  const same = JSON.stringify(one.test) === JSON.stringify(other.test)
  if (same) return one.negated !== other.negated
  if (!('fact' in one.test && 'fact' in other.test) || one.test.fact !== other.test.fact) return false
  const [span, another] = [spanOf(one), spanOf(other)]
  if (span !== undefined && another !== undefined) return span.to < another.from || another.to < span.from
  if (one.negated || other.negated) return false
  const [values, others] = [valuesOf(one), valuesOf(other)]
  return values !== undefined && others !== undefined && !values.some((value) => others.includes(value))
}

const valuesOf = ({ test }: Literal): readonly (string | boolean)[] | undefined => {
  if ('is' in test) return [test.is]
  return 'oneOf' in test ? test.oneOf : undefined
}
