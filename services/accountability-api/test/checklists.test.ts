import type { DisputeChecklist, DisputeDuties } from '@maplebridge/policy-pack'
import { expect, test } from 'vitest'
import { checklistExample, dutyExample } from '../src/dutyExamples.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const ask = async <Answer>(path: string, sent: object): Promise<Answer> => {
  const response = await app.request(path, posted(sent))
  expect(await differences(response.clone(), { method: 'post', path })).toEqual([])
  expect(response.status).toBe(200)
  return bodyOf<Answer>(response)
}
const listed = (sent: object = checklistExample.value) => ask<DisputeChecklist>('/v1/checklists', sent)
const { dispute } = checklistExample.value

test('a dispute in, its duties out, each with its clause', async () => {
  const { duties, standing, citations, unsetSettings } = await ask<DisputeDuties>(
    '/v1/duties',
    dutyExample.value,
  )
  const report = duties.find(({ id }) => id === 'XN-2023-0001/report-escalation')
  expect(standing).toBe('proposed')
  expect(report).toMatchObject({ due: { _tag: 'InTime', setting: 'report-within' } })
  expect(unsetSettings).toContain('report-within')
  const cited = citations.map(({ id }) => id)
  for (const clause of duties.flatMap(({ reason }) => reason.cites)) expect(cited).toContain(clause)
})

test('a checklist says what was done, who is untold, what was waived and what is not open', async () => {
  const { items, toCome, undecided, progress, issues } = await listed()
  const item = (rule: string) => items.find(({ duty }) => duty.reason.rule === rule)
  expect(item('stabilise')?.status).toEqual({ _tag: 'Done', on: '2023-05-08' })
  expect(item('report-escalation')).toMatchObject({
    status: { _tag: 'Open', why: 'setting-unset', setting: 'report-within' },
    told: [{ on: '2023-05-09' }, {}],
    duty: { life: { confirmed: { by: 'judicial-office' } }, untold: [{ kind: 'departments-concerned' }] },
  })
  expect(item('support-tackling')?.status).toMatchObject({
    _tag: 'Waived',
    reason: { ground: 'done-by-another' },
  })
  expect(toCome.map(({ rule }) => rule)).toContain('follow-up')
  expect(undecided.map(({ rule }) => rule)).toContain('notify-stability')
  expect(progress).toMatchObject({ of: items.length - 1, confirmed: 1, leftOut: { waived: 1 } })
  expect(issues).toEqual([])
})

test('events that make no sense are told, and nothing is lost', async () => {
  const nonsense = [
    { type: 'duty-confirmed', duty: 'report-escalatoin', on: '2023-05-09', by: 'judicial-office' },
    {
      type: 'duty-extended',
      duty: 'support-tackling',
      on: '2023-05-10',
      until: '2023-05-20',
      by: 'judicial-office',
    },
  ]
  const events = [...dispute.events, ...nonsense]
  const { issues, items } = await listed({ ...checklistExample.value, dispute: { ...dispute, events } })
  expect(issues.map(({ code, event }) => [code, event])).toEqual([
    ['unknown-duty', nonsense[0]],
    ['after-waiver', nonsense[1]],
  ])
  expect(items.map(({ duty }) => duty.id)).toEqual((await listed()).items.map(({ duty }) => duty.id))
})

test.each([
  [
    'a body told that the plan does not have',
    { type: 'reported', on: '2023-05-09', to: ['polise'] },
    'police',
  ],
  [
    'a body that confirms and is not of the plan',
    { type: 'duty-confirmed', duty: 'plan', on: '2023-05-09', by: 'judicial-offise' },
    'judicial-office',
  ],
])('%s is refused, with the nearest', async (_, event, nearest) => {
  const response = await app.request(
    '/v1/checklists',
    posted({ ...checklistExample.value, dispute: { ...dispute, events: [event] } }),
  )
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({
    type: '/problems/invalid-dispute',
    issues: [{ code: 'unknown-value', nearest }],
  })
})

test('a waiver carries no free text', async () => {
  const waived = { ...dispute.events.at(-1), reason: { ground: 'exempted', document: '张三同意' } }
  const response = await app.request(
    '/v1/checklists',
    posted({ ...checklistExample.value, dispute: { ...dispute, events: [waived] } }),
  )
  expect(response.status).toBe(422)
  expect(await response.text()).not.toContain('张三')
})
