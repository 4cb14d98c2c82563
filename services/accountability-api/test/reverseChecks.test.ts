import { fixedPacks } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import type { DisputeChecklist, DisputeGuards, DisputeReverseCheck, Pack } from '@maplebridge/policy-pack'
import { expect, test } from 'vitest'
import { guardExample, reverseCheckExample } from '../src/reverseExamples.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const asked = async (path: string, sent: object): Promise<Response> => {
  const response = await app.request(path, posted(sent))
  expect(await differences(response.clone(), { method: 'post', path })).toEqual([])
  return response
}
const ask = async <Answer>(path: string, sent: object): Promise<Answer> => {
  const response = await asked(path, sent)
  expect(response.status).toBe(200)
  return bodyOf<Answer>(response)
}
const { value } = reverseCheckExample
const checked = (change: object = {}) =>
  ask<DisputeReverseCheck>('/v1/reverse-checks', { ...value, ...change })
const findings = ({ reverseCheck }: DisputeReverseCheck) => reverseCheck?.items.map(({ finding }) => finding)

test('early reports first, then the five items with their clauses and what is missing', async () => {
  const { outcome, reverseCheck, citations } = await checked()
  expect(outcome).toBe('checked')
  expect(reverseCheck?.earlyReports).toEqual([
    { type: 'reported', on: '2023-05-12', to: ['party-committee-and-government'] },
  ])
  // Two of the three weeks before the conversion have a round; what stabilised it came the day after.
  expect(reverseCheck?.items.map(({ finding }) => finding)).toEqual([
    'not-met',
    'no-evidence',
    'met',
    'met',
    'not-met',
  ])
  expect(reverseCheck?.items[0]?.rounds[0]?.turns.map(({ fulfilment }) => fulfilment._tag)).toEqual([
    'Done',
    'Done',
    'Overdue',
  ])
  expect(citations.map(({ id }) => id)).toContain('S0-3.4-consequence')
})

test('a record not sent is unseen, one sent empty shows that nothing was done', async () => {
  const { acts: _, ...silent } = value
  expect(findings(await ask('/v1/reverse-checks', silent))?.[0]).toBe('met')
  expect(findings(await checked({ acts: { 'screening-village': [] } }))?.[0]).toBe('not-met')
})

test('without a conversion none starts, and it says what would', async () => {
  const dispute = { ...value.dispute, events: [{ type: 'reported', on: '2023-05-12' }] }
  const { outcome, reverseCheck, triggers } = await checked({ dispute, acts: {} })
  expect([outcome, reverseCheck, triggers.map(({ into }) => into)]).toEqual([
    'not-triggered',
    null,
    ['criminal-case', 'mass-incident'],
  ])
  const elsewhere = { ...dispute, events: [], area: '500104001001', filedOn: '2022-05-08' }
  const none = await ask<DisputeReverseCheck>('/v1/reverse-checks', {
    pack: 'dadukou',
    on: '2022-07-01',
    dispute: elsewhere,
  })
  expect([none.outcome, none.triggers]).toEqual(['plan-has-none', []])
})

test('acts of a duty that the plan does not have are refused, with the nearest', async () => {
  const response = await asked('/v1/reverse-checks', { ...value, acts: { 'screening-vilage': [] } })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({
    type: '/problems/unknown-duty',
    nearest: 'screening-village',
  })
})

test('a step is held back with what is missing and its clause; another is allowed', async () => {
  const { steps, citations } = await ask<DisputeGuards>('/v1/guards', guardExample.value)
  expect(steps.map(({ next, allowed }) => [next, allowed])).toEqual([
    ['closed', false],
    ['archived', false],
  ])
  expect(steps[0]?.heldBackBy.map(({ reason, missing }) => [reason.rule, missing])).toEqual([
    ['kept-before-closing', [['followed-up', 'performed']]],
    ['online-before-closing', [['recorded-online']]],
  ])
  expect(citations.map(({ id }) => id)).toEqual(expect.arrayContaining(['S0-3.4-closing', 'PML-27']))
  const { next: _, ...all } = guardExample.value
  const every = await ask<DisputeGuards>('/v1/guards', all)
  expect(every.steps.map(({ next }) => next).sort()).toEqual(['archived', 'closed', 'graded', 'planned'])
})

test('no report can even be asked about', async () => {
  const response = await asked('/v1/guards', { ...guardExample.value, next: ['reported'] })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ type: '/problems/invalid-request' })
})

const adopter: Pack = {
  manifest: {
    id: 'dadukou-street',
    version: '1.0.0',
    title: { zh: '样例街道', en: 'Specimen street' },
    issuer: { zh: '样例街道', en: 'Specimen street' },
    level: 'adopter',
    over: 'dadukou',
    inForce: { from: '2022-01-01' },
  },
  sources: [],
  citations: [],
  values: {
    'prescribed-time': { value: { amount: 10, unit: 'calendar-day' }, cites: ['S1-t24-limit'] },
    'warning-within': { value: { amount: 1, unit: 'calendar-day' }, cites: ['S1-t24-limit'] },
  },
}

test.each([
  ['2022-05-19', []],
  ['2022-05-20', [['resolve-assigned', 1, [['report', 'upper-platform']]]]],
] as const)('on %s the checklist says what follows the overdue duties: %j', async (on, expected) => {
  const street = serviceOf({ packs: fixedPacks([...packs, adopter]) }).app
  const dispute = {
    ...value.dispute,
    area: '500104001001',
    filedOn: '2022-05-08',
    facts: {
      'assigned-by-platform': 'upper-platform',
      'through-information-platform': true,
      'reported-from-below': false,
      'crosses-sectors': false,
      'departments-involved': 1,
    },
    events: [{ type: 'assigned', to: 'comprehensive-platform', on: '2022-05-09' }],
  }
  const response = await street.request('/v1/checklists', posted({ pack: 'dadukou-street', on, dispute }))
  const { escalations } = await bodyOf<DisputeChecklist>(response)
  const steps = escalations.map(({ duty, daysOverdue, steps }) => [
    duty,
    daysOverdue,
    steps.map(({ act, tell }) => [act, ...tell.map(({ kind }) => kind)]),
  ])
  expect(steps).toEqual(expected)
  // Whether many units are involved is not known, so that the platform's supervision stays open.
  for (const { undecided } of escalations)
    expect(undecided.map(({ rule }) => rule)).toEqual(['platform-supervises'])
})
