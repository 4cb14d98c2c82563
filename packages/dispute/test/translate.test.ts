// What becomes of written codes: by hand for every kind of answer, and as properties over random crosswalks.
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { lookupIn, nearest, translate } from '../src/index.ts'
import { label, listOf, plainList, someWalk, walk } from './invented.ts'

const theirs = listOf('theirs', [
  { code: '01', label: label('婚姻家庭纠纷') },
  { code: '0103', parent: '01', label: label('分家与继承') },
  { code: '03', label: label('房屋宅基地纠纷'), words: ['房产宅基地'] },
  { code: '07', label: label('司法确认') },
  { code: '98', label: label('草稿') },
  { code: '99', label: label('其他纠纷'), residual: true },
])
const ours = listOf('ours', [
  { code: 'family', label: label('婚姻家庭') },
  { code: 'housing', label: label('房屋') },
  { code: 'settled', label: label('达成协议') },
  { code: 'confirmed', label: label('已确认') },
  { code: 'other', label: label('其他'), residual: true },
])
const loss = label('细类丢失', 'the finer type')
const by = walk('theirs', 'ours', [
  { code: '01', to: ['family'], fit: 'exact' },
  { code: '0103', to: ['family'], fit: 'broader', loss },
  { code: '07', to: ['settled', 'confirmed'], several: 'all-of', fit: 'lossy', loss },
  { code: '98', to: [], fit: 'none', loss },
  { code: '99', to: ['other'], fit: 'lossy', loss },
])
const became = (written: string) => translate([written], { by, among: [theirs, ours] })[0]

describe('translate', () => {
  test.each([
    ['a code that fits exactly', '01', { _tag: 'Mapped', code: '01', to: ['family'], fit: 'exact' }],
    ['blanks around it', ' 01\t', { _tag: 'Mapped', code: '01', to: ['family'], fit: 'exact' }],
    ['the printed name', '婚姻家庭纠纷', { _tag: 'Mapped', code: '01', to: ['family'], fit: 'exact' }],
    ['a finer code', '0103', { _tag: 'Mapped', code: '0103', to: ['family'], fit: 'broader', loss }],
    [
      'several that all hold',
      '07',
      { _tag: 'Mapped', code: '07', to: ['settled', 'confirmed'], several: 'all-of', fit: 'lossy', loss },
    ],
    ['no counterpart', '98', { _tag: 'NoTarget', code: '98', loss }],
    [
      'a target that takes what is left over is marked',
      '99',
      { _tag: 'Mapped', code: '99', to: ['other'], fit: 'lossy', loss, residual: true },
    ],
    ['a code that the crosswalk passes over', '房产宅基地', { _tag: 'NotMapped', code: '03' }],
    ['a zero that a table dropped', '3', { _tag: 'UnknownCode', written: '3', nearest: '03' }],
    ['a finer code than the list has', '0177', { _tag: 'UnknownCode', written: '0177', nearest: '01' }],
    ['a finer code than the finest', '010399', { _tag: 'UnknownCode', written: '010399', nearest: '0103' }],
    ['digits that are only alike', '08', { _tag: 'UnknownCode', written: '08' }],
    [
      'a slip in a word',
      '婚姻家挺纠纷',
      { _tag: 'UnknownCode', written: '婚姻家挺纠纷', nearest: '婚姻家庭纠纷' },
    ],
    ['a short word that is another', '草图', { _tag: 'UnknownCode', written: '草图' }],
    ['a name', '张三丰', { _tag: 'UnknownCode', written: '张三丰' }],
    ['nothing', '  ', { _tag: 'NotStated' }],
  ])('%s', (_, written, expected) => {
    expect(became(written)).toEqual(expected)
  })

  it('knows codes by their rows alone when the list is not at hand', () => {
    expect(translate(['01', '03'], { by, among: [] })).toEqual([
      { _tag: 'Mapped', code: '01', to: ['family'], fit: 'exact' },
      { _tag: 'NotMapped', code: '03' },
    ])
  })

  it('does not take a list of another version', () => {
    const later = { ...theirs, version: '2.0.0', codes: [{ code: 'x', label: label('甲') }] as const }
    expect(translate(['婚姻家庭纠纷'], { by, among: [later, theirs] })[0]?._tag).toBe('Mapped')
  })

  it('has one answer for each, in their order, whatever was written', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('a0', 'a1', 'a4类', ' a2 ', ''))
    fc.assert(
      fc.property(someWalk('a', 'b'), fc.array(text), (crosswalk, codes) => {
        const among = [plainList('a'), plainList('b')]
        const all = translate(codes, { by: crosswalk, among })
        expect(all.length).toBe(codes.length)
        expect(all).toEqual(codes.flatMap((code) => translate([code], { by: crosswalk, among })))
      }),
    )
  })

  it('puts nothing under what is left over that has no row for it', () => {
    fc.assert(
      fc.property(someWalk('a', 'b'), fc.string(), (crosswalk, written) => {
        const [answer] = translate([written], { by: crosswalk, among: [plainList('a'), plainList('b')] })
        const said = crosswalk.rows.some(({ code, to }) => code === written.trim() && to.includes('b4'))
        expect(answer?._tag === 'Mapped' && answer.residual === true && !said).toBe(false)
      }),
    )
  })
})

describe('nearest', () => {
  test.each([
    ['tourim', 'tourism'],
    ['z', undefined],
  ])('%s is taken for %s', (written, expected) => {
    expect(nearest(written, { among: ['tourism', 'labour'] })).toBe(expected)
  })

  it('knows none among none', () => {
    expect(nearest('labour', { among: [] })).toBeUndefined()
  })
})

describe('lookupIn', () => {
  it('lets a code go before a word', () => {
    const lookup = lookupIn(
      listOf('l', [
        { code: 'x', label: label('y') },
        { code: 'y', label: label('z') },
      ]),
    )
    expect(lookup.entry('y')?.code).toBe('y')
  })
})
