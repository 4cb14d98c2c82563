import { describe, expect, test } from 'vitest'
import { recordsExample } from '../src/examples.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/measurements'
const asked = 'pack=cn-national&from=2023-01-01&to=2023-12-31&of=accepted-of-found,cases-settled&by=area'
const { cases } = recordsExample.value.records
const ndjson = cases.map((each) => `${JSON.stringify(each)}\n`).join('')
const columns = ['area', 'found-on', 'accepted', 'mediation-result', 'settled-on'] as const
const csv = [
  columns.join(','),
  ...cases.map((each: Readonly<Record<string, unknown>>) => columns.map((id) => each[id] ?? '').join(',')),
].join('\r\n')

const send = (
  body: string | Uint8Array<ArrayBuffer>,
  {
    type = 'application/x-ndjson',
    query = asked,
    on = app,
  }: { type?: string; query?: string; on?: typeof app } = {},
) => on.request(`${path}?${query}`, { method: 'POST', headers: { 'content-type': type }, body })

type Answer = { readonly all: unknown; readonly areas: unknown; readonly read: readonly object[] }

describe('a register', () => {
  test('as NDJSON and as CSV gives the answer that its records give in JSON', async () => {
    const { all, areas } = await bodyOf<Answer>(app.request(path, posted(recordsExample.value)))
    for (const [body, type] of [
      [ndjson, 'application/x-ndjson'],
      [csv, 'text/csv; charset=utf-8'],
      [`\uFEFF${csv}`, 'text/csv'],
    ] as const) {
      const response = await send(body, { type })
      expect([type, response.status]).toEqual([type, 200])
      expect(await differences(response, { method: 'post', path })).toEqual([])
      const answer = await bodyOf<Answer>(response)
      expect([answer.all, answer.areas]).toEqual([all, areas])
      expect(answer.read).toMatchObject([{ register: 'cases', counted: 4, notCounted: 0, unread: [] }])
    }
  })

  test('with broken lines is counted without them, and the answer says which and why', async () => {
    const [first] = ndjson.split('\n')
    const body = [
      first,
      '{"area":"990101001001","found-on":"2023-02-30"}',
      '{"area":',
      '[1]',
      first,
      '{"area":"990101001001","mediation-result":"setled"}',
      '{"area":"990101001001","姓名":"x"}',
    ].join('\n')
    const { read } = await bodyOf<Answer>(send(body))
    expect(read).toMatchObject([
      {
        counted: 3,
        notCounted: 4,
        first: [
          { line: 2, issues: [{ code: 'unreadable', path: ['found-on'] }] },
          { line: 3, issues: [{ code: 'unreadable', path: [] }] },
          { line: 4 },
          { line: 6, issues: [{ code: 'unknown-value', path: ['mediation-result'], nearest: 'settled' }] },
        ],
        unread: ['姓名'],
      },
    ])
  })

  test('as CSV says which columns it does not know and which fields it lacks', async () => {
    const body =
      'area,found-on,acepted\n990101001001,2023-03-02,是\n990101001001,2023-03-32,是\n990101001001,2023-03-02\n'
    const { read } = await bodyOf<Answer>(send(body, { type: 'text/csv' }))
    expect(read).toMatchObject([
      {
        counted: 1,
        notCounted: 2,
        first: [{ line: 3, issues: [{ path: ['found-on'] }] }, { line: 4 }],
        unread: ['acepted'],
        lacking: expect.arrayContaining(['accepted', 'settled-on']),
      },
    ])
  })

  test('is rolled up by its area codes, which are read first', async () => {
    const body = [
      { area: '990101001001', 'found-on': '2023-03-02', accepted: true },
      { area: '990101000000', 'found-on': '2023-03-02', accepted: true },
      { area: 'East Street', 'found-on': '2023-03-02', accepted: true },
      { 'found-on': '2023-03-02', accepted: true },
    ]
      .map((each) => JSON.stringify(each))
      .join('\n')
    const { areas, read } = await bodyOf<{
      readonly areas: readonly { readonly area: string; readonly values: readonly object[] }[]
      readonly read: readonly object[]
    }>(send(body, { query: `${asked}&rollUp=true` }))
    expect(areas.map(({ area }) => area)).toEqual(['', '99', '9901', '990101', '990101001', '990101001001'])
    expect(areas[3]?.values).toContainEqual(
      expect.objectContaining({
        metric: 'accepted-of-found',
        tally: { numerator: { counted: 2, open: 0 }, denominator: { counted: 2, open: 0 } },
      }),
    )
    expect(read).toMatchObject([
      { counted: 3, notCounted: 1, first: [{ line: 3, issues: [{ code: 'unknown-area', path: ['area'] }] }] },
    ])
  })

  test('is rolled up within the borders of a day, and what has no one place there is named', async () => {
    const body = ['330103', '330104', '330105', '630103002004', '999999']
      .map((area) => `${JSON.stringify({ area, 'found-on': '2020-05-02', accepted: true })}\n`)
      .join('')
    const of2020 = 'pack=cn-national&from=2020-01-01&to=2020-12-31&of=accepted-of-found&by=area'
    const response = await send(body, { query: `${of2020}&borders=2021-12-31` })
    expect(await differences(response, { method: 'post', path })).toEqual([])
    const { areas, unplaced } = await bodyOf<{
      readonly areas: readonly { readonly area: string; readonly values: readonly object[] }[]
      readonly unplaced: readonly object[]
    }>(response)
    const counted = (many: number) => [
      expect.objectContaining({
        value: expect.objectContaining({ value: { numerator: many, denominator: many } }),
      }),
    ]
    expect(Object.fromEntries(areas.map(({ area, values }) => [area, values]))).toEqual({
      '33': counted(3),
      '3301': counted(3),
      '330105': counted(2), // two districts became one
      '63': counted(1),
      '6301': counted(1),
      '630103': counted(1),
      '630103002': counted(1),
      '630103002004': counted(1),
    })
    expect(unplaced).toEqual([
      { area: '330104', why: 'divided', among: ['330102', '330114'], upTo: '3301' },
      { area: '999999', why: 'unknown', among: [] },
    ])
  })

  test('takes figures and benchmarks from the query', async () => {
    const of = 'civil-suits-per-10000-residents'
    const figures = 'first-instance-civil-suits:2100,resident-population:320000,resident-population@9901:4'
    const query = `pack=cn-national&from=2023-01-01&to=2023-12-31&of=${of}&figures=${figures}`
    const { all } = await bodyOf<{ readonly all: readonly object[] }>(
      send(ndjson, { query: `${query}&by=area` }),
    )
    expect(all).toContainEqual({ metric: of, value: expect.objectContaining({ shown: '65.63' }) })
  })

  test('of 100,000 records is read in memory that does not grow with it', { timeout: 60_000 }, async () => {
    const text = `${JSON.stringify({ ...cases[0], area: '990101001001' })}\n`.repeat(1000)
    const piece = new TextEncoder().encode(text)
    let sent = 0
    let highest = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        highest = Math.max(highest, process.memoryUsage().heapUsed)
        sent += 1
        if (sent > 100) return controller.close()
        return controller.enqueue(piece)
      },
    })
    const before = process.memoryUsage().heapUsed
    const response = await app.request(`${path}?${asked}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect((await bodyOf<Answer>(response)).read).toMatchObject([{ counted: 100_000, notCounted: 0 }])
    // 100,000 records are 15 MB of text; as objects they would be several times that.
    expect(highest - before).toBeLessThan(120 * 1024 * 1024)
  })
})

describe('refuses', () => {
  const { app: small } = serviceOf({ limits: { streamBytes: 200 } })
  test.each<[string, Response | Promise<Response>, number, string, object]>([
    ['an empty body', send(''), 400, 'empty-body', {}],
    ['an empty body of CSV', send('', { type: 'text/csv' }), 400, 'empty-body', {}],
    ['a body that is too long', send(ndjson, { on: small }), 413, 'body-too-large', {}],
    ['another media type', send(ndjson, { type: 'text/plain' }), 415, 'unsupported-media-type', {}],
    [
      'no pack',
      send(ndjson, { query: 'from=2023-01-01&to=2023-12-31' }),
      422,
      'invalid-request',
      { issues: [{ path: ['pack'] }] },
    ],
    [
      'an unknown pack',
      send(ndjson, { query: asked.replace('cn-national', 'cn-nation') }),
      404,
      'unknown-pack',
      {},
    ],
    [
      'a parameter twice',
      send(ndjson, { query: `${asked}&by=source` }),
      422,
      'invalid-request',
      { issues: [{ path: ['by'] }] },
    ],
    [
      'an unknown parameter',
      send(ndjson, { query: `${asked}&during=2023` }),
      422,
      'invalid-request',
      { issues: [{ path: ['during'] }] },
    ],
    [
      'days in the wrong order',
      send(ndjson, { query: asked.replace('2023-12-31', '2022-12-31') }),
      422,
      'invalid-request',
      { issues: [{ path: ['to'] }] },
    ],
    [
      'a roll-up without areas',
      send(ndjson, { query: `${asked.replace('&by=area', '')}&rollUp=true` }),
      422,
      'invalid-request',
      { issues: [{ path: ['by'] }] },
    ],
    [
      'borders without areas',
      send(ndjson, { query: `${asked.replace('&by=area', '')}&borders=2021-12-31` }),
      422,
      'invalid-request',
      { issues: [{ path: ['by'] }] },
    ],
    [
      'two trees',
      app.request(path, posted({ ...recordsExample.value, borders: '2021-12-31', parents: {} })),
      422,
      'invalid-request',
      { issues: [{ path: ['parents'] }] },
    ],
    [
      'a figure that is no number',
      send(ndjson, { query: `${asked}&figures=resident-population:many` }),
      422,
      'invalid-request',
      { issues: [{ path: ['figures', 0] }] },
    ],
    [
      'an unknown figure',
      send(ndjson, { query: `${asked}&figures=residents-population:5` }),
      422,
      'invalid-counts',
      {},
    ],
    [
      'an unknown register',
      send(ndjson, { query: `${asked}&register=case` }),
      422,
      'unknown-register',
      { nearest: 'cases' },
    ],
    [
      'an unknown metric',
      send(ndjson, { query: asked.replace('cases-settled', 'case-settled') }),
      422,
      'unknown-metric',
      { nearest: 'cases-settled' },
    ],
    ['bytes that are no text', send(new Uint8Array([0xff, 0xfe, 0x00])), 422, 'unreadable-table', {}],
    [
      'a quotation mark without partner',
      send('area,accepted\n"1,true\n', { type: 'text/csv' }),
      422,
      'unreadable-table',
      {},
    ],
    [
      'a column that stands twice',
      send('area,area\n1,2\n', { type: 'text/csv' }),
      422,
      'unreadable-table',
      { known: ['area', 'area'] },
    ],
    [
      'a query beside JSON',
      app.request(`${path}?pack=cn-national`, posted(recordsExample.value)),
      422,
      'invalid-request',
      { issues: [{ path: ['pack'] }] },
    ],
  ])('%s', async (_, asking, status, type, more) => {
    const response = await asking
    expect(await differences(response, { method: 'post', path })).toEqual([])
    expect(await bodyOf<object>(response)).toMatchObject({ type: `/problems/${type}`, status, ...more })
  })

  test('and no line of the log repeats what was sent', async () => {
    const { app: logged, log } = serviceOf()
    const name = 'Zhang-Sanfeng'
    await send(`{"${name}":"${name}"}`, { on: logged, query: `${asked}&register=${name}` })
    await send(`${name}\n${name}`, { on: logged, type: 'text/csv' })
    expect(log).toHaveLength(2)
    expect(log.join('')).not.toContain(name)
  })
})
