import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, conjunctions } from '../src/index.ts'
import { condition, domain } from './arbitraries.ts'
import { completions, reads } from './oracle.ts'

const worlds = completions({}, domain)
const is = (fact: string): Condition => ({ fact, is: true })
const count = (tested: Condition, atMost: number) => conjunctions(tested, { atMost })?.length

describe('conjunctions', () => {
  it('says the same as the condition, in every world', () => {
    fc.assert(
      fc.property(condition, (tested) => {
        const parts = conjunctions(tested, { atMost: 64 })
        if (parts === undefined) return
        for (const world of worlds) {
          const holds = parts.some((part) =>
            part.every(({ test, negated }) => reads(test, world) !== negated),
          )
          expect(holds).toBe(reads(tested, world))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has one that is empty for what always holds, and none for what never does', () => {
    expect(conjunctions({ all: [] }, { atMost: 1 })).toEqual([[]])
    expect(conjunctions({ any: [] }, { atMost: 1 })).toEqual([])
    expect(conjunctions({ not: { all: [] } }, { atMost: 1 })).toEqual([])
    expect(conjunctions({ not: { any: [] } }, { atMost: 1 })).toEqual([[]])
  })

  it('refuses exactly when there would be more than allowed', () => {
    const two = { any: [is('hot'), is('big')] }
    expect([count(two, 2), count(two, 1)]).toEqual([2, undefined])
    const four = { all: [two, two] }
    expect([count(four, 4), count(four, 3)]).toEqual([4, undefined])
    const many = { all: Array.from({ length: 12 }, () => two) }
    expect(count(many, 64)).toBeUndefined()
    expect(count({ any: [many] }, 64)).toBeUndefined()
    // A part that has none makes the whole have none, however wide the others are.
    expect(count({ all: [two, { any: [] }] }, 2)).toBe(0)
  })

  it('turns a negation inside out', () => {
    expect(conjunctions({ not: { any: [is('hot'), { not: is('big') }] } }, { atMost: 8 })).toEqual([
      [
        { test: is('hot'), negated: true },
        { test: is('big'), negated: false },
      ],
    ])
  })
})
