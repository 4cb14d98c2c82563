// What the doors of figures say of wrong arguments: dossiers, flags and returns under a shipped pack.
import { packs } from '../../packages/packs/src/index.ts'
import {
  dossierUnder,
  type Edition,
  editionOn,
  fillReturnUnder,
  flagsUnder,
  layersOf,
} from '../../packages/policy-pack/src/index.ts'
import type { Failure } from './sayings.ts'

const during = { from: '2023-05-01', to: '2023-05-31' }

/** The edition of a shipped pack on the last day of May 2023. */
const editionOf = (pack: string): Edition | undefined => {
  const layers = layersOf(packs, { id: pack })
  const edition = layers._tag === 'Failure' ? undefined : editionOn(layers.success, { on: during.to })
  return edition === undefined || edition._tag === 'Failure' ? undefined : edition.success
}

/** Calls a door of figures by its name; `undefined` for another name. */
export const figured = (
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: the arguments are JSON of a page, wrong on purpose
  { args: [subject, options] }: { readonly args: readonly any[] },
): { readonly _tag: string; readonly failure?: Failure } | undefined => {
  const under = editionOf(options?.pack ?? '')
  if (under === undefined) return undefined
  const counts = { tallies: {} }
  if (name === 'dossierUnder') return dossierUnder(subject, { from: [{ under, counts }], during })
  if (name === 'flagsUnder') return flagsUnder({ during }, { under, by: options.by })
  if (name === 'fillReturnUnder')
    return fillReturnUnder(subject, {
      under,
      of: options.of,
      about: during,
      counts,
      knownOn: options.knownOn,
    })
  return undefined
}
