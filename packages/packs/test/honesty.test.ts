// The flags of the national pack: whom they may be about, what they say, and that they find what was bent.
import { editionOn, flagsUnder, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'

const flags = packs.flatMap(({ honesty }) => honesty?.flags ?? [])
const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-31' }))
const during = { from: '2023-03-15', to: '2023-11-30' }

describe('no flag is about a person', () => {
  test('records are put together by body or area only', () => {
    expect(packs.flatMap(({ honesty }) => honesty?.by ?? [])).toEqual(['area', 'body'])
    for (const by of ['mediator', 'party', 'name', 'id-card', ''])
      expect(Result.isFailure(flagsUnder({ during }, { under, by }))).toBe(true)
  })

  test('counts under a name are refused, and records under a name are put to nobody', () => {
    const named = flagsUnder({ during, counts: new Map([['张三', { tallies: {} }]]) }, { under, by: 'body' })
    expect(Result.isFailure(named) && named.failure._tag).toBe('GroupingRefusedError')
    expect(JSON.stringify(named)).not.toContain('张三')
    const cases = [{ body: '张三', 'settled-on': '2023-05-02', 'entered-on': '2023-05-09' }]
    const { raised } = Result.getOrThrow(flagsUnder({ during, records: { cases } }, { under, by: 'body' }))
    expect(raised.map(({ flag, of }) => [flag, of])).toEqual([['entered-after-settlement', '']])
  })

  test('what a flag reads is about a dispute, a body or procedure', () => {
    const read = flags.flatMap(({ test: { kind, ...said } }) =>
      'register' in said
        ? Object.entries(said).flatMap(([key, value]) =>
            ['written', 'of', 'begun', 'done', 'on', 'form'].includes(key)
              ? [`${said.register} ${value}`]
              : [],
          )
        : [],
    )
    const known = packs.flatMap(({ metrics }) =>
      Object.entries(metrics?.fields ?? {}).flatMap(([register, fields]) =>
        fields.filter(({ about }) => about !== 'protection').map(({ id }) => `${register} ${id}`),
      ),
    )
    expect(read.length).toBeGreaterThan(8)
    expect(read.filter((each) => !known.includes(each))).toEqual([])
  })

  test('a flag on what people may lawfully do says so', () => {
    const touching = flags.filter(({ test: { kind, ...said } }) =>
      JSON.stringify(said).match(/litigation|petition|filing/u),
    )
    expect(touching.length).toBeGreaterThan(1)
    expect(touching.filter(({ touches }) => !touches?.includes('RL-06'))).toEqual([])
  })
})

describe('what a flag says', () => {
  test('every flag owns that its numbers are no law', () => {
    expect(
      flags.filter(({ unresolved }) => !unresolved?.includes('GAP-audit-numbers')).map(({ id }) => id),
    ).toEqual([])
  })

  test('the numbers that this project proposes are those its notes give', () => {
    const defaults = new Map(
      flags.flatMap(({ test: said }) =>
        Object.values(said).flatMap((value) =>
          typeof value === 'object' && 'setting' in value ? [[value.setting, value.otherwise] as const] : [],
        ),
      ),
    )
    expect(Object.fromEntries(defaults)).toEqual({
      'honesty-one-in': 100,
      'honesty-success-percent': 98,
      'honesty-success-cases': 1,
      'honesty-follow-up-percent': 80,
      'honesty-follow-up-cases': 1,
      'honesty-entered-late-days': 0,
      'honesty-entered-late-percent': 0,
      'honesty-at-once-days': 1,
      'honesty-same-text-percent': undefined,
      'honesty-last-days': undefined,
    })
  })
})

describe('the flags of Chengzhong', () => {
  const share = (counted: number, of: number) => ({
    tallies: {
      'settled-of-mediated': { numerator: { counted, open: 0 }, denominator: { counted: of, open: 0 } },
    },
  })
  const counts = new Map([
    ['630103001', share(470, 500)],
    ['630103002', share(500, 500)],
    ['630103003', share(465, 500)],
  ])
  const cases = ['2023-05-02', '2023-05-04', '2023-05-09'].map((day) => ({
    area: '630103001',
    'accepted-on': '2023-04-20',
    'settled-on': day,
    'entered-on': day,
  }))

  /** That none of the 65 failures of 1,500 cases falls on the 500 of one body; it is asked of three, both ways. */
  const noneFails = Array.from({ length: 65 }, (_, at) => (1000 - at) / (1500 - at)).reduce(
    (one, each) => one * each,
    1,
  )

  test('look at the rate of the plan, under the name that it claims', () => {
    const { raised } = Result.getOrThrow(
      flagsUnder({ during, counts, records: { cases } }, { under, by: 'area' }),
    )
    expect(
      raised.map(({ flag, of, metrics, found, threshold }) => ({ flag, of, metrics, found, threshold })),
    ).toEqual([
      {
        flag: 'success-rate-very-high',
        of: '630103002',
        metrics: ['settled-of-mediated'],
        found: { part: 500, whole: 500 },
        threshold: { percent: 98, cases: 1 },
      },
      {
        flag: 'success-rate-above-others',
        of: '630103002',
        metrics: ['settled-of-mediated'],
        found: {
          part: 500,
          whole: 500,
          othersPart: 935,
          othersWhole: 1000,
          chance: expect.closeTo(noneFails * 6, 15),
        },
        threshold: { chance: 0.01 },
      },
    ])
  })

  test('list what could not be judged', () => {
    const { notJudged } = Result.getOrThrow(
      flagsUnder({ during, counts, records: { cases } }, { under, by: 'area' }),
    )
    expect(Object.fromEntries(notJudged.map(({ flag, lacks }) => [flag, lacks._tag]))).toEqual({
      'success-rate-too-even': 'SubPeriods',
      'acceptance-falls-success-rises': 'PeriodBefore',
      'followed-up-too-little': 'Metric',
      'case-texts-alike': 'Setting',
      'screening-texts-alike': 'Register',
      'one-form-of-agreement': 'Others',
      'settled-on-last-days': 'Setting',
      'screened-on-last-days': 'Register',
      'no-case-in-the-period': 'Others',
      'litigation-falls-filing-complaints-rise': 'PeriodBefore',
      'litigation-falls-petitions-rise': 'PeriodBefore',
    })
  })
})
