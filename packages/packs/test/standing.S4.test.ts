// Five pieces whose years are lost, against their inventories: every item on screening, reporting, meetings and
// reception is carried, and nothing that polices persons or petitions.
import { editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { donghu, grandMediationCity, packs, ruoqiang, shayibakeCourt, tianshui } from '../src/index.ts'
import { periodsOf } from './plan.ts'

type Expected = {
  readonly pack: Pack
  /** Level and area. */
  readonly governs: readonly [level: string, area: string | undefined]
  readonly clauses: readonly string[]
  readonly periods: Readonly<Record<string, string>>
  /** Duties by how strongly the source speaks. */
  readonly forces: Readonly<Record<string, number>>
  readonly openThroughout: readonly string[]
}

const expected: Readonly<Record<string, Expected>> = {
  'grand-mediation-city': {
    pack: grandMediationCity,
    governs: ['county', undefined],
    clauses: [
      'S4.1-1.1-followup',
      'S4.1-1.1-secondment',
      'S4.1-1.2a-proactive',
      'S4.1-1.2a-warning',
      'S4.1-1.3-training',
      'S4.1-1.4-daily',
      'S4.1-1.4-halfyear',
      'S4.1-1.4-limit',
      'S4.1-1.4-opinion',
      'S4.1-1.4-yearend',
      'S4.1-3.2-ten-units',
    ],
    periods: {
      'screening-grassroots': 'not stated',
      'daily-supervision': 'open: supervision-every',
      'problem-notice': 'upon problem-found',
      'township-centre-spot-check': 'every half-year',
      'year-end-appraisal': 'every year',
      'appraisal-opinion': 'every year',
      training: 'open: training-every',
      'follow-up': 'open: follow-up-every',
      secondment: 'every year',
      'secondment-proposed': 'not stated',
    },
    forces: { describes: 9, proposes: 1 },
    openThroughout: ['CONF-32'],
  },
  tianshui: {
    pack: tianshui,
    governs: ['prefecture', '6205'],
    clauses: ['S4.2-1-campaign'],
    periods: { screening: 'open: screening-every' },
    forces: { strive: 1 },
    openThroughout: ['CONF-32'],
  },
  ruoqiang: {
    pack: ruoqiang,
    governs: ['county', '652824'],
    clauses: [
      'S4.3-2-cad-county',
      'S4.3-2-cad-department',
      'S4.3-2-cad-township',
      'S4.3-2-cad-village',
      'S4.3-2-limit',
      'S4.3-3-conf',
      'S4.3-4-plan',
    ],
    periods: {
      'screening-village': 'every week',
      'screening-township': 'every month',
      'screening-department': 'every month',
      'supervision-of-screening': 'upon supervision-timely',
      'coordination-meeting': 'upon repeat-petition-of-wide-reach',
      'emergency-drills': 'not stated',
    },
    forces: { describes: 6 },
    openThroughout: ['CONF-32', 'OPEN-local-holidays'],
  },
  donghu: {
    pack: donghu,
    governs: ['county', '360102'],
    clauses: [
      'S4.4-1.1-cad-district',
      'S4.4-1.1-cad-street',
      'S4.4-1.1-doc-returns',
      'S4.4-1.1-high-level',
      'S4.4-1.1-keyinfo',
      'S4.4-1.1-mechanisms',
      'S4.4-1.1-modes',
      'S4.4-1.1-monthly',
      'S4.4-1.1-quarterly',
      'S4.4-1.1-reception-district',
      'S4.4-1.1-reception-street',
      'S4.4-1.1-regular-meeting',
      'S4.4-1.1-zero',
    ],
    periods: {
      'screening-district': 'every half-month',
      'screening-street': 'every week',
      'screening-xianshi-lake-office': 'every week',
      'screening-grassroots-unit': 'every week',
      'monthly-report-grassroots-unit': 'every month',
      'monthly-report-street': 'every month',
      'monthly-report-xianshi-lake-office': 'every month',
      'quarterly-analysis-grassroots-unit': 'every quarter',
      'quarterly-analysis-street': 'every quarter',
      'quarterly-analysis-xianshi-lake-office': 'every quarter',
      'key-event-report-grassroots-unit': 'upon key-event',
      'key-event-report-street': 'upon key-event',
      'key-event-report-xianshi-lake-office': 'upon key-event',
      'meeting-on-unstable-factors': 'open: meeting-every',
      'high-level-decision': 'upon major-petition-problem',
      'reception-district': '2 times every month',
      'reception-street': 'every day',
      'reception-xianshi-lake-office': 'every day',
    },
    forces: { must: 18 },
    openThroughout: ['CONF-32', 'CONF-40'],
  },
  'shayibake-court': {
    pack: shayibakeCourt,
    governs: ['county', '650103'],
    clauses: [
      'S4.5-2.1-yearly',
      'S4.5-2.3-secondment',
      'S4.5-2.3-wednesday',
      'S4.5-2.5-study',
      'S4.5-2.7-train',
    ],
    periods: {
      'party-group-study': 'every year',
      'street-day': 'every week, by day 3',
      secondment: 'every year',
      'opinion-study': 'upon opinion-on-mediation',
      'mediator-training': 'upon training-arranged',
    },
    forces: { describes: 5 },
    openThroughout: ['CONF-32', 'CONF-40', 'OPEN-local-holidays'],
  },
}

/**
 * The item on screening that no pack may carry: the political-legal departments screen petitions to keep hold of their
 * movements. The limit in the same sentence binds those departments; a duty of the case carries it.
 */
const leftOut = ['S4.4-1.1-cad-law']

describe.each(Object.entries(expected))(
  '%s',
  (id, { pack, governs, clauses, periods, forces, openThroughout }) => {
    const layers = Result.getOrThrow(layersOf(packs, { id }))
    const standing = pack.standing ?? []

    test('carries every item on screening, reporting, meetings and reception', () => {
      expect([...new Set(standing.flatMap(({ cites }) => cites))].sort()).toEqual(clauses)
      expect(clauses.filter((clause) => leftOut.includes(clause))).toEqual([])
    })

    test('does each thing as often as the source says, and leaves open what it leaves open', () => {
      expect(periodsOf(pack)).toEqual(periods)
    })

    test('speaks as strongly as the source', () => {
      const spoken = standing.map(({ force }) => force)
      const counted = [...new Set(spoken)].map((force) => [
        force,
        spoken.filter((each) => each === force).length,
      ])
      expect(Object.fromEntries(counted)).toEqual(forces)
    })

    test('governs its own area, where it names one', () => {
      expect([pack.manifest.over, pack.manifest.level, pack.manifest.area]).toEqual([
        'cn-national',
        ...governs,
      ])
    })

    test.each(['2011-01-01', '2026-05-08', '2999-12-31'])(
      'has no range in force: %s is answered, and open',
      (on) => {
        expect(pack.manifest).not.toHaveProperty('inForce')
        const edition = Result.getOrThrow(editionOn(layers, { on }))
        expect([edition.historical, edition.openThroughout]).toEqual([false, openThroughout])
      },
    )

    test('nothing stands before the law that it stands on', () => {
      const early = editionOn(layers, { on: '2010-12-31' })
      expect(Result.isFailure(early) && early.failure).toMatchObject({
        pack: 'cn-national',
        from: '2011-01-01',
      })
    })

    test('quotes nothing that polices persons or petitions', () => {
      const quoted = JSON.stringify([
        pack.citations,
        pack.standing,
        pack.routing,
        pack.duties,
        pack.facts,
        pack.terms,
      ])
      for (const words of [
        '敌对势力',
        '严打',
        '掌握动向',
        '情报信息',
        '三访',
        '一人一策',
        '越级',
        '重点人群',
      ])
        expect(quoted).not.toContain(words)
    })
  },
)

test('a period left open can be set to any that the calendar knows', () => {
  const everys = ['day', 'week', 'half-month', 'month', 'quarter', 'half-year', 'year']
  const settings = Object.values(expected)
    .flatMap(({ pack }) => pack.settings ?? [])
    .filter(({ kind }) => kind === 'choice')
  expect(settings.map(({ id }) => id).sort()).toEqual([
    'follow-up-every',
    'meeting-every',
    'screening-every',
    'supervision-every',
    'training-every',
  ])
  for (const setting of settings)
    expect(setting.kind === 'choice' && setting.values.map(({ code }) => code)).toEqual(everys)
})

test('each level of the district reports to the one above it', () => {
  const reports = (donghu.standing ?? []).flatMap(({ bearer, tell }) =>
    tell ? [[bearer, ...tell].join(' > ')] : [],
  )
  expect([...new Set(reports)]).toEqual([
    'grassroots-unit > street > xianshi-lake-office',
    'street > district',
    'xianshi-lake-office > district',
  ])
})
