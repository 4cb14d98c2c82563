// Five pieces whose years are lost: for every row on who handles a dispute a case that it decides and the nearest that
// it does not; and whatever a dispute is like, the plan answers, or contradicts itself where its source does.
import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../../bench/src/randomFrom.ts'
import { packs } from '../src/index.ts'
import { type Case, editionOf, routeOf, statedFacts } from './completeDispute.ts'
import { randomCase } from './randomCase.ts'
import { type RowCase, testRoutingCases } from './routingCases.ts'

const nothing: Case = {}
const known = (facts: NonNullable<Case['facts']>): Case => ({ facts })
const from = (source: string): Case => ({ source })
const about = (matter: string, facts: NonNullable<Case['facts']> = {}): Case => ({ matter, facts })
const atDepartment = (facts: NonNullable<Case['facts']>): Case => ({
  facts: { 'asked-first': 'department', ...facts },
})
const repeat = { 'repeat-petition': true, 'wide-reach': true, 'many-departments': true, 'large-impact': true }
const inCourt = (stage: string, facts: NonNullable<Case['facts']> = {}): Case => ({
  facts: { 'court-stage': stage, 'parties-consent': true, 'law-allows-mediation': true, ...facts },
})

/** Rule, a case in which it holds, the nearest in which it does not; `always` for rows without a condition. */
const cases: Readonly<Record<string, readonly RowCase[]>> = {
  'grand-mediation-city': [
    ['lead-village-pmc', nothing, known({ 'asked-first': 'township-centre' })],
    ['lead-township-centre', known({ 'asked-first': 'township-centre' }), nothing],
    [
      'lead-city-centre',
      known({ 'asked-first': 'city-centre' }),
      known({ 'asked-first': 'township-centre' }),
    ],
    ['lead-own-department', atDepartment({ 'own-remit': true }), atDepartment({ 'own-remit': false })],
    [
      'lead-own-department',
      atDepartment({ 'own-remit': true, 'departments-involved': 1 }),
      atDepartment({ 'own-remit': true, 'departments-involved': 2 }),
    ],
    ['lead-receiving-department', atDepartment({}), atDepartment({ 'handed-over': true })],
    ['lead-department-concerned', atDepartment({ 'handed-over': true }), atDepartment({})],
    [
      'lead-several-departments',
      atDepartment({ 'departments-involved': 2 }),
      atDepartment({ 'departments-involved': 1 }),
    ],
    ['accept-and-transfer', atDepartment({}), atDepartment({ 'own-remit': true })],
    [
      'coordinating-several-departments',
      known({ 'departments-involved': 2 }),
      known({ 'departments-involved': 1 }),
    ],
    [
      'assisting-several-departments',
      known({ 'departments-involved': 2 }),
      known({ 'departments-involved': 1 }),
    ],
    ['coordinating-for-grassroots', known({ 'needs-coordination': true }), nothing],
    ['supervising-city-centre', nothing, 'always'],
    [
      'report-to-city-centre',
      known({ 'major-dispute': true, 'difficult-and-complex': true }),
      known({ 'major-dispute': true }),
    ],
    [
      'report-to-departments',
      known({ 'major-dispute': true, 'difficult-and-complex': true }),
      known({ 'difficult-and-complex': true }),
    ],
    ['labour-committee', about('migrant-wage-arrears'), about('contract')],
    ['labour-arbitration-next', about('labour'), about('contract')],
    ['medical-first', about('medical'), about('damages')],
    ['medical-major', about('medical', { 'major-dispute': true }), about('medical')],
    ['consumer-committee', about('e-commerce'), about('contract')],
    [
      'environment-before-penalty',
      about('environment'),
      about('environment', { 'investigation-and-penalty-finished': true }),
    ],
    [
      'environment-penalty-first',
      about('environment'),
      about('environment', { 'investigation-and-penalty-finished': true }),
    ],
    [
      'environment-committee',
      about('environment', { 'investigation-and-penalty-finished': true }),
      about('environment'),
    ],
    [
      'environment-compensation-only',
      about('environment', { 'investigation-and-penalty-finished': true }),
      about('environment'),
    ],
    ['traffic-committee', about('traffic-accident'), about('damages')],
    ['project-docking-matters', about('livelihood'), about('resettlement-compensation')],
    ['project-city-centre', about('land-expropriation'), about('resettlement-compensation')],
    ['dedicated-docking-departments', about('e-commerce'), about('contract')],
    ['assisting-trade-association', known({ 'sector-dispute': true }), nothing],
    ['assisting-legal-services', nothing, 'always'],
    ['by-police-docking', from('police'), from('court')],
    ['by-court-docking', from('court'), from('police')],
    ['by-petition-docking', from('petition-office'), from('procuratorate')],
    ['by-procuratorate-docking', from('procuratorate'), from('other-department')],
    [
      'by-discipline-docking',
      { source: 'other-department', facts: { 'from-discipline-inspection': true } },
      from('other-department'),
    ],
    ['docking-four-unities', from('court'), from('other-department')],
    [
      'docking-four-unities',
      { source: 'other-department', facts: { 'from-discipline-inspection': true } },
      from('application'),
    ],
    ...(
      [
        ['compensation', 'resettlement-compensation'],
        ['medical', 'medical'],
        ['labour', 'labour'],
        ['environment', 'environment'],
        ['land-contract', 'land-contract'],
        ['injury', 'personal-injury'],
      ] as const
    ).map(
      ([group, matter]) =>
        [`proposed-${group}`, about(matter, { 'asked-first': 'city-centre' }), about(matter)] as const,
    ),
    [
      'proposed-city-wide',
      known({ 'sector-dispute': true, 'major-dispute': true }),
      known({ 'sector-dispute': true }),
    ],
  ],
  tianshui: [
    ['lead-department-in-charge', known({ 'has-department-in-charge': true }), nothing],
    ['lead-unit-of-the-place', nothing, known({ 'has-department-in-charge': true })],
    [
      'coordinating-governance-body',
      known({ 'departments-involved': 2 }),
      known({ 'departments-involved': 1 }),
    ],
    ['assisting-departments', known({ 'departments-involved': 2 }), known({ 'departments-involved': 1 })],
    ['coordinating-principal-leaders', known({ 'major-dispute': true }), nothing],
    ['petition-received-and-guided', from('petition-office'), from('other-department')],
  ],
  ruoqiang: [
    ['lead-village', nothing, known({ 'matter-size': 'major' })],
    ['lead-township', known({ 'matter-size': 'big' }), nothing],
    ['lead-department', known({ 'matter-size': 'big' }), known({ 'matter-size': 'major' })],
    ['lead-assigned-unit', known({ 'matter-size': 'major' }), known({ 'matter-size': 'small' })],
    ['major-divided-and-assigned', known({ 'matter-size': 'major' }), known({ 'matter-size': 'small' })],
    ['supervising-petition-department', from('petition-office'), nothing],
    ['report-hazard', from('screening'), nothing],
    ['coordinating-petition-department', known(repeat), known({ ...repeat, 'wide-reach': false })],
    ['meeting-on-repeat-petition', known(repeat), known({ ...repeat, 'repeat-petition': false })],
    ['boundary-and-mining', about('mining'), about('forest-land')],
    ['methods-for-petition-matters', from('petition-office'), from('police')],
    ['linkage-for-petition-matters', from('petition-office'), from('court')],
    ['coordinating-joint-conference', from('petition-office'), known(repeat)],
    ['assisting-case-group', from('petition-office'), nothing],
  ],
  donghu: [
    ['lead-grassroots', nothing, known({ 'law-or-litigation-related': true })],
    ['lead-political-legal-department', known({ 'law-or-litigation-related': true }), nothing],
    ['named-leader', known({ 'law-or-litigation-related': true }), from('petition-office')],
  ],
  'shayibake-court': [
    ['studio-at-filing', inCourt('filing'), inCourt('before-hearing')],
    ['studio-guided-by-judges', inCourt('filing'), inCourt('trial')],
    ['assistant-before-hearing', inCourt('before-hearing'), inCourt('trial')],
    ['judge-after-assistant', inCourt('before-hearing'), inCourt('filing')],
    ['judge-at-trial', inCourt('trial'), inCourt('enforcement')],
    ['court-after-judgment', inCourt('complaint-petition'), inCourt('trial')],
    ['court-mediation-needs-consent', inCourt('trial', { 'parties-consent': false }), inCourt('trial')],
    [
      'court-mediation-needs-consent',
      inCourt('filing', { 'parties-consent': false }),
      known({ 'suitable-for-mediation': false }),
    ],
    [
      'court-mediation-where-law-allows',
      inCourt('trial', { 'law-allows-mediation': false }),
      inCourt('trial'),
    ],
    ['start-on-request', inCourt('trial', { 'requested-by-party': true }), inCourt('trial')],
    ['start-by-court', inCourt('trial'), inCourt('trial', { 'requested-by-party': true })],
  ],
}

/** Disputes of every plan that the source itself answers in two ways, with the point that says so. */
const conflicts: Readonly<Record<string, string>> = { ruoqiang: 'CONF-48' }

describe.each(Object.entries(cases))('%s', (id, ofPack) => {
  const under = editionOf(id)
  const rows = packs.find(({ manifest }) => manifest.id === id)?.routing ?? []

  testRoutingCases(id, ofPack)

  test('a complete dispute is answered, and contested only where the source contradicts itself', () => {
    const chance = randomFrom(20260508)
    const routes = Array.from({ length: 1000 }, () => routeOf(randomCase(chance, { under }), { under }))
    const tags = new Set(routes.map(({ _tag }) => _tag))
    expect(tags).toContain('Routed')
    expect(tags).toContain('ReferredOut')
    expect(tags).not.toContain('Undecided')
    const contested = routes.flatMap((route) => (route._tag === 'Contested' ? [route] : []))
    expect(contested.length > 0).toBe(id in conflicts)
    for (const { reasons } of contested) {
      expect(new Set(reasons.map(({ cites }) => cites.join())).size).toBeGreaterThan(1)
      for (const { unresolved } of reasons) expect(unresolved).toContain(conflicts[id])
    }
  })

  test('a refusal ends it, whatever else is known', () => {
    const chance = randomFrom(17)
    const events = [{ type: 'party-refused', on: '2026-05-08', party: 'respondent' }] as const
    for (let each = 0; each < 200; each += 1) {
      const route = routeOf({ ...randomCase(chance, { under }), events }, { under })
      expect(route._tag === 'ReferredOut' && route.because).toContain('refused')
    }
  })

  test('without an answer to what it asks first it does not guess', () => {
    const [first] = rows.flatMap(({ when, then }) => ('lead' in then ? [JSON.stringify(when)] : []))
    const asked = statedFacts(under).filter((fact) => first?.includes(`"${fact.id}"`))
    expect(asked.length).toBeGreaterThan(0)
    const route = routeOf({ unknown: asked.map((fact) => fact.id) }, { under })
    expect(route._tag === 'Undecided' && route.missingFacts).toEqual(
      expect.arrayContaining(asked.map((fact) => fact.id)),
    )
  })
})

describe('what the sources say of where a dispute goes', () => {
  const city = editionOf('grand-mediation-city')
  const cityRoute = (change: Case) => routeOf(change, { under: city })

  test('a labour dispute goes to the labour committee first, and on to arbitration', () => {
    const route = cityRoute(about('labour'))
    expect(route._tag === 'Routed' && [route.lead.kind, route.nextWays]).toEqual([
      'labour-pmc',
      ['labour-arbitration'],
    ])
  })

  test('a doctor–patient dispute leaves the choice to the party; a major one invites the city centre', () => {
    const kinds = (change: Case) => {
      const route = cityRoute(change)
      return (
        route._tag === 'Choice' &&
        [route.between, route.assisting].map((them) => them.map(({ kind }) => kind))
      )
    }
    const first = ['medical-pmc', 'hospital-mediator']
    expect(kinds(about('medical'))).toEqual([first, ['lawyers-and-legal-services']])
    expect(kinds(about('medical', { 'major-dispute': true }))).toEqual([
      first,
      ['city-mediation-centre', 'lawyers-and-legal-services'],
    ])
  })

  test('pollution is no matter for mediation before investigation and penalty are finished', () => {
    const leads = [false, true].map((finished) => {
      const route = cityRoute(about('environment', { 'investigation-and-penalty-finished': finished }))
      return route._tag === 'Routed' && route.lead.kind
    })
    expect(leads).toEqual(['environment-bureau', 'environment-pmc'])
  })

  test('a proposal never changes who leads', () => {
    const proposals = (city.routing.rules ?? []).filter(({ force }) => force === 'proposes')
    expect(proposals.map(({ then }) => Object.keys(then).join())).toEqual(proposals.map(() => 'procedure'))
    expect(proposals).toHaveLength(7)
  })

  test('a big problem in Ruoqiang has two handlers, and none is preferred', () => {
    const route = routeOf(known({ 'matter-size': 'big' }), { under: editionOf('ruoqiang') })
    expect(route._tag === 'Contested' && route.between.map(({ kind }) => kind)).toEqual([
      'township',
      'county-department',
    ])
  })

  test('the article of the court names nobody for a dispute that has not come to the court', () => {
    const route = routeOf(nothing, { under: editionOf('shayibake-court') })
    expect(route._tag).toBe('Unrouted')
  })
})
