/**
 * Random conditions and facts over a small register, for the properties.
 */
import * as fc from 'fast-check'
import type { Condition, FactRegister } from '../src/index.ts'
import type { Domain } from './oracle.ts'

const shape = { label: { zh: '事实', en: 'fact' }, about: 'dispute', cites: [] } as const

export const facts: FactRegister = {
  hot: { ...shape, id: 'hot', kind: 'boolean' },
  big: { ...shape, id: 'big', kind: 'boolean' },
  matter: {
    ...shape,
    id: 'matter',
    kind: 'code',
    values: [
      { code: 'land', label: shape.label },
      { code: 'land-contract', label: shape.label, parent: 'land' },
      { code: 'medical', label: shape.label },
    ],
  },
  people: { ...shape, id: 'people', kind: 'count', unit: shape.label, minimum: 0, maximum: 3 },
}

export const domain: Domain = {
  hot: [true, false],
  big: [true, false],
  matter: ['land', 'land-contract', 'medical'],
  people: [0, 1, 2, 3],
  'setting:mode': ['a', 'b'],
}

const test: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('hot', 'big'), is: fc.boolean() }),
  fc.record({ fact: fc.constant('matter'), is: fc.constantFrom('land', 'medical') }),
  fc.record({
    fact: fc.constant('matter'),
    oneOf: fc.subarray(['land', 'land-contract', 'medical'], { minLength: 1 }),
  }),
  fc.record({ fact: fc.constant('people'), atLeast: fc.nat(4) }),
  fc.record({ fact: fc.constant('people'), atMost: fc.nat(4) }),
  fc.record({ setting: fc.constant('mode'), is: fc.constantFrom('a', 'b') }),
)

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    test,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition

/** What is known of the world: any part of it. */
export const known = fc.record(
  {
    hot: fc.boolean(),
    big: fc.boolean(),
    matter: fc.constantFrom('land', 'land-contract', 'medical'),
    people: fc.nat(3),
    'setting:mode': fc.constantFrom('a', 'b'),
  },
  { requiredKeys: [] },
)
