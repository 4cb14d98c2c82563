/**
 * What a check says of each cell of a report: that it is wrong, that it lacks a number, or that all it is in holds.
 */
import type { ReportedTable, TableCell, TableCheck, TableReconciled } from '@maplebridge/metrics'
import type { Language } from '@maplebridge/rules'
import { bracketed } from './joining.ts'

/** How a cell stands; `undefined` where nothing is said of it. */
export type CellState = 'fails' | 'open' | 'holds'

/** A cell of the table as it is shown. */
export type ShownCell = {
  readonly name: string
  readonly text: string
  readonly state: CellState | undefined
}

/** The rows of a table with the state of each cell, and the letters of its columns. */
export const shownRows = (
  { headings, rows, headingsAt = 1 }: ReportedTable,
  { checks }: TableReconciled,
): { readonly letters: readonly string[]; readonly rows: readonly (readonly ShownCell[])[] } => {
  const states = new Map<string, CellState>()
  for (const check of checks) {
    const state = stateOf[check.result._tag]
    for (const cell of cellsTold(check)) if (isWorse(state, states.get(cell))) states.set(cell, state)
  }
  const letters = headings.map((_, at) => lettersOf(at))
  return {
    letters,
    rows: rows.map((row, line) =>
      row.map((text, at) => {
        const name = `${letters[at]}${headingsAt + 1 + line}`
        return { name, text, state: states.get(name) }
      }),
    ),
  }
}

/** A cell as people name it: `B7 (Town A1 / Settled)`. */
export const cellText = (
  { cell, row, column }: Pick<TableCell, 'cell' | 'row' | 'column'>,
  language: Language,
): string =>
  bracketed(
    cell,
    [row, column].filter((text) => text !== '').join(language === 'zh' ? '／' : ' / '),
    language,
  )

/** The cells that a check speaks of: what is printed wrong, what is no number, or all that it used. */
const cellsTold = ({ identity, cells, result }: TableCheck): readonly string[] => {
  const names = cells.map(({ cell }) => cell)
  if (result._tag === 'Open') return [...result.missing, ...result.unread.map(({ cell }) => cell)]
  return result._tag === 'Holds' || 'shares' in identity ? names : names.slice(-1)
}

const stateOf = { Fails: 'fails', Undefined: 'fails', Open: 'open', Holds: 'holds' } as const
const order: readonly (CellState | undefined)[] = [undefined, 'holds', 'open', 'fails']
const isWorse = (one: CellState, other: CellState | undefined): boolean =>
  order.indexOf(one) > order.indexOf(other)

const lettersOf = (at: number): string =>
  (at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
