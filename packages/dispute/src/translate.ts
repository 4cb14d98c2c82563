/**
 * Translates written codes from one list into another, saying for each how well it fits and what is lost.
 */
import type { CodeList } from './CodeList.ts'
import type { Crosswalk, CrosswalkRow } from './Crosswalk.ts'
import { listIn, lookupIn } from './codeLists.ts'
import type { Translation } from './Translation.ts'

/**
 * What becomes of each of the codes, in their order. Total: a code that the list does not have, or that has no row,
 * is said to be so, and none becomes "other" by itself.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { translate } from '@maplebridge/dispute'
 *
 * const list = (id: string, codes: readonly string[]) => ({
 *   id, version: '1.0.0', label: { zh: id, en: id }, use: 'outcome' as const, confidence: 'M' as const, cites: [],
 *   codes: codes.map((code) => ({ code, label: { zh: code, en: code } })) as never,
 * })
 * const by = {
 *   id: 'ours', label: { zh: '对照', en: 'Crosswalk' }, confidence: 'M' as const,
 *   from: { list: 'theirs' }, to: { list: 'outcomes' },
 *   rows: [{
 *     code: '已办结', to: ['closed'], fit: 'lossy' as const, loss: { zh: '未说是否达成协议', en: 'settled or not' },
 *   }] as const,
 * }
 * const [done, wrong] = translate(['已办结', '已办给'], {
 *   by, among: [list('theirs', ['已办结']), list('outcomes', ['closed'])],
 * })
 * assert.equal(done?._tag === 'Mapped' && done.to[0], 'closed')
 * assert.deepEqual(wrong, { _tag: 'UnknownCode', written: '已办给', nearest: '已办结' })
 * ```
 */
export const translate = (
  codes: readonly string[],
  { by, among }: { readonly by: Crosswalk; readonly among: readonly CodeList[] },
): readonly Translation[] => {
  const from = listIn(among, { named: by.from })
  const residual = new Set(
    listIn(among, { named: by.to })?.codes.flatMap((entry) => (entry.residual ? [entry.code] : [])),
  )
  const rows = new Map(by.rows.map((row) => [row.code, translated(row, residual)]))
  const lookup = from === undefined ? undefined : lookupIn(from)
  const answer = (written: string): Translation => {
    if (written.trim() === '') return { _tag: 'NotStated' }
    const code = lookup === undefined ? written.trim() : lookup.entry(written)?.code
    if (code !== undefined) return rows.get(code) ?? { _tag: 'NotMapped', code }
    const near = lookup?.near(written.trim())
    return { _tag: 'UnknownCode', written, ...(near !== undefined && { nearest: near }) }
  }
  // Registers have few codes and many records, so what was written before is not looked up again.
  const known = new Map<string, Translation>()
  return codes.map((written) => {
    const found = known.get(written) ?? answer(written)
    known.set(written, found)
    return found
  })
}

/** A row as an answer. Without a target, or a reason for there being none, it answers nothing. */
const translated = (
  { code, to: [first, ...others], several, fit, loss }: CrosswalkRow,
  residual: ReadonlySet<string>,
): Translation => {
  if (first === undefined || fit === 'none')
    return loss === undefined ? { _tag: 'NotMapped', code } : { _tag: 'NoTarget', code, loss }
  return {
    _tag: 'Mapped',
    code,
    to: [first, ...others],
    ...(several !== undefined && { several }),
    fit,
    ...(loss !== undefined && { loss }),
    ...([first, ...others].some((target) => residual.has(target)) && { residual: true }),
  }
}
