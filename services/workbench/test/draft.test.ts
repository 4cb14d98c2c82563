import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { addedEvent, draftFrom, emptyDraft, inputFrom, newEvent } from '../page/draft.ts'
import { lastSigned } from '../page/ledger/lastSigned.ts'
import { everyName, workedDispute } from './workedDisputes.ts'

const decoded = (input: unknown) => Result.getOrThrow(decodeDispute(input))

test.each(everyName)('%s passes through the form unchanged', (name) => {
  const dispute = decoded(workedDispute(name).dispute)
  expect(inputFrom(draftFrom(dispute))).toEqual(dispute)
})

test('a blank field is absent, not empty', () => {
  const draft = emptyDraft({ area: '630103', on: '2023-05-08' })
  expect(inputFrom(draft)).toEqual({ id: 'NEW-1', area: '630103', filedOn: '2023-05-08', facts: {} })
})

test('an event says what its type needs and no more', () => {
  const draft = emptyDraft({ area: '630103', on: '2023-05-08' })
  const on = '2023-05-09'
  const types = ['registered', 'party-refused', 'settled', 'converted'] as const
  draft.events = types.map((type, key) => newEvent(type, { on, key }))
  expect(inputFrom(draft)).toMatchObject({
    events: [
      { type: 'registered', on },
      { type: 'party-refused', on, party: 'respondent' },
      { type: 'settled', on, effectiveOn: on, form: 'written' },
      { type: 'converted', on },
    ],
  })
})

test('a written agreement says when each signed, an oral one does not', () => {
  const on = '2023-05-09'
  const signed = { parties: on, mediator: '2023-05-10', seal: '2023-05-11' }
  const settled = { type: 'settled', on, effectiveOn: '2023-05-11', form: 'written' }
  const events = [settled, { ...settled, signed }]
  const dispute = decoded({ ...Object(workedDispute('village-drainage').dispute), events })
  const draft = draftFrom(dispute)
  expect(inputFrom(draft)).toEqual(dispute)
  for (const event of draft.events) event.form = 'oral'
  expect(JSON.stringify(inputFrom(draft))).not.toContain('signed')
})

test('an agreement takes effect on the last day of signing, once all are known', () => {
  const days = { parties: '2023-05-09', mediator: '2023-05-12', seal: '2023-05-11' }
  expect(lastSigned(days)).toBe('2023-05-12')
  expect(lastSigned({ ...days, seal: '' })).toBeUndefined()
  expect(lastSigned({ ...days, seal: '2023-5-1' })).toBeUndefined()
})

test('a hand-over says to whom, and telling says whom, if that is on record', () => {
  const on = '2023-05-09'
  const events = [
    { type: 'assigned', on, to: 'township-pmc' },
    { type: 'reported', on },
    { type: 'notified', on, to: ['police', 'civil-affairs'] },
  ]
  const dispute = decoded({ ...Object(workedDispute('village-drainage').dispute), events })
  expect(inputFrom(draftFrom(dispute))).toEqual(dispute)
  const draft = emptyDraft({ area: '630103', on })
  draft.events = [newEvent('assigned', { on, key: 0 }), newEvent('reported', { on, key: 1 })]
  expect(inputFrom(draft)).toMatchObject({
    events: [
      { type: 'assigned', on },
      { type: 'reported', on },
    ],
  })
})

test('what a limit counts from is an event with its trigger', () => {
  const draft = emptyDraft({ area: '630103', on: '2023-05-08' })
  const on = '2023-05-09'
  draft.events = [{ ...newEvent('limit-started', { on, key: 0 }), trigger: 'award-received', doubtful: true }]
  expect(inputFrom(draft)).toMatchObject({
    events: [{ type: 'limit-started', on, trigger: 'award-received', doubtful: true }],
  })
})

test('what is told, handed over and done with duties passes through the form unchanged', () => {
  const on = '2023-05-09'
  const acted = { on, duty: 'plan', by: 'judicial-office' }
  const document = '中区司〔2023〕12号'
  const dispute = decoded({
    ...Object(workedDispute('hospital-death').dispute),
    events: [
      { type: 'reported', on, to: ['police', 'departments-concerned'] },
      { type: 'reported', on },
      { type: 'transferred', on, to: 'police' },
      { type: 'duty-confirmed', ...acted },
      { type: 'duty-extended', ...acted, until: '2023-05-31', document },
      { type: 'duty-waived', ...acted, reason: { ground: 'exempted', document } },
      { type: 'duty-waived', ...acted, reason: { ground: 'duplicate' } },
      { type: 'duty-discharged', on, duty: 'plan' },
    ],
  })
  expect(inputFrom(draftFrom(dispute))).toEqual(dispute)
})

test('an event that is added has a key of its own, and nothing it does not need', () => {
  const draft = emptyDraft({ area: '630103', on: '2023-05-08' })
  const on = '2023-05-09'
  const add = (type: Parameters<typeof addedEvent>[0], fields = {}) =>
    draft.events.push(addedEvent(type, { on, to: draft.events, fields }))
  add('registered')
  add('duty-waived', { duty: 'plan', by: 'judicial-office', until: '2023-05-31', ground: 'duplicate' })
  add('returned')
  expect(draft.events.map(({ key }) => key)).toEqual([0, 1, 2])
  expect(inputFrom(draft)).toMatchObject({
    events: [
      { type: 'registered', on },
      { type: 'duty-waived', on, duty: 'plan', by: 'judicial-office', reason: { ground: 'duplicate' } },
      { type: 'returned', on },
    ],
  })
  expect(JSON.stringify(inputFrom(draft))).not.toContain('until')
})

test('a judgement without a basis is refused at its basis', () => {
  const draft = draftFrom(decoded(workedDispute('hospital-death').dispute))
  draft.facts['may-escalate'] = {
    is: true,
    judgedBy: 'judicial-office',
    basis: '',
    on: '2023-05-08',
    expiresOn: '',
  }
  const refused = decodeDispute(inputFrom(draft))
  expect(Result.isFailure(refused) && refused.failure.issues.map((issue) => issue.path.join('.'))).toEqual([
    'facts.may-escalate.basis',
  ])
})
