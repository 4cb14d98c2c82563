/**
 * What a table keeps of its decisions. That a path answers as the interpreter does is held by the tests of `compile`;
 * here, that few facts are read, that disputes share what they can, and that what is kept has an end.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conjunctions } from '../src/conjunctions.ts'
import { readersOf } from '../src/factReader.ts'
import type { Condition, FactValues } from '../src/index.ts'
import { masksOf } from '../src/masks.ts'
import { itemsAt } from '../src/match.ts'
import { pathsOf } from '../src/paths.ts'

const is = (fact: string, value = true): Condition => ({ fact, is: value })
const on = '2023-05-08'

/** The walk over rules with these conditions; an answer names the rules that hold and those still open. */
const walking = (conditions: readonly Condition[]) => {
  const known = { facts: {}, settings: {} }
  const parts = conditions.map((when) => conjunctions(when, { atMost: 64 }) ?? [])
  const readers =
    readersOf(
      parts.flat(2).map(({ test }) => test),
      known,
    ) ?? []
  const bits = parts.flatMap((part, place) => part.map((of) => ({ place, of })))
  const masks = masksOf(bits, readers, known)
  if (masks === undefined) throw new Error('too wide for the masks')
  const places = conditions.map((_, place) => place)
  const made: object[] = []
  const walk = pathsOf(masks, readers, ({ satisfied, undecided }) => {
    const answer = { satisfied: itemsAt(satisfied, places), undecided: itemsAt(undecided, places) }
    made.push(answer)
    return answer
  })
  return { made, walk: (facts: FactValues) => walk({ facts, on }) }
}

/** Facts that note which of them were read. */
const watched = (facts: FactValues) => {
  const read: string[] = []
  const seen = new Proxy(facts, {
    get: (of, fact) => {
      if (typeof fact === 'string') read.push(fact)
      return Reflect.get(of, fact)
    },
  })
  return { read, seen }
}

describe('the paths of a table', () => {
  it('lead to an answer that is made once', () => {
    const { made, walk } = walking([is('a'), is('b')])
    const first = walk({ a: true })
    expect(first).toEqual({ satisfied: [0], undecided: [1] })
    expect(walk({ a: true, c: 1 })).toBe(first)
    expect(walk({ a: true, b: false })).toEqual({ satisfied: [0], undecided: [] })
    expect(walk({})).toEqual({ satisfied: [], undecided: [0, 1] })
    expect(made).toHaveLength(3)
  })

  it('read first what most rules ask, and nothing that no open rule asks', () => {
    const { walk } = walking([
      is('rare'),
      { all: [is('common'), is('rare')] },
      { all: [is('common'), is('other')] },
      { all: [is('common'), is('third')] },
    ])
    const { read, seen } = watched({ common: false, rare: true, other: true, third: true })
    expect(walk(seen)).toEqual({ satisfied: [0], undecided: [] })
    expect(read).toEqual(['common', 'rare'])
  })

  it('ask nothing more of a rule that holds whatever comes', () => {
    const rows = [{ any: [is('a'), { all: [is('b'), is('c')] }] }, { all: [is('a'), is('d')] }]
    const { made, walk } = walking(rows)
    const { read, seen } = watched({ a: true, b: true, c: true, d: false })
    expect(walk(seen)).toEqual({ satisfied: [0], undecided: [] })
    expect(read).toEqual(['a', 'd'])
    expect(walk({ a: true, d: false })).toBe(made[0])
  })

  it('meet again where what they leave open is the same', () => {
    const { made, walk } = walking([{ any: [is('a'), is('b')] }])
    const answers = [walk({ a: true, b: true }), walk({ a: false, b: true }), walk({ a: true })]
    expect(new Set(answers).size).toBe(made.length)
    expect(walk({ b: true })).toEqual({ satisfied: [0], undecided: [] })
    const kept = made.length
    for (const a of [true, false]) for (const b of [true, false]) walk({ a, b })
    expect(made.length).toBeLessThanOrEqual(kept + 1)
  })

  it('know a judgement by its value, and that it has expired', () => {
    const { walk } = walking([is('a')])
    const judged = { is: true, judgedBy: 'office', basis: 'visit', on: '2023-05-01' }
    expect(walk({ a: judged })).toBe(walk({ a: true }))
    expect(walk({ a: { ...judged, expiresOn: '2023-05-07' } })).toBe(walk({}))
  })

  it('are given up when few of them are met again, and go on when most are', () => {
    const signals = Array.from({ length: 40 }, (_, at) => `signal-${at}`)
    const drawn = fc.sample(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), {
      seed: 1,
      numRuns: 6000,
    })
    const factsOf = (time: number): FactValues =>
      Object.fromEntries(signals.map((fact, at) => [fact, drawn[time]?.[at] ?? false]))
    const lost = (known: (time: number) => number) => {
      const { walk } = walking(signals.map((fact) => is(fact)))
      return Array.from({ length: 6000 }, (_, time) => walk(factsOf(known(time)))).filter(
        (each) => each === undefined,
      ).length
    }
    const always = lost((time) => time)
    const often = lost((time) => (time % 4 === 0 ? time : 1))
    // There is room for some two thousand of these paths; of the new ones that come later every one is lost.
    expect(always).toBeGreaterThan(3000)
    expect(often).toBeLessThan(1500)
    const { walk } = walking(signals.map((fact) => is(fact)))
    const first = walk(factsOf(0))
    for (let time = 1; time < 6000; time += 1) walk(factsOf(time))
    expect(first).toBeDefined()
    expect(walk(factsOf(0))).toBeUndefined()
  })
})
