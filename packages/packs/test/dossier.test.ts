/**
 * Dossiers: one name under every definition that claims it, against rates worked out by hand, and what differs in words.
 */

import { changeUnder, dossierUnder, type Edition, editionOn, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { cnNational, packs } from '../src/index.ts'

const during = { from: '2023-01-01', to: '2023-12-31' }
const editionOf = (id: string): Edition =>
  Result.getOrThrow(
    Result.flatMap(layersOf(packs, { id }), (layers) => editionOn(layers, { on: '2023-12-31' })),
  )
const national = Result.getOrThrow(editionOn([cnNational], { on: '2023-12-31' }))

/** A county of 80,000 residents and 20,000 registered newcomers, with 360 civil and 40 administrative suits. */
const figures = {
  'first-instance-civil-suits': 360,
  'first-instance-administrative-suits': 40,
  'resident-population': 80_000,
  'floating-population': 20_000,
}
const counts = { tallies: {}, figures }

describe('the litigation rate per 10,000', () => {
  const { rates, differences, label } = Result.getOrThrow(
    dossierUnder('litigation-rate-per-10000', { from: [{ under: national, counts }], during }),
  )

  it('is four rates of one county, by hand', () => {
    expect(label.zh).toBe('万人起诉率')
    const shown = rates.map(({ metric, value }) => [
      metric,
      value._tag === 'Measured' ? value.shown : value._tag,
    ])
    expect(Object.fromEntries(shown)).toEqual({
      // (360 + 40) / 10 and / 8; 360 / 10 and / 8
      'civil-and-administrative-suits-per-10000-residents-and-floating': '40.00',
      'civil-and-administrative-suits-per-10000-residents': '50.00',
      'civil-suits-per-10000-residents-and-floating': '36.00',
      'civil-suits-per-10000-residents': '45.00',
    })
    expect(new Set(rates.map(({ definition }) => definition.hash)).size).toBe(4)
  })

  it('says in words where they part, and nothing where they agree', () => {
    expect(
      differences.map(({ part, said }) => [part, said.map(({ words, by }) => [words.zh, by.length])]),
    ).toEqual([
      [
        'numerator',
        [
          ['一审民事案件数＋一审行政案件数', 2],
          ['一审民事案件数', 2],
        ],
      ],
      [
        'denominator',
        [
          ['常住人口＋登记在册的流动人口', 2],
          ['常住人口', 2],
        ],
      ],
    ])
  })
})

describe('the rate of the town beside those of national sources', () => {
  const town = editionOf('litigation-free-town')
  const { rates, differences } = Result.getOrThrow(
    dossierUnder('litigation-rate-per-10000', {
      from: [
        { under: national, counts },
        {
          under: town,
          counts: { tallies: {}, figures: { ...figures, 'first-instance-criminal-suits': 24 } },
        },
      ],
      during,
    }),
  )

  it('is civil and criminal over residents, for townships and for villages', () => {
    const own = rates.filter(({ definition }) => definition.pack === 'litigation-free-town')
    // (360 + 24) / 8
    expect(own.map(({ value }) => value._tag === 'Measured' && value.shown)).toEqual(['48.00', '48.00'])
    expect(rates).toHaveLength(6)
  })

  it('differs from them in what is counted', () => {
    const numerators = differences.find(({ part }) => part === 'numerator')
    expect(numerators?.said.map(({ words }) => words.zh)).toEqual([
      '一审民事案件数＋一审行政案件数',
      '一审民事案件数',
      '一审民事案件数＋一审刑事案件数',
    ])
  })
})

describe('a name that several plans claim', () => {
  const share = (counted: number, of: number) => ({
    numerator: { counted, open: 0 },
    denominator: { counted: of, open: 0 },
  })
  const sources = ['xining-chengzhong', 'tianshui', 'grand-mediation-city'].map((id) => ({
    under: editionOf(id),
    counts: {
      tallies: {
        'settled-of-mediated': share(96, 100),
        'resolved-of-found': share(7768, 8056),
        'settled-of-accepted': share(10_784, 11_210),
      },
    },
  }))
  const dossier = Result.getOrThrow(dossierUnder('success-rate', { from: sources, during }))

  it('stands side by side, each with the pack that defines it', () => {
    const shown = dossier.rates.map(({ value, definition }) => [
      definition.pack,
      value._tag === 'Measured' && value.shown,
    ])
    expect(shown).toEqual([
      ['xining-chengzhong', '96.0'],
      ['tianshui', '96.4'],
      ['grand-mediation-city', '96.2'],
    ])
    expect(dossier.differences.map(({ part }) => part)).toContain('denominator')
  })

  it('has a definition of the law once, though every plan stands on it', () => {
    const { rates } = Result.getOrThrow(dossierUnder('acceptance-rate', { from: sources, during }))
    expect(rates.map(({ metric }) => metric)).toEqual(['accepted-of-found'])
  })

  it('is refused when nobody claims it, with the nearest', () => {
    const refused = dossierUnder('sucess-rate', { from: sources, during })
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({
      _tag: 'NameUnknownError',
      nearest: 'success-rate',
    })
  })
})

describe('a change from one definition to another', () => {
  const side = (metric: string, year: number, changed: Partial<typeof figures> = {}) => ({
    metric,
    under: national,
    during: { from: `${year}-01-01`, to: `${year}-12-31` },
    counts: { tallies: {}, figures: { ...figures, ...changed } },
  })

  it('is the definition when nothing else changed', () => {
    const change = changeUnder(side('civil-and-administrative-suits-per-10000-residents', 2022), {
      to: side('civil-suits-per-10000-residents-and-floating', 2023),
    })
    expect(Result.getOrThrow(change)).toMatchObject({
      total: '-14.00',
      parts: { reality: '0.00', definition: '-14.00', population: '0.00' },
    })
  })

  it('is refused for a metric that is not defined', () => {
    const refused = changeUnder(side('civil-suits', 2022), { to: side('civil-suits', 2023) })
    expect(Result.isFailure(refused) && refused.failure._tag).toBe('MetricUnknownError')
  })
})
