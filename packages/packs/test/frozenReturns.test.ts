/**
 * Returns: frozen, numbered, never written over; missing, nil and late told apart.
 */
import type { FrozenReturn } from '@maplebridge/metrics'
import { FrozenReturn as FrozenReturnSchema } from '@maplebridge/metrics/schema'
import {
  correctReturnUnder,
  editionOn,
  fillReturnUnder,
  isIntact,
  layersOf,
  returnsUnder,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packs } from '../src/index.ts'

const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-31' }))
const form = 'peoples-mediation-statistics'
const may = { from: '2023-05-01', to: '2023-05-31' }
const numbered = (many: number) => ({ numerator: { counted: many, open: 0 } })
const countsOf = (accepted: number, settled: number) => ({
  tallies: {
    'cases-accepted': numbered(accepted),
    'cases-settled': numbered(settled),
    'difficult-cases-accepted': numbered(0),
    'written-agreements': numbered(0),
    'oral-agreements': numbered(0),
  },
  figures: { 'parties-concerned': 0, 'money-at-stake': 0 },
})
const filling = { under, of: '630103001', about: may, knownOn: '2023-06-02' }
const made = Result.getOrThrow(fillReturnUnder(form, { ...filling, counts: countsOf(12, 9) }))
const faultOf = (result: Result.Result<FrozenReturn, { readonly fault: string }>) =>
  Result.isFailure(result) ? result.failure.fault : 'none'

describe('a return', () => {
  it('fits its schema, and has the hash of what it says', () => {
    expect(Schema.is(FrozenReturnSchema)(made)).toBe(true)
    expect(isIntact(made)).toBe(true)
    expect(isIntact(JSON.parse(JSON.stringify(made)))).toBe(true)
    expect(made).toMatchObject({
      form,
      pack: { id: 'cn-national' },
      number: 0,
      knownOn: '2023-06-02',
      nil: false,
    })
  })

  it('shows every change that is made to it', () => {
    const paths = ['form', 'of', 'knownOn', 'number', 'nil', 'cells', 'about', 'pack', 'checks'] as const
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string(), (path, text) => {
        expect(isIntact({ ...made, [path]: text } as unknown as FrozenReturn)).toBe(false)
      }),
    )
  })

  it.each([
    ['form-unknown', fillReturnUnder('peoples-mediation-statistic', { ...filling, counts: countsOf(1, 1) })],
    ['period-not-over', fillReturnUnder(form, { ...filling, knownOn: '2023-05-30', counts: countsOf(1, 1) })],
    ['none', fillReturnUnder(form, { ...filling, knownOn: '2023-05-31', counts: countsOf(1, 1) })],
    ['not-a-code', fillReturnUnder(form, { ...filling, of: '张三', counts: countsOf(1, 1) })],
    ['not-nil', fillReturnUnder(form, { ...filling, nil: true, counts: countsOf(1, 0) })],
    ['not-nil', fillReturnUnder(form, { ...filling, nil: true, counts: { tallies: {} } })],
    ['none', fillReturnUnder(form, { ...filling, nil: true, counts: countsOf(0, 0) })],
  ])('is refused for: %s', (fault, result) => expect(faultOf(result)).toBe(fault))

  it('is nil when all was counted and was nothing, not when nobody counted', () => {
    const isNil = (counts: ReturnType<typeof countsOf> | { tallies: Record<string, never> }) =>
      Result.getOrThrow(fillReturnUnder(form, { ...filling, counts })).nil
    expect(isNil(countsOf(0, 0))).toBe(true)
    expect(isNil(countsOf(0, 1))).toBe(false)
    expect(isNil({ tallies: {} })).toBe(false)
  })
})

describe('a correction', () => {
  const correcting = { under, knownOn: '2023-07-10', reason: 'late-records' } as const
  const corrected = Result.getOrThrow(correctReturnUnder(made, { ...correcting, counts: countsOf(13, 9) }))

  it('names what it corrects and what changed, and leaves it as it was', () => {
    expect(corrected).toMatchObject({
      number: 1,
      of: made.of,
      about: made.about,
      corrects: {
        of: made.hash,
        reason: 'late-records',
        changed: [{ cell: 'cases', before: { counted: 12 }, after: { counted: 13 } }],
      },
    })
    expect([isIntact(made), isIntact(corrected), Schema.is(FrozenReturnSchema)(corrected)]).toEqual([
      true,
      true,
      true,
    ])
    const again = Result.getOrThrow(correctReturnUnder(corrected, { ...correcting, counts: countsOf(12, 9) }))
    expect([again.number, again.corrects?.of]).toEqual([2, corrected.hash])
  })

  it.each([
    [
      'altered',
      correctReturnUnder({ ...made, knownOn: '2023-06-01' }, { ...correcting, counts: countsOf(13, 9) }),
    ],
    [
      'known-earlier',
      correctReturnUnder(made, { ...correcting, knownOn: '2023-06-01', counts: countsOf(13, 9) }),
    ],
    ['nothing-changed', correctReturnUnder(made, { ...correcting, counts: countsOf(12, 9) })],
  ])('is refused for: %s', (fault, result) => expect(faultOf(result)).toBe(fault))

  it('is refused under a pack that did not ask for the return', () => {
    const monthly = Result.getOrThrow(
      fillReturnUnder('monthly-screening-return', { ...filling, counts: { tallies: {} } }),
    )
    const other = Result.getOrThrow(
      Result.flatMap(layersOf(packs, { id: 'tianshui' }), (each) => editionOn(each, { on: '2023-05-31' })),
    )
    expect(
      faultOf(correctReturnUnder(monthly, { ...correcting, under: other, counts: { tallies: {} } })),
    ).toBe('other-pack')
  })
})

describe('how returns stand', () => {
  const monthly = 'monthly-screening-return'
  const month = (of: number, last: number) => ({ from: `2023-0${of}-01`, to: `2023-0${of}-${last}` })
  const filed = (of: number, last: number, knownOn: string, nil = false) =>
    Result.getOrThrow(
      fillReturnUnder(monthly, {
        under,
        of: '630103001',
        about: month(of, last),
        counts: { tallies: {} },
        knownOn,
        nil,
      }),
    )
  const april = filed(4, 30, '2023-05-02', true)
  const mayLate = filed(5, 31, '2023-06-08')
  const notNil = Result.getOrThrow(
    correctReturnUnder(april, {
      under,
      counts: { tallies: {} },
      knownOn: '2023-06-20',
      reason: 'late-records',
    }),
  )
  const standing = (returns: readonly FrozenReturn[], on = '2023-08-31') => {
    const during = { from: '2023-05-01', to: '2023-08-31' }
    const found = Result.getOrThrow(
      returnsUnder(returns, { under: layers, form: monthly, of: '630103001', during, on }),
    )
    const [duty] = found.duties
    const turns = duty !== undefined && 'turns' in duty ? duty.turns : []
    return {
      turns: turns.map(({ from, fulfilment, counts }) => [from, fulfilment._tag, counts?.corrections]),
      setAside: found.setAside,
    }
  }

  it('tells in time, late, nil and missing apart', () => {
    expect(standing([april, mayLate])).toEqual({
      turns: [
        ['2023-04-01', 'NilReturn', 0],
        ['2023-05-01', 'DoneLate', 0],
        ['2023-06-01', 'Overdue', undefined],
        ['2023-07-01', 'Overdue', undefined],
      ],
      setAside: [],
    })
  })

  it('takes the newest correction for what a return says, from the day it is known, and the first for its day', () => {
    expect(standing([notNil, mayLate, april]).turns[0]).toEqual(['2023-04-01', 'Done', 1])
    expect(standing([notNil, april], '2023-06-19').turns[0]).toEqual(['2023-04-01', 'NilReturn', 0])
  })

  it('sets aside what was altered, what corrects nothing known, and what is made twice', () => {
    const twice = filed(4, 30, '2023-05-03')
    const fork = Result.getOrThrow(
      correctReturnUnder(april, {
        under,
        counts: { tallies: {} },
        knownOn: '2023-06-21',
        reason: 'miscounted',
      }),
    )
    const altered = { ...mayLate, nil: true }
    expect(standing([altered]).setAside).toEqual([{ hash: altered.hash, because: 'altered' }])
    expect(standing([notNil]).setAside).toEqual([{ hash: notNil.hash, because: 'orphan' }])
    expect(standing([twice, april]).setAside).toEqual([{ hash: twice.hash, because: 'second' }])
    expect(standing([fork, notNil, april]).setAside).toEqual([{ hash: fork.hash, because: 'second' }])
    expect(standing([altered]).turns[1]).toEqual(['2023-05-01', 'Overdue', undefined])
  })

  it('does not depend on the order in which returns are given, nor on returns of others', () => {
    const other = { ...filed(4, 30, '2023-05-02'), of: '630103002' }
    const all = [april, mayLate, notNil, filed(6, 30, '2023-07-03')]
    const found = standing(all)
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, other, april], { minLength: 6 }), (shuffled) => {
        expect(standing(shuffled)).toEqual(found)
      }),
      { numRuns: 20 },
    )
  })
})
