/**
 * The types of the generated client are those of the contract. `pnpm --filter @maplebridge/casework-api openapi` writes
 * them anew.
 */
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { expect, it } from 'vitest'
import { document } from './contract.ts'

it('are generated from the contract as it is', async () => {
  const types = astToString(
    await openapiTS(JSON.stringify(document), { exportType: true, immutable: true, alphabetize: true }),
  )
  const written = `// Generated from openapi.json by openapi-typescript; not written by hand.\n${types}`
  await expect(written).toMatchFileSnapshot(join(import.meta.dirname, 'generated/client.d.ts'))
})
