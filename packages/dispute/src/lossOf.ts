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
  const byFit: Record<Fit, number> = { exact: 0, broader: 0, narrower: 0, lossy: 0, none: 0 }
  for (const each of translations) {
    if (each._tag === 'Mapped') byFit[each.fit] += 1
    if (each._tag === 'NoTarget') byFit.none += 1
  }
  const tagged = <Tag extends Translation['_tag']>(tag: Tag) =>
    translations.filter((each): each is Extract<Translation, { readonly _tag: Tag }> => each._tag === tag)
  const notMapped = tagged('NotMapped')
  const unknown = tagged('UnknownCode')
  return {
    records: translations.length,
    byFit,
    notMapped: notMapped.length,
    unknown: unknown.length,
    notStated: tagged('NotStated').length,
    residual: tagged('Mapped').filter(({ residual }) => residual).length,
    losses: counted(translations.flatMap(lossIn), ({ code }) => code),
    notMappedCodes: counted(
      notMapped.map(({ code }) => ({ code })),
      ({ code }) => code,
    ),
    unknownCodes: counted(
      unknown.map((each) =>
        isTold(each)
          ? { written: each.written.trim(), ...(each.nearest !== undefined && { nearest: each.nearest }) }
          : { written: null },
      ),
      ({ written }) => written ?? '',
    ),
  }
}

const lossIn = (each: Translation): readonly Omit<Loss, 'records'>[] => {
  if (each._tag === 'NoTarget') return [{ code: each.code, to: [], fit: 'none', loss: each.loss }]
  if (each._tag !== 'Mapped' || each.fit === 'exact' || each.loss === undefined) return []
  const { code, to, several, fit, loss, residual } = each
  return [{ code, to, ...(several && { several }), fit, loss, ...(residual && { residual }) }]
}

/** A slip of a known code, or a few digits; anything else might be the name or number of somebody. */
const isTold = ({ written, nearest }: Extract<Translation, { readonly _tag: 'UnknownCode' }>): boolean =>
  nearest !== undefined || /^\d{1,6}$/u.test(written.trim())

/** The same things once, with how often they came, the most frequent first and then by their key. */
const counted = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (Item & { readonly records: number })[] => {
  const found = new Map<string, { readonly item: Item; records: number }>()
  for (const item of items) {
    const known = found.get(keyOf(item))
    if (known === undefined) found.set(keyOf(item), { item, records: 1 })
    else known.records += 1
  }
  return [...found]
    .toSorted(
      ([oneKey, one], [otherKey, other]) =>
        other.records - one.records || (oneKey < otherKey ? -1 : oneKey > otherKey ? 1 : 0),
    )
    .map(([, { item, records }]) => ({ ...item, records }))
}
