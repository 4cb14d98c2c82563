import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differences, document } from './contract.ts'
import { serviceOf } from './service.ts'

type Operation = {
  readonly operationId?: string
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]: [string, Operation]) => ({ path, method, operation })),
)

test('the committed document is what the routes say; `pnpm openapi` updates it', async () => {
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, '../openapi.json'),
  )
})

test('the service serves the same document', async () => {
  const response = await serviceOf().app.request('/openapi.json')
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)))
})

test('every operation has an id of its own, a tag, and a summary in both languages', () => {
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(operations.length)
  for (const { path, operation } of operations) {
    expect(operation.operationId, path).toMatch(/^[a-z][A-Za-z]+$/u)
    expect(operation.tags, path).toHaveLength(1)
    expect(operation.summary, path).toMatch(/[a-z].* · .*\p{Script=Han}/u)
    for (const { description } of Object.values(operation.responses ?? {}))
      expect(description).toMatch(/\p{Script=Han}/u)
  }
})

test('every reference leads somewhere', () => {
  const text = JSON.stringify(document)
  const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/gu)].map(([, name]) => name ?? '')
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([])
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
