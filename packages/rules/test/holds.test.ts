import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, evaluate, type FactRegister, type Given, holds, type Truth } from '../src/index.ts'
import { condition, domain, facts, known } from './arbitraries.ts'
import { completions, reads, type World } from './oracle.ts'

const given = (world: World): Given => ({
  facts: Object.fromEntries(Object.entries(world).filter(([id]) => !id.startsWith('setting:'))),
  settings:
    world['setting:mode'] === undefined
      ? {}
      : { mode: { value: String(world['setting:mode']), cites: ['X-1'] } },
  on: '2023-05-08',
})
const truth = (tested: Condition, world: World): Truth => holds(tested, { given: given(world), facts }).truth

describe('holds', () => {
  it('agrees with the naive reader when everything is known', () => {
    fc.assert(
      fc.property(condition, known, (tested, part) => {
        for (const world of completions(part, domain)) expect(truth(tested, world)).toBe(reads(tested, world))
      }),
      { numRuns: 300 },
    )
  })

  it('says true or false only when every completion agrees', () => {
    fc.assert(
      fc.property(condition, known, (tested, part) => {
        const said = truth(tested, part)
        if (said === 'unknown') return
        for (const world of completions(part, domain)) expect(reads(tested, world)).toBe(said)
      }),
      { numRuns: 1000 },
    )
  })

  it('never undoes a known truth when a fact is learned (RL-09)', () => {
    fc.assert(
      fc.property(condition, known, known, (tested, part, more) => {
        const before = truth(tested, part)
        if (before !== 'unknown') expect(truth(tested, { ...more, ...part })).toBe(before)
      }),
      { numRuns: 1000 },
    )
  })

  it('explains itself: the tests it names have a truth of their own, and unknown comes from unknown', () => {
    fc.assert(
      fc.property(condition, known, (tested, part) => {
        const { truth: said, because } = holds(tested, { given: given(part), facts })
        if (said === 'unknown') expect(because.every((result) => result.truth === 'unknown')).toBe(true)
        else expect(because.some((result) => result.truth === 'unknown')).toBe(false)
      }),
    )
  })

  it('names what is missing once, however often it is asked', () => {
    const row = (when: Condition) => ({
      id: 'row',
      when,
      then: 'row',
      cites: ['X-1'] as const,
      force: 'must' as const,
      summary: { zh: '规则', en: 'rule' },
    })
    const asked: Condition = {
      all: [
        { fact: 'people', atLeast: 2 },
        { fact: 'hot', is: true },
        { fact: 'people', atMost: 3 },
        { setting: 'mode', is: 'a' },
        { not: { setting: 'mode', is: 'b' } },
      ],
    }
    const [open] = evaluate({ facts, rules: [row(asked)] }, { given: given({}) }).undecided
    expect([open?.missingFacts, open?.unsetSettings]).toEqual([['people', 'hot'], ['mode']])
  })

  const on = '2023-05-08'
  const one = (tested: Condition, values: Given['facts'], settings: Given['settings'] = {}): Truth =>
    holds(tested, { given: { facts: values, settings, on }, facts }).truth

  it('climbs from parent to parent, past other branches, and out of a circle', () => {
    const label = { zh: '地区', en: 'Area' }
    type Listed = readonly [code: string, parent?: string]
    const member = ([code, parent]: Listed) => ({ code, label, ...(parent !== undefined && { parent }) })
    const list = (first: Listed, ...others: readonly Listed[]): FactRegister => ({
      area: {
        id: 'area',
        kind: 'code',
        label,
        about: 'dispute',
        cites: [],
        values: [member(first), ...others.map(member)],
      },
    })
    const within = (register: FactRegister, area: string, ancestor: string): Truth =>
      holds({ fact: 'area', within: ancestor }, { given: given({ area }), facts: register }).truth
    const tree = list(['63'], ['6301', '63'], ['630103', '6301'], ['64'], ['6401', '64'])
    expect(within(tree, '630103', '63')).toBe(true)
    expect(within(tree, '6401', '63')).toBe(false)
    expect(within(tree, '6301', '630103')).toBe(false)
    expect(within(list(['a', 'b'], ['b', 'a'], ['c']), 'a', 'c')).toBe(false)
  })

  it('reads codes within their parents', () => {
    expect(one({ fact: 'matter', within: 'land' }, { matter: 'land-contract' })).toBe(true)
    expect(one({ fact: 'matter', within: 'land' }, { matter: 'land' })).toBe(true)
    expect(one({ fact: 'matter', within: 'land' }, { matter: 'medical' })).toBe(false)
    expect(one({ fact: 'matter', within: 'land' }, {})).toBe('unknown')
    expect(one({ fact: 'people', within: 'land' }, { people: 1 })).toBe('unknown')
  })

  it('compares counts with both ends included, and dates without', () => {
    expect(one({ fact: 'people', between: [1, 2] }, { people: 2 })).toBe(true)
    expect(one({ fact: 'people', between: [1, 2] }, { people: 1 })).toBe(true)
    expect(one({ fact: 'people', between: [1, 2] }, { people: 3 })).toBe(false)
    expect(one({ fact: 'people', between: [1, 2] }, { people: 0 })).toBe(false)
    expect(one({ fact: 'day', before: '2023-05-08' }, { day: '2023-05-07' })).toBe(true)
    expect(one({ fact: 'day', before: '2023-05-08' }, { day: '2023-05-08' })).toBe(false)
    expect(one({ fact: 'day', after: '2023-05-08' }, { day: '2023-05-09' })).toBe(true)
    expect(one({ fact: 'day', after: '2023-05-08' }, { day: '2023-05-08' })).toBe(false)
  })

  it('leaves a test open while its setting is unset', () => {
    const tested: Condition = { fact: 'people', atLeast: { setting: 'large-scale' } }
    expect(one(tested, { people: 40 })).toBe('unknown')
    expect(one(tested, { people: 40 }, { 'large-scale': { value: 30, cites: ['X-1'] } })).toBe(true)
    expect(one(tested, { people: 29 }, { 'large-scale': { value: 30, cites: ['X-1'] } })).toBe(false)
  })

  it('knows what lies outside one end of a range while its other end is unset', () => {
    const upTo: Condition = { fact: 'people', between: [2, { setting: 'large-scale' }] }
    const from: Condition = { fact: 'people', between: [{ setting: 'large-scale' }, 5] }
    const set = { 'large-scale': { value: 4, cites: ['X-1'] as const } }
    expect([1, 2, 9].map((people) => one(upTo, { people }))).toEqual([false, 'unknown', 'unknown'])
    expect([6, 5, 1].map((people) => one(from, { people }))).toEqual([false, 'unknown', 'unknown'])
    expect([1, 2, 4, 5].map((people) => one(upTo, { people }, set))).toEqual([false, true, true, false])
    expect([3, 4, 5, 6].map((people) => one(from, { people }, set))).toEqual([false, true, true, false])
    expect(one({ not: upTo }, { people: 1 })).toBe(true)
  })

  it('lets a judgement lapse after its last day', () => {
    const judged = { is: true, judgedBy: 'judicial-office', basis: 'visit', on: '2023-05-01' }
    expect(one({ fact: 'hot', is: true }, { hot: { ...judged, expiresOn: '2023-05-08' } })).toBe(true)
    expect(one({ fact: 'hot', is: true }, { hot: { ...judged, expiresOn: '2023-05-07' } })).toBe('unknown')
    expect(one({ fact: 'hot', is: true }, { hot: judged })).toBe(true)
  })

  it('does not read facts from the prototype of an object', () => {
    expect(one({ fact: 'constructor', is: true }, {})).toBe('unknown')
  })
})
