import { describe, expect, test } from 'vitest'
import { normExample, selfAssessmentExample } from '../src/examples.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const ask = (path: string, value: unknown) => app.request(path, posted(value))

describe('POST /v1/norms', () => {
  const path = '/v1/norms'
  type Norms = {
    norms: {
      reason: { rule: string }
      totals: object
      bodies: { body: string; finding: object }[]
      due?: object
    }[]
    citations: { id: string }[]
    unresolved: { id: string }[]
  }

  test('says of each body what was found, and counts', async () => {
    const response = await ask(path, normExample.value)
    expect(await differences(response, { method: 'post', path })).toEqual([])
    const { norms, citations, unresolved } = await bodyOf<Norms>(response)
    const norm = (id: string) => norms.find(({ reason }) => reason.rule === id)
    const finding = (id: string) => norm(id)?.bodies.map((each) => each.finding)
    expect(finding('full-time-mediators-township')).toEqual([{ _tag: 'Met', count: 2 }])
    expect(finding('full-time-mediators-sector')).toEqual([{ _tag: 'Short', count: 1, by: 2 }])
    expect(finding('full-time-mediators-stationed')).toMatchObject([{ _tag: 'Unknown' }])
    expect(finding('full-time-mediators-village')).toMatchObject([{ _tag: 'NotApplicable' }])
    expect(finding('room-at-police-station')).toMatchObject([{ _tag: 'NotApplicable' }])
    expect(norm('full-time-mediators-township')?.due).toEqual({ by: '2021-12-31', isPast: true })
    expect(norm('full-time-mediators-sector')?.due).toEqual({ by: '2022-12-31', isPast: false })
    expect(citations.map(({ id }) => id)).toContain('S1-t08-staff-industry')
    expect(unresolved.map(({ id }) => id)).toContain('OPEN-conditions')
  })

  test('names the bodies that no norm is for', async () => {
    const staffing = [...normExample.value.staffing, { id: 'grid-3', kind: 'grid', facts: {} }]
    const response = await ask(path, { ...normExample.value, staffing })
    expect(await bodyOf<object>(response)).toMatchObject({ withoutNorm: ['grid-3'] })
  })

  test('answers a plan without norms of its own with those of the law', async () => {
    const response = await ask(path, { ...normExample.value, pack: 'baotou', on: '2023-05-08', staffing: [] })
    const { norms, citations } = await bodyOf<Norms>(response)
    expect(norms.map(({ reason }) => reason.rule)).toEqual([
      'committee-of-three-to-nine',
      'committee-has-one-chair',
      'committee-has-a-woman',
      'committee-term-of-three-years',
    ])
    expect(citations.map(({ id }) => id).toSorted()).toEqual(['PML-34', 'PML-8', 'PML-9'])
  })

  const staffing = (body: object) => ({
    ...normExample.value,
    staffing: [{ id: 'a', kind: 'township-pmc', facts: {}, ...body }],
  })
  test.each<[string, unknown, number, string, readonly string[]]>([
    ['unknown kind', staffing({ kind: 'townshp-pmc' }), 422, 'invalid-staffing', ['staffing', '0', 'kind']],
    [
      'unknown quantity',
      staffing({ facts: { 'full-time-mediator': 1 } }),
      422,
      'invalid-staffing',
      ['staffing', '0', 'facts', 'full-time-mediator'],
    ],
    [
      'negative count',
      staffing({ facts: { 'full-time-mediators': -1 } }),
      422,
      'invalid-staffing',
      ['staffing', '0', 'facts', 'full-time-mediators'],
    ],
    [
      'half a mediator',
      staffing({ facts: { 'full-time-mediators': 1.5 } }),
      422,
      'invalid-request',
      ['staffing', '0', 'facts', 'full-time-mediators'],
    ],
    [
      'one body twice',
      { ...normExample.value, staffing: [...staffing({}).staffing, ...staffing({}).staffing] },
      422,
      'invalid-staffing',
      ['staffing', '1', 'id'],
    ],
    ['a name', staffing({ name: '张三' }), 422, 'invalid-request', ['staffing', '0', 'name']],
  ])('refuses %s', async (_, value, status, type, at) => {
    const response = await ask(path, value)
    expect(response.status).toBe(status)
    expect(await differences(response, { method: 'post', path })).toEqual([])
    const problem = await bodyOf<{ type: string; issues: { path: (string | number)[] }[] }>(response)
    expect(problem.type).toBe(`/problems/${type}`)
    expect(problem.issues[0]?.path.map(String)).toEqual(at)
    expect(JSON.stringify(problem)).not.toContain('张三')
  })

  test.each([
    ['an unknown pack', { pack: 'dadukoo' }, 404, 'unknown-pack'],
    ['a day before the plan', { on: '2019-12-31' }, 422, 'not-in-force'],
    ['no day', { on: '2022-02-30' }, 422, 'impossible-date'],
  ])('refuses %s', async (_, change, status, type) => {
    const response = await ask(path, { ...normExample.value, ...change })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ type: `/problems/${type}` })
  })
})

describe('POST /v1/self-assessments', () => {
  const path = '/v1/self-assessments'
  type Lists = { lists: { id: string; notNamed: number; progress: object }[]; unresolved: { id: string }[] }

  test('says what is in place, with what the source does not name', async () => {
    const response = await ask(path, selfAssessmentExample.value)
    expect(await differences(response, { method: 'post', path })).toEqual([])
    const { lists, unresolved } = await bodyOf<Lists>(response)
    const list = (id: string) => lists.find((each) => each.id === id)
    expect(list('rule-set')).toMatchObject({
      notNamed: 8,
      progress: { inPlace: 1, of: 12, unknown: 10, notApplicable: 0 },
    })
    expect(list('problems')?.progress).toEqual({ inPlace: 0, of: 5, unknown: 4, notApplicable: 0 })
    expect(list('training')?.progress).toEqual({ inPlace: 0, of: 10, unknown: 10, notApplicable: 1 })
    expect(unresolved.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['CONF-32', 'GAP-20-systems', 'GAP-recusal']),
    )
  })

  test('refuses answers to what no list asks, with the nearest', async () => {
    const answers = { 'rule-recussal': { holds: true, on: '2026-01-10' } }
    const response = await ask(path, { ...selfAssessmentExample.value, answers })
    expect(await differences(response, { method: 'post', path })).toEqual([])
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-answers',
      issues: [{ path: ['answers', 'rule-recussal'], nearest: 'rule-recusal' }],
    })
  })

  test('refuses an item that is not applicable without saying why', async () => {
    const answers = { 'rule-recusal': { notApplicable: '', on: '2026-01-10' } }
    const response = await ask(path, { ...selfAssessmentExample.value, answers })
    expect(await response.json()).toMatchObject({ type: '/problems/invalid-request' })
  })
})
