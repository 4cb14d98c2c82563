/**
 * Answers the routes that show packs.
 */
import { type Editions, type PackSource, refuseEdition, type ServiceApp } from '@maplebridge/http'
import { canonicalJson, layersOf, packHashOnce } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { etag } from 'hono/etag'
import { viewOf } from './EditionView.ts'
import { packListOf } from './PackList.ts'
import { packContract, packListContract } from './packs.contract.ts'

/** Adds the routes that show packs. */
export const addPacks = (
  app: ServiceApp,
  { editions, packs }: { readonly editions: Editions; readonly packs: PackSource },
): void => {
  app.get('/v1/packs', etag())
  app.get('/v1/packs/:id', etag())
  app.openapi(packListContract, (c) => c.json(packListOf(packs), 200, revalidated))
  app.openapi(packContract, (c) => {
    const { id } = c.req.valid('param')
    const { on } = c.req.valid('query')
    if (on !== undefined) {
      const edition = editions(id, { on })
      return Result.isSuccess(edition)
        ? c.json(viewOf(edition.success), 200, revalidated)
        : refuseEdition(c, edition.failure)
    }
    const layers = layersOf(packs.current().packs, { id })
    if (Result.isFailure(layers)) return refuseEdition(c, layers.failure)
    const pack = layers.success.at(-1)
    if (pack === undefined) return c.notFound()
    return c.body(canonicalJson(pack), 200, {
      ...revalidated,
      'content-type': 'application/json',
      etag: `"${packHashOnce(pack)}"`,
    })
  })
}

const revalidated = { 'cache-control': 'no-cache' }
