// The routing of the plan of Baotou: for every row a case that it decides and one that it does not.
import { expect, test } from 'vitest'
import { type Case, editionOf, facts, routeOf } from './completeDispute.ts'
import { type RowCase, testRoutingCases } from './routingCases.ts'

const id = 'baotou'
const quiet: Case = {}
const inside: Case = { matter: 'enterprise-internal' }

const cases: readonly RowCase[] = [
  ['lead-village', quiet, facts('big-matter')],
  ['lead-township', facts('big-matter'), quiet],
  ['assigned-or-major', facts('assigned-by-party-or-government'), quiet],
  ['assigned-or-major', facts('major-difficult-complex'), facts('big-matter')],
  ['special-team', facts('major-difficult-complex', 'special-team-needed'), facts('major-difficult-complex')],
  [
    'special-team',
    facts('assigned-by-party-or-government', 'special-team-needed'),
    facts('special-team-needed'),
  ],
  ['three-inputs', { source: 'screening' }, { source: 'application' }],
  ['three-inputs', facts('assigned-by-party-or-government'), facts('major-difficult-complex')],
  ['three-inputs', { source: 'other-department' }, { source: 'own-initiative' }],
  ['on-the-spot', { matter: 'neighbour' }, { matter: 'private-lending' }],
  ['key-fields', { matter: 'financial-lending' }, { matter: 'private-lending' }],
  ['key-fields', { matter: 'migrant-wage-arrears' }, { matter: 'contract' }],
  ['enterprise-committee', { ...inside, ...facts('unit-has-own-committee') }, inside],
  ['three-mediation-linkage', { source: 'procuratorate' }, { source: 'screening' }],
  ['docking-petition', { source: 'petition-office' }, { source: 'other-department' }],
  ['guide-or-entrust', quiet, { facts: { 'suitable-for-mediation': false } }],
  ['station-police', { source: 'police' }, { source: 'court' }],
  ['station-petition', { source: 'petition-office' }, { source: 'police' }],
  ['station-tribunal', { source: 'court' }, { source: 'procuratorate' }],
  ['station-traffic-police', { matter: 'traffic-accident' }, { source: 'police' }],
  ['next-way-arbitration', quiet, 'always'],
  ['next-way-adjudication', quiet, 'always'],
  ['next-way-reconsideration', facts('administrative-act'), quiet],
  ['next-way-suit', quiet, 'always'],
]

testRoutingCases(id, cases)

test('in a key field the party chooses, whatever the size', () => {
  const route = routeOf({ matter: 'labour', ...facts('big-matter') }, { under: editionOf(id) })
  expect(route._tag === 'Choice' && route.between.map(({ kind }) => kind)).toEqual([
    'sector-mediation-organisation',
    'administrative-mediation-organisation',
  ])
})
