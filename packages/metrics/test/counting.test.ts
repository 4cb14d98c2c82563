/**
 * Counting by classes and keys against the rule kernel asked once for each record, over random definitions; and
 * batches of columns against the records that stand in them.
 */
import { type Condition, type FactRegister, holds, type SettingValues, type Test } from '@maplebridge/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CaseColumns,
  type CaseRecord,
  type Column,
  type Counting,
  type Metric,
  runningTally,
  tallyColumns,
  tallyOf,
} from '../src/index.ts'
import { settledOfAccepted } from './metrics.ts'

const label = { zh: '字段', en: 'Field' }
const described = { label, about: 'dispute', cites: [] } as const
const fields: FactRegister = {
  matter: {
    ...described,
    id: 'matter',
    kind: 'code',
    values: [
      { code: 'land', label },
      { code: 'land-lease', label, parent: 'land' },
      { code: 'sale', label },
    ],
  },
}
const settings: SettingValues = {
  many: { value: 3, cites: ['TEST-1'] },
  mode: { value: 'a', cites: ['TEST-1'] },
}
const during = { from: '2023-04-01', to: '2023-06-30' }

const day = fc.constantFrom(
  '2022-12-31',
  '2023-03-31',
  '2023-04-01',
  '2023-05-15',
  '2023-06-30',
  '2023-07-01',
)
const matter = fc.constantFrom('land', 'land-lease', 'sale', 'other')
const people = fc.integer({ min: -1, max: 6 })
const number = fc.oneof(people, fc.record({ setting: fc.constantFrom('many', 'not-set') }))
const ordered = (fact: string, bound: fc.Arbitrary<number | string | { setting: string }>) =>
  fc.oneof(
    bound.map((atLeast): Test => ({ fact, atLeast })),
    bound.map((atMost): Test => ({ fact, atMost })),
    bound.map((before): Test => ({ fact, before })),
    bound.map((after): Test => ({ fact, after })),
    fc.tuple(bound, bound).map((between): Test => ({ fact, between })),
  )
const test: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ fact: fc.constantFrom('settled', 'performed'), is: fc.boolean() }),
  fc.record({ fact: fc.constant('matter'), is: matter }),
  fc.record({ fact: fc.constant('matter'), oneOf: fc.array(matter, { minLength: 1, maxLength: 2 }) }),
  fc.record({ fact: fc.constant('matter'), within: matter }),
  ordered('people', number),
  ordered('accepted-on', fc.oneof(day, fc.constantFrom('2023-04', '2023-06-31', 'x'))),
  // Asked in a kind that the field has not: never true by chance.
  ordered('matter', people),
  fc.record({ fact: fc.constantFrom('people', 'accepted-on'), is: day }),
  fc.record({ setting: fc.constantFrom('mode', 'not-set'), is: fc.constantFrom('a', 'b') }),
)
const condition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    test,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition
const metric = (id: string): fc.Arbitrary<Metric> =>
  fc
    .tuple(fc.constantFrom('share', 'ratio'), condition, condition, fc.boolean())
    .map(([kind, numerator, denominator, dated]) => {
      const { period, ...rest } = settledOfAccepted
      const basis = dated && period !== undefined ? { period } : { snapshot: true as const }
      const counted = { numerator: { where: numerator }, denominator: { where: denominator } }
      return { ...rest, ...basis, ...counted, id, kind }
    })
const metrics = fc
  .integer({ min: 1, max: 4 })
  .chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => metric(`metric-${at}`))))
const record: fc.Arbitrary<CaseRecord> = fc.record(
  {
    area: fc.constantFrom('630103', '630104', '630105'),
    settled: fc.boolean(),
    performed: fc.boolean(),
    matter,
    people,
    'accepted-on': day,
  },
  { requiredKeys: [] },
)
const records = fc.array(record, { maxLength: 30 })

/** Each record put to the rule kernel, part by part. */
const byKernel = (given: readonly CaseRecord[], of: readonly Metric[]) =>
  Object.fromEntries(
    of.map(({ id, kind, period, numerator, denominator }) => {
      const when = (counted: typeof denominator): readonly Condition[] =>
        counted !== undefined && 'where' in counted ? [counted.where] : []
      const inPeriod: readonly Condition[] =
        period === undefined ? [] : [{ fact: period, between: [during.from, during.to] }]
      const whole = kind === 'share' ? when(denominator) : []
      const tally = (all: readonly Condition[]) => {
        const truths = given.map(
          (facts) => holds({ all }, { given: { facts, settings, on: '2023-06-30' }, facts: fields }).truth,
        )
        return {
          counted: truths.filter((truth) => truth === true).length,
          open: truths.filter((truth) => truth === 'unknown').length,
        }
      }
      return [
        id,
        {
          numerator: tally([...inPeriod, ...whole, ...when(numerator)]),
          denominator: tally([...inPeriod, ...when(denominator)]),
        },
      ]
    }),
  )

const areaOf = (each: CaseRecord) => String(each['area'] ?? '')
const counting = (of: readonly Metric[]): Counting => ({ of, during, fields, settings, by: 'area' })

describe('tallyOf', () => {
  it('counts what the rule kernel says of each record, for any definitions', () => {
    fc.assert(
      fc.property(records, metrics, (given, of) => {
        const areas = [...new Set(given.map(areaOf))]
        expect(Object.fromEntries(tallyOf(given, counting(of)))).toEqual(
          Object.fromEntries(
            areas.map((area) => [
              area,
              byKernel(
                given.filter((each) => areaOf(each) === area),
                of,
              ),
            ]),
          ),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('counts as well by conditions that ask too many facts for a table', () => {
    const wide: Condition = {
      all: Array.from({ length: 14 }, (_, at): Condition => ({ fact: `step-${at}`, is: true })),
    }
    const of = [
      settledOfAccepted,
      { ...settledOfAccepted, id: 'all-steps', kind: 'ratio', numerator: { where: wide } } as const,
    ]
    const steps = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`step-${at}`, true]))
    const on = { 'accepted-on': '2023-05-15' }
    const given = [
      { ...steps, ...on },
      { ...steps, ...on, 'step-3': false },
      { ...on, accepted: true },
      { ...steps, 'accepted-on': '2023-07-01' },
    ]
    const tallied = tallyOf(given, { of, during, fields }).get('')
    expect(tallied).toEqual(byKernel(given, of))
    expect(tallied?.['all-steps']?.numerator).toEqual({ counted: 1, open: 1 })
    const truths = Object.keys(steps).map((id, at): [string, Column] => [
      id,
      { truths: Uint8Array.of(1, at === 3 ? 0 : 1, 2, 1) },
    ])
    const batch = {
      length: 4,
      columns: {
        ...Object.fromEntries(truths),
        'accepted-on': { codes: Uint8Array.of(0, 0, 0, 1), dictionary: ['2023-05-15', '2023-07-01'] },
        accepted: { truths: Uint8Array.of(2, 2, 1, 2) },
      },
    }
    expect(tallyColumns([batch], { of, during, fields }).get('')).toEqual(tallied)
  })

  it('counts on beyond what a packed counter holds, in every area', () => {
    const given = Array.from({ length: 5000 }, (_, at) => ({
      area: at % 7 === 0 ? 'few' : 'many',
      'accepted-on': '2023-05-15',
      accepted: true,
      ...(at % 3 === 0 ? {} : { settled: at % 3 === 1 }),
    }))
    const tallies = tallyOf(given, { of: [settledOfAccepted], during, fields, by: 'area' })
    expect(tallies.get('few')?.['settled-of-accepted']).toEqual({
      numerator: { counted: 238, open: 239 },
      denominator: { counted: 715, open: 0 },
    })
    expect(tallies.get('many')?.['settled-of-accepted']).toEqual({
      numerator: { counted: 1429, open: 1428 },
      denominator: { counted: 4285, open: 0 },
    })
  })

  it('keeps apart by any kind of value, and puts what has none under the empty text', () => {
    const of = [settledOfAccepted]
    const given = [{ by: 3 }, { by: true }, { by: 'x' }, {}, { by: '3' }]
    expect([...tallyOf(given, { of, during, fields, by: 'by' }).keys()]).toEqual(['3', 'true', 'x', ''])
  })
})

describe('runningTally', () => {
  it('gives at any time what was added so far, and does not change what it gave', () => {
    fc.assert(
      fc.property(records, records, metrics, (first, second, of) => {
        const tally = runningTally(counting(of))
        for (const each of first) tally.add(each)
        const between = tally.tallies()
        for (const each of second) tally.add(each)
        expect(between).toEqual(tallyOf(first, counting(of)))
        expect(tally.tallies()).toEqual(tallyOf([...first, ...second], counting(of)))
      }),
    )
  })
})

/** How the columns of a batch are written. */
const layout = fc.record({
  codes: fc.constantFrom(Uint8Array, Uint16Array, Uint32Array),
  numbers: fc.constantFrom(Int32Array, Float64Array),
  days: fc.boolean(),
  bits: fc.boolean(),
})
type Layout = typeof layout extends fc.Arbitrary<infer Each> ? Each : never

const dayNumber = (text: unknown) => Date.parse(String(text)) / 86_400_000

/** Records as columns; where bits say what is known, what stands under the others is garbage. */
const columnsOf = (given: readonly CaseRecord[], { codes, numbers, days, bits }: Layout): CaseColumns => {
  const known = (field: string) => {
    const valid = new Uint8Array(Math.ceil(given.length / 8)).fill(0)
    for (const [row, each] of given.entries())
      if (each[field] !== undefined) valid[row >>> 3] = (valid[row >>> 3] ?? 0) | (1 << (row & 7))
    return valid
  }
  const coded = (field: string): Column => {
    const dictionary = [
      ...new Set(given.flatMap((each) => (each[field] === undefined ? [] : [String(each[field])]))),
    ]
    const at = (each: CaseRecord) => dictionary.indexOf(String(each[field]))
    return bits
      ? {
          codes: codes.from(given.map((each) => Math.max(at(each), 0))),
          dictionary,
          valid: known(field),
        }
      : { codes: codes.from(given.map((each) => (at(each) < 0 ? dictionary.length : at(each)))), dictionary }
  }
  const flags = (field: string): Column => {
    const truths = Uint8Array.from(given, (each) =>
      each[field] === undefined ? (bits ? 1 : 2) : Number(each[field]),
    )
    return bits ? { truths, valid: known(field) } : { truths }
  }
  const dated: Column = days
    ? {
        days: Int32Array.from(given, (each) =>
          each['accepted-on'] === undefined ? 19_500 : dayNumber(each['accepted-on']),
        ),
        valid: known('accepted-on'),
      }
    : coded('accepted-on')
  const counted: Column = {
    numbers: numbers.from(given.map((each) => Number(each['people'] ?? 4))),
    valid: known('people'),
  }
  const all = {
    area: coded('area'),
    settled: flags('settled'),
    performed: flags('performed'),
    matter: coded('matter'),
    people: counted,
    'accepted-on': dated,
  }
  // A field that no record knows has no column.
  const some = Object.entries(all).filter(([field]) => given.some((each) => each[field] !== undefined))
  return { length: given.length, columns: Object.fromEntries(some) }
}

describe('tallyColumns', () => {
  it('counts what stands in the columns as it counts the records, however they are written', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 3 }), metrics, layout, (batches, of, written) => {
        const columns = batches.map((each) => columnsOf(each, written))
        expect(tallyColumns(columns, counting(of))).toEqual(tallyOf(batches.flat(), counting(of)))
        const { by: _, ...whole } = counting(of)
        expect(tallyColumns(columns, whole)).toEqual(tallyOf(batches.flat(), whole))
      }),
      { numRuns: 150 },
    )
  })

  it('counts batches longer than it keeps keys for', () => {
    const given = fc.sample(record, { numRuns: 1500, seed: 3 })
    const of = fc
      .sample(metrics, { numRuns: 8, seed: 4 })
      .flat()
      .map((each, at) => ({ ...each, id: `m-${at}` }))
    const written = { codes: Uint8Array, numbers: Int32Array, days: true, bits: false }
    const batch = columnsOf(given, written)
    const tallied = tallyColumns([batch, batch], counting(of))
    expect(tallied).toEqual(tallyOf([...given, ...given], counting(of)))
    expect(tallied.size).toBe(4)
  })

  it('keeps records apart by a column of days, numbers or truths too', () => {
    const columns = {
      on: { days: Int32Array.of(0, 19_480, 0) },
      many: { numbers: Int32Array.of(2, 2, 3) },
      settled: { truths: Uint8Array.of(0, 1, 2) },
    }
    const keys = (by: string) => [
      ...tallyColumns([{ length: 3, columns }], { of: [settledOfAccepted], during, fields, by }).keys(),
    ]
    expect(keys('on')).toEqual(['1970-01-01', '2023-05-03'])
    expect(keys('many')).toEqual(['2', '3'])
    expect(keys('settled')).toEqual(['false', 'true', ''])
    expect(keys('nothing')).toEqual([''])
  })
})
