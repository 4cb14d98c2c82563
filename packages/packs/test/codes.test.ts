// Code lists and crosswalks of every pack: nothing is passed over, no fit contradicts another, and what is known to go
// wrong elsewhere does not go wrong here.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CodeList, type Crosswalk, chained, lossOf, translate } from '@maplebridge/dispute'
import { codesOf, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, it, test } from 'vitest'
import { codesPage } from '../scripts/codesPage.ts'
import { packs } from '../src/index.ts'
import { planWords } from './planWords.ts'

const codesUnder = (id: string) => codesOf(Result.getOrThrow(layersOf(packs, { id })))
const all = packs.map(({ manifest: { id } }) => ({ id, ...codesUnder(id) }))
const { codeLists, crosswalks } = codesUnder('cn-national')
const empty: Crosswalk['rows'] = [{ code: '0', to: [], fit: 'none' }]
const called = (id: string): Crosswalk => {
  const found = crosswalks[id]
  expect(found, id).toBeDefined()
  return (
    found ?? {
      id,
      label: { zh: '无', en: 'none' },
      from: { list: '' },
      to: { list: '' },
      confidence: 'L',
      rows: empty,
    }
  )
}
const rowsOf = (id: string) => new Map(called(id).rows.map((row) => [row.code, row]))
const became = (code: string, by: Crosswalk) => translate([code], { by, among: codeLists })[0]
const codesIn = (list: CodeList | undefined) => list?.codes.map(({ code }) => code) ?? []

describe('the lists', () => {
  test.each([
    ['gbt-31000-matters', 95],
    ['moj-matters', 18],
    ['hefei-matters', 18],
    ['hefei-petition-domains', 20],
    ['hefei-petition-statuses', 13],
    ['hefei-statuses', 8],
    ['gbt-31000-methods', 15],
    ['gbt-31000-scales', 3],
    ['outcomes', 15],
  ])('%s has %i codes', (id, count) => {
    expect(codesIn(codeLists.find((list) => list.id === id))).toHaveLength(count)
  })

  it('of the standard have 17 types, each with as many finer ones as the standard', () => {
    const codes = codesIn(codeLists.find(({ id }) => id === 'gbt-31000-matters'))
    const finer = codes
      .filter((code) => code.length === 2)
      .map((wide) => codes.filter((code) => code.length === 4 && code.startsWith(wide)).length)
    expect(finer).toEqual([4, 4, 4, 4, 8, 5, 5, 5, 5, 7, 6, 4, 8, 4, 3, 2, 0])
  })

  test.each(Object.entries(planWords))('of %s has what its plan names, each clause once', (pack, words) => {
    const list = packs.find(({ manifest }) => manifest.id === pack)?.codeLists?.[0]
    expect(list?.id).toBe(`${pack}-matters`)
    expect(
      Object.fromEntries((list?.codes ?? []).map(({ code, cites = [] }) => [code, cites.length])),
    ).toEqual(words)
  })

  it('of the plans together have the 53 codes of the inventory, named 113 times', () => {
    const named = Object.values(planWords)
    expect(new Set(named.flatMap(Object.keys)).size).toBe(53)
    expect(named.flatMap(Object.values).reduce((sum: number, count: number) => sum + count, 0)).toBe(113)
  })

  it('hold no kind of people (RL-07)', () => {
    const ofPeople = /人员$|职工$|知青|军人$|学生$|教师$|失独|上访人|信访人|三失|精神|前科|刑满/u
    const words = packs.flatMap(({ codeLists: lists = [] }) =>
      lists.flatMap(({ codes }) => codes.flatMap(({ label, words: more = [] }) => [label.zh, ...more])),
    )
    expect(words.length).toBeGreaterThan(250)
    expect(words.filter((word) => ofPeople.test(word))).toEqual([])
  })
})

describe('every crosswalk of every pack', () => {
  test.each(all)(
    'of $id names every code once, and what is lost',
    ({ codeLists: lists, crosswalks: walks }) => {
      for (const { id, from, rows } of Object.values(walks)) {
        const codes = codesIn(lists.find((list) => list.id === from.list))
        expect(rows.map(({ code }) => code).toSorted(), id).toEqual(codes.toSorted())
        for (const { fit, to, loss } of rows) {
          expect(loss === undefined, id).toBe(fit === 'exact')
          expect(to.length === 0, id).toBe(fit === 'none')
        }
      }
    },
  )

  test.each(all)('of $id agrees with the one the other way', ({ crosswalks: walks }) => {
    const converse = {
      exact: 'exact',
      broader: 'narrower',
      narrower: 'broader',
      lossy: 'lossy',
      none: 'none',
    }
    const pairs = Object.values(walks).flatMap((one) =>
      Object.values(walks)
        .filter((other) => other.to.list === one.from.list && other.from.list === one.to.list)
        .map((other) => [one, other] as const),
    )
    for (const [one, other] of pairs)
      for (const { code, to, fit } of one.rows) {
        const back = other.rows.find((row) => row.code === to[0])
        if (to.length === 1 && back?.to.length === 1 && back.to[0] === code)
          expect(back.fit, `${one.id} ${code}`).toBe(converse[fit])
        if (fit === 'exact') expect(back, `${one.id} ${code}`).toMatchObject({ to: [code], fit: 'exact' })
      }
  })

  test.each(all)('of $id makes no two codes exactly the same', ({ crosswalks: walks }) => {
    for (const { id, rows } of Object.values(walks)) {
      const exact = rows.filter(({ fit }) => fit === 'exact').map(({ to }) => to.toSorted().join(' '))
      expect(new Set(exact).size, id).toBe(exact.length)
    }
  })

  it('sends a finer type nowhere that its wider type does not go, if that one says where', () => {
    const rows = rowsOf('gbt-31000-matters-to-matters')
    for (const [code, { to }] of rows) {
      const wider = code.length === 4 ? rows.get(code.slice(0, 2)) : undefined
      if (wider !== undefined && wider.fit !== 'lossy' && wider.fit !== 'none')
        expect(wider.to, code).toEqual(expect.arrayContaining([...to]))
    }
  })
})

describe('statuses', () => {
  const toOutcomes = Object.values(crosswalks).filter(({ to }) => to.list === 'outcomes')

  it('of other systems never say that anything was performed or confirmed', () => {
    expect(toOutcomes).toHaveLength(4)
    const reached = new Set(toOutcomes.flatMap(({ rows }) => rows.flatMap(({ to }) => to)))
    expect([...reached].filter((code) => ['performed', 'confirmed'].includes(code))).toEqual([])
  })

  test.each([
    ['hefei-petition-statuses-to-outcomes', '已办结', ['closed'], 'lossy'],
    ['hefei-petition-statuses-to-outcomes', '已延期申请', ['registered'], 'broader'],
    ['hefei-petition-statuses-to-outcomes', '已存档', ['closed', 'archived'], 'lossy'],
    ['hefei-statuses-to-outcomes', '3', ['settled'], 'lossy'],
    ['hefei-statuses-to-outcomes', '5', ['terminated'], 'exact'],
    ['hefei-statuses-to-outcomes', '7', ['settled'], 'broader'],
    ['gbt-31000-success-to-outcomes', '1', ['closed'], 'lossy'],
    ['gbt-31000-success-to-outcomes', '是', ['closed'], 'lossy'],
    ['moj-agreement-forms-to-outcomes', '书面协议', ['settled-written'], 'exact'],
  ])('%s: %s', (id, code, to, fit) => {
    expect(became(code, called(id))).toMatchObject({ _tag: 'Mapped', to, fit })
  })

  it('concluded petitions come out as closed and not as settled, and the report says what is not known', () => {
    const by = called('hefei-petition-statuses-to-outcomes')
    const report = lossOf(translate(['已办结', '已办结', '待签收', '办结'], { by, among: codeLists }))
    expect(report.losses.map(({ code, to, records }) => [code, to, records])).toEqual([
      ['已办结', ['closed'], 2],
      ['待签收', ['registered'], 1],
    ])
    expect(report.unknown).toBe(1)
    expect(report.losses[0]?.loss.en).toMatch(/whether anything was agreed or performed is not said/)
  })
})

describe('types', () => {
  it('of petitions that an importer counted as other are not', () => {
    const counted = [
      '党务政务',
      '组织人事',
      '其他',
      '科技与信息产业',
      '军队事务',
      '民政与应急',
      '教育',
      '政法',
      '纪检监察',
    ]
    const rows = rowsOf('hefei-petition-domains-to-matters')
    expect(counted.map((field) => rows.get(field)?.fit)).toEqual(counted.map(() => 'none'))
  })

  it('only come to be other where a row says so, and then the type is said to be lost', () => {
    const residual = new Set(
      codeLists.flatMap((list) =>
        list.codes.flatMap(({ code, residual: is }) => (is ? [`${list.id} ${code}`] : [])),
      ),
    )
    const rows = all.flatMap(({ crosswalks: walks }) =>
      Object.values(walks).flatMap(({ to: end, rows: each }) =>
        each.filter(({ to }) => to.some((code) => residual.has(`${end.list} ${code}`))),
      ),
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ fit, loss }) => fit === 'exact' || loss === undefined)).toEqual([])
  })

  test.each([
    ['0103', ['婚姻家庭纠纷'], 'broader'],
    ['02', ['邻里纠纷'], 'exact'],
    ['0901', ['山林土地纠纷'], 'broader'],
    ['0804', ['合同纠纷'], 'lossy'],
    ['1001', ['其他纠纷'], 'broader'],
  ])('of the standard, %s, counted in the statistics by way of the own types', (code, to, fit) => {
    const by = chained(called('gbt-31000-matters-to-matters'), { then: called('matters-to-moj-matters') })
    expect(became(code, by)).toMatchObject({ to, fit })
  })

  it('that are ways come to ways that the pack opens, and a way says nothing of an outcome', () => {
    const by = called('gbt-31000-methods-to-remedies')
    const opened = packs.find(({ manifest }) => manifest.id === 'cn-national')?.remedies ?? []
    const channels = new Set(opened.map(({ then }) => then.channel))
    expect(by.rows.flatMap(({ to }) => to).filter((code) => !channels.has(code))).toEqual([])
    expect(became('行政复议', by)).toMatchObject({ to: ['administrative-reconsideration'], fit: 'exact' })
    expect(became('其他', by)?._tag).toBe('NoTarget')
  })

  it('of ethnic groups and religion are not carried (RL-07)', () => {
    for (const code of ['16', '1601', '1602'])
      expect(became(code, called('gbt-31000-matters-to-matters'))?._tag).toBe('NoTarget')
  })
})

test('docs/codes.md is what the packs say (`pnpm --filter @maplebridge/packs documents`)', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/codes.md'), 'utf8')
  expect(page).toBe(
    codesPage([...packs].sort((one, other) => (one.manifest.id < other.manifest.id ? -1 : 1))),
  )
})
