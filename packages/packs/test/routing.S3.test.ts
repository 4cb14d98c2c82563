// The routing of the plan of a town without a name: for every row a case that it decides and one that it does not.
import { expect, test } from 'vitest'
import { type Case, editionOf, facts, routeOf } from './completeDispute.ts'
import { type RowCase, testRoutingCases } from './routingCases.ts'

const id = 'litigation-free-town'
const quiet: Case = {}

const cases: readonly RowCase[] = [
  ['lead-village', quiet, facts('big-matter')],
  ['lead-township', facts('big-matter'), quiet],
  ['grid-first', facts('within-one-grid'), facts('within-one-grid', 'big-matter')],
  ['next-township', quiet, facts('big-matter')],
  ['next-pre-litigation', facts('big-matter'), quiet],
  ['docking-court', { source: 'court' }, { source: 'procuratorate' }],
  ['docking-procuratorate', { source: 'procuratorate' }, { source: 'court' }],
  ['docking-police', { source: 'police' }, { source: 'petition-office' }],
  ['docking-petition', { source: 'petition-office' }, { source: 'police' }],
  ['court-docking-in-action', { source: 'court' }, { source: 'screening' }],
  ['court-platform', { source: 'court' }, { source: 'procuratorate' }],
  ['assisting-linkage-station', quiet, 'always'],
  ['assisting-service-point', quiet, 'always'],
]

testRoutingCases(id, cases)

test('the ladder goes up one step at a time', () => {
  const under = editionOf(id)
  const small = routeOf(quiet, { under })
  const big = routeOf(facts('big-matter'), { under })
  expect(
    small._tag === 'Routed' && [small.lead.kind, small.next.map(({ kind }) => kind), small.nextWays],
  ).toEqual(['village-pmc', ['township-pmc'], []])
  expect(big._tag === 'Routed' && [big.lead.kind, big.next, big.nextWays]).toEqual([
    'township-pmc',
    [],
    ['pre-litigation-mediation'],
  ])
})
