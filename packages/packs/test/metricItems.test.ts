// Every item of the inventory on rates and staff is carried by a row that cites it, or left out with a reason; and no
// metric cites what the list does not know.
import type { Pack } from '@maplebridge/policy-pack'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'
import { baotou, chengzhong, dadukou, grandMediationCity, others } from './itemsOfMetrics.ts'

const listed = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** Sections 9.1 to 9.3, 9.5 and 9.6 as read from the inventory. */
const inventory = {
  chengzhong: listed(`
    S0-3.3-met-success S0-3.4-met-performance S0-3.6-met-standard S0-3.6-staff-county S0-3.6-staff-township
    S0-3.6-pmc-all S0-2-goals
  `),
  dadukou: listed(`
    S1-t01-met S1-t02-met S1-t03-met S1-t04-met S1-t05-met S1-t06-met S1-t07-met-court-2021
    S1-t07-met-petition-2021 S1-t07-met-court-2022 S1-t07-met-petition-2022 S1-t07-met-police-2021
    S1-t07-met-police-2022 S1-t08-staff-industry S1-t08-staff-township S1-t08-staff-village
    S1-t08-staff-stationed S1-t08-met-township-stationed S1-t08-met-industry-2021 S1-t08-met-industry-2022
    S1-t09-met S1-t10-met S1-t11-met S1-t12-t16-met S1-t17-met-district S1-t17-met-township S1-t18-staff
    S1-t19-met S1-t20-met S1-t32-met
  `),
  baotou: listed('S2-2.4-met-centres S2-2.5-met-fulltime S2-2.6-goal-funds S2-4.3-goals'),
  grandMediationCity: listed(`
    S4.1-1.1-stat-success S4.1-1.1-stat-orgs S4.1-1.1-stat-screenings S4.1-1.1-stat-prevented
    S4.1-1.1-staff-seconded S4.1-3.1-staff-studio S4.1-3.1-staff-experts S4.1-3.2-staff-city
    S4.1-3.2-staff-township S4.1-3.2-staff-village S4.1-3.2-staff-total S4.1-3.2-units S4.1-3.3-rooms
    S4.1-3.3-vehicles S4.1-3.3-budget S4.1-3.3-current-funding S4.1-3.3-posts S4.1-1.4-met-six
    S4.1-1.4-met-followup
  `),
  others: listed(`
    S4.2-1-stat-success S4.4-1.1-met-handled S4.4-1.1-met-petitions S4.4-1.1-met-incidents S4.4-1.1-met-law
    S4.4-1.1-met-reception S4.4-0-met-zero S4.5-2.4-stat-1 S4.5-2.4-stat-2 S4.5-2.6-met-withdraw
    S4.5-2.6-met-civil S4.5-2.6-met-incidental S4.5-2.4-start S4.5-2.3-stat
  `),
}
const carried = { chengzhong, dadukou, baotou, grandMediationCity, others }

const sectionsOf = ({ metrics = {}, norms, standing = [] }: Pack) => ({
  metrics: metrics.definitions ?? [],
  goals: metrics.qualitative ?? [],
  norms: norms?.rules ?? [],
  standing,
})

/** Whatever can carry an item, by `pack/section/id`, as text. */
const rows: ReadonlyMap<string, string> = new Map(
  packs.flatMap((pack) =>
    Object.entries(sectionsOf(pack)).flatMap(([section, each]) =>
      each.map((row): [string, string] => [`${pack.manifest.id}/${section}/${row.id}`, JSON.stringify(row)]),
    ),
  ),
)

describe.each(Object.entries(carried))('%s', (section, items) => {
  test('leave no item of the inventory out, and add none', () => {
    const known: readonly string[] = Object.entries(inventory).find(([key]) => key === section)?.[1] ?? []
    expect(known.length).toBeGreaterThan(0)
    expect(Object.keys(items).sort()).toEqual([...known].sort())
  })

  test('say of each what carries it or why nothing does', () => {
    const silent = Object.entries(items).filter(
      ([, { by = [], reported = '', out = '' }]) => by.length === 0 && reported === '' && out === '',
    )
    expect(silent).toEqual([])
  })

  test('name rows that exist and cite the item, unless they are of the whole country', () => {
    const wrong = Object.entries(items).flatMap(([item, { by = [], as = item }]) =>
      by.filter((path) => {
        const row = rows.get(path)
        return row === undefined || !(path.startsWith('cn-national/') || row.includes(`"${as}"`))
      }),
    )
    expect(wrong).toEqual([])
  })
})

test('every metric and goal of these plans carries an item that the list knows', () => {
  const named = new Set(
    Object.values(carried).flatMap((items) => Object.values(items).flatMap(({ by = [] }) => by)),
  )
  const here = [...rows.keys()].filter(
    (path) => /\/(metrics|goals)\//u.test(path) && !/^(cn-national|litigation-free-town)\//u.test(path),
  )
  expect(here.length).toBeGreaterThan(30)
  expect(here.filter((path) => !named.has(path))).toEqual([])
})

describe('what tasks want and what metrics hold a value against is the same', () => {
  const definitions = packs.flatMap(({ metrics = {} }) => metrics.definitions ?? [])
  const counting = packs.filter(({ metrics }) => metrics !== undefined)
  const wanted = counting.flatMap(({ tasks }) =>
    (tasks?.tasks ?? []).flatMap(({ standards }) =>
      standards.flatMap(({ target, metrics = [] }) =>
        target !== undefined && 'percent' in target
          ? metrics.map((cite) => [cite, target.percent] as const)
          : [],
      ),
    ),
  )

  test.each(wanted.filter(([cite]) => !/-staff/u.test(cite)))('%s: %i %%', (cite, percent) => {
    const bounds = definitions.flatMap(({ targets = [] }) =>
      targets.filter(({ cites }) => cites.includes(cite)).map(({ bound }) => bound),
    )
    expect(bounds).toEqual([{ numerator: percent, denominator: 100 }])
  })
})

describe('what stands beside a figure', () => {
  const definitions = packs.flatMap(({ metrics = {} }) => metrics.definitions ?? [])

  test('a rate with a target names what it hides and how it is bent', () => {
    const bare = definitions.filter(
      ({ kind, targets, counter, bentBy }) =>
        kind !== 'count' && targets !== undefined && (counter === undefined || bentBy === undefined),
    )
    // What a budget gives for each post hides nothing about disputes.
    expect(bare.map(({ id }) => id)).toEqual(['working-funds-per-head'])
  })

  test('a figure of petitions or suits is flagged as one of what people may do (RL-06)', () => {
    const lawful = /petition|suits/u
    const counting = definitions.filter(({ numerator, denominator }) =>
      [numerator, denominator].some(
        (counted) =>
          counted !== undefined &&
          'figure' in counted &&
          [counted.figure, ...(counted.and ?? [])].some((figure) => lawful.test(figure)),
      ),
    )
    expect(counting.length).toBeGreaterThan(8)
    expect(counting.filter(({ touches }) => touches === undefined).map(({ id }) => id)).toEqual([])
  })
})
