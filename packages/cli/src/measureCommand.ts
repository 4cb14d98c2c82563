/**
 * `maplebridge measure`: values of metrics from registers in files, read as they come, and from figures and benchmarks
 * that are given beside them.
 */
import { indexAreas } from '@maplebridge/area'
import { areasFor } from '@maplebridge/areas-cn/provinces'
import { isPlainDate } from '@maplebridge/calendar'
import {
  type AreaCounts,
  type Edition,
  type MeasurementsAsked,
  measurementsUnder,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { countedInFiles } from './countedInFiles.ts'
import { givenIn, parentsIn } from './givenIn.ts'
import { measureWords } from './measureWords.ts'
import { misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printMeasurements } from './printMeasurements.ts'
import { type FileRead, lineTexts } from './printRead.ts'
import { editionIn, layersIn, packsFor } from './questionIn.ts'
import type { RegisterFormat } from './registerFile.ts'
import { words } from './words.ts'

/** The options of `measure`. */
export type MeasureOptions = Printing & {
  readonly pack?: string | undefined
  readonly on?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly packs?: string | undefined
  readonly by?: string | undefined
  readonly of?: readonly string[] | undefined
  readonly register?: string | undefined
  readonly as?: RegisterFormat | undefined
  readonly figures?: string | undefined
  readonly benchmarks?: string | undefined
  readonly parents?: string | undefined
  readonly rollUp?: true | undefined
  readonly borders?: string | undefined
  readonly progress?: true | undefined
  readonly outside: Outside
}

/** Measures what is in files. Exit code 1 when a line could not be counted, though the rest is answered. */
export const measureCommand = async (files: readonly string[], options: MeasureOptions): Promise<Outcome> => {
  const asked = askedOf(files, options)
  if (Result.isFailure(asked)) return asked.failure
  const { pack, during } = asked.success
  const packs = await packsFor(options)
  if (Result.isFailure(packs)) return packs.failure
  const edition = Result.flatMap(layersIn(packs.success, { ...options, id: pack }), (layers) =>
    editionIn(layers, { ...options, on: options.on ?? during.to }),
  )
  if (Result.isFailure(edition)) return edition.failure
  const under = edition.success
  const given = await givenBeside(options)
  if (Result.isFailure(given)) return given.failure
  const { counts, parents } = given.success
  const areaCodes = options.borders !== undefined || (options.rollUp === true && parents === undefined)
  const counted = await countedInFiles(files, { ...options, under, during, areaCodes })
  if (Result.isFailure(counted)) return counted.failure
  const { read } = counted.success
  const all = [...counts, ...counted.success.counts]
  const { of, rollUp } = options
  const borders = await bordersOf(all, options)
  if (Result.isFailure(borders)) return borders.failure
  const within = borders.success
  const measured = measurementsUnder(all, { under, during, of, rollUp, parents, within, read })
  return Result.isFailure(measured)
    ? refused(measured.failure, options)
    : shown({ ...measured.success, read }, { ...options, under })
}

type Asked = { readonly pack: string; readonly during: { readonly from: string; readonly to: string } }

const askedOf = (
  files: readonly string[],
  { pack, from, to, by, rollUp, borders, parents, figures, lang }: MeasureOptions,
): Result.Result<Asked, Outcome> => {
  const wrong = (message: string) => Result.fail(misused(message))
  if (pack === undefined) return wrong(words.planMissing[lang])
  if (from === undefined || to === undefined) return wrong(measureWords.periodMissing[lang])
  if (!isPlainDate(from) || !isPlainDate(to) || to < from)
    return wrong(`${from}..${to} ${measureWords.periodInvalid[lang]}`)
  if (borders !== undefined && !isPlainDate(borders))
    return wrong(`${borders} ${measureWords.bordersInvalid[lang]}`)
  if (borders !== undefined && parents !== undefined) return wrong(measureWords.oneTree[lang])
  if ((rollUp || borders !== undefined || parents !== undefined) && files.length > 0 && by === undefined)
    return wrong(measureWords.byMissing[lang])
  if (files.length === 0 && figures === undefined) return wrong(measureWords.nothingGiven[lang])
  return Result.succeed({ pack, during: { from, to } })
}

/** The borders of a day, with all areas that the counts name; `undefined` when no day is named. */
const bordersOf = async (
  counts: readonly AreaCounts[],
  options: MeasureOptions,
): Promise<Result.Result<MeasurementsAsked['within'], Outcome>> => {
  const { borders: on } = options
  if (on === undefined) return Result.succeed(undefined)
  const areas = await areasFor(counts.flatMap(({ area }) => area ?? []))
  return Result.mapBoth(indexAreas(areas), {
    onSuccess: (index) => ({ in: index, on }),
    onFailure: (failure) => refused(failure, options),
  })
}

type Beside = {
  readonly counts: readonly AreaCounts[]
  readonly parents: Readonly<Record<string, string>> | undefined
}

const givenBeside = async (options: MeasureOptions): Promise<Result.Result<Beside, Outcome>> => {
  const figures = await givenIn(options.figures, { ...options, as: 'figures' })
  if (Result.isFailure(figures)) return Result.fail(figures.failure)
  const benchmarks = await givenIn(options.benchmarks, { ...options, as: 'benchmarks' })
  if (Result.isFailure(benchmarks)) return Result.fail(benchmarks.failure)
  return Result.map(await parentsIn(options.parents, options), (parents) => ({
    counts: [...figures.success, ...benchmarks.success],
    parents,
  }))
}

const shown = (
  measured: Parameters<typeof printMeasurements>[0],
  { under, lang, json }: Printing & { readonly under: Edition },
): Outcome => {
  const out = json ? JSON.stringify(measured, null, 2) : printMeasurements(measured, { under, lang })
  const lost = measured.read.filter(({ notCounted }) => notCounted > 0)
  return {
    code: lost.length > 0 ? 1 : 0,
    out: `${out}\n`,
    err: lost.map((each) => lostText(each, lang)).join(''),
  }
}

const lostText = ({ file, notCounted, first }: FileRead, lang: Printing['lang']): string => {
  const [one] = first.flatMap((line) => lineTexts(line, lang))
  return `${file}: ${measureWords.notCounted[lang]} ${notCounted};${one === undefined ? '' : one.replace(/^ +/u, ' ')}\n`
}
