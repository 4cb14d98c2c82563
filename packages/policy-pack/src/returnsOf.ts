/**
 * The forms of returns of an edition: those of all its layers.
 */
import type { EditionReturns, Layer } from './Edition.ts'
import type { Pack } from './Pack.ts'

/** The forms of packs, with the layer each stands in. Internal to the package. */
export const returnsOf = (
  packs: readonly Pack[],
  { layers }: { readonly layers: readonly Layer[] },
): EditionReturns => ({
  forms: Object.fromEntries(packs.flatMap(({ returns = [] }) => returns.map((form) => [form.id, form]))),
  layerOf: Object.fromEntries(
    layers.flatMap((layer, at) =>
      (packs[at]?.returns ?? []).map(({ id }): readonly [string, Layer] => [id, layer]),
    ),
  ),
})
