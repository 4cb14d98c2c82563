// For each remedy of a single type of dispute, and each row on the confirming court, a case that it decides and the
// nearest that it does not.
import { courses, facts } from './completeDispute.ts'
import type { Change } from './quietDispute.ts'

const { settled: agreed, failed, refused } = courses({ on: '2023-05-08' })
const nothing: Change = {}
const labour: Change = { matter: 'labour' }
const pollution: Change = { matter: 'environment', on: '2026-08-15' }
const trade: Change = { matter: 'contract', on: '2026-05-01' }
const invited = facts('mediation-invited-by-court')
const intermediate = facts('intermediate-court-matter')

/** Rule, a case in which it holds, the nearest in which it does not; `always` for rules without a condition. */
export const remedyCases: readonly (readonly [rule: string, holds: Change, not: Change | 'always'])[] = [
  ['negotiation', refused, 'always'],
  ['medical-people-mediation', { matter: 'medical' }, nothing],
  ['medical-people-mediation', { matter: 'medical' }, { matter: 'medical', ...refused }],
  ['people-mediation', nothing, { matter: 'medical' }],
  ['health-mediation', { matter: 'medical' }, { matter: 'medical', ...failed }],
  ['labour-mediation', labour, { ...labour, ...refused }],
  ['labour-mediation', { matter: 'migrant-wage-arrears' }, { matter: 'contract' }],
  ['labour-award-set-aside', labour, { matter: 'land-contract' }],
  ['payment-order', { ...labour, ...agreed }, labour],
  ['payment-order', { matter: 'migrant-wage-arrears', ...agreed }, agreed],
  ['labour-agreement-review', { ...labour, ...agreed }, { ...labour, ...failed }],
  ['land-contract-mediation', { matter: 'land-contract' }, { matter: 'land-contract', ...refused }],
  ['suit-after-land-contract-award', { matter: 'land-contract' }, { matter: 'land-ownership' }],
  ['water-mediation', { matter: 'water' }, { matter: 'neighbour' }],
  ['traffic-police-mediation', { matter: 'traffic-accident' }, { matter: 'damages' }],
  [
    'traffic-police-mediation',
    { matter: 'traffic-accident', ...failed },
    { matter: 'traffic-accident', ...agreed },
  ],
  ['consumer-mediation', { matter: 'e-commerce' }, { matter: 'contract' }],
  ['environment-mediation', pollution, { ...pollution, on: '2026-08-14' }],
  ['environment-mediation', pollution, { ...pollution, ...refused }],
  ['environment-mediation', pollution, { ...pollution, ...failed }],
  ['environment-mediation', pollution, { ...pollution, matter: 'neighbour' }],
  ['commercial-mediation', trade, { ...trade, on: '2026-04-30' }],
  ['commercial-mediation', trade, { ...trade, ...refused }],
  ['commercial-mediation', { ...trade, ...failed }, { ...trade, matter: 'labour' }],
  ['police-mediation', facts('public-security-violation'), facts('may-become-public-security-case')],
  [
    'not-punished-after-settlement',
    { ...facts('public-security-violation'), ...agreed, on: '2026-01-01' },
    { ...facts('public-security-violation'), ...agreed, on: '2025-12-31' },
  ],
  [
    'not-punished-after-settlement',
    { ...facts('public-security-violation'), ...agreed, on: '2026-01-01' },
    { ...facts('public-security-violation'), ...failed, on: '2026-01-01' },
  ],
  ['crime-report', facts('may-become-criminal-case'), facts('may-become-public-security-case')],
  ['family-violence-report', facts('family-violence'), nothing],
  ['minor-report', facts('minor-harmed-or-at-risk'), nothing],
  ['provisions-seat', agreed, { ...agreed, ...invited }],
  ['provisions-inviting', { ...agreed, ...invited }, agreed],
  ['law-inviting', { ...agreed, ...invited }, agreed],
  ['law-domicile', agreed, { ...agreed, ...intermediate }],
  ['law-subject-matter', agreed, { ...agreed, ...invited }],
  ['law-seat', agreed, { ...agreed, ...intermediate }],
  ['law-intermediate', { ...agreed, ...intermediate }, agreed],
  ['confirmation-not-accepted', agreed, 'always'],
  ['confirmation-rejected', agreed, 'always'],
  ['confirmation-papers', agreed, 'always'],
]

/** Rules that had ended before the plan of the cases was in force; their days are in remedies.test.ts. */
export const atOtherTimes = ['law-seat-before-2022'] as const
