/**
 * Answers the route that tries a pack before anybody uses it.
 */
import { answered, jsonBody, type Limits, type PackSource, type ServiceApp } from '@maplebridge/http'
import { provePack } from '@maplebridge/policy-pack/authoring'
import { proofContract } from './proofs.contract.ts'

/** Adds the route that tries packs against those in use. */
export const addProofs = (
  app: ServiceApp,
  { packs, limits }: { readonly packs: PackSource; readonly limits: Limits },
): void => {
  // A pack is as large as a batch.
  app.post(proofContract.path, jsonBody({ maxBytes: limits.batchBytes }))
  app.openapi(proofContract, (c) => {
    const { pack, on, cases } = c.req.valid('json')
    return answered(c, provePack(pack, { among: packs.current().packs, on, cases: cases ?? [] }))
  })
}
