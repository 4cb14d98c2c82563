/**
 * The tests of a service's OpenAPI document, the same for every service.
 */
import type { OpenApiDocument, ServiceApp } from '@maplebridge/http'
import { expect, test } from 'vitest'
import { omissionsOf } from './contract.ts'

/** Declares the tests of the document that a service generates and of the file `committed` that holds it. */
export const testDocument = (
  service: string,
  {
    app,
    document,
    committed,
  }: { readonly app: ServiceApp; readonly document: OpenApiDocument; readonly committed: string },
): void => {
  test('the committed document is what the routes say; `pnpm openapi` updates it', async () => {
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(committed)
  })

  test.each(['/openapi.json', `/openapi/${service}.json`])(
    'the service serves the same document at %s',
    async (path) => {
      const response = await app.request(path)
      expect(response.headers.get('content-type')).toBe('application/json')
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)))
    },
  )

  test('every operation has an id, a tag and words in both languages; every reference leads somewhere', () => {
    expect(omissionsOf(document)).toEqual([])
  })
}
