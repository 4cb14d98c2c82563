// The report of what was lost: by hand, and against a naive second count of the same records.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lossOf, type Translation, translate } from '../src/index.ts'
import { label, plainList, someWalk } from './invented.ts'

const loss = label('丢失')
const mapped = (code: string, fit: 'exact' | 'broader' | 'lossy'): Translation => ({
  _tag: 'Mapped',
  code,
  to: ['x'],
  fit,
  ...(fit !== 'exact' && { loss }),
})

describe('lossOf', () => {
  it('counts every kind of answer and lists each loss once', () => {
    const report = lossOf([
      mapped('01', 'exact'),
      mapped('02', 'broader'),
      mapped('03', 'lossy'),
      mapped('03', 'lossy'),
      { ...mapped('99', 'lossy'), residual: true } as Translation,
      { _tag: 'NoTarget', code: '14', loss },
      { _tag: 'NotMapped', code: '20' },
      { _tag: 'UnknownCode', written: '0177', nearest: '01' },
      { _tag: 'UnknownCode', written: '张三' },
      { _tag: 'UnknownCode', written: '110101190001011237' },
      { _tag: 'UnknownCode', written: '88' },
      { _tag: 'NotStated' },
    ])
    expect(report).toEqual({
      records: 12,
      byFit: { exact: 1, broader: 1, narrower: 0, lossy: 3, none: 1 },
      notMapped: 1,
      unknown: 4,
      notStated: 1,
      residual: 1,
      losses: [
        { code: '03', to: ['x'], fit: 'lossy', loss, records: 2 },
        { code: '02', to: ['x'], fit: 'broader', loss, records: 1 },
        { code: '14', to: [], fit: 'none', loss, records: 1 },
        { code: '99', to: ['x'], fit: 'lossy', loss, residual: true, records: 1 },
      ],
      notMappedCodes: [{ code: '20', records: 1 }],
      unknownCodes: [
        { written: null, records: 2 },
        { written: '0177', nearest: '01', records: 1 },
        { written: '88', records: 1 },
      ],
    })
  })

  it('is nothing for no records', () => {
    expect(lossOf([])).toMatchObject({ records: 0, losses: [], unknownCodes: [] })
  })

  it('adds up, and does not mind the order', () => {
    const codes = fc.array(fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4', 'a9', '', '甲乙'))
    fc.assert(
      fc.property(someWalk('a', 'b'), codes, (by, written) => {
        const all = translate(written, { by, among: [plainList('a'), plainList('b')] })
        const report = lossOf(all)
        const { exact, broader, narrower, lossy, none } = report.byFit
        const lost = broader + narrower + lossy + none
        expect(exact + lost + report.notMapped + report.unknown + report.notStated).toBe(written.length)
        expect(report.losses.reduce((sum, { records }) => sum + records, 0)).toBe(lost)
        for (const { code, records } of report.losses)
          expect(records).toBe(written.filter((each) => each === code).length)
        expect(lossOf(all.toReversed())).toEqual(report)
        expect(lossOf(all.map((each) => ({ ...each })))).toEqual(report)
      }),
    )
  })
})
