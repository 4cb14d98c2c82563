/**
 * Checks a whole table of a report: each line of what is declared or suggested of it, and whether one way of rounding
 * explains all its rates. It names cells; why a figure is wrong, it can not know.
 */
import * as Result from 'effect/Result'
import type { Rounding } from './Display.ts'
import type { HeadingUnmatchedError } from './HeadingUnmatchedError.ts'
import { identitiesIn } from './identitiesIn.ts'
import type { Identity } from './Reconciliation.ts'
import type { ReportedTable } from './ReportedTable.ts'
import { cellsIn, reconcile } from './reconcile.ts'
import type {
  DeclaredIdentities,
  TableCell,
  TableCheck,
  TableIdentity,
  TableReconciled,
  TableRounding,
} from './TableIdentity.ts'
import { cellNamed } from './tableGrid.ts'

/**
 * Every line of a table checked. What is suggested is marked as such, and left out where the same is declared. Fails
 * when a declaration names a heading that the table does not have, or has twice.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { reconcileTable } from '@maplebridge/metrics'
 *
 * const table = { headings: ['地区', '受理'], rows: [['东街', '12'], ['西街', '30'], ['合计', '43']] } as const
 * const sum = {
 *   id: 'streets', label: { zh: '各街之和', en: 'Sum of the streets' },
 *   along: 'rows', parts: ['*街'], total: '合计',
 * } as const
 * const { checks } = Result.getOrThrow(reconcileTable(table, { declared: [sum] }))
 * assert.deepEqual(checks[0]?.result, { _tag: 'Fails', printed: '43', computed: '42' })
 * assert.deepEqual(checks[0]?.cells.map(({ cell }) => cell), ['B2', 'B3', 'B4'])
 * ```
 */
export const reconcileTable = (
  table: ReportedTable,
  {
    declared = [],
    suggested = [],
  }: { readonly declared?: DeclaredIdentities; readonly suggested?: readonly TableIdentity[] },
): Result.Result<TableReconciled, HeadingUnmatchedError> =>
  Result.gen(function* () {
    const firm = (yield* Result.all(declared.map((each) => betweenCells(table, each)))).flat()
    const loose = (yield* Result.all(suggested.map((said) => identitiesIn(table, { said })))).flat()
    const known = new Set(firm.map(keyOf))
    const marked = [
      ...firm.map((identity) => ({ identity, suggested: false })),
      ...loose
        .filter((identity) => !known.has(keyOf(identity)))
        .map((identity) => ({ identity, suggested: true })),
    ]
    const placed = new Map(
      marked.flatMap(({ identity }) =>
        cellsIn(identity).map((name) => [name, placeOf(table, name)] as const),
      ),
    )
    const cells = Object.fromEntries([...placed].map(([name, { text }]) => [name, text]))
    const results = reconcile(cells, { identities: marked.map(({ identity }) => identity) })
    const checks = results.map(
      ({ identity, result }, at): TableCheck => ({
        identity,
        suggested: marked[at]?.suggested ?? false,
        cells: cellsIn(identity).flatMap((name) => placed.get(name) ?? []),
        result,
      }),
    )
    return { checks, rounding: roundingOf(checks) }
  })

const betweenCells = (
  table: ReportedTable,
  said: DeclaredIdentities[number],
): Result.Result<readonly Identity[], HeadingUnmatchedError> =>
  'along' in said ? identitiesIn(table, { said }) : Result.succeed([said])

/** The same cells in the same parts are the same identity, whatever it is called. */
const keyOf = (identity: Identity): string => {
  const cells = cellsIn(identity)
  if ('shares' in identity) return `shares ${[...cells].sort().join(' ')}`
  if ('total' in identity) return `sum ${identity.total} ${[...identity.parts].sort().join(' ')}`
  return `${'change' in identity ? 'change' : 'rate'} ${cells.join(' ')}`
}

/** A name outside the table is that of a missing cell. */
const placeOf = (table: ReportedTable, name: string): TableCell =>
  cellNamed(table, name) ?? { cell: name, text: '', column: '', row: '' }

const roundingOf = (checks: readonly TableCheck[]): TableRounding => {
  const rates = checks.flatMap(({ identity, cells, result }) => {
    const rate = cells.at(-1)
    return ('rate' in identity || 'change' in identity) &&
      result._tag === 'Holds' &&
      result.roundings !== undefined &&
      rate !== undefined
      ? [{ rate, roundings: result.roundings }]
      : []
  })
  if (rates.length === 0) return { _tag: 'Unrounded' }
  const excluded = everyRounding.map((rounding) => ({
    rounding,
    by: rates.filter(({ roundings }) => !roundings.includes(rounding)).map(({ rate }) => rate),
  }))
  const left = excluded.filter(({ by }) => by.length === 0).map(({ rounding }) => rounding)
  return left.length > 0 ? { _tag: 'Uniform', roundings: left } : { _tag: 'Mixed', excluded }
}

const everyRounding: readonly Rounding[] = ['half-up', 'half-even', 'truncate']
