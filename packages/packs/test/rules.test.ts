// For each rule of both packs a case that it decides and one, as close as can be, that it does not.
import { editionOn } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { cnNational, xiningChengzhong } from '../src/index.ts'
import { courses, facts } from './completeDispute.ts'
import { type Change, rulesOf } from './quietDispute.ts'
import { atOtherTimes, remedyCases } from './remedyCases.ts'

const on = '2023-05-08'
const { underWay, failed, settled, refused } = courses({ on })
const nothing: Change = {}
const petition = { 'may-become-skip-level-petition': true }

/** Rule, a case in which it holds, the nearest in which it does not; `always` for rules without a condition. */
const cases: readonly (readonly [rule: string, holds: Change, not: Change | 'always'])[] = [
  // national: ways out of mediation
  [
    'refer-out-refused',
    refused,
    { events: [...(refused.events ?? []), { type: 'party-consented', on, party: 'respondent' }] },
  ],
  ['refer-out-failed', failed, underWay],
  ['refer-out-unsuitable', { facts: { 'suitable-for-mediation': false } }, nothing],
  // national: remedies
  ['suit', { matter: 'neighbour' }, { matter: 'labour' }],
  ['suit-after-labour-arbitration', { matter: 'migrant-wage-arrears' }, { matter: 'contract' }],
  ['suit-after-government-decision', { matter: 'land-ownership' }, { matter: 'forest-land' }],
  [
    'suit-after-government-decision',
    { matter: 'forest-land', ...facts('ownership-or-use-right') },
    facts('ownership-or-use-right'),
  ],
  ['suit-on-agreement', settled, failed],
  ['judicial-confirmation', settled, underWay],
  ['people-mediation', nothing, refused],
  ['people-mediation', underWay, failed],
  ['people-mediation', nothing, { facts: { 'suitable-for-mediation': false } }],
  ['labour-arbitration', { matter: 'labour' }, { matter: 'contract' }],
  ['labour-complaint', { matter: 'migrant-wage-arrears' }, { matter: 'contract' }],
  ['land-contract-arbitration', { matter: 'land-contract' }, { matter: 'land-expropriation' }],
  [
    'government-decision',
    { matter: 'housing-homestead', ...facts('ownership-or-use-right') },
    { matter: 'housing-homestead' },
  ],
  ['arbitration', { matter: 'contract' }, { matter: 'marriage-family' }],
  ['consumer-complaint', { matter: 'e-commerce' }, { matter: 'contract' }],
  ['administrative-reconsideration', facts('administrative-act'), nothing],
  ['administrative-suit', facts('administrative-act'), facts('administrative-act', 'reconsideration-first')],
  [
    'administrative-suit-after-reconsideration',
    facts('administrative-act', 'reconsideration-first'),
    facts('administrative-act'),
  ],
  ['protection-order', facts('family-violence'), nothing],
  ['petition', refused, 'always'],
  ...remedyCases,
  // national: duties
  ['prevent-escalation', facts('may-escalate'), nothing],
  ['tell-police', facts('may-become-criminal-case'), facts('may-escalate')],
  ['tell-police', facts('may-become-public-security-case'), facts('may-become-mass-incident')],
  ['report-minor-at-risk', facts('minor-harmed-or-at-risk'), nothing],
  ['report-family-violence', facts('family-violence', 'victim-without-capacity'), facts('family-violence')],
  ['conclude-mediation', underWay, { ...underWay, matter: 'medical' }],
  ['conclude-medical-mediation', { ...underWay, matter: 'medical' }, underWay],
  ['record-mediation', underWay, nothing],
  ['tell-other-ways', failed, underWay],
  ['urge-performance', settled, underWay],
  // the plan: risk
  [
    'red-public-security',
    facts('may-become-public-security-incident'),
    facts('may-become-public-security-case'),
  ],
  [
    'red-mass-skip-petition',
    { facts: { ...petition, 'people-involved': 30 } },
    { facts: { ...petition, 'people-involved': 29 } },
  ],
  ['red-mass-incident', facts('may-become-mass-incident'), facts('may-escalate')],
  ['red-criminal-case', facts('may-become-criminal-case'), facts('may-become-public-security-case')],
  ['red-other-major', facts('other-major-dispute'), facts('difficult-and-complex')],
  ['yellow-listed-matter', { matter: 'medical', ...facts('difficult-and-complex') }, { matter: 'medical' }],
  [
    'yellow-listed-matter',
    { matter: 'environment', values: { 'yellow-reading': { value: 'category', cites: ['TEST-1'] } } },
    { matter: 'neighbour', values: { 'yellow-reading': { value: 'category', cites: ['TEST-1'] } } },
  ],
  [
    'yellow-other-difficult',
    facts('difficult-and-complex'),
    { matter: 'medical', ...facts('difficult-and-complex') },
  ],
  // the plan: routing
  ['lead-village', nothing, facts('big-matter')],
  ['lead-township', facts('big-matter'), nothing],
  ['assisting-judicial-office', nothing, 'always'],
  ['assisting-legal-service-station', nothing, 'always'],
  ['assisting-expert-pool', facts('sector-dispute'), nothing],
  ['supervising-one-stop-centre', nothing, 'always'],
  ['on-the-spot', { matter: 'private-lending' }, { matter: 'medical' }],
  ['sector-docking', facts('sector-dispute'), nothing],
  ['joint-mediation', { facts: { 'departments-involved': 2 } }, nothing],
  ['joint-mediation', { facts: { 'areas-involved': 2 } }, nothing],
  ['three-mediation-linkage', { source: 'procuratorate' }, { source: 'screening' }],
  ['docking-court', { source: 'court' }, { source: 'police' }],
  ['docking-police', { source: 'police' }, { source: 'petition-office' }],
  ['docking-petition', { source: 'petition-office' }, { source: 'court' }],
  ['next-way-arbitration', nothing, 'always'],
  ['next-way-adjudication', nothing, 'always'],
  ['next-way-reconsideration', facts('administrative-act'), nothing],
  ['next-way-suit', nothing, 'always'],
  ['confirm-agreement', { ...settled, ...facts('confirmation-needed') }, settled],
  ['plan-refer-out-unsuitable', { facts: { 'suitable-for-mediation': false } }, nothing],
  ['plan-refer-out-failed', failed, settled],
  ['administrative-adjudication', failed, 'always'],
  // the plan: duties
  ['register', { source: 'screening' }, { source: 'application' }],
  ['grade', nothing, 'always'],
  ['record-online', nothing, 'always'],
  ['plan', nothing, refused],
  ['resolve', underWay, refused],
  ['special-ledger', facts('major-hazard'), facts('other-major-dispute')],
  ['one-case-one-plan', facts('major-hazard'), nothing],
  ['stabilise', facts('may-escalate'), nothing],
  ['stabilise', facts('may-cause-petition-case'), facts('may-become-skip-level-petition')],
  ['report-escalation', facts('may-become-criminal-case'), facts('may-become-public-security-incident')],
  ['support-tackling', facts('may-become-mass-incident'), facts('other-major-dispute')],
  ['notify-stability', facts('major-stability-information'), facts('may-escalate')],
  ['make-agreement-document', settled, failed],
  ['guide-to-confirmation', { ...settled, ...facts('confirmation-needed') }, settled],
  ['follow-up', settled, underWay],
  ['guide-to-other-ways', failed, settled],
  ['guide-to-other-ways', { facts: { 'suitable-for-mediation': false } }, nothing],
]

const named = cases.map(([rule, holds, not], at) => ({ rule, holds, not, at }))

test.each(named)('$rule holds (case $at)', ({ rule, holds }) => {
  expect(rulesOf(holds).hold).toContain(rule)
})

test.each(named.flatMap(({ not, ...each }) => (not === 'always' ? [] : [{ ...each, not }])))(
  '$rule does not hold, and is not left open (case $at)',
  ({ rule, not }) => {
    const { hold, open } = rulesOf(not)
    expect([...hold, ...open]).not.toContain(rule)
  },
)

describe('the cases', () => {
  const rules = [cnNational, xiningChengzhong].flatMap(({ risk, routing, remedies, confirmation, duties }) =>
    [risk?.rules ?? [], routing ?? [], remedies ?? [], confirmation ?? [], duties ?? []].flat(),
  )

  test('cover every rule of both packs, and no other', () => {
    const covered = [...new Set(cases.map(([rule]) => rule)), ...atOtherTimes]
    expect(covered.sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  test('call a rule `always` only when it has no condition', () => {
    const unconditional = rules
      .filter(({ when }) => JSON.stringify(when) === '{"all":[]}')
      .filter(({ id }) => !atOtherTimes.some((rule) => rule === id))
      .map(({ id }) => id)
    expect(cases.flatMap(([rule, , not]) => (not === 'always' ? [rule] : [])).sort()).toEqual(
      unconditional.sort(),
    )
  })
})

describe('what the plan leaves open stays open', () => {
  const medical: Change = { matter: 'medical', unset: ['yellow-reading'] }

  test('a quiet dispute is blue, and nothing about it is undecided', () => {
    const { level, open } = rulesOf(nothing)
    expect([level, open]).toEqual(['blue', []])
  })

  test('without a number for "large-scale" no number of people decides', () => {
    const crowd = { ...petition, 'people-involved': 100_000 }
    expect(rulesOf({ facts: crowd, unset: ['large-scale-people'] })).toMatchObject({
      level: 'blue',
      open: ['red-mass-skip-petition'],
    })
  })

  test('without a reading of yellow a listed type that is not complex is undecided', () => {
    expect(rulesOf(medical)).toMatchObject({ level: 'blue', open: ['yellow-listed-matter'] })
  })

  test('where both readings of yellow agree, none is needed', () => {
    expect(rulesOf({ ...medical, ...facts('difficult-and-complex') })).toMatchObject({
      level: 'yellow',
      open: [],
    })
  })
})

test.each([
  ['protection-order', '2016-02-29', '2016-03-01'],
  ['report-family-violence', '2016-02-29', '2016-03-01'],
  ['report-minor-at-risk', '2021-05-31', '2021-06-01'],
])('%s is no rule on %s and is one on %s', (rule, before, from) => {
  const rulesOn = (on: string): readonly string[] => {
    const { remedies, duties } = Result.getOrThrow(editionOn([cnNational], { on }))
    return [...remedies.rules, ...duties.rules].map(({ id }) => id)
  }
  expect([rulesOn(before).includes(rule), rulesOn(from).includes(rule)]).toEqual([false, true])
})
