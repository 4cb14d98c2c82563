/**
 * The rules of a pack on the day that its pages are written for: its first day in force, or a fixed day where its source
 * carries none.
 */
import { type Edition, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'

/** The day for plans that answer for every day, and for the law around them. */
const anyDay = '2026-01-05'

/** The edition of a pack among others. */
export const editionOfPack = (
  { manifest }: Pack,
  { among }: { readonly among: readonly Pack[] },
): Edition => {
  const layers = Result.getOrThrow(layersOf(among, { id: manifest.id }))
  const on = manifest.level === 'national' ? anyDay : (manifest.inForce?.from ?? anyDay)
  return Result.getOrThrow(editionOn(layers, { on }))
}
