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
 * The pack of an id and the packs it stands on, widest first. Of several versions of one id the one counts that was
 * activated last by the day `on`; without a day the one that needs no activation.
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
  { id, on }: { readonly id: string; readonly on?: string | undefined },
): Result.Result<readonly Pack[], UnknownPackError> => {
  const layers: Pack[] = []
  let wanted: string | undefined = id
  while (wanted !== undefined && !layers.some(({ manifest }) => manifest.id === wanted)) {
    const pack = versionOn(packs, { id: wanted, on })
    if (pack === undefined) return Result.fail(unknownPack(wanted, packs))
    layers.unshift(pack)
    wanted = pack.manifest.over
  }
  return Result.succeed(layers)
}

/** The version of a pack that answers on a day. */
const versionOn = (
  packs: readonly Pack[],
  { id, on }: { readonly id: string; readonly on: string | undefined },
): Pack | undefined => {
  const versions = packs
    .filter(({ manifest }) => manifest.id === id)
    .toSorted((a, b) => (activatedFrom(a) < activatedFrom(b) ? -1 : 1))
  return on === undefined ? versions[0] : versions.findLast((pack) => activatedFrom(pack) <= on)
}

/** The day from which a pack answers; a pack without activation answers on every day. */
const activatedFrom = ({ manifest: { activation } }: Pack): string => activation?.from ?? ''

const unknownPack = (id: string, packs: readonly Pack[]): UnknownPackError => {
  const known = [...new Set(packs.map(({ manifest }) => manifest.id))].sort()
  const waiting = packs
    .filter(({ manifest }) => manifest.id === id)
    .map(activatedFrom)
    .sort()[0]
  if (waiting !== undefined) return { _tag: 'UnknownPackError', id, known, message: notYet(id, waiting) }
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

const notYet = (id: string, from: string): Label => ({
  zh: `规则包 \`${id}\` 自 \`${from}\` 起启用；请查询该日或以后`,
  en: `pack \`${id}\` is activated on \`${from}\`; ask about that day or a later one`,
})
