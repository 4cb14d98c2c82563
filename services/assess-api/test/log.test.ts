import { expect, test } from 'vitest'
import { dispute, request } from '../../http/test/plan.ts'
import { posted, serviceOf } from './service.ts'

const name = '张三丰'
const latin = 'Zhang-Sanfeng'

test('no line of the log repeats what a request says', async () => {
  const { app, log } = serviceOf()
  const judged = { is: true, judgedBy: 'office', basis: `${name} ${latin}`, on: '2023-05-08' }
  const headers = { 'x-request-id': latin, 'user-agent': latin, 'accept-language': latin, cookie: latin }
  await app.request(
    '/v1/assessments',
    posted({ ...request, dispute: { ...dispute, facts: { 'may-escalate': judged } } }, headers),
  )
  await app.request(
    '/v1/assessments',
    posted({ ...request, dispute: { ...dispute, [latin]: name, id: name } }, headers),
  )
  await app.request('/v1/assessments', posted({ ...request, pack: latin, on: latin }, headers))
  await app.request(
    '/v1/assessments/batch',
    posted({ pack: 'county', on: '2023-05-08', disputes: [latin, { id: latin }] }, headers),
  )
  await app.request('/v1/assessments', {
    method: 'POST',
    body: `{"${latin}": ${latin}}`,
    headers: { 'content-type': 'application/json' },
  })
  await app.request('/v1/assessments', { method: 'POST', body: latin, headers: { 'content-type': latin } })
  await app.request(`/v1/packs/${latin}?on=${latin}&${latin}=${latin}`)
  await app.request(`/${latin}/${encodeURIComponent(name)}`)
  await app.request('/v1/packs', { method: latin })
  expect(log).toHaveLength(9)
  expect(log.join('')).not.toMatch(/张|%E5%BC%A0|\\u5f20|Zhang|Sanfeng/iu)
})

test('a fault is logged by its kind and place, without its words', async () => {
  const { app, log } = serviceOf({
    packs: {
      current: () => {
        throw new RangeError(`no pack for ${latin}`)
      },
    },
  })
  await app.request('/v1/packs')
  const [failed, answered] = log.map((line) => JSON.parse(line))
  expect(failed).toMatchObject({ level: 50, msg: 'failed', error: { name: 'RangeError' } })
  expect(failed.error.frames.length).toBeGreaterThan(0)
  expect(answered).toMatchObject({ level: 50, status: 500, requestId: failed.requestId })
  expect(log.join('')).not.toContain(latin)
})

test('a line says method, route, status, duration and id', async () => {
  const { app, log } = serviceOf()
  const requestId = '0b7b6b1e-5d0a-4c52-8a3a-1d3f0c1f7e55'
  const response = await app.request('/v1/packs/county', { headers: { 'x-request-id': requestId } })
  expect(response.headers.get('x-request-id')).toBe(requestId)
  expect(JSON.parse(log[0] ?? '')).toMatchObject({
    level: 30,
    requestId,
    method: 'GET',
    route: '/v1/packs/:id',
    status: 200,
    ms: expect.any(Number),
  })
})
