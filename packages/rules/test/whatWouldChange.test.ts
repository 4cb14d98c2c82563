import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partition, whatWouldChange, whatWouldMakeGraver } from '../src/analysis.ts'
import {
  type Condition,
  type Fact,
  type FactRegister,
  type FactValues,
  type Given,
  type Rule,
  range,
} from '../src/index.ts'
import { domain, known, facts as plain } from './arbitraries.ts'
import { on, rule, rulesFor } from './bruteForce.ts'

const levels: readonly [string, ...string[]] = ['blue', 'yellow', 'red']
type Value = boolean | number | string

/** The register, with some facts made measures, judgements or derived. */
const registers: fc.Arbitrary<FactRegister> = fc
  .record({ hot: fc.nat(3), big: fc.nat(3), matter: fc.nat(3), people: fc.nat(3) })
  .map((kinds) =>
    Object.fromEntries(
      Object.entries(plain).map(([id, fact]): [string, Fact] => {
        const kind = Object.entries(kinds).find(([other]) => other === id)?.[1]
        if (kind === 1) return [id, { ...fact, measure: true }]
        if (kind === 2) return [id, { ...fact, judgement: { by: ['office'] } }]
        return kind === 3 ? [id, { ...fact, derived: 'matter' }] : [id, fact]
      }),
    ),
  )
const settings = fc.constantFrom({}, { mode: { value: 'a', cites: ['X-1'] } } as const)
const knownFacts: fc.Arbitrary<FactValues> = known.map(({ 'setting:mode': _, ...rest }) => rest)

const tableOf = (facts: FactRegister, rules: readonly Rule<string>[]) =>
  ({ id: 't', combine: 'gravest', outcomes: levels, facts, rules }) as const

/** All sets of facts set to values that leave `to` established, the naive way; those of which a part does left out. */
const naive = (
  table: ReturnType<typeof tableOf>,
  given: Given,
  to: string,
  mayChange: (id: string) => boolean,
  settled = false,
): readonly ReadonlyMap<string, Value>[] => {
  const variables = partition(table, { settings: given.settings })
  const choices = Object.entries(domain)
    .filter(([id]) => mayChange(id))
    .reduce<readonly ReadonlyMap<string, Value>[]>(
      (sets, [id, values]) =>
        sets.flatMap((set) => [
          set,
          ...values
            .filter((value) => given.facts[id] !== value)
            .map((value) => new Map([...set, [id, value]])),
        ]),
      [new Map<string, Value>()],
    )
  const reaching = choices.filter((set) => {
    const after = { ...given, facts: { ...given.facts, ...Object.fromEntries(set) } }
    const { established, possible } = range(table, { given: after })
    return established === to && (!settled || possible === to)
  })
  const minimal = reaching.filter(
    (set) =>
      !reaching.some(
        (less) => less.size < set.size && [...less].every(([id, value]) => set.get(id) === value),
      ),
  )
  // Values that no test tells apart count once: by the witness of their class.
  const witnessOf = (id: string, value: Value): Value =>
    variables
      .find((each) => each.kind === 'fact' && each.id === id)
      ?.classes.find(({ parts }) =>
        parts.some((part) =>
          typeof part === 'object' ? part.from <= value && value <= part.to : part === value,
        ),
      )?.witness ?? value
  const classed = minimal.map(
    (set) => new Map([...set].map(([id, value]) => [id, witnessOf(id, value)] as const)),
  )
  return [...new Map(classed.map((set) => [text(set), set])).values()]
}
const text = (set: ReadonlyMap<string, Value>): string => JSON.stringify([...set].sort())

describe('whatWouldChange', () => {
  it('finds exactly the smallest sets of at most three changes, and says whether there are larger ones', () => {
    fc.assert(
      fc.property(
        registers,
        rulesFor(levels, 6),
        knownFacts,
        settings,
        fc.constantFrom(...levels),
        fc.boolean(),
        (facts, rules, values, set, to, settled) => {
          const table = tableOf(facts, rules)
          const given: Given = { facts: values, settings: set, on }
          const { established } = range(table, { given })
          const isDown = levels.indexOf(to) < levels.indexOf(established)
          const may = (id: string, alsoAsking: boolean): boolean => {
            const fact = facts[id]
            if (fact === undefined || fact.derived !== undefined) return false
            if (!isDown || values[id] === undefined) return true
            return fact.measure === true || (alsoAsking && fact.judgement !== undefined)
          }
          const all = naive(table, given, to, (id) => may(id, false), settled)
          const asking = naive(table, given, to, (id) => may(id, true), settled).filter(
            (each) => each.size <= 3,
          )
          const found = whatWouldChange(table, { given, to, settled })
          const witnessed = found.changes.map((change) => {
            const after = { ...given, facts: { ...values, ...change.set } }
            const { reasons, established: now } = range(table, { given: after })
            expect(now).toBe(to)
            if (to !== 'blue') expect(change.rules).toEqual(reasons.map((each) => each.rule.id))
            for (const [id, kind] of Object.entries(change.kinds)) {
              if (values[id] === undefined) expect(kind).toBe('supply')
              else expect(kind).toBe(facts[id]?.measure === true ? 'measure' : 'reassess')
            }
            return change.set
          })
          // The nearest value may be another than the witness; both stand for the same class.
          expect(witnessed).toHaveLength(all.filter((each) => each.size <= 3).length)
          const variables = partition(table, { settings: set })
          const classOf = (id: string, value: Value) =>
            variables
              .find((each) => each.kind === 'fact' && each.id === id)
              ?.classes.findIndex(({ parts }) =>
                parts.some((part) =>
                  typeof part === 'object' ? part.from <= value && value <= part.to : part === value,
                ),
              )
          const classes = (entries: readonly (readonly [string, Value])[]) =>
            JSON.stringify(entries.map(([id, value]) => [id, classOf(id, value)]).sort())
          expect(witnessed.map((each) => classes(Object.entries(each))).sort()).toEqual(
            all
              .filter((each) => each.size <= 3)
              .map((each) => classes([...each]))
              .sort(),
          )
          expect(found.larger).toBe(all.some((each) => each.size > 3))
          expect(found.reassess.map(({ fact }) => fact).sort()).toEqual(
            [...new Set(asking.flatMap((each) => [...each.keys()].filter((id) => !may(id, false))))].sort(),
          )
        },
      ),
      { numRuns: 400 },
    )
  })

  it('does not relabel a judgement to lower a level; it asks its owner', () => {
    const { hot } = plain
    if (hot === undefined) return expect.unreachable()
    const table = tableOf({ hot: { ...hot, judgement: { by: ['judicial-office'] } } }, [
      rule('red', { fact: 'hot', is: true }, 'red'),
    ])
    const judged = { is: true, judgedBy: 'judicial-office', basis: 'visit', on, expiresOn: '2023-06-08' }
    const given = { facts: { hot: judged }, settings: {}, on }
    expect(whatWouldChange(table, { given, to: 'blue' })).toEqual({
      changes: [],
      reassess: [{ fact: 'hot', by: ['judicial-office'] }],
      larger: false,
    })
    // The day after it has expired nobody has to look again: it is not known.
    const later = { ...given, on: '2023-06-09' }
    expect(whatWouldChange(table, { given: later, to: 'blue' }).changes).toHaveLength(1)
    expect(whatWouldChange(table, { given: later, to: 'red' }).changes[0]).toEqual({
      set: { hot: true },
      kinds: { hot: 'supply' },
      rules: ['red'],
      cites: ['X-1'],
    })
  })

  it('takes the word of who ranks the way otherwise, for outcomes that no gravity ranks', () => {
    const { hot } = plain
    if (hot === undefined) return expect.unreachable()
    const table = tableOf({ hot: { ...hot, judgement: { by: ['office'] } } }, [
      rule('red', { fact: 'hot', is: true }, 'red'),
    ])
    const judged = { is: false, judgedBy: 'office', basis: 'visit', on }
    const given = { facts: { hot: judged }, settings: {}, on }
    expect(whatWouldChange(table, { given, to: 'red' }).changes).toHaveLength(1)
    expect(whatWouldChange(table, { given, to: 'red', isDown: true })).toEqual({
      changes: [],
      reassess: [{ fact: 'hot', by: ['office'] }],
      larger: false,
    })
  })

  it('says that one empty change is enough when the outcome is established', () => {
    const table = tableOf(plain, [rule('red', { fact: 'hot', is: true }, 'red')])
    const given = { facts: {}, settings: {}, on }
    expect(whatWouldChange(table, { given, to: 'blue' })).toEqual({
      changes: [{ set: {}, kinds: {}, rules: [], cites: [] }],
      reassess: [],
      larger: false,
    })
    expect(whatWouldChange(table, { given, to: 'purple' }).changes).toEqual([])
  })

  it('moves a number to the nearest value that counts, and never a day', () => {
    const signed: Fact = {
      id: 'signed',
      kind: 'date',
      label: { zh: '签订', en: 'signed' },
      about: 'procedure',
      cites: [],
    }
    const table = tableOf({ ...plain, signed }, [
      rule('few', { fact: 'people', atMost: 1 }, 'red'),
      rule('old', { fact: 'signed', before: '2020-01-01' }, 'red'),
    ])
    const given = { facts: { people: 3 }, settings: {}, on }
    expect(whatWouldChange(table, { given, to: 'red' }).changes.map(({ set }) => set)).toEqual([
      { people: 1 },
    ])
  })

  it('says that only a larger change would do', () => {
    const four = ['hot', 'big', 'cold', 'dry']
    const table = tableOf({}, [rule('red', { all: four.map((fact) => ({ fact, is: true })) }, 'red')])
    const given = { facts: {}, settings: {}, on }
    expect(whatWouldChange(table, { given, to: 'red' })).toEqual({ changes: [], reassess: [], larger: true })
  })
})

describe('whatWouldChange, where much could move', () => {
  const measures: FactRegister = Object.fromEntries(
    Array.from({ length: 60 }, (_, at): [string, Fact] => [
      `m-${at}`,
      {
        id: `m-${at}`,
        kind: 'boolean',
        label: { zh: '措施', en: 'measure' },
        about: 'procedure',
        cites: [],
        measure: true,
      },
    ]),
  )
  const five = Array.from({ length: 12 }, (_, at) =>
    rule(
      `red-${at}`,
      { all: Array.from({ length: 5 }, (__, leg): Condition => ({ fact: `m-${at * 5 + leg}`, is: false })) },
      'red',
    ),
  )
  const given: Given = {
    facts: { ...Object.fromEntries(Object.keys(measures).map((id) => [id, false])), hot: true },
    settings: {},
    on,
  }

  it('says so without trying 5¹² ways', () => {
    const { changes, larger } = whatWouldChange(tableOf(measures, five), { given, to: 'blue' })
    expect({ changes, larger }).toEqual({ changes: [], larger: true })
  })

  it('sees at once that nothing helps where one rule cannot be moved', () => {
    const fixed = rule('red-hot', { fact: 'hot', is: true }, 'red')
    const table = tableOf({ ...measures, ...plain }, [...five, fixed])
    const { changes, larger } = whatWouldChange(table, { given, to: 'blue' })
    expect({ changes, larger }).toEqual({ changes: [], larger: false })
  })
})

describe('whatWouldMakeGraver', () => {
  it('finds each unknown fact that alone raises what is established, and to what', () => {
    fc.assert(
      fc.property(rulesFor(levels, 6), knownFacts, settings, (rules, values, set) => {
        const table = tableOf(plain, rules)
        const given: Given = { facts: values, settings: set, on }
        const { established } = range(table, { given })
        const raises = whatWouldMakeGraver(table, { given })
        for (const [id, possible] of Object.entries(domain)) {
          if (plain[id] === undefined || values[id] !== undefined) continue
          for (const value of possible) {
            const after = range(table, { given: { ...given, facts: { ...values, [id]: value } } })
            const raise = raises.find(
              ({ fact, is }) =>
                fact === id &&
                is.parts.some((part) =>
                  typeof part === 'object' ? part.from <= value && value <= part.to : part === value,
                ),
            )
            expect(raise?.to).toBe(after.established === established ? undefined : after.established)
            if (raise !== undefined) expect(raise.rules).toEqual(after.reasons.map((each) => each.rule.id))
          }
        }
        expect(raises.filter(({ fact }) => values[fact] !== undefined)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
