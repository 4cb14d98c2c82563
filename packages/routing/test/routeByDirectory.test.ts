import type { BodyKinds, Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BodyRecord,
  directoryOf,
  type RouteOutcome,
  type RoutingDecision,
  type RoutingRule,
  route,
  routingTable,
} from '../src/index.ts'
import { RoutingDecision as Decision } from '../src/schema.ts'

const label = (en: string) => ({ zh: en, en })
const kinds: BodyKinds = {
  'village-pmc': { code: 'village-pmc', label: label('Village PMC'), tier: 'village' },
  'judicial-office': { code: 'judicial-office', label: label('Judicial office'), tier: 'township' },
  centre: { code: 'centre', label: label('Centre'), tier: 'county' },
  trade: { code: 'trade', label: label('Trade committee'), tier: 'county' },
  departments: { code: 'departments', label: label('Departments') },
}
const row = (id: string, when: RoutingRule['when'], then: RouteOutcome): RoutingRule => ({
  id,
  when,
  then,
  cites: ['X-1'],
  force: 'must',
  summary: label(id),
})
const rows = [
  row('lead', { fact: 'big', is: false }, { lead: 'village-pmc' }),
  row('choice', { fact: 'matter', is: 'surgery' }, { channel: ['trade', 'centre'] }),
  row('office', { all: [] }, { assisting: 'judicial-office' }),
  row('centre', { all: [] }, { supervising: 'centre' }),
  row('told', { all: [] }, { report: 'departments' }),
]
const areas: Readonly<Record<string, string | undefined>> = {
  'village-pmc': '630103002004',
  'judicial-office': '630103002',
  centre: '630103',
  trade: '630103',
}
const body = (id: string, kind: string, more: Partial<BodyRecord> = {}): BodyRecord => {
  const area = areas[kind]
  return { id, kind, label: kinds[kind]?.label ?? label(kind), ...(area && { area }), ...more }
}
const oneOfEach = Object.keys(kinds).map((kind) => body(`one-${kind}`, kind))
const matters = [{ code: 'land' }, { code: 'medical' }, { code: 'surgery', parent: 'medical' }]

const decide = (records: readonly BodyRecord[] | undefined, matter = 'land', on = '2023-05-08') => {
  const dispute: Dispute = { id: 'X', matter, area: '630103002004', filedOn: on, source: 'court', facts: {} }
  return route(dispute, {
    under: { table: routingTable(rows, { facts: {} }), bodies: kinds, matters },
    given: { facts: { big: false, matter }, settings: {}, on },
    ...(records && { directory: Result.getOrThrow(directoryOf(records)) }),
  })
}
const without = (kind: string) => oneOfEach.filter((each) => each.kind !== kind)
const withoutIds = (decision: RoutingDecision): unknown =>
  JSON.parse(JSON.stringify(decision, (key, value) => (key === 'id' ? undefined : value)))

describe('route with a directory', () => {
  it('decides as without one where there is one body of each kind, and names them', () => {
    for (const matter of ['land', 'surgery'])
      expect(withoutIds(decide(oneOfEach, matter))).toEqual(withoutIds(decide(undefined, matter)))
    const decision = decide(oneOfEach)
    expect(decision).toMatchObject({ _tag: 'Routed', lead: { id: 'one-village-pmc' } })
    expect(Schema.is(Decision)(decision)).toBe(true)
  })

  it('is unrouted where the lead is not there, each gap in its own words', () => {
    const gap = (records: readonly BodyRecord[], on?: string) => {
      const decision = decide(records, 'land', on)
      return decision._tag === 'Unrouted' ? decision.gap.en : decision._tag
    }
    const elsewhere = body('far', 'village-pmc', { area: '630103002005' })
    expect(gap([])).toContain('the directory of bodies is empty')
    expect(gap(without('village-pmc'))).toMatch(/no body of the kind `village-pmc`.*kinds are centre, dep/)
    expect(gap([...without('village-pmc'), elsewhere])).toMatch(/`village-pmc`.* for `630103002004`; add/)
    const medical = body('m', 'village-pmc', { matters: ['medical'] })
    expect(gap([...without('village-pmc'), medical])).toContain('`m` is not competent for `land`')
    const dated = [
      ...without('village-pmc'),
      body('d', 'village-pmc', { from: '2023-05-08', until: '2023-05-10' }),
    ]
    expect(gap(dated, '2023-05-07')).toContain('`d` begins on `2023-05-08`')
    expect(gap(dated, '2023-05-08')).toBe('Routed')
    expect(gap(dated, '2023-05-09')).toBe('Routed')
    expect(gap(dated, '2023-05-10')).toContain('`d` ended on `2023-05-10`')
  })

  it('never guesses between two with the same claim', () => {
    const two = [...oneOfEach, body('another', 'village-pmc')]
    expect(decide(two)).toMatchObject({
      _tag: 'Contested',
      between: [{ id: 'another' }, { id: 'one-village-pmc' }],
    })
    const apart = [
      ...without('village-pmc'),
      body('a', 'village-pmc', { matters: ['land'] }),
      body('b', 'village-pmc', { matters: ['medical'] }),
    ]
    expect(decide(apart)).toMatchObject({ _tag: 'Routed', lead: { id: 'a' } })
  })

  it('takes a body of a wider matter for the narrower', () => {
    const trade = body('t', 'trade', { matters: ['medical'] })
    expect(decide([...without('trade'), trade], 'surgery')).toMatchObject({
      _tag: 'Choice',
      between: [{ id: 't' }, { id: 'one-centre' }],
    })
  })

  it('leaves a choice to those that are there, and says who is not', () => {
    expect(decide(without('trade'), 'surgery')).toMatchObject({
      _tag: 'Routed',
      lead: { id: 'one-centre' },
      byKindOnly: [{ kind: 'trade', area: '630103', found: [] }],
    })
  })

  it('names every kind that is not there where none of a choice is, and an empty directory once', () => {
    const neither = oneOfEach.filter(({ kind }) => kind !== 'trade' && kind !== 'centre')
    const decision = decide(neither, 'surgery')
    expect(decision).toMatchObject({
      _tag: 'Unrouted',
      gap: {
        en: expect.stringMatching(/no body of the kind `trade`.*; .*no body of the kind `centre`/),
        zh: expect.stringMatching(/`trade`.*；.*`centre`/u),
      },
    })
    const empty = decide([], 'surgery')
    expect(empty._tag === 'Unrouted' && empty.gap.en.match(/is empty/g)).toHaveLength(1)
  })

  it('leaves a body beside the lead by kind where it is not there or not one', () => {
    const decision = decide([...without('judicial-office'), body('c2', 'centre')])
    expect(decision).toMatchObject({
      _tag: 'Routed',
      assisting: [{ kind: 'judicial-office', area: '630103002' }],
      byKindOnly: [
        { kind: 'judicial-office', found: [] },
        { kind: 'centre', found: ['c2', 'one-centre'] },
      ],
    })
    expect(Schema.is(Decision)(decision)).toBe(true)
  })

  it('looks for a role in the areas around, the narrowest first', () => {
    const narrow = body('n', 'departments', { area: '630103' })
    expect(decide([...oneOfEach, narrow, body('w', 'departments', { area: '6301' })])).toMatchObject({
      report: [{ id: 'n', area: '630103' }],
    })
  })

  const records = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom(...'abcdefghij'),
        kind: fc.constantFrom(...Object.keys(kinds)),
        area: fc.constantFrom('630103002004', '630103002', '630103'),
        matters: fc.option(fc.constantFrom(['land'] as const, ['medical'] as const), { nil: undefined }),
      }),
      { selector: ({ id }) => id },
    )
    .map((list) =>
      list.map(({ matters: own, ...each }) =>
        body(each.id, each.kind, { area: each.area, ...(own && { matters: own }) }),
      ),
    )

  it('does not ask for the order of the records', () => {
    fc.assert(
      fc.property(records, fc.constantFrom('land', 'surgery'), (list, matter) => {
        expect(decide(list.toReversed(), matter)).toEqual(decide(list, matter))
      }),
    )
  })

  it('answers the same beside bodies of other places, matters and days', () => {
    const unrelated = fc.constantFrom<readonly Partial<BodyRecord>[]>(
      [{ area: '110101001001' }],
      [{ matters: ['unheard-of'] }],
      [{ until: '2020-01-01' }],
      [{ from: '2030-01-01' }, { area: '630102' }],
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(kinds)),
        unrelated,
        fc.constantFrom('land', 'surgery'),
        (kind, more, matter) => {
          const others = more.map((each, at) => body(`z${at}`, kind, each))
          expect(decide([...oneOfEach, ...others], matter)).toEqual(decide(oneOfEach, matter))
        },
      ),
    )
  })
})
