// The pages about metrics are what the packs say, and say it of every metric.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Metric } from '@maplebridge/metrics'
import { countedInWords, displayInWords, targetInWords } from '@maplebridge/policy-pack'
import { describe, expect, test } from 'vitest'
import { editionOfPack } from '../scripts/editionOfPack.ts'
import { metricPages } from '../scripts/metricPages.ts'
import { packs } from '../src/index.ts'

const root = join(import.meta.dirname, '../../..')
const pages = Object.entries(metricPages(packs))
const definitions = packs.flatMap(({ metrics = {} }) => metrics.definitions ?? [])

const wordsOf = (metric: string, language: 'zh' | 'en') => {
  const pack = packs.find(({ metrics = {} }) => metrics.definitions?.some(({ id }) => id === metric))
  if (pack === undefined) throw new Error(`no pack defines ${metric}`)
  const under = editionOfPack(pack, { among: packs })
  const definition: Metric | undefined = under.metrics.definitions[metric]
  if (definition === undefined) throw new Error(`no definition of ${metric}`)
  const wording = { under, in: language } as const
  return {
    over: countedInWords(definition, wording),
    shown: displayInWords(definition, wording),
    wanted: (definition.targets ?? []).map((target) =>
      targetInWords(target, { ...wording, metric: definition }),
    ),
  }
}

test.each(pages)(
  '%s is what the packs say (`pnpm --filter @maplebridge/packs documents`)',
  async (name, text) => {
    expect(await readFile(join(root, 'docs', name), 'utf8')).toBe(text)
  },
)

test.each(pages)('%s has a row for every metric, and every link a place', (_, text) => {
  expect(definitions.filter(({ id }) => !text.includes(`<a id="${id}"></a>`)).map(({ id }) => id)).toEqual([])
  const places = new Set([...text.matchAll(/<a id="([^"]+)">/gu)].map(([, place]) => place))
  const links = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map(([, link]) => link)
  expect(links.length).toBeGreaterThan(100)
  expect(links.filter((link) => !places.has(link))).toEqual([])
})

describe('a metric in words', () => {
  test('a share of lines', () => {
    expect(wordsOf('rooms-of-stations-of-twenty-police', 'en')).toEqual({
      over: "Register of bodies: [“Has a people's mediation room” is yes] of [“Kind of body” is “Police station” and “Actual police strength” is at least 20 police]",
      shown: ['as it stands at the end of the period', '%, 1 digit, half up', 'bodies are not compared'],
      wanted: ['at least 60 % by 2021-12-31 (must)', 'at least 100 % by 2022-12-31 (must)'],
    })
    expect(wordsOf('settled-of-mediated', 'zh')).toEqual({
      over: '纠纷台账：[“调解结果”为“达成协议”] ÷ [“已经调解”为是，并且“已经办结”为是]',
      shown: ['按“办结日期”归入期间', '%，保留1位小数，四舍五入', '不作单位之间的比较'],
      wanted: ['不低于96%（应当）'],
    })
  })

  test('a number, a change and money', () => {
    expect(wordsOf('trainings-at-township-level', 'en')).toMatchObject({
      shown: ['by “Trained on”', 'trainings', 'for periods from 2020-01-01 on'],
      wanted: ['at least 2 trainings (must)'],
    })
    expect(wordsOf('collective-petitions-change', 'zh')).toEqual({
      over: '[群体上访、集体访数]',
      shown: ['按本期提供的数字，与上一期同一数字相比', '%，保留1位小数，四舍五入', '不作单位之间的比较'],
      wanted: ['不高于-10%（力争）'],
    })
    expect(wordsOf('working-funds-per-head', 'en').wanted).toEqual([
      'at least 30000 yuan per head and year (as proposed)',
    ])
  })

  test('a bound that is a multiple of another value', () => {
    const pack = packs[0]
    if (pack === undefined) throw new Error('no pack')
    const under = editionOfPack(pack, { among: packs })
    const metric = under.metrics.definitions['civil-suits-per-10000-residents']
    if (metric === undefined) throw new Error('no such metric')
    const half = {
      direction: 'at-most',
      bound: { numerator: 1, denominator: 2 },
      of: 'resident-population',
      force: 'must',
      cites: ['X-1'],
    } as const
    expect(targetInWords(half, { metric, under, in: 'en' })).toBe(
      'at most 50 % of Resident population (must)',
    )
    expect(targetInWords(half, { metric, under, in: 'zh' })).toBe('不高于50%×常住人口（应当）')
  })

  test('figures that are added up', () => {
    expect(wordsOf('civil-and-administrative-suits-per-10000-residents-and-floating', 'en').over).toBe(
      '[First-instance civil cases + First-instance administrative cases] to [Resident population + Registered floating population]',
    )
  })
})
