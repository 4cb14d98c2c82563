// The findings that are known from reading the sources side by side, and the page that lists all of them.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Conflict, conflictsBetween, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { conflictsPage } from '../scripts/conflictsPage.ts'
import { packs } from '../src/index.ts'

const ofIds = (...ids: readonly string[]): readonly Pack[] =>
  ids.map((id) => packs.find(({ manifest }) => manifest.id === id) ?? expect.fail(`no pack ${id}`))
const between = (on: string, ...ids: readonly string[]): readonly Conflict[] =>
  Result.getOrThrow(conflictsBetween(ofIds(...ids), { among: packs, on }))
const brief = (conflict: Conflict) => [
  conflict.kind,
  ...conflict.sides.map(({ rules, cites }) => `${rules.join('+')} [${cites.join(' ')}]`),
  conflict.kind === 'clash' ? `${conflict.shownBy.en} → ${conflict.order._tag}` : '',
  conflict.unresolved.join(' '),
]
const about = (topic: Conflict['topic'], found: readonly Conflict[]) =>
  found.filter((each) => each.topic === topic)

describe('judicial confirmation: the provisions of 2011 against article 205', () => {
  test('the court, in the two cases in which the law names others', () => {
    const invited = '“A court invited or referred it to mediation” is no'
    expect(about('confirmation', between('2026-09-01', 'cn-national')).map(brief)).toEqual([
      [
        'clash',
        'provisions-seat [JCR-2]',
        'law-domicile+law-subject-matter+law-seat [CPL-205]',
        `${invited} and “It belongs to an intermediate court” is no → Undeclared`,
        'CONF-confirmation-court',
      ],
      [
        'clash',
        'provisions-seat [JCR-2]',
        'law-intermediate [CPL-205]',
        `${invited} and “It belongs to an intermediate court” is yes → Undeclared`,
        'CONF-confirmation-court',
      ],
    ])
  })

  test.each([
    // The law of 2012 named the seat whoever invited; until 2013 there was no article of the law beside the provisions.
    ['2012-12-31', []],
    ['2013-01-01', [['provisions-inviting', 'law-seat-before-2022']]],
    ['2021-12-31', [['provisions-inviting', 'law-seat-before-2022']]],
    [
      '2022-01-01',
      [
        ['provisions-seat', 'law-domicile+law-subject-matter+law-seat'],
        ['provisions-seat', 'law-intermediate'],
      ],
    ],
  ])('on %s', (on, expected) => {
    expect(
      about('confirmation', between(on, 'cn-national')).map(({ sides }) =>
        sides.map(({ rules }) => rules.join('+')),
      ),
    ).toEqual(expected)
  })

  test('how long the court has', () => {
    const [found, ...others] = about('time-limit', between('2026-09-01', 'cn-national'))
    expect(others).toEqual([])
    expect(found && brief(found)).toEqual([
      'clash',
      'D-01b [CPL-187 CPL-85]',
      'D-01b.provisions [JCR-5 CPL-85]',
      '“The case was filed” has happened → Undeclared',
      'CONF-confirmation-period',
    ])
    expect(about('time-limit', between('2011-03-29', 'cn-national'))).toEqual([])
  })
})

test('the 80 % of the award against the yearly targets of the same plan', () => {
  expect(about('target', between('2023-07-01', 'litigation-free-town')).map(brief)).toEqual([
    [
      'clash',
      'litigation-free-of-villages-by-year [S3-2-met-2023 S3-2-met-2024 S3-2-met-2025]',
      'litigation-free-of-villages-for-award [S3-3.1.12-met-share]',
      'a value of exactly 45%: it meets one of the two and misses the other → Undeclared',
      'CONF-03 CONF-04 CONF-05 CONF-63 CONF-65',
    ],
  ])
})

const inForceThen = packs
  .filter(({ manifest: { inForce } }) => inForce === undefined || inForce.from <= '2023-07-01')
  .map(({ manifest }) => manifest.id)

test('the screening round of one tier in six places differs and does not clash', () => {
  const found = about('cadence', between('2023-07-01', ...inForceThen))
  const of = (asks: string) =>
    found
      .filter((each) => each.asks.en.includes(asks))
      .flatMap(({ sides }) => sides.map(({ pack, says }) => `${pack} ${says.en.replace(/ \(.*/u, '')}`))
  expect(found.map(({ kind, asks }) => `${kind} ${asks.zh}`)).toEqual([
    'differs 村级组织多久排查一次',
    'differs 乡级组织多久排查一次',
    'differs 县级组织多久排查一次',
  ])
  expect(of('township')).toEqual([
    'baotou monthly',
    'dadukou twice a month',
    'donghu weekly',
    'donghu weekly',
    'litigation-free-town no period is stated',
    'litigation-free-town no period is stated',
    'ruoqiang monthly',
    'xining-chengzhong twice a month',
  ])
  expect(new Set(of('township').map((line) => line.split(' ')[0])).size).toBe(6)
  expect(of('county')).toEqual([
    'baotou quarterly',
    'dadukou monthly',
    'donghu twice a month',
    'ruoqiang monthly',
    'xining-chengzhong monthly',
  ])
})

test('three colours beside the four national warning colours: another subject, so no clash', () => {
  const found = about('level', between('2023-07-01', 'cn-national', 'xining-chengzhong'))
  expect(found.map(({ kind, sides }) => [kind, ...sides.map(({ says }) => says.zh)])).toEqual([
    [
      'differs',
      '3级：蓝色等级 < 黄色等级 < 红色等级',
      '4级：蓝色（四级） < 黄色（三级） < 橙色（二级） < 红色（一级）',
    ],
  ])
  expect(about('level', between('2023-07-01', 'xining-chengzhong', 'dadukou'))).toEqual([])
})

test('the page is what the packs say (`pnpm --filter @maplebridge/packs documents`)', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/conflicts.md'), 'utf8')
  expect(page).toBe(conflictsPage(packs))
})
