// What is refused of code lists and crosswalks: each thing by hand, with where it stands.
import type { CodeList, Crosswalk, CrosswalkRow } from '@maplebridge/dispute'
import { describe, expect, it, test } from 'vitest'
import { checkLayers, codesOf, type Pack } from '../src/index.ts'
import { county, national } from './specimen.ts'

const label = { zh: '清单', en: 'List' }
const loss = { zh: '细类', en: 'the finer type' }
const entry = (code: string, zh = `${code}类`) => ({ code, label: { zh, en: zh } })
const list = (codes: CodeList['codes'], id = 'theirs'): CodeList => ({
  id,
  version: '1.0.0',
  label,
  use: 'matter',
  confidence: 'M',
  cites: [],
  codes,
})
const walk = (rows: Crosswalk['rows'], ends: Partial<Crosswalk> = {}): Crosswalk => ({
  id: 'theirs-to-ours',
  label,
  from: { list: 'theirs', version: '1.0.0' },
  to: { list: 'ours', version: '1.0.0' },
  confidence: 'M',
  rows,
  ...ends,
})
const theirs = list([entry('01'), { ...entry('0101'), parent: '01' }, entry('99')])
const ours = list([entry('family'), entry('labour'), { ...entry('other'), residual: true }], 'ours')
const rows: Crosswalk['rows'] = [
  { code: '01', to: ['family'], fit: 'exact' },
  { code: '0101', to: ['family'], fit: 'broader', loss },
  { code: '99', to: ['other'], fit: 'lossy', loss },
]

const told = (layers: readonly Pack[]) =>
  checkLayers(layers).map(({ code, path, nearest }) =>
    [code, path.join('.'), ...(nearest === undefined ? [] : [nearest])].join(' '),
  )
const issuesOf = (codeLists: readonly CodeList[], crosswalks: readonly Crosswalk[] = []) =>
  told([{ ...national, codeLists, crosswalks }])
const rowRefused = (row: CrosswalkRow) => issuesOf([theirs, ours], [walk([rows[0], row, ...rows.slice(2)])])

test('what fits together is not refused', () => {
  expect(issuesOf([theirs, ours], [walk(rows)])).toEqual([])
})

describe('a list is refused', () => {
  test.each<[string, CodeList['codes'], string]>([
    ['with a code twice', [entry('01'), entry('01', '乙')], 'duplicate-id codeLists.0.codes.1'],
    ['with a name for two codes', [entry('01', '甲'), entry('02', '甲')], 'duplicate-id codeLists.0.codes.1'],
    [
      'with a word that is another code',
      [entry('01'), { ...entry('02'), words: ['01'] }],
      'duplicate-id codeLists.0.codes.1',
    ],
    [
      'with a wider code that is not there',
      [{ ...entry('0101'), parent: '01' }, entry('01')],
      'dangling-reference codeLists.0.codes.0.parent',
    ],
    [
      'with a code that is its own wider one',
      [{ ...entry('01'), parent: '01' }],
      'dangling-reference codeLists.0.codes.0.parent',
    ],
  ])('%s', (_, codes, issue) => {
    expect(issuesOf([list(codes)])).toEqual([issue])
  })

  it('when there is one of that id and version, or it takes the name of the own types', () => {
    expect(issuesOf([theirs, theirs])).toEqual(['duplicate-id codeLists.0.id', 'duplicate-id codeLists.1.id'])
    for (const id of ['matters', 'remedies'])
      expect(issuesOf([{ ...theirs, id, version: '9.0.0' }])).toEqual(['duplicate-id codeLists.0.id'])
    expect(issuesOf([theirs, { ...theirs, version: '2.0.0' }])).toEqual([])
  })
})

describe('a row is refused', () => {
  const code = '0101'
  test.each<[string, CrosswalkRow, readonly string[]]>([
    [
      'for a code that the list does not have',
      { code: '0102', to: ['family'], fit: 'broader', loss },
      ['dangling-reference crosswalks.0.rows.1.code 0101', 'missing-key crosswalks.0.rows'],
    ],
    [
      'with a target that the list does not have',
      { code, to: ['famly'], fit: 'broader', loss },
      ['dangling-reference crosswalks.0.rows.1.to.0 family'],
    ],
    [
      'when the same code has another',
      { code: '01', to: ['labour'], fit: 'broader', loss },
      [
        'duplicate-id crosswalks.0.rows.0.code',
        'duplicate-id crosswalks.0.rows.1.code',
        'missing-key crosswalks.0.rows',
      ],
    ],
    [
      'when two codes are said to be the same as one target',
      { code, to: ['family'], fit: 'exact' },
      ['wrong-type crosswalks.0.rows.0.fit', 'wrong-type crosswalks.0.rows.1.fit'],
    ],
    [
      'that makes something exactly what is left over',
      { code, to: ['other'], fit: 'exact' },
      ['wrong-type crosswalks.0.rows.1.fit'],
    ],
    ['without a target and a reason', { code, to: [], fit: 'none' }, ['wrong-type crosswalks.0.rows.1.fit']],
    [
      'with a target and none',
      { code, to: ['family'], fit: 'none', loss },
      ['wrong-type crosswalks.0.rows.1.fit'],
    ],
    [
      'without a target that fits',
      { code, to: [], fit: 'broader', loss },
      ['wrong-type crosswalks.0.rows.1.fit'],
    ],
    [
      'that does not say what is lost',
      { code, to: ['family'], fit: 'lossy' },
      ['wrong-type crosswalks.0.rows.1.fit'],
    ],
    [
      'that loses something and fits exactly',
      { code, to: ['labour'], fit: 'exact', loss },
      ['wrong-type crosswalks.0.rows.1.fit'],
    ],
    [
      'with several targets that nobody knows how to read',
      { code, to: ['family', 'labour'], fit: 'lossy', loss },
      ['wrong-type crosswalks.0.rows.1.fit'],
    ],
    [
      'with one target called several',
      { code, to: ['family'], several: 'one-of', fit: 'lossy', loss },
      ['wrong-type crosswalks.0.rows.1.fit'],
    ],
    [
      'when one of several is said to take more',
      { code, to: ['family', 'labour'], several: 'one-of', fit: 'broader', loss },
      ['wrong-type crosswalks.0.rows.1.fit'],
    ],
    [
      'with a target twice',
      { code, to: ['labour', 'labour'], several: 'all-of', fit: 'lossy', loss },
      ['wrong-type crosswalks.0.rows.1.fit'],
    ],
  ])('%s', (_, row, issues) => {
    expect(rowRefused(row)).toEqual(issues)
  })
})

describe('a crosswalk', () => {
  it('has to name every code, if only to say that it has no counterpart', () => {
    expect(issuesOf([theirs, ours], [walk([rows[0]])])).toEqual([
      'missing-key crosswalks.0.rows',
      'missing-key crosswalks.0.rows',
    ])
  })

  it('has to start from and end in lists that are there, in that version', () => {
    const ends = { from: { list: 'their', version: '1.0.0' }, to: { list: 'ours', version: '9.0.0' } }
    expect(issuesOf([theirs, ours], [walk(rows, ends)])).toEqual([
      'dangling-reference crosswalks.0.from theirs 1.0.0',
      'dangling-reference crosswalks.0.to ours 1.0.0',
    ])
    expect(issuesOf([theirs, ours], [walk(rows, { to: { list: 'ours' } })])).toHaveLength(1)
  })

  it('is added to by a narrower pack, for the codes that it adds', () => {
    const own = (code: string) => ({ code, label, cites: [] })
    const toTheirs = { id: 'own', from: { list: 'matters' }, to: { list: 'theirs', version: '1.0.0' } }
    const wide: Pack = {
      ...national,
      matters: [own('family')],
      codeLists: [theirs],
      crosswalks: [walk([{ code: 'family', to: ['01'], fit: 'exact' }], toTheirs)],
    }
    const narrow = (...crosswalks: readonly Crosswalk[]): Pack => ({
      ...county,
      matters: [...(county.matters ?? []), own('herding')],
      crosswalks,
    })
    const codes = (county.matters ?? []).map(({ code }) => code)
    const none = (code: string): CrosswalkRow => ({ code, to: [], fit: 'none', loss })
    const added = walk([none('herding'), ...codes.map(none)], toTheirs)
    expect(told([wide, narrow()])).toEqual([])
    expect(told([wide, narrow(added)])).toEqual([])
    expect(codesOf([wide, narrow(added)]).crosswalks['own']?.rows.map(({ code }) => code)).toEqual([
      'family',
      'herding',
      ...codes,
    ])
    expect(told([wide, narrow({ ...added, rows: [none('family'), ...added.rows] })])).toEqual([
      'duplicate-id crosswalks.0.rows.0.code',
    ])
    expect(told([wide, narrow({ ...added, to: { list: 'matters' } })])).toEqual([
      'wrong-type crosswalks.0.to',
    ])
  })

  it('cites clauses that are there', () => {
    const cited = walk([{ ...rows[0], cites: ['NO-1'] }, ...rows.slice(1)])
    expect(issuesOf([{ ...theirs, cites: ['NO-2'] }, ours], [cited])).toEqual([
      'dangling-reference codeLists.0.cites',
      'dangling-reference crosswalks.0.rows.0.cites',
    ])
  })
})
