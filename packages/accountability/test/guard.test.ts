import { GuardRule } from '@maplebridge/accountability/schema'
import type { DisputeEvent, PlainEventType } from '@maplebridge/dispute'
import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GuardOptions, guard } from '../src/index.ts'

const on = '2023-05-08'
const happened = (...types: readonly PlainEventType[]): readonly DisputeEvent[] =>
  types.map((type) => ({ type, on }))
type Rule = GuardOptions['under']['rules'][number]
const rule = (change: Partial<Rule> = {}): Rule => ({
  id: 'three-guarantees',
  when: { fact: 'major', is: true },
  then: { holds: ['closed'], needs: [['leader-named'], ['settled', 'performed']] },
  cites: ['S4.3-3-3b-unit'],
  force: 'must',
  summary: { zh: '三包', en: 'Three guarantees' },
  ...change,
})
const major = {
  id: 'major',
  kind: 'boolean',
  label: { zh: '重大', en: 'Major' },
  about: 'dispute',
  cites: [],
} as const
const asked = (
  events: readonly DisputeEvent[],
  {
    facts = { major: true },
    rules = [rule()],
  }: { readonly facts?: object; readonly rules?: readonly Rule[] } = {},
): GuardOptions => ({
  events,
  under: { id: 'guards', combine: 'all', facts: { major }, rules },
  given: { facts: { ...facts }, settings: {}, on },
})

describe('guard', () => {
  it.each([
    [[], [['leader-named'], ['settled', 'performed']]],
    [['leader-named'], [['settled', 'performed']]],
    [['performed'], [['leader-named']]],
    [['leader-named', 'performed'], []],
  ] as const)('after %j closing still lacks %j', (types, missing) => {
    const { allowed, heldBackBy } = guard('closed', asked(happened(...types)))
    expect(heldBackBy.flatMap((held) => held.missing)).toEqual(missing)
    expect(allowed).toBe(missing.length === 0)
  })

  it('counts the day itself, and nothing after it', () => {
    const later: DisputeEvent = { type: 'leader-named', on: '2023-05-09' }
    expect(guard('closed', asked([...happened('performed'), later])).allowed).toBe(false)
  })

  it('says nothing about another step', () => {
    expect(guard('archived', asked([]))).toEqual({
      next: 'archived',
      allowed: true,
      heldBackBy: [],
      warnings: [],
      undecided: [],
    })
  })

  it('only warns where the source does not say must', () => {
    const { allowed, heldBackBy, warnings } = guard(
      'closed',
      asked([], { rules: [rule({ force: 'describes' })] }),
    )
    expect([allowed, heldBackBy.length, warnings[0]?.reason.cites]).toEqual([true, 0, ['S4.3-3-3b-unit']])
  })

  it('stays undecided while the fact is missing, and silent once it is false', () => {
    const open = guard('closed', asked([], { facts: {} }))
    expect([open.allowed, open.undecided[0]?.reason.missingFacts]).toEqual([true, ['major']])
    expect(guard('closed', asked([], { facts: { major: false } })).undecided).toEqual([])
  })

  it('more events never hold back what was allowed, in any order', () => {
    const type = fc.constantFrom<PlainEventType>(
      'leader-named',
      'performed',
      'team-formed',
      'investigated',
      'closed',
    )
    const holding = [rule(), rule({ id: 'other', then: { holds: ['closed'], needs: [['investigated']] } })]
    fc.assert(
      fc.property(fc.array(type), fc.array(type), (before, more) => {
        const held = (types: readonly PlainEventType[]) =>
          guard('closed', asked(happened(...types), { rules: holding })).heldBackBy.flatMap(
            ({ missing }) => missing,
          )
        const then = held([...before, ...more])
        for (const missing of then) expect(held(before)).toContainEqual(missing)
        expect(held([...more, ...before])).toEqual(then)
      }),
    )
  })

  it.each([
    'reported',
    'warned',
    'notified',
    'police-told',
    'protection-reported',
    'told-other-ways',
    'mediation-failed',
    'stabilised',
    'party-refused',
    'settled',
  ])('can never be written to hold back `%s`', (step) => {
    const written = (holds: string) =>
      Schema.is(GuardRule)({ ...rule(), then: { holds: [holds], needs: [['closed']] } })
    expect([written('archived'), written(step)]).toEqual([true, false])
  })
})
