import { join } from 'node:path'
import { expect, test } from 'vitest'
import { omissionsOf } from '../../http/test/contract.ts'
import { document } from './contract.ts'
import { serviceOf } from './service.ts'

test('the committed document is what the routes say; `pnpm openapi` updates it', async () => {
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, '../openapi.json'),
  )
})

test.each(['/openapi.json', '/openapi/routing-api.json'])(
  'the service serves the same document at %s',
  async (path) => {
    const response = await serviceOf().app.request(path)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)))
  },
)

test('every operation has an id, a tag and words in both languages; every reference leads somewhere', () => {
  expect(omissionsOf(document)).toEqual([])
})
