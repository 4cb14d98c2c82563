/**
 * What all cases of one question show: a case that no row answers, rows that change no answer, and a case that
 * stays open although all agree. Looks at every cell, because a further fact may turn an answer either way.
 */
import type { Rule } from '../Rule.ts'
import { caseIn, caseOf } from './Case.ts'
import type { Finding } from './Finding.ts'
import { agreed, type Cell, chosenAt, type Grid, isNone, isSet, walk } from './grid.ts'
import { possibleBoxes } from './ruleFindings.ts'
import type { Space } from './space.ts'

type Rows = {
  readonly space: Space
  readonly rules: readonly Rule<unknown>[]
  /** Places of rows that may still turn out to change no answer. */
  readonly suspects: readonly number[]
}

/** The findings about all cases of a question; internal to the package. */
export const questionFindings = (question: string, grid: Grid, rows: Rows): readonly Finding[] => {
  const read = answersOf(grid, rows.rules)
  const found = new Int32Array(grid.cells)
  const suspects = new Set(rows.suspects)
  const gap = smallest()
  const open = smallest()
  walk(grid, (cell) => {
    const held = read.heldAt(cell)
    const said = read.saidBy(held)
    found[cell.index] = cell.unknownAt < 0 ? said : agreed(grid, found, cell)
    if (isNone(cell.open)) gap.offer(cell)
    if ((found[cell.index] ?? -1) >= 0 && cell.known < open.known() && read.isOpen(cell, held))
      open.offer(cell)
    for (const row of held) {
      if (suspects.has(row) && read.saidBy(held.filter((other) => other !== row)) !== said)
        suspects.delete(row)
    }
  })
  const rowsOf = [...new Set(grid.boxes.map(({ rule }) => rule))].flatMap((at) => rows.rules[at] ?? [])
  const about = { question, rules: rowsOf.map(({ id }) => id), cites: citesOf(rowsOf) }
  const seen = (index: number) => ({ witness: caseOf(rows.space, chosenAt(grid, index)) })
  return [
    ...gap.at().map((index) => ({ code: 'gap' as const, ...about, ...seen(index) })),
    ...open
      .at()
      .map((index) => ({ code: 'undecided-although-all-agree' as const, ...about, ...seen(index) })),
    ...[...suspects].flatMap((at): readonly Finding[] => {
      const rule = rows.rules[at]
      const [box] = possibleBoxes(rows.space, at).toSorted((a, b) => a.asked.length - b.asked.length)
      if (rule === undefined || box === undefined) return []
      const witness = caseIn(rows.space, box.held, box.asks)
      return [{ code: 'redundant', question, rules: [rule.id], cites: rule.cites, witness }]
    }),
  ]
}

const smallest = () => {
  let best = { known: Number.POSITIVE_INFINITY, index: -1 }
  return {
    known: () => best.known,
    at: (): readonly number[] => (best.index < 0 ? [] : [best.index]),
    offer: ({ known, index }: Cell): void => {
      if (known < best.known) best = { known, index }
    },
  }
}

/** Reads cells as `answer` does: rows by the place of their rule, what they say as a number. */
const answersOf = (grid: Grid, rules: readonly Rule<unknown>[]) => {
  const numbers = new Map<string, number>()
  const says = new Map<number, string>()
  const prevailing = new Map<number, readonly number[]>()
  const rowOf = grid.boxes.map(({ rule }) => rule)
  for (const row of new Set(rowOf)) {
    says.set(row, JSON.stringify(rules[row]?.then))
    prevailing.set(
      row,
      [...new Set(rowOf)].filter((other) =>
        rules[other]?.prevailsOver?.some((weaker) => weaker.rule === rules[row]?.id),
      ),
    )
  }
  const rowsIn = (bits: Int32Array): readonly number[] =>
    isNone(bits) ? [] : [...new Set(rowOf.filter((_, bit) => isSet(bits, bit)))]
  const gives = (row: number, to: readonly number[]): boolean =>
    prevailing.get(row)?.some((other) => to.includes(other)) ?? false
  const outcomes = (held: readonly number[]): ReadonlySet<string> =>
    new Set(held.filter((row) => !gives(row, held)).map((row) => says.get(row) ?? ''))
  return {
    heldAt: ({ held }: Cell): readonly number[] => rowsIn(held),
    saidBy: (held: readonly number[]): number => {
      const key = [...outcomes(held)].sort().join('\n')
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    },
    isOpen: (cell: Cell, held: readonly number[]): boolean => {
      const said = outcomes(held)
      const standing = held.filter((row) => !gives(row, held))
      return rowsIn(cell.open).some(
        (row) =>
          !held.includes(row) && !gives(row, standing) && (said.size > 1 || !said.has(says.get(row) ?? '')),
      )
    },
  }
}

const citesOf = (rules: readonly Rule<unknown>[]): readonly string[] => [
  ...new Set(rules.flatMap(({ cites }) => cites)),
]
