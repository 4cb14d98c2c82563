import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { reconciliationExample } from '../src/examples.ts'
import { workbookType } from '../src/reconciliations.contract.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/reconciliations'
const { table, declared } = reconciliationExample.value
const rows = [table.headings, ...table.rows]
const csv = rows.map((row) => row.join(',')).join('\n')
const workbook = (): Uint8Array<ArrayBuffer> => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['说明']]), '封面')
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表一')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
}
const file = (body: string | Uint8Array<ArrayBuffer>, type: string, query = '') =>
  app.request(`${path}${query}`, { method: 'POST', headers: { 'content-type': type }, body })

type Check = {
  readonly identity: { readonly id: string }
  readonly suggested: boolean
  readonly cells: readonly { readonly cell: string }[]
  readonly result: { readonly _tag: string }
}
type Answer = { readonly table: object; readonly checks: readonly Check[]; readonly rounding: object }

test('a declared total that fails is told with its cells and what would be right', async () => {
  const response = await app.request(path, posted(reconciliationExample.value))
  expect(response.status).toBe(200)
  expect(await differences(response, { method: 'post', path })).toEqual([])
  const { checks } = await bodyOf<Answer>(response)
  expect(checks.filter(({ result }) => result._tag === 'Fails')).toMatchObject([
    {
      identity: { id: 'sum-of-streets' },
      suggested: false,
      cells: [{ cell: 'B2' }, { cell: 'B3' }, { cell: 'B4' }],
      result: { printed: '401', computed: '400' },
    },
    // 379 of 401 is 94.5 %: the printed rate follows from the right total
    {
      suggested: true,
      cells: [{ cell: 'C4' }, { cell: 'B4' }, { cell: 'D4' }],
      result: { computed: '94.5' },
    },
  ])
})

test('what is not suggested is not checked', async () => {
  const { checks } = await bodyOf<Answer>(app.request(path, posted({ table, declared, suggestions: false })))
  expect(checks.map(({ suggested }) => suggested)).toEqual([false, false])
})

test('a file is read as its table is, and the table that was read can be sent back', async () => {
  for (const [body, type, query] of [
    [csv, 'text/csv', ''],
    [`\uFEFF${csv}`, 'text/csv; charset=utf-8', ''],
    [workbook(), workbookType, `?sheet=${encodeURIComponent('表一')}`],
  ] as const) {
    const response = await file(body, type, query)
    expect([type, response.status]).toEqual([type, 200])
    expect(await differences(response, { method: 'post', path })).toEqual([])
    const answer = await bodyOf<Answer>(response)
    expect(answer.table).toMatchObject(table)
    expect(answer.checks.every(({ suggested }) => suggested)).toBe(true)
    const again = await bodyOf<Answer>(app.request(path, posted({ table: answer.table })))
    expect(again).toEqual(answer)
  }
})

const unmatched = { ...declared[0], parts: ['*镇'] }
test.each<[string, () => Response | Promise<Response>, number, string, object]>([
  ['an empty file', () => file('', 'text/csv'), 400, 'empty-body', {}],
  ['malformed JSON', () => file('{', 'application/json'), 400, 'malformed-json', {}],
  ['a picture', () => file(csv, 'image/png'), 415, 'unsupported-media-type', {}],
  ['what is no workbook', () => file(csv, workbookType), 422, 'unreadable-table', {}],
  [
    'an unknown sheet',
    () => file(workbook(), workbookType, '?sheet=x'),
    422,
    'unreadable-table',
    { known: ['封面', '表一'] },
  ],
  [
    'a row that is no number',
    () => file(csv, 'text/csv', '?headingsAt=0'),
    422,
    'invalid-request',
    { issues: [{ path: ['headingsAt'] }] },
  ],
  [
    'a parameter twice',
    () => file(csv, 'text/csv', '?sheet=a&sheet=b'),
    422,
    'invalid-request',
    { issues: [{ path: ['sheet'] }] },
  ],
  [
    'a table without headings',
    () => app.request(path, posted({ table: { headings: [], rows: [] } })),
    422,
    'invalid-request',
    {},
  ],
  [
    'a query beside JSON',
    () => app.request(`${path}?sheet=a`, posted({ table })),
    422,
    'invalid-request',
    { issues: [{ path: ['sheet'] }] },
  ],
  [
    'a heading that is not there',
    () => app.request(path, posted({ table, declared: [unmatched] })),
    422,
    'unmatched-heading',
    { known: ['东街', '西街'] },
  ],
])('%s is refused', async (_, ask, status, type, more) => {
  const response = await ask()
  expect(await differences(response, { method: 'post', path })).toEqual([])
  expect(await bodyOf<object>(response)).toMatchObject({ type: `/problems/${type}`, status, ...more })
})

test('a file that is too large is refused', async () => {
  const { app: small } = serviceOf({ limits: { batchBytes: 10 } })
  const init = { method: 'POST', headers: { 'content-type': 'text/csv' }, body: csv }
  const response = await small.request(path, init)
  expect(await differences(response, { method: 'post', path })).toEqual([])
  expect(response.status).toBe(413)
})
