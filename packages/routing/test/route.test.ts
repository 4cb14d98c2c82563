import type { BodyKinds, Dispute } from '@maplebridge/dispute'
import type { Given } from '@maplebridge/rules'
import * as Schema from 'effect/Schema'
import { describe, expect, it } from 'vitest'
import { type RouteOutcome, type RoutingRule, route, routingTable } from '../src/index.ts'
import { RoutingDecision } from '../src/schema.ts'

const label = (en: string) => ({ zh: en, en })
const row = (
  id: string,
  when: RoutingRule['when'],
  then: RouteOutcome,
  more: Partial<RoutingRule> = {},
): RoutingRule => ({
  id,
  when,
  then,
  cites: ['S0-4.2-levels'],
  force: 'must',
  summary: label(id),
  ...more,
})
const bodies: BodyKinds = {
  'village-pmc': { code: 'village-pmc', label: label('Village PMC'), tier: 'village' },
  'township-pmc': { code: 'township-pmc', label: label('Township PMC'), tier: 'township' },
  'judicial-office': { code: 'judicial-office', label: label('Judicial office'), tier: 'township' },
  centre: { code: 'centre', label: label('One-stop centre'), tier: 'county' },
}
const rows = [
  row('refused', { fact: 'refused', is: true }, { referOut: 'refused' }),
  row('unsuitable', { fact: 'suitable', is: false }, { referOut: 'unsuitable' }),
  row('village', { fact: 'big', is: false }, { lead: 'village-pmc' }),
  row('township', { fact: 'big', is: true }, { lead: 'township-pmc' }),
  row('office', { all: [] }, { assisting: 'judicial-office' }),
  row('centre', { all: [] }, { supervising: 'centre' }),
  row('joint', { fact: 'departments', atLeast: 2 }, { procedure: 'joint-mediation' }),
  row('court', { fact: 'source', is: 'court' }, { docking: 'court-docking' }),
]
const dispute: Dispute = {
  id: 'X-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'court',
  facts: {},
}
const known = { refused: false, suitable: true, big: false, departments: 1, source: 'court' }
const decide = (facts: Given['facts'], rules: readonly RoutingRule[] = rows, area = dispute.area) =>
  route(
    { ...dispute, area },
    {
      under: { table: routingTable(rules, { facts: {} }), bodies },
      given: { facts, settings: {}, on: '2023-05-08' },
    },
  )

describe('route', () => {
  it('names lead, assisting and supervising bodies where the area has them', () => {
    expect(decide(known)).toMatchObject({
      _tag: 'Routed',
      lead: { kind: 'village-pmc', area: '630103002004' },
      assisting: [{ kind: 'judicial-office', area: '630103002' }],
      supervising: [{ kind: 'centre', area: '630103' }],
      procedures: [],
      dockings: ['court-docking'],
    })
  })

  it('leaves the gate first: nothing leads to mediation after a refusal', () => {
    expect(decide({ ...known, refused: true })).toMatchObject({ _tag: 'ReferredOut', because: ['refused'] })
    expect(decide({ refused: true })._tag).toBe('ReferredOut')
    const both = { ...known, refused: true, suitable: false }
    expect(decide(both)).toMatchObject({ because: ['refused', 'unsuitable'] })
    expect(decide(both, rows.toReversed())).toMatchObject({ because: ['refused', 'unsuitable'] })
    expect(decide({ ...known, suitable: false })).toMatchObject({
      _tag: 'ReferredOut',
      because: ['unsuitable'],
    })
  })

  it('is undecided while the gate or the lead is open, and names the candidates and what is missing', () => {
    const { suitable: _, ...noSuitability } = known
    expect(decide(noSuitability)).toMatchObject({
      _tag: 'Undecided',
      candidates: [{ kind: 'village-pmc' }],
      missingFacts: ['suitable'],
    })
    const { big: __, ...noSize } = known
    expect(decide(noSize)).toMatchObject({
      _tag: 'Undecided',
      candidates: [{ kind: 'village-pmc' }, { kind: 'township-pmc' }],
      missingFacts: ['big'],
    })
  })

  it('routes although rows beside the lead are open, and shows them', () => {
    const { departments: _, ...rest } = known
    expect(decide(rest)).toMatchObject({
      _tag: 'Routed',
      open: [{ rule: 'joint', missingFacts: ['departments'] }],
    })
    expect(decide({ ...known, departments: 2 })).toMatchObject({ procedures: ['joint-mediation'] })
  })

  it('never guesses between two bodies', () => {
    const clashing = [...rows, row('always-township', { all: [] }, { lead: 'township-pmc' })]
    expect(decide(known, clashing)).toMatchObject({
      _tag: 'Contested',
      between: [{ kind: 'village-pmc' }, { kind: 'township-pmc' }],
    })
    const prevailing = row(
      'always-township',
      { all: [] },
      { lead: 'township-pmc' },
      {
        prevailsOver: [{ rule: 'village', cites: ['X-1'] }],
      },
    )
    expect(decide(known, [...rows, prevailing])).toMatchObject({
      _tag: 'Routed',
      lead: { kind: 'township-pmc' },
    })
  })

  it('names the gap when no row speaks or the area is too coarse', () => {
    expect(
      decide(
        known,
        rows.filter(({ then }) => !('lead' in then)),
      ),
    ).toMatchObject({ _tag: 'Unrouted' })
    expect(decide(known, rows, '630103002')).toMatchObject({
      _tag: 'Unrouted',
      reasons: [{ rule: 'village' }],
    })
  })

  it('fits its schema in every outcome', () => {
    const fits = Schema.is(RoutingDecision)
    for (const decision of [decide(known), decide({}), decide({ refused: true }), decide(known, [])]) {
      expect(fits(decision)).toBe(true)
    }
  })
})
