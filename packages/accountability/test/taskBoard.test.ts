import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineText, findingText, type TaskEvidence, type TaskPlan, taskBoard } from '../src/index.ts'

type Standard = TaskPlan['tasks'][number]['standards'][number]

const label = { zh: '标准', en: 'Standard' }
const rate: Standard = {
  id: 'built',
  label,
  deadline: { endOfYear: 2021 },
  target: { percent: 80, of: label },
  cites: ['X-1'],
}
const planOf = (...standards: readonly [Standard, ...Standard[]]): TaskPlan => ({
  parts: [{ id: 'one', label }],
  units: [
    { code: 'office', label, printed: ['办公室'] },
    { code: 'court', label, printed: ['法院'] },
    { code: 'members', label, printed: ['成员单位'], group: { names: ['court'], open: true } },
  ],
  tasks: [
    {
      id: 't1',
      part: 'one',
      title: label,
      standards,
      lead: null,
      responsible: ['members'],
      force: 'must',
      cites: ['X-1'],
    },
  ],
})
const share = (on: string, numerator: number, denominator: number): TaskEvidence => ({
  task: 't1',
  on,
  by: 'office',
  value: { numerator, denominator },
})
const boardOn = (on: string, plan: TaskPlan, evidence: readonly TaskEvidence[] = []) =>
  Result.getOrThrow(taskBoard(plan, { evidence, on }))
const standingOn = (on: string, standard: Standard, evidence: readonly TaskEvidence[] = []) => {
  const [first] = boardOn(on, planOf(standard), evidence).tasks[0]?.standards ?? []
  if (first === undefined) throw new Error('a plan of one task has one')
  const { state, finding, daysLate, daysLeft, last, fineness } = first
  return { state, finding, daysLate, daysLeft, last, fineness }
}

describe('deadlines', () => {
  it.each<[string, Standard['deadline'], string, object]>([
    ['the day before', { by: '2021-06-30' }, '2021-06-29', { state: 'due', daysLeft: 1 }],
    ['the day itself', { by: '2021-06-30' }, '2021-06-30', { state: 'due', daysLeft: 0 }],
    ['the day after', { by: '2021-06-30' }, '2021-07-01', { state: 'late', daysLate: 1 }],
    [
      'the end of the year',
      { endOfYear: 2021 },
      '2021-12-31',
      { state: 'due', daysLeft: 0, fineness: 'day' },
    ],
    ['the new year', { endOfYear: 2021 }, '2022-01-01', { state: 'late', daysLate: 1 }],
    ['within a year without a day', { inYear: 2021 }, '2021-12-31', { state: 'due', fineness: 'year' }],
    [
      'after that year',
      { inYear: 2021 },
      '2022-01-01',
      { state: 'late', fineness: 'year', last: '2021-12-31' },
    ],
    ['before it starts', { fromYear: 2020 }, '2019-12-31', { state: 'upcoming' }],
    ['since it started', { fromYear: 2020 }, '2031-01-01', { state: 'running', daysLate: undefined }],
    ['without a year', { noYear: true }, '2031-01-01', { state: 'running' }],
    ['in a window that no duty has', { window: 'nowhere' }, '2031-01-01', { state: 'running' }],
  ])('%s', (_, deadline, on, expected) => {
    expect(standingOn(on, { ...rate, deadline })).toMatchObject(expected)
  })

  it('are no finer in words than in print', () => {
    expect(deadlineText({ inYear: 2021 })).toEqual({ zh: '2021年（未印日期）', en: '2021 (no day printed)' })
    expect(deadlineText({ endOfYear: 2021 }).zh).toBe('2021年底')
    expect(deadlineText({ window: 'p1' }, { windowLabel: label })).toEqual(label)
  })
})

describe('evidence', () => {
  it.each<[string, readonly TaskEvidence[], string, object]>([
    ['none', [], '2021-06-01', { state: 'due', finding: { _tag: 'NoEvidence' } }],
    [
      'enough in time',
      [share('2021-12-31', 4, 5)],
      '2022-06-01',
      { state: 'met', finding: { _tag: 'Met', on: '2021-12-31' }, daysLate: undefined },
    ],
    ['enough a day late', [share('2022-01-01', 4, 5)], '2022-06-01', { state: 'met', daysLate: 1 }],
    [
      'too little',
      [share('2021-12-31', 3, 5)],
      '2022-01-11',
      {
        state: 'late',
        daysLate: 11,
        finding: { _tag: 'NotMet', on: '2021-12-31', more: 1, short: { numerator: 1, denominator: 5 } },
      },
    ],
    [
      'enough, then too little, before the day',
      [share('2021-03-01', 5, 5), share('2021-09-01', 3, 5)],
      '2021-10-01',
      { state: 'due', finding: { _tag: 'NotMet', on: '2021-09-01' } },
    ],
    [
      'enough on the day, too little afterwards',
      [share('2021-12-31', 4, 5), share('2022-02-01', 0, 5)],
      '2022-03-01',
      { state: 'met' },
    ],
    [
      'lost before the day, found again late',
      [share('2021-03-01', 5, 5), share('2021-12-01', 0, 5), share('2022-01-05', 5, 5)],
      '2022-03-01',
      { state: 'met', daysLate: 5 },
    ],
    [
      'a whole of nothing',
      [share('2021-12-31', 0, 0)],
      '2022-03-01',
      { state: 'late', finding: { _tag: 'CannotBeJudged', why: 'nothing-to-divide-by' } },
    ],
    [
      'two that differ on one day',
      [share('2021-12-31', 3, 5), share('2021-12-31', 2, 5)],
      '2021-12-31',
      { finding: { _tag: 'CannotBeJudged', why: 'reports-differ' } },
    ],
    [
      'two of one day that both show it',
      [share('2021-12-31', 4, 5), share('2021-12-31', 5, 5)],
      '2021-12-31',
      { state: 'met' },
    ],
  ])('%s', (_, evidence, on, expected) => {
    expect(standingOn(on, rate, evidence)).toMatchObject(expected)
  })

  it('never rounds a share', () => {
    const nearly = standingOn('2021-12-31', rate, [share('2021-12-31', 799_999, 1_000_000)])
    expect(nearly.finding).toEqual({
      _tag: 'NotMet',
      on: '2021-12-31',
      more: 1,
      short: { numerator: 1, denominator: 1_000_000 },
    })
    expect(findingText(nearly.finding).en).toContain('1/1000000 of the whole')
  })

  it('needs a judgement where there is no measure', () => {
    const standard: Standard = { ...rate, target: { judged: true } }
    expect(standingOn('2022-01-01', standard)).toMatchObject({
      state: 'late',
      finding: { _tag: 'CannotBeJudged', why: 'no-judgement' },
    })
    const judgement: TaskEvidence = { task: 't1', on: '2021-11-11', by: 'office', judged: true }
    expect(standingOn('2022-01-01', standard, [judgement])).toMatchObject({ state: 'met' })
    expect(standingOn('2022-01-01', standard, [{ ...judgement, judged: false }])).toMatchObject({
      state: 'late',
      finding: { _tag: 'NotMet', on: '2021-11-11' },
    })
  })

  it('counts things and deeds', () => {
    const brands: Standard = { ...rate, target: { atLeast: 5, unit: label } }
    const counted = (count: number): TaskEvidence => ({ task: 't1', on: '2021-05-01', by: 'office', count })
    expect(standingOn('2021-06-01', brands, [counted(3)]).finding).toEqual({
      _tag: 'NotMet',
      on: '2021-05-01',
      more: 2,
    })
    expect(standingOn('2021-06-01', brands, [counted(5)]).state).toBe('met')
    const deed: Standard = { ...rate, target: { done: true }, deadline: { fromYear: 2020 } }
    const done: TaskEvidence = { task: 't1', on: '2020-05-01', by: 'office', done: true }
    expect(standingOn('2021-06-01', deed, [done])).toMatchObject({
      state: 'running',
      finding: { _tag: 'Met' },
    })
  })

  it('counts for every standard that measures the same', () => {
    const stages = planOf(
      { ...rate, id: 'first', measures: 'rooms' },
      {
        ...rate,
        id: 'second',
        measures: 'rooms',
        deadline: { endOfYear: 2022 },
        target: { percent: 100, of: label },
      },
      { ...rate, id: 'other' },
    )
    const { tasks, setAside } = boardOn('2022-06-01', stages, [
      { ...share('2021-12-31', 4, 5), standard: 'second' },
      share('2021-12-31', 5, 5),
    ])
    expect(tasks[0]?.standards.map(({ state }) => state)).toEqual(['met', 'due', 'late'])
    expect(setAside.map(({ why }) => why)).toEqual(['fits-no-standard'])
  })

  it('that fits nothing or comes later is listed', () => {
    const reports: readonly TaskEvidence[] = [
      { ...share('2021-01-01', 5, 5), task: 't9' },
      { task: 't1', on: '2021-01-01', by: 'office', done: true },
      share('2021-06-02', 5, 5),
    ]
    const { all, setAside } = boardOn('2021-06-01', planOf(rate), reports)
    expect(all.met).toBe(0)
    expect(setAside.map(({ why }) => why)).toEqual([
      'fits-no-standard',
      'fits-no-standard',
      'later-than-the-day',
    ])
  })

  it('is refused when a day is none', () => {
    expect(
      Result.isFailure(taskBoard(planOf(rate), { evidence: [share('2021-02-30', 1, 1)], on: '2021-06-01' })),
    ).toBe(true)
    expect(Result.isFailure(taskBoard(planOf(rate), { evidence: [], on: '2021-13-01' }))).toBe(true)
  })
})

describe('sums', () => {
  it('promote no unit to lead, and count a unit within its group', () => {
    const { all, byUnit, tasks } = boardOn('2021-06-01', planOf(rate))
    expect([all.tasks, all.unowned, tasks[0]?.lead]).toEqual([1, 1, null])
    expect(byUnit.map(({ unit, leads, responsible }) => [unit, leads.tasks, responsible.tasks])).toEqual([
      ['office', 0, 0],
      ['court', 0, 1],
      ['members', 0, 1],
    ])
  })

  it('take the state that needs attention first', () => {
    const both = planOf({ ...rate, id: 'a', deadline: { endOfYear: 2030 } }, { ...rate, id: 'b' })
    expect(boardOn('2022-06-01', both).tasks[0]?.state).toBe('late')
    expect(boardOn('2021-06-01', both).tasks[0]?.state).toBe('due')
  })
})

const day = fc
  .integer({ min: 0, max: 700 })
  .map((n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10))
const report = fc
  .record({ on: day, numerator: fc.nat(12), denominator: fc.nat(12) })
  .map(({ on, numerator, denominator }) => share(on, Math.min(numerator, denominator), denominator))
const reports = fc.array(report, { maxLength: 8 })

describe('whatever is reported', () => {
  it('order and repetition change nothing', () => {
    fc.assert(
      fc.property(reports, day, (evidence, on) => {
        const given = standingOn(on, rate, evidence)
        expect(standingOn(on, rate, evidence.toReversed())).toEqual(given)
        expect(standingOn(on, rate, [...evidence, ...evidence])).toEqual(given)
      }),
    )
  })

  it('what is dated later than the day changes nothing', () => {
    fc.assert(
      fc.property(reports, day, (evidence, on) => {
        const known = evidence.filter((each) => each.on <= on)
        expect(boardOn(on, planOf(rate), evidence).tasks).toEqual(boardOn(on, planOf(rate), known).tasks)
      }),
    )
  })

  it('a share is met just when the fractions say so', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 100 }),
        (part, whole, percent) => {
          const standard: Standard = { ...rate, target: { percent, of: label } }
          const { finding } = standingOn('2021-06-01', standard, [share('2021-06-01', part, whole)])
          expect(finding._tag === 'Met').toBe(BigInt(part) * 100n >= BigInt(percent) * BigInt(whole))
          if (finding._tag !== 'NotMet') return
          const more = finding.more ?? 0
          const isEnough = (n: number) => BigInt(part + n) * 100n >= BigInt(percent) * BigInt(whole)
          expect([isEnough(more), isEnough(more - 1)]).toEqual([true, false])
        },
      ),
    )
  })

  it('what was met by its day, or met late, stays so', () => {
    fc.assert(
      fc.property(reports, day, day, (evidence, one, other) => {
        const [early = one, late = other] = [one, other].sort()
        const before = standingOn(early, rate, evidence)
        if (early <= '2021-12-31' || before.state !== 'met') return
        expect(standingOn(late, rate, evidence)).toEqual(before)
      }),
    )
  })
})
