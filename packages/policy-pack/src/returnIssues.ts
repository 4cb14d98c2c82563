/**
 * Checks the forms of returns: each cell once, parts that a metric has, identities between cells that are there, duties
 * that recur. Whether codes are declared is checked with all other references.
 */
import { cellsIn, type Identity, type ReturnCell, type ReturnForm } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { nearest } from './nearest.ts'
import type { Pack } from './Pack.ts'
import { rulesIn } from './rulesIn.ts'
import { misfit } from './unknownCode.ts'

type Path = Issue['path']

/**
 * The issues of the forms of returns in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 * import { returnIssues } from '@maplebridge/policy-pack'
 *
 * assert.deepEqual(returnIssues(cnNational, { layers: [cnNational] }), [])
 * ```
 */
export const returnIssues = (
  { returns = [] }: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] =>
  returns.flatMap((form, at) => [
    ...inDuties(form, ['returns', at, 'discharges'], layers),
    ...form.cells.flatMap((cell, nth) => inCell(cell, { form, nth, layers }, ['returns', at, 'cells', nth])),
    ...(form.identities ?? []).flatMap((identity, nth) =>
      inIdentity(identity, form, ['returns', at, 'identities', nth]),
    ),
  ])

const inDuties = ({ discharges }: ReturnForm, path: Path, layers: readonly Pack[]): readonly Issue[] => {
  const others = layers.flatMap(rulesIn).map(({ id }) => id)
  return discharges.flatMap((duty, nth) =>
    others.includes(duty) ? [misfit([...path, nth], notStanding(duty))] : [],
  )
}

type Place = { readonly form: ReturnForm; readonly nth: number; readonly layers: readonly Pack[] }

const inCell = (cell: ReturnCell, { form, nth, layers }: Place, path: Path): readonly Issue[] => {
  const first = form.cells.findIndex((each) => each.cell === cell.cell)
  const twice: readonly Issue[] =
    first === nth ? [] : [{ code: 'duplicate-id', path: [...path, 'cell'], message: again(cell.cell) }]
  if ('figure' in cell || cell.part !== 'denominator') return twice
  const metric = layers
    .flatMap(({ metrics }) => metrics?.definitions ?? [])
    .find(({ id }) => id === cell.metric)
  const has = metric === undefined || metric.denominator !== undefined
  return has ? twice : [...twice, misfit([...path, 'part'], noDenominator(cell.metric))]
}

const inIdentity = (identity: Identity, { cells }: ReturnForm, path: Path): readonly Issue[] => {
  const known = cells.map(({ cell }) => cell)
  return cellsIn(identity)
    .filter((cell) => !known.includes(cell))
    .map((cell): Issue => {
      const near = nearest(cell, { among: known })
      return {
        code: 'dangling-reference',
        path,
        message: noCell(cell, near),
        ...(near !== undefined && { nearest: near }),
      }
    })
}

const notStanding = (duty: string): Label => ({
  zh: `\`${duty}\` 不是常规职责；报表只能对应 standing 中的职责`,
  en: `\`${duty}\` is no standing duty; a return discharges one of \`standing\``,
})
const again = (cell: string): Label => ({
  zh: `报表中单元格 \`${cell}\` 出现两次；请改用另一编号`,
  en: `the form has the cell \`${cell}\` twice; give one of them another code`,
})
const noDenominator = (metric: string): Label => ({
  zh: `指标 \`${metric}\` 没有分母；请改为 numerator 或 value`,
  en: `the metric \`${metric}\` has no denominator; take \`numerator\` or \`value\``,
})
const noCell = (cell: string, near: string | undefined): Label => ({
  zh: `勾稽关系中的单元格 \`${cell}\` 不在报表内${near === undefined ? '；请先列出' : `；是否指 \`${near}\`？`}`,
  en: `the form has no cell \`${cell}\`${near === undefined ? '; list it' : `; did you mean \`${near}\`?`}`,
})
