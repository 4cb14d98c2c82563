/**
 * Two crosswalks as one: from the first list by way of the second into the third. What either loses is lost, and a
 * row is never said to fit better than its parts do.
 */
import type { Label } from '@maplebridge/rules'
import type { Crosswalk, CrosswalkRow, Fit } from './Crosswalk.ts'

/**
 * The crosswalk from where the first starts to where the second ends. A code whose way the second does not know has no
 * target; neither has one of several targets that leads to several that all hold, which no row can say.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { chained } from '@maplebridge/dispute'
 *
 * const shared = { label: { zh: '对照', en: 'Crosswalk' }, confidence: 'M' } as const
 * const loss = { zh: '拖欠工资', en: 'arrears of wages' }
 * const chain = chained(
 *   { ...shared, id: 'a-to-b', from: { list: 'a' }, to: { list: 'b' },
 *     rows: [{ code: '10', to: ['labour'], fit: 'exact' }] },
 *   { then: { ...shared, id: 'b-to-c', from: { list: 'b' }, to: { list: 'c' },
 *     rows: [{ code: 'labour', to: ['07'], fit: 'broader', loss }] } },
 * )
 * assert.deepEqual(chain.rows, [{ code: '10', to: ['07'], fit: 'broader', loss }])
 * ```
 */
export const chained = (first: Crosswalk, { then: second }: { readonly then: Crosswalk }): Crosswalk => {
  const onward = new Map(second.rows.map((row) => [row.code, row]))
  const [head, ...rows] = first.rows
  return {
    id: `${first.id}-then-${second.id}`,
    label: {
      zh: `${first.label.zh}，再${second.label.zh}`,
      en: `${first.label.en}, then ${second.label.en}`,
    },
    from: first.from,
    to: second.to,
    confidence: inOrder.find((each) => each === first.confidence || each === second.confidence) ?? 'L',
    rows: [through(head, onward), ...rows.map((row) => through(row, onward))],
  }
}

/** The least to be relied on first. */
const inOrder = ['L', 'M', 'H'] as const

const through = (row: CrosswalkRow, onward: ReadonlyMap<string, CrosswalkRow>): CrosswalkRow => {
  if (row.fit === 'none') return row
  const next = row.to.flatMap((target) => onward.get(target) ?? [])
  if (next.length < row.to.length) return { ...nowhere([row]), loss: notKnown }
  const reached = next.filter(({ fit }) => fit !== 'none')
  const isWhole = reached.length === next.length
  const ways = new Set([row, ...reached].flatMap(({ several }) => several ?? []))
  if (reached.length === 0 || ways.size > 1 || (ways.has('all-of') && !isWhole))
    return nowhere([row, ...next])
  const to = [...new Set(reached.flatMap((each) => each.to))]
  const [several] = ways
  const fit = weakest([row, ...next])
  const loss = lossTogether([row, ...next])
  return {
    code: row.code,
    to,
    ...(to.length > 1 && several !== undefined && { several }),
    fit,
    ...(fit !== 'exact' && loss !== undefined && { loss }),
  }
}

/** A row without a target, for the reasons of the rows that led there; the first says which code it is. */
const nowhere = (rows: readonly [CrosswalkRow, ...CrosswalkRow[]]): CrosswalkRow => ({
  code: rows[0].code,
  to: [],
  fit: 'none',
  loss: lossTogether(rows) ?? cannotBeSaid,
})

/** The one fit other than `exact` that all share; otherwise they differ in both directions. */
const weakest = (rows: readonly CrosswalkRow[]): Fit => {
  const [inexact = 'exact', ...others] = new Set(rows.map(({ fit }) => fit).filter((fit) => fit !== 'exact'))
  return others.length === 0 ? inexact : 'lossy'
}

const lossTogether = (rows: readonly CrosswalkRow[]): Label | undefined => {
  const losses = rows.flatMap(({ loss }) => loss ?? [])
  if (losses.length === 0) return undefined
  return {
    zh: [...new Set(losses.map(({ zh }) => zh))].join('；'),
    en: [...new Set(losses.map(({ en }) => en))].join('; '),
  }
}

const cannotBeSaid: Label = {
  zh: '其中一项与各项并存，合并后无法表达',
  en: 'one of several and all of several cannot be said in one row',
}

const notKnown: Label = {
  zh: '第二张对照表没有中间的代码',
  en: 'the second crosswalk has no row for a code on the way',
}
