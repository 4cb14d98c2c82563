/**
 * Flags: what is bent raises them, what is honest does so no more often than is said, and what cannot be judged is
 * listed.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Audited,
  type CaseRecord,
  type Counts,
  type FlagTest,
  flagsOf,
  type Metric,
} from '../src/index.ts'
import {
  binomial,
  calendar,
  chanceFrom,
  during,
  honestCases,
  oneIn,
  raisedOf,
  ruleOf,
  weekdays,
} from './flags.ts'
import { settledOfAccepted } from './metrics.ts'

const accepted: Metric = { ...settledOfAccepted, id: 'accepted-of-found' }
const metrics = { [settledOfAccepted.id]: settledOfAccepted, [accepted.id]: accepted }
const exactly = (otherwise: number) => ({ setting: 'a-setting', otherwise })

const judge = (audited: Omit<Audited, 'during'>, ...tests: readonly FlagTest[]) =>
  flagsOf({ during, ...audited }, { rules: tests.map(ruleOf), by: 'body', metrics, settings: {}, calendar })

const countsOf = (part: number, whole: number, id = settledOfAccepted.id): Counts => ({
  tallies: { [id]: { numerator: { counted: part, open: 0 }, denominator: { counted: whole, open: 0 } } },
})
const both = (found: number, taken: number, settled: number): Counts => ({
  tallies: { ...countsOf(taken, found, accepted.id).tallies, ...countsOf(settled, taken).tallies },
})

const register = 'cases'
const tests = {
  late: {
    kind: 'written-late',
    register,
    written: 'recorded-on',
    of: 'settled-on',
    days: exactly(0),
    percent: exactly(0),
  },
  atOnce: { kind: 'done-at-once', register, begun: 'accepted-on', done: 'settled-on', days: exactly(1) },
  text: { kind: 'same-text', register, fingerprint: 'text', on: 'settled-on', percent: exactly(10) },
  day: { kind: 'one-day', register, on: 'settled-on', oneIn },
  form: { kind: 'one-form', register, form: 'form', on: 'settled-on', oneIn },
  last: { kind: 'last-days', register, on: 'settled-on', days: exactly(7), oneIn },
  above: { kind: 'above-others', metric: settledOfAccepted.id, oneIn },
  even: { kind: 'too-even', metric: settledOfAccepted.id, oneIn },
  opposed: { kind: 'opposed', falls: accepted.id, rises: settledOfAccepted.id, oneIn },
} as const satisfies Readonly<Record<string, FlagTest>>

const bodies = ['a', 'b', 'c', 'd', 'e']
const honest = honestCases(chanceFrom(7), bodies, 120)
const bent = (change: (record: CaseRecord, at: number) => CaseRecord) =>
  honest.map((record, at) => (record['body'] === 'c' ? change(record, at) : record))

describe('what is bent', () => {
  it.each<readonly [string, FlagTest, readonly CaseRecord[]]>([
    ['written-late c', tests.late, bent((record) => ({ ...record, 'recorded-on': '2024-01-05' }))],
    [
      'done-at-once c',
      tests.atOnce,
      bent((record) => ({ ...record, 'accepted-on': record['settled-on'] ?? '' })),
    ],
    [
      'same-text c',
      tests.text,
      bent((record, at) => ({ ...record, text: at % 5 ? String(record['text']) : 'ab'.repeat(16) })),
    ],
    [
      'one-day c',
      tests.day,
      bent((record, at) => ({
        ...record,
        'settled-on': at % 10 ? String(record['settled-on']) : '2023-06-30',
      })),
    ],
    ['one-form c', tests.form, bent((record) => ({ ...record, form: 'oral' }))],
    [
      'last-days c',
      tests.last,
      bent((record, at) => ({
        ...record,
        'settled-on': at % 8 ? String(record['settled-on']) : '2023-12-29',
      })),
    ],
  ])('raises %s, and nothing of the others', (flag, test, cases) => {
    expect(raisedOf(judge({ records: { cases: honest } }, test).raised)).toEqual([])
    expect(raisedOf(judge({ records: { cases } }, test).raised)).toEqual([flag])
  })

  it('is a success rate that no other body comes near', () => {
    const counts = new Map([
      ['a', countsOf(160, 200)],
      ['b', countsOf(165, 200)],
      ['c', countsOf(200, 200)],
      ['d', countsOf(170, 200)],
    ])
    const { raised } = judge({ counts }, tests.above)
    expect(raisedOf(raised)).toEqual(['above-others c'])
    expect(raised[0]?.found).toMatchObject({ part: 200, whole: 200, othersPart: 495, othersWhole: 600 })
  })

  it('is not the company of a body that settles little', () => {
    const usual = ['a', 'b', 'c'].map((body): [string, Counts] => [body, countsOf(170, 200)])
    expect(judge({ counts: new Map([...usual, ['d', countsOf(80, 200)]]) }, tests.above).raised).toEqual([])
  })

  it('is the same share month after month', () => {
    const month = new Map([['a', countsOf(80, 100)]])
    expect(
      raisedOf(judge({ subPeriods: Array.from({ length: 12 }, () => month) }, tests.even).raised),
    ).toEqual(['too-even a'])
  })

  it('is fewer cases taken and more of them settled', () => {
    const before = {
      during: { from: '2022-01-01', to: '2022-12-31' },
      counts: new Map([
        ['a', both(500, 450, 360)],
        ['b', both(500, 450, 360)],
      ]),
    }
    const counts = new Map([
      ['a', both(500, 300, 295)],
      ['b', both(500, 448, 362)],
    ])
    const { raised } = judge({ before, counts }, tests.opposed)
    expect(raisedOf(raised)).toEqual(['opposed a'])
    expect(raised[0]?.found).toMatchObject({
      fallsPartBefore: 450,
      fallsPart: 300,
      risesPartBefore: 360,
      risesPart: 295,
    })
  })

  it('is a body without a case in the period', () => {
    const test = { kind: 'no-records', register, on: 'settled-on' } as const
    expect(raisedOf(judge({ records: { cases: honest }, bodies: [...bodies, 'f'] }, test).raised)).toEqual([
      'no-records f',
    ])
  })
})

describe('a bound that a source names', () => {
  const above = {
    kind: 'share-from',
    metric: settledOfAccepted.id,
    percent: exactly(98),
    cases: exactly(50),
  } as const
  it.each([
    [97, 100, false],
    [98, 100, true],
    [9799, 10_000, false],
    [49, 49, false],
    [50, 50, true],
    [0, 0, false],
  ])('%i of %i reaches 98 percent over 50 cases: %s', (part, whole, is) => {
    expect(judge({ counts: new Map([['a', countsOf(part, whole)]]) }, above).raised.length === 1).toBe(is)
    const below = { ...above, kind: 'share-below' } as const
    expect(judge({ counts: new Map([['a', countsOf(part, whole)]]) }, below).raised.length === 1).toBe(
      !is && whole >= 50,
    )
  })
})

describe('honest data', () => {
  /** Of 400 sets of honest data, how many raise the flag. Four are expected if it is as often as is said. */
  const alarms = (test: FlagTest, made: (chance: () => number) => Omit<Audited, 'during'>): number =>
    Array.from(
      { length: 400 },
      (_, seed) => judge(made(chanceFrom(seed + 1)), test).raised.length > 0,
    ).filter(Boolean).length

  /** More than 11 of 400 come about less than once in 500 tries at one in a hundred. */
  const most = 11

  it.each([tests.day, tests.form, tests.last])(
    'raises $kind in no more than one set in a hundred',
    (test) => {
      expect(
        alarms(test, (chance) => ({ records: { cases: honestCases(chance, bodies, 60) } })),
      ).toBeLessThanOrEqual(most)
    },
  )

  it('raises above-others in no more than one set in a hundred', () => {
    const made = (chance: () => number) => ({
      counts: new Map(
        bodies.map((body, at) => [body, countsOf(binomial(chance, 20 * (at + 1), 0.9), 20 * (at + 1))]),
      ),
    })
    expect(alarms(tests.above, made)).toBeLessThanOrEqual(most)
  })

  it('raises too-even in no more than one set in a hundred', () => {
    const made = (chance: () => number) => ({
      subPeriods: Array.from(
        { length: 12 },
        () => new Map(['a', 'b'].map((body) => [body, countsOf(binomial(chance, 60, 0.85), 60)])),
      ),
    })
    expect(alarms(tests.even, made)).toBeLessThanOrEqual(most)
  })

  it('raises opposed in no more than one set in a hundred', () => {
    const made = (chance: () => number) => {
      const year = () => new Map(bodies.map((body) => [body, both(200, binomial(chance, 200, 0.9), 150)]))
      return { before: { during: { from: '2022-01-01', to: '2022-12-31' }, counts: year() }, counts: year() }
    }
    expect(alarms(tests.opposed, made)).toBeLessThanOrEqual(most)
  })
})

describe('flags', () => {
  it('do not depend on the order of records or bodies', () => {
    const all = Object.values(tests)
    const cases = bent((record, at) =>
      at % 3 ? record : { ...record, 'settled-on': '2023-12-29', form: 'oral' },
    )
    const counts = bodies.map((body, at): [string, Counts] => [body, countsOf(80 + 5 * at, 100)])
    const found = judge({ records: { cases }, counts: new Map(counts) }, ...all)
    expect(found.raised.length).toBeGreaterThan(2)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...cases], { minLength: cases.length }),
        fc.shuffledSubarray(counts, { minLength: 5 }),
        (shuffled, others) => {
          expect(judge({ records: { cases: shuffled }, counts: new Map(others) }, ...all)).toEqual(found)
        },
      ),
      { numRuns: 10 },
    )
  })

  it('do not show cells that are too small to be shown', () => {
    const below = {
      kind: 'share-below',
      metric: settledOfAccepted.id,
      percent: exactly(80),
      cases: exactly(1),
    } as const
    const of = (part: number) => judge({ counts: new Map([['a', countsOf(part, 10)]]) }, below).raised.length
    expect([of(0), of(2), of(3)]).toEqual([1, 0, 1])
  })

  it('are tuned by settings, and not judged without a number that no source names', () => {
    const test = { ...tests.text, percent: { setting: 'same-text-percent' } }
    const rules = [ruleOf(test)]
    const records = {
      cases: [1, 2, 3, 4].map((day) => ({
        body: 'a',
        'settled-on': weekdays[day] ?? '',
        text: day < 3 ? 'ab'.repeat(16) : 'cd'.repeat(7 + day),
      })),
    }
    const at = (value?: number) =>
      flagsOf(
        { during, records },
        {
          rules,
          by: 'body',
          metrics,
          settings: value === undefined ? {} : { 'same-text-percent': { value, cites: ['X-1'] } },
        },
      )
    expect(at()).toMatchObject({
      raised: [],
      notJudged: [{ flag: 'same-text', lacks: { _tag: 'Setting', setting: 'same-text-percent' } }],
    })
    expect(at(49).raised[0]).toMatchObject({
      of: 'a',
      found: { same: 2, records: 4, most: 2 },
      threshold: { percent: 49 },
    })
    expect(at(50)).toEqual({ raised: [], notJudged: [] })
  })

  it('look at hashes, never at a text', () => {
    const cases = [1, 2, 3].map((day) => ({
      body: 'a',
      'settled-on': weekdays[day] ?? '',
      text: '双方自愿达成协议',
    }))
    expect(judge({ records: { cases } }, tests.text)).toEqual({ raised: [], notJudged: [] })
  })

  it.each<readonly [string, Omit<Audited, 'during'>, FlagTest]>([
    ['Register', {}, tests.late],
    ['Metric', {}, tests.above],
    ['Others', { counts: new Map([['a', countsOf(9, 9)]]) }, tests.above],
    ['Others', { records: { cases: [] } }, tests.form],
    ['Others', { records: { cases: [] } }, { kind: 'no-records', register, on: 'settled-on' }],
    ['SubPeriods', { subPeriods: [new Map()] }, tests.even],
    ['PeriodBefore', { counts: new Map([['a', both(9, 9, 9)]]) }, tests.opposed],
  ])('say that they lack: %s', (lacks, audited, test) => {
    expect(judge(audited, test)).toMatchObject({ raised: [], notJudged: [{ lacks: { _tag: lacks } }] })
  })

  it('lack a calendar that covers the period', () => {
    const without = flagsOf(
      { during, records: { cases: honest } },
      { rules: [ruleOf(tests.day)], by: 'body', metrics, settings: {} },
    )
    expect(without.notJudged[0]?.lacks).toEqual({ _tag: 'Calendar' })
    const later = { from: '2030-01-01', to: '2030-12-31' }
    const { notJudged } = flagsOf(
      { during: later, records: { cases: honest } },
      { rules: [ruleOf(tests.last)], by: 'body', metrics, settings: {}, calendar },
    )
    expect(notJudged[0]?.lacks).toEqual({ _tag: 'Calendar' })
  })
})
