/**
 * What was lost when records were translated from one list into another: how many fit how well, and every row by
 * which something was lost, the most frequent first.
 */
import type { Fit } from './Crosswalk.ts'
import type { Loss, LossReport, Translation } from './Translation.ts'

/**
 * The report of some translations, each of which stands for one record.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { lossOf } from '@maplebridge/dispute'
 *
 * const loss = { zh: '未说是否达成协议', en: 'settled or not is not said' }
 * const report = lossOf([
 *   { _tag: 'Mapped', code: '已办结', to: ['closed'], fit: 'lossy', loss },
 *   { _tag: 'Mapped', code: '已办结', to: ['closed'], fit: 'lossy', loss },
 *   { _tag: 'UnknownCode', written: '已办给', nearest: '已办结' },
 * ])
 * assert.equal(report.byFit.lossy, 2)
 * assert.deepEqual(report.losses.map(({ code, records }) => [code, records]), [['已办结', 2]])
 * assert.equal(report.unknownCodes[0]?.nearest, '已办结')
 * ```
 */
export const lossOf = (translations: readonly Translation[]): LossReport => {
  const groups = grouped(translations)
  const byFit: Record<Fit, number> = { exact: 0, broader: 0, narrower: 0, lossy: 0, none: 0 }
  for (const { each, records } of groups) {
    if (each._tag === 'Mapped') byFit[each.fit] += records
    if (each._tag === 'NoTarget') byFit.none += records
  }
  const tagged = (tag: Translation['_tag']): number => sum(groups.filter(({ each }) => each._tag === tag))
  return {
    records: translations.length,
    byFit,
    notMapped: tagged('NotMapped'),
    unknown: tagged('UnknownCode'),
    notStated: tagged('NotStated'),
    residual: sum(groups.filter(({ each }) => each._tag === 'Mapped' && each.residual)),
    losses: merged(groups.flatMap(lossIn), ({ code }) => code),
    notMappedCodes: merged(
      groups.flatMap(({ each, records }) =>
        each._tag === 'NotMapped' ? [{ code: each.code, records }] : [],
      ),
      ({ code }) => code,
    ),
    unknownCodes: merged(groups.flatMap(unknownIn), ({ written }) => written ?? ''),
  }
}

type Group = { readonly each: Translation; readonly records: number }

/** The same answer once, with how many records have it; `translate` gives the same one to the same code. */
const grouped = (translations: readonly Translation[]): readonly Group[] => {
  const found = new Map<Translation, number>()
  for (const each of translations) found.set(each, (found.get(each) ?? 0) + 1)
  return [...found].map(([each, records]) => ({ each, records }))
}

const sum = (groups: readonly { readonly records: number }[]): number =>
  groups.reduce((total, { records }) => total + records, 0)

const lossIn = ({ each, records }: Group): readonly Loss[] => {
  if (each._tag === 'NoTarget') return [{ code: each.code, to: [], fit: 'none', loss: each.loss, records }]
  if (each._tag !== 'Mapped' || each.fit === 'exact' || each.loss === undefined) return []
  const { code, to, several, fit, loss, residual } = each
  return [{ code, to, ...(several && { several }), fit, loss, ...(residual && { residual }), records }]
}

const unknownIn = ({ each, records }: Group): LossReport['unknownCodes'] => {
  if (each._tag !== 'UnknownCode') return []
  const { written, nearest } = each
  if (!isTold(each)) return [{ written: null, records }]
  return [{ written: written.trim(), ...(nearest !== undefined && { nearest }), records }]
}

/** A slip of a known code, or a few digits; anything else might be the name or number of somebody. */
const isTold = ({ written, nearest }: Extract<Translation, { readonly _tag: 'UnknownCode' }>): boolean =>
  nearest !== undefined || /^\d{1,6}$/u.test(written.trim())

/** The items of one key as one, the most frequent first and then by their key. */
const merged = <Item extends { readonly records: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] => {
  const found = new Map<string, Item>()
  for (const item of items) {
    const known = found.get(keyOf(item))
    found.set(keyOf(item), known === undefined ? item : { ...known, records: known.records + item.records })
  }
  return [...found]
    .toSorted(
      ([oneKey, one], [otherKey, other]) =>
        other.records - one.records || (oneKey < otherKey ? -1 : oneKey > otherKey ? 1 : 0),
    )
    .map(([, item]) => item)
}
