import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { occurrenceExample, returnExample } from '../src/examples.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const feed = '/v1/calendars/xining-chengzhong.ics'

test('the feed is a calendar that another program reads', async () => {
  const response = await app.request(`${feed}?during=2023&level=township&lang=zh`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  const returns = events.filter(({ uid }) => uid.includes('.monthly-return.'))
  expect(returns.map(({ startDate }) => startDate.toString())).toEqual(
    ['04', '05', '06', '07', '08', '09', '10', '11'].map((month) => `2023-${month}-03`).concat('2023-12-03'),
  )
  expect(returns[0]?.summary).toMatch(/\p{Script=Han}/u)
})

test('the feed of one body has its duties of a quarter alone, and a body that the plan does not have is told', async () => {
  const response = await app.request(`${feed}?during=2023-Q2&body=judicial-office&lang=en`)
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(events.filter(({ uid }) => uid.includes('.monthly-return.'))).toHaveLength(3)
  expect(events.filter(({ uid }) => uid.includes('.screening-village.'))).toEqual([])
  const stranger = await app.request(
    '/v1/occurrences',
    posted({ ...occurrenceExample.value, body: 'judicial-ofice' }),
  )
  expect(await stranger.json()).toMatchObject({
    issues: [{ code: 'unknown-value', nearest: 'judicial-office' }],
  })
})

test('the feed is unchanged until its pack changes', async () => {
  const first = await app.request(`${feed}?during=2023`)
  const tag = first.headers.get('etag') ?? ''
  const again = await app.request(`${feed}?during=2023`, { headers: { 'if-none-match': tag } })
  expect([tag === '', again.status]).toEqual([false, 304])
})

test.each([
  [`${feed}?during=last+year`, 422, 'invalid-request'],
  [`${feed}?during=2023&sensitive=march`, 422, 'invalid-request'],
  [`${feed}?during=2023&level=street`, 422, 'invalid-request'],
  [`${feed}?during=2023&body=judicial-ofice`, 422, 'invalid-request'],
  ['/v1/calendars/xining-chengzhong?during=2023', 422, 'invalid-request'],
  ['/v1/calendars/xining.ics?during=2023', 404, 'unknown-pack'],
  [`${feed}?during=2019`, 422, 'not-in-force'],
])('%s is refused', async (path, status, type) => {
  const response = await app.request(path)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ type: `/problems/${type}` })
})

test('the same turns as data', async () => {
  const response = await app.request('/v1/occurrences', posted(occurrenceExample.value))
  expect(await differences(response, { method: 'post', path: '/v1/occurrences' })).toEqual([])
  const { duties } = await bodyOf<{ duties: { id: string; occurrences?: { due: string }[] }[] }>(response)
  const dues = (id: string) => duties.find((duty) => duty.id === id)?.occurrences?.map(({ due }) => due)
  expect(dues('monthly-return')).toEqual(['2023-04-03'])
  expect(dues('screening-township')).toEqual(['2023-04-15', '2023-04-30'])
})

test('late, nil and missing are told apart', async () => {
  const response = await app.request('/v1/returns', posted(returnExample.value))
  expect(await differences(response, { method: 'post', path: '/v1/returns' })).toEqual([])
  const { duties } = await bodyOf<{ duties: { id: string; turns?: { fulfilment: object }[] }[] }>(response)
  const became = (id: string) => duties.find((duty) => duty.id === id)?.turns?.map((turn) => turn.fulfilment)
  expect(became('monthly-return')).toEqual([{ _tag: 'DoneLate', on: '2023-04-06', days: 3 }])
  expect(became('quarterly-analysis-report')).toEqual([{ _tag: 'NilReturn', on: '2023-04-04' }])
  expect(became('screening-township')).toEqual([
    { _tag: 'Done', on: '2023-04-12' },
    { _tag: 'Overdue', days: 4 },
  ])
})

test('acts of a duty that the plan does not have are refused, with the nearest', async () => {
  const { value } = returnExample
  const response = await app.request('/v1/returns', posted({ ...value, acts: { 'monthly-returns': [] } }))
  expect(await differences(response, { method: 'post', path: '/v1/returns' })).toEqual([])
  expect(await response.json()).toMatchObject({ type: '/problems/unknown-duty', nearest: 'monthly-return' })
})

test.each([
  ['training-district', ['2022-05-10'], '2022-12-31', [{ _tag: 'Done', on: '2022-05-10' }]],
  ['training-district', [], '2023-01-01', [{ _tag: 'Overdue', days: 1 }]],
  ['training-township', ['2022-05-10'], '2022-12-31', [{ _tag: 'Partly', done: 1, of: 2 }]],
  ['training-township', ['2022-05-10'], '2023-01-01', [{ _tag: 'Partly', done: 1, of: 2, daysOverdue: 1 }]],
  ['training-township', ['2022-05-10', '2022-11-02'], '2023-01-01', [{ _tag: 'Done', on: '2022-11-02' }]],
])('%s held on %j is counted as of %s', async (duty, days, asOf, fulfilments) => {
  const during = { from: '2022-01-01', to: '2022-12-31' }
  const acts = { [duty]: days.map((on) => ({ on })) }
  const response = await app.request('/v1/returns', posted({ pack: 'dadukou', during, asOf, acts }))
  const { duties } = await bodyOf<{ duties: { id: string; turns?: { fulfilment: object }[] }[] }>(response)
  const turns = duties.find(({ id }) => id === duty)?.turns
  expect(turns?.map(({ fulfilment }) => fulfilment)).toEqual(fulfilments)
})
