/**
 * Finds a pack among those loaded, with the wider packs it stands on.
 */
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { nearest } from './nearest.ts'
import type { Pack } from './Pack.ts'

/** No pack of this id is loaded; `nearest` is the closest id that is. */
export type UnknownPackError = {
  readonly _tag: 'UnknownPackError'
  readonly id: string
  readonly nearest?: string
  readonly known: readonly string[]
  readonly message: Label
}

/**
 * The pack of an id and the packs it stands on, widest first.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * assert.deepEqual(layers.map(({ manifest }) => manifest.id), ['cn-national', 'xining-chengzhong'])
 * const unknown = layersOf(packs, { id: 'xining-chengzong' })
 * assert.equal(Result.isFailure(unknown) && unknown.failure.nearest, 'xining-chengzhong')
 * ```
 */
export const layersOf = (
  packs: readonly Pack[],
  { id }: { readonly id: string },
): Result.Result<readonly Pack[], UnknownPackError> => {
  const layers: Pack[] = []
  let wanted: string | undefined = id
  while (wanted !== undefined && !layers.some(({ manifest }) => manifest.id === wanted)) {
    const pack = packs.find(({ manifest }) => manifest.id === wanted)
    if (pack === undefined) return Result.fail(unknownPack(wanted, packs))
    layers.unshift(pack)
    wanted = pack.manifest.over
  }
  return Result.succeed(layers)
}

const unknownPack = (id: string, packs: readonly Pack[]): UnknownPackError => {
  const known = packs.map(({ manifest }) => manifest.id).sort()
  const near = nearest(id, { among: known })
  return {
    _tag: 'UnknownPackError',
    id,
    known,
    ...(near !== undefined && { nearest: near }),
    message: {
      zh: `没有名为 \`${id}\` 的规则包；${near === undefined ? `可用的有 ${known.join('、')}` : `是否指 \`${near}\`？`}`,
      en: `there is no pack \`${id}\`; ${near === undefined ? `known packs are ${known.join(', ')}` : `did you mean \`${near}\`?`}`,
    },
  }
}
