/**
 * Fills the cells of a return from what was counted, and tells nothing from nothing known.
 */
import type { Counts } from './explainChange.ts'
import type { CellContent, Correction, FilledCell } from './FrozenReturn.ts'
import { countIn } from './internal/countIn.ts'
import { stableText } from './internal/stableText.ts'
import type { Metric } from './Metric.ts'
import { type Measuring, measure } from './measure.ts'
import type { Reconciled } from './Reconciliation.ts'
import type { ReturnCell, ReturnForm } from './ReturnForm.ts'
import { reconcile } from './reconcile.ts'

/** What cells are filled with. */
export type Filling = Counts &
  Omit<Measuring, 'of' | 'figures'> & { readonly metrics: Readonly<Record<string, Metric>> }

/**
 * The cells of a form as they are filled. What nobody counted is missing, not zero.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { filledCells } from '@maplebridge/metrics'
 *
 * const form = { cells: [{ cell: 'people', label: { zh: '涉及人数', en: 'People concerned' }, figure: 'people' }] } as const
 * const during = { from: '2023-05-01', to: '2023-05-31' }
 * const fill = (figures: Record<string, number>) => filledCells(form, { during, metrics: {}, tallies: {}, figures })
 * assert.deepEqual(fill({ people: 12 }), [{ cell: 'people', holds: { _tag: 'Figure', figure: 12 } }])
 * assert.deepEqual(fill({}), [{ cell: 'people', holds: { _tag: 'Missing' } }])
 * ```
 */
export const filledCells = ({ cells }: Pick<ReturnForm, 'cells'>, filling: Filling): readonly FilledCell[] =>
  cells.map((cell) => ({ cell: cell.cell, holds: contentOf(cell, filling) }))

const contentOf = (cell: ReturnCell, { metrics, ...measuring }: Filling): CellContent => {
  const { figures = {}, tallies } = measuring
  if ('figure' in cell) {
    const figure = Object.hasOwn(figures, cell.figure) ? figures[cell.figure] : undefined
    return figure === undefined ? { _tag: 'Missing' } : { _tag: 'Figure', figure }
  }
  const metric = Object.hasOwn(metrics, cell.metric) ? metrics[cell.metric] : undefined
  if (metric === undefined) return { _tag: 'Missing' }
  if (cell.part === 'value')
    return { _tag: 'Value', value: measure(tallies[metric.id] ?? {}, { ...measuring, of: metric }) }
  const counted = countIn(metric, cell.part, measuring)
  return counted === undefined ? { _tag: 'Missing' } : { _tag: 'Count', ...counted }
}

/**
 * Whether cells say that there was nothing to report: every count and figure is zero with nothing open, no value is
 * above zero, and nothing is missing. A form without cells can not say it by them.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { areNil } from '@maplebridge/metrics'
 *
 * const none = { cell: 'accepted', holds: { _tag: 'Count', counted: 0, open: 0 } } as const
 * assert.equal(areNil([none]), true)
 * assert.equal(areNil([none, { cell: 'settled', holds: { _tag: 'Missing' } }]), false)
 * ```
 */
export const areNil = (cells: readonly FilledCell[]): boolean =>
  cells.length > 0 && cells.every(({ holds }) => isNothing(holds))

const isNothing = (holds: CellContent): boolean => {
  switch (holds._tag) {
    case 'Count':
      return holds.counted === 0 && holds.open === 0
    case 'Figure':
      return holds.figure === 0
    case 'Missing':
      return false
    case 'Value': {
      const { value } = holds
      if (value._tag !== 'Measured') return value._tag === 'Empty'
      return value.value.numerator === 0 && value.open.numerator === 0
    }
  }
}

/**
 * The cells that differ, before and after; one that only one of them has is missing in the other.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { changedCells } from '@maplebridge/metrics'
 *
 * const cell = (counted: number) => ({ cell: 'accepted', holds: { _tag: 'Count', counted, open: 0 } }) as const
 * assert.deepEqual(changedCells([cell(3)], { to: [cell(3)] }), [])
 * assert.deepEqual(changedCells([cell(3)], { to: [cell(4)] }).map(({ after }) => after), [cell(4).holds])
 * ```
 */
export const changedCells = (
  before: readonly FilledCell[],
  { to: after }: { readonly to: readonly FilledCell[] },
): readonly Correction['changed'][number][] =>
  [...new Set([...before, ...after].map(({ cell }) => cell))].flatMap((cell) => {
    const change = { cell, before: contentIn(before, cell), after: contentIn(after, cell) }
    return stableText(change.before) === stableText(change.after) ? [] : [change]
  })

const contentIn = (cells: readonly FilledCell[], cell: string): CellContent =>
  cells.find((each) => each.cell === cell)?.holds ?? { _tag: 'Missing' }

/**
 * Whether each identity of a form holds between its cells as they would be printed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cellChecks } from '@maplebridge/metrics'
 *
 * const sum = { id: 'forms', label: { zh: '合计', en: 'Sum' }, parts: ['written', 'oral'], total: 'settled' } as const
 * const cells = Object.entries({ written: 4, oral: 3, settled: 8 }).map(([cell, counted]) => ({
 *   cell, holds: { _tag: 'Count', counted, open: 0 } as const,
 * }))
 * assert.deepEqual(cellChecks(cells, { identities: [sum] }), [
 *   { identity: 'forms', result: { _tag: 'Fails', printed: '8', computed: '7' } },
 * ])
 * ```
 */
export const cellChecks = (
  cells: readonly FilledCell[],
  { identities }: Pick<ReturnForm, 'identities'>,
): readonly { readonly identity: string; readonly result: Reconciled }[] => {
  const printed = Object.fromEntries(cells.map(({ cell, holds }) => [cell, printedOf(holds)]))
  return reconcile(printed, { identities: identities ?? [] }).map(({ identity, result }) => ({
    identity: identity.id,
    result,
  }))
}

const printedOf = (holds: CellContent): string => {
  switch (holds._tag) {
    case 'Count':
      return String(holds.counted)
    case 'Figure':
      return String(holds.figure)
    case 'Missing':
      return ''
    case 'Value':
      return holds.value._tag === 'Measured' ? holds.value.shown : ''
  }
}
