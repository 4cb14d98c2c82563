import { describe, expect, test } from 'vitest'
import { dueDateExample, ladderExample } from '../src/examples.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/due-dates'
const asked = (more: object) => posted({ pack: 'cn-national', on: '2026-01-20', ...more })
const counted = async (more: object) => {
  const response = await app.request(path, asked(more))
  expect(await differences(response, { method: 'post', path })).toEqual([])
  expect(response.status).toBe(200)
  return bodyOf<{ due: Record<string, unknown>; limit: { confidence: string }; citations: { id: string }[] }>(
    response,
  )
}

test('the example: thirty working days with six days of appraisal, every step told', async () => {
  const { due, limit, citations } = await counted(dueDateExample.value)
  expect(due).toMatchObject({ raw: '2026-03-16', due: '2026-03-16', status: 'ok' })
  expect(due).toHaveProperty('steps.1.rule')
  expect(limit.confidence).toBe('H')
  expect(citations.length).toBeGreaterThan(0)
})

test.each([
  ['D-01', '2026-01-16', '2026-02-15', '2026-02-24'],
  ['D-01', '2026-09-02', '2026-10-02', '2026-10-08'],
  ['D-05', '2026-01-20', '2026-03-09', '2026-03-09'],
  ['D-28', '2026-08-03', '2026-10-02', '2026-10-02'],
])('%s from %s: raw %s, due %s', async (limit, from, raw, due) => {
  expect((await counted({ limit, from })).due).toMatchObject({ raw, due })
})

test('where the law is silent the rolled day is shown, and applies only if asked', async () => {
  const limit = 'D-28'
  expect((await counted({ limit, from: '2026-08-03' })).due).toMatchObject({ rolled: '2026-10-08' })
  const rolled = await counted({ limit, from: '2026-08-03', whereSilent: 'rolls' })
  expect(rolled.due).toMatchObject({ due: '2026-10-08' })
})

test('a limit of weak confidence says so', async () => {
  const { due, limit } = await counted({ limit: 'D-12', from: '2026-03-02' })
  expect(limit.confidence).toBe('L')
  expect(due['status']).not.toBe('ok')
  expect(due['notes']).not.toEqual([])
})

test('a limit of the caller is counted like one of the pack', async () => {
  const own = {
    id: 'our-answer',
    label: { zh: '答复', en: 'Answer' },
    amount: 3,
    unit: 'working-day',
    calendarKind: 'PLAN',
    trigger: 'received',
    atRestDay: 'stays',
    whose: 'authority',
    cites: ['our rules, 2'],
  }
  expect((await counted({ limit: own, from: '2026-02-13' })).due).toMatchObject({ due: '2026-02-25' })
})

test('beyond the published years a provisional answer is marked', async () => {
  const { due } = await counted({ limit: 'D-05', from: '2026-12-20', beyond: 'provisional' })
  expect(due['status']).toBe('provisional')
})

describe('refuses', () => {
  test.each<[string, object, string]>([
    ['an unknown limit', { limit: 'D-5', from: '2026-01-20' }, 'unknown-limit'],
    ['days that no notice has settled', { limit: 'D-05', from: '2026-12-20' }, 'calendar-not-covered'],
    ['hours from a day', { limit: 'D-07.autopsy', from: '2026-01-20' }, 'start-time-missing'],
    ['a day that does not exist', { limit: 'D-05', from: '2026-02-30' }, 'invalid-request'],
    ['a limit without a citation', { limit: { id: 'x' }, from: '2026-02-01' }, 'invalid-request'],
  ])('%s', async (_, more, type) => {
    const response = await app.request(path, asked(more))
    expect(await differences(response, { method: 'post', path })).toEqual([])
    expect(response.status).toBe(422)
    const problem = await bodyOf<{ type: string; message: { zh: string } }>(response)
    expect(problem.type).toBe(`/problems/${type}`)
    expect(problem.message.zh).toMatch(/\p{Script=Han}/u)
    expect((await app.request(problem.type)).status).toBe(200)
  })
})

test('a ladder: each stage from the day the one before was done, the case from its start', async () => {
  const response = await app.request('/v1/ladder-dates', posted(ladderExample.value))
  expect(await differences(response, { method: 'post', path: '/v1/ladder-dates' })).toEqual([])
  const { ladder } = await bodyOf<{ ladder: { stages: { due: { due: string } }[]; case: { due: string } } }>(
    response,
  )
  // accepted on Wednesday 11 February; the 14th is a Saturday worked; holidays from the 15th to the 23rd
  expect(ladder.stages.map(({ due }) => due.due)).toEqual([
    '2026-02-11',
    '2026-02-13',
    '2026-02-24',
    '2026-02-26',
  ])
  expect(ladder.case.due).toBe('2026-02-26')
})

test('the limits of a pack are listed with their clauses', async () => {
  const response = await app.request('/v1/time-limits?pack=xining-chengzhong&on=2023-05-08')
  expect(await differences(response, { method: 'get', path: '/v1/time-limits' })).toEqual([])
  const { timeLimits } = await bodyOf<{ timeLimits: { id: string }[] }>(response)
  expect(timeLimits.map(({ id }) => id)).toContain('D-01')
})
