// The routing of the plan of Dadukou District: for every row a case that it decides and one that it does not.
import { expect, test } from 'vitest'
import { type Case, courses, editionOf, facts, routeOf } from './completeDispute.ts'
import { type RowCase, testRoutingCases } from './routingCases.ts'

const id = 'dadukou'
const under = editionOf(id)
const quiet: Case = {}
const { underWay, settled } = courses(under)
/** No sector body has it, so who leads is decided by how it came in. */
const contract: Case = { matter: 'contract' }
const assigned = { 'assigned-by-platform': 'upper-platform', 'through-information-platform': true }

const cases: readonly RowCase[] = [
  ['channel-medical', { matter: 'medical' }, { matter: 'traffic-accident' }],
  ['channel-traffic-accident', { matter: 'traffic-accident' }, { matter: 'medical' }],
  ['channel-property-management', { matter: 'property-management' }, { matter: 'urban-management' }],
  ['channel-urban-management', { matter: 'urban-management' }, { matter: 'property-management' }],
  ['channel-labour', { matter: 'migrant-wage-arrears' }, { matter: 'construction' }],
  ['channel-land-expropriation', { matter: 'land-expropriation' }, { matter: 'admin-indemnity' }],
  ['channel-environment', { matter: 'environment' }, { matter: 'urban-management' }],
  ['channel-marriage-family', { matter: 'marriage-family' }, { matter: 'labour' }],
  ['channel-construction', { matter: 'construction' }, { matter: 'labour' }],
  ['channel-tourism', quiet, { matter: 'consumer' }],
  ['channel-consumer', { matter: 'e-commerce' }, { matter: 'commercial' }],
  ['channel-commercial', { matter: 'commercial-foreign' }, { matter: 'e-commerce' }],
  ['channel-intellectual-property', { matter: 'intellectual-property' }, { matter: 'internet' }],
  ['channel-internet', { matter: 'internet' }, { matter: 'intellectual-property' }],
  ['as-needed-administrative', { matter: 'admin-damages' }, { matter: 'environment' }],
  ['as-needed-civil', { ...contract, ...facts('mediable-by-authority') }, facts('mediable-by-authority')],
  ['room-at-district-committee', quiet, { matter: 'internet' }],
  ['assisting-expert-pool', quiet, { matter: 'intellectual-property' }],
  ['lead-major', { ...contract, ...facts('major-dispute') }, { ...contract, source: 'court' }],
  [
    'lead-major',
    { ...contract, ...facts('major-dispute'), source: 'court' },
    { ...contract, ...facts('major-dispute'), source: 'petition-office' },
  ],
  ['lead-court-room', { ...contract, source: 'court' }, { ...contract, source: 'police' }],
  ['lead-police-room', { ...contract, source: 'police' }, { ...contract, source: 'court' }],
  [
    'lead-petition-room',
    { ...contract, ...facts('major-dispute'), source: 'petition-office' },
    { ...contract, ...facts('major-dispute') },
  ],
  ['from-below-dispatch', facts('reported-from-below'), quiet],
  ['from-below-supervision', facts('reported-from-below'), facts('crosses-sectors')],
  ['own-cross-dispatch', facts('crosses-sectors'), quiet],
  [
    'own-cross-dispatch',
    { facts: { 'departments-involved': 2 } },
    { facts: { 'departments-involved': 2, 'reported-from-below': true } },
  ],
  ['own-cross-supervision', facts('many-units'), { facts: { 'departments-involved': 1 } }],
  ['prescribed-time', { facts: { 'assigned-by-platform': 'own-platform' } }, quiet],
  [
    'report-done',
    { ...settled, facts: assigned },
    { ...settled, facts: { ...assigned, 'prescribed-time-over': true } },
  ],
  [
    'report-late',
    { ...underWay, facts: { ...assigned, 'prescribed-time-over': true } },
    { ...underWay, facts: assigned },
  ],
  [
    'report-late',
    { facts: { ...assigned, 'prescribed-time-over': true } },
    { facts: { 'assigned-by-platform': 'upper-platform', 'prescribed-time-over': true } },
  ],
  ['assisting-trade-union', { matter: 'labour' }, quiet],
  ['assisting-womens-federation', { matter: 'marriage-family' }, quiet],
  ['assisting-federation-of-industry-and-commerce', { matter: 'commercial' }, { matter: 'consumer' }],
  ['assisting-law-society', { matter: 'internet' }, { ...contract, source: 'court' }],
  ['assisting-trade-association', quiet, { ...contract, source: 'court' }],
  ['assisting-psychological-service', quiet, 'always'],
  ['docking-court', { source: 'court' }, { source: 'procuratorate' }],
  ['docking-police', { source: 'police' }, { source: 'court' }],
  ['docking-petition', { source: 'petition-office' }, { source: 'other-department' }],
  [
    'docking-reconsideration',
    { facts: { 'administrative-procedure': 'reconsideration' } },
    { facts: { 'administrative-procedure': 'adjudication' } },
  ],
  ['prior-mediation', { source: 'court' }, { source: 'procuratorate' }],
  ['three-mediation-linkage', { source: 'procuratorate' }, { source: 'screening' }],
  ['within-administrative-procedure', { facts: { 'administrative-procedure': 'adjudication' } }, quiet],
  ['confirm-agreement', settled, underWay],
  ['notarise-agreement', settled, underWay],
  ['next-way-adjudication', quiet, 'always'],
  ['next-way-reconsideration', facts('administrative-act'), quiet],
  ['next-way-suit', quiet, 'always'],
]

testRoutingCases(id, cases)

test('where the tasks name several bodies the party chooses', () => {
  const route = routeOf({ matter: 'consumer' }, { under })
  expect(route._tag === 'Choice' && route.between.map(({ kind }) => kind)).toEqual([
    'sector-mediation-organisation',
    'sector-mediation-room',
    'administrative-mediation-room',
  ])
})

test('a common dispute found by screening has no lead: the tasks name none', () => {
  expect(routeOf({ ...contract, source: 'screening' }, { under })._tag).toBe('Unrouted')
})
