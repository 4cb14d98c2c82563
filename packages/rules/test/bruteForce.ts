/**
 * Answers questions about a whole table the naive way: it evaluates every case of a small register, known in full
 * or in part, and compares. What the analysis finds has to be exactly this.
 */
import * as fc from 'fast-check'
import type { Case } from '../src/analysis.ts'
import { type Condition, evaluate, type Given, type Rule } from '../src/index.ts'
import { condition, domain, facts } from './arbitraries.ts'
import type { World } from './oracle.ts'

export const on = '2023-05-08'
const words = { zh: '规则', en: 'rule' }

export const rule = (id: string, when: Condition, then: string): Rule<string> => ({
  id,
  when,
  then,
  cites: ['X-1'],
  force: 'must',
  summary: words,
})

/** The declaration of the one setting that the random conditions ask. */
export const declared = {
  mode: {
    id: 'mode',
    kind: 'choice',
    label: words,
    why: words,
    cites: ['X-1'],
    values: [
      { code: 'a', label: words },
      { code: 'b', label: words },
    ],
  },
} as const

/** Random rules with outcomes from a list. */
export const rulesFor = (outcomes: readonly string[], maxLength: number) =>
  fc
    .array(fc.tuple(condition, fc.constantFrom(...outcomes)), { minLength: 1, maxLength })
    .map((rows) => rows.map(([when, then], at) => rule(`rule-${at}`, when, then)))

/** Every case of the register: each fact and setting absent or with one of its values. */
export const allCases: readonly World[] = Object.entries(domain).reduce<readonly World[]>(
  (cases, [id, values]) =>
    cases.flatMap((each) => [each, ...values.map((value) => ({ ...each, [id]: value }))]),
  [{}],
)

export const isFull = (world: World): boolean => Object.keys(world).length === Object.keys(domain).length

/** For each case, the places of the full cases that it may turn out to be. */
export const completionsOf: ReadonlyMap<World, readonly World[]> = (() => {
  const full = allCases.filter(isFull)
  return new Map(
    allCases.map((each) => [
      each,
      full.filter((other) => Object.entries(each).every(([id, value]) => other[id] === value)),
    ]),
  )
})()

export const sizeOf = (world: World): number => Object.keys(world).length

export const givenOf = (world: World): Given => {
  const { 'setting:mode': mode, ...known } = world
  return {
    facts: known,
    settings: mode === undefined ? {} : { mode: { value: String(mode), cites: ['X-1'] } },
    on,
  }
}

export const worldOf = ({ facts: known, settings }: Case): World => ({
  ...Object.fromEntries(
    Object.entries(known).flatMap(([id, is]) => (typeof is === 'object' ? [] : [[id, is]])),
  ),
  ...Object.fromEntries(Object.entries(settings).map(([id, is]) => [`setting:${id}`, is])),
})

/** The ids of the rules that hold in a case, and of those that are open. */
export type Read = { readonly held: ReadonlySet<string>; readonly open: ReadonlySet<string> }

export const read = (rules: readonly Rule<string>[], world: World): Read => {
  const { satisfied, undecided } = evaluate({ facts, rules }, { given: givenOf(world) })
  return {
    held: new Set(satisfied.map((each) => each.rule.id)),
    open: new Set(undecided.map((each) => each.rule.id)),
  }
}

/** Every case with what holds in it. */
export const readAll = (rules: readonly Rule<string>[]): ReadonlyMap<World, Read> =>
  new Map(allCases.map((each) => [each, read(rules, each)]))

/** The least number of things known in a case of which something is true; `undefined` if there is none. */
export const fewest = (
  cases: ReadonlyMap<World, Read>,
  isTrue: (read: Read, world: World) => boolean,
): number | undefined => {
  const sizes = [...cases].filter(([world, each]) => isTrue(each, world)).map(([world]) => sizeOf(world))
  return sizes.length === 0 ? undefined : Math.min(...sizes)
}
