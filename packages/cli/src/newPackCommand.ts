/**
 * `maplebridge new-pack`: starts a pack as a folder of YAML that loads, passes its own case and says in both languages
 * what goes where. It never writes over anything.
 */
import { join } from 'node:path'
import { isPlainDate } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import { authoringWords } from './authoringWords.ts'
import { newPackFiles } from './newPackFiles.ts'
import { answered, misused, type Outcome, type Printing } from './outcome.ts'
import type { Outside } from './outside.ts'
import { firstDay } from './packNamed.ts'
import { titled } from './printer.ts'
import { layersIn, packsFor } from './questionIn.ts'

/** The options of `new-pack`. */
export type NewPackOptions = Printing & {
  readonly over: string
  readonly into: string
  readonly from?: string
  readonly area?: string
  readonly packs?: string | undefined
  readonly outside: Outside
}

/** Makes the folder of a pack of this id. */
export const newPackCommand = async (id: string, options: NewPackOptions): Promise<Outcome> => {
  const { over, into, from, area, lang, json, outside } = options
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id)) return misused(`${id}: ${authoringWords.idInvalid[lang]}`)
  if (from !== undefined && !isPlainDate(from)) return misused(`${from}: ${authoringWords.dayInvalid[lang]}`)
  const packs = await packsFor(options)
  if (Result.isFailure(packs)) return packs.failure
  const layers = layersIn(packs.success, { id: over, lang, json })
  if (Result.isFailure(layers)) return layers.failure
  const folder = join(into, id)
  const files = newPackFiles(id, {
    over,
    from,
    area,
    on: from ?? firstDay(layers.success),
    withLevels: layers.success.every(({ risk }) => risk === undefined),
    schemas: outside.folders.schemasFrom(folder),
  })
  const made = await outside.folders.create(folder, files)
  if (made === 'exists') return misused(`${folder}: ${authoringWords.exists[lang]}`)
  if (json) return answered(JSON.stringify({ folder, files: Object.keys(files) }, null, 2))
  return answered(
    [
      titled(authoringWords.created[lang], folder, lang),
      ...Object.keys(files).map((name) => `  ${name}`),
      authoringWords.nextSteps[lang],
      `  maplebridge lint ${folder}`,
      `  maplebridge test ${folder}`,
    ].join('\n'),
  )
}
