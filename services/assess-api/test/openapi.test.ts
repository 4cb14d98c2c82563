import { join } from 'node:path'
import { expect, test } from 'vitest'
import { omissionsOf } from '../../http/test/contract.ts'
import { differences, document } from './contract.ts'
import { serviceOf } from './service.ts'

test('the committed document is what the routes say; `pnpm openapi` updates it', async () => {
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, '../openapi.json'),
  )
})

test('the service serves the same document', async () => {
  const response = await serviceOf().app.request('/openapi.json')
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)))
})

test('every operation has an id, a tag and words in both languages; every reference leads somewhere', () => {
  expect(omissionsOf(document)).toEqual([])
  const { paths, components } = document
  const [path = '', item = {}] = Object.entries(paths)[0] ?? []
  const silent = { ...paths, [path]: Object.fromEntries(Object.keys(item).map((method) => [method, {}])) }
  expect(omissionsOf({ ...document, paths: silent })).not.toEqual([])
  expect(omissionsOf({ ...document, components: { ...components, schemas: {} } })).not.toEqual([])
})

test('an answer that differs from the document is seen', async () => {
  const path = '/v1/packs'
  const answer = await serviceOf().app.request(path)
  expect(await differences(answer, { method: 'get', path })).toEqual([])
  const text = await answer.text()
  const headers = { 'content-type': 'application/json' }
  const broken = (from: string, to: string) => {
    expect(text).toContain(from)
    return differences(new Response(text.replace(from, to), { headers }), { method: 'get', path })
  }
  expect(await broken('"level":"county"', '"level":"country"')).not.toEqual([])
  expect(await broken('"refused":[]', '"refused":[],"more":1')).not.toEqual([])
  expect(await broken('"from":"2023-01-01"', '"from":"2023-1-1"')).not.toEqual([])
})
