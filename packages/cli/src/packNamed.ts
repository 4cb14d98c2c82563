/**
 * The pack that a command for authors is about: a folder of YAML with its cases, or a pack at hand by its id.
 */
import { type Edition, type Pack, packInvalid } from '@maplebridge/policy-pack'
import type { PackCase } from '@maplebridge/policy-pack/authoring'
import type { CaseFile } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import { type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { editionIn, layersIn, packsFor } from './questionIn.ts'

/** The options by which a pack is found and printed. */
export type Naming = Printing & {
  readonly on?: string | undefined
  readonly packs?: string | undefined
  readonly outside: Outside
}

/** A pack with those it stands on (widest first), its cases by file, and the folder if it is one. */
export type PackNamed = {
  readonly pack: Pack
  readonly layers: readonly Pack[]
  readonly files: readonly CaseFile[]
  readonly cases: readonly PackCase[]
  readonly folder?: string
}

/** The pack of a folder or an id, or the outcome when it cannot be used. */
export const packNamed = async (
  name: string,
  options: Naming,
): Promise<Result.Result<PackNamed, Outcome>> => {
  const available = await packsFor(options)
  if (Result.isFailure(available)) return Result.fail(available.failure)
  const among = available.success
  const found = await options.outside.folders.read(name, { among })
  if (found === undefined)
    return Result.map(layersIn(among, { ...options, id: name }), (layers) => whole(layers, []))
  if (Result.isFailure(found.pack))
    return Result.fail(refused(found.pack.failure, { file: name, ...options }))
  const pack = found.pack.success
  const wrong = found.cases.flatMap(({ cases }) => (Result.isFailure(cases) ? cases.failure : []))
  if (wrong.length > 0) return Result.fail(refused(packInvalid(wrong), { file: name, ...options }))
  const known = [...among.filter(({ manifest }) => manifest.id !== pack.manifest.id), pack]
  return Result.map(
    layersIn(known, { lang: options.lang, json: options.json, id: pack.manifest.id }),
    (layers) => ({
      ...whole(layers, found.cases),
      folder: name,
    }),
  )
}

const whole = (layers: readonly Pack[], files: readonly CaseFile[]): PackNamed => ({
  // proof: layers end with the pack that was asked for
  pack: layers.at(-1) as Pack,
  layers,
  files,
  cases: files.flatMap(({ cases }) => (Result.isSuccess(cases) ? cases.success : [])),
})

/** The edition on the day asked for; without one, on the first day on which all layers are in force. */
export const editionNamed = (
  { layers }: Pick<PackNamed, 'layers'>,
  options: Naming,
): Result.Result<Edition, Outcome> => editionIn(layers, { ...options, on: options.on ?? firstDay(layers) })

/** The first day on which all layers are in force. */
export const firstDay = (layers: readonly Pack[]): string =>
  layers
    .flatMap(({ manifest: { inForce } }) => inForce?.from ?? [])
    .sort()
    .at(-1) ?? '2011-01-01'
