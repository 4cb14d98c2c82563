/**
 * `maplebridge dossier`: one name under every definition that claims it, side by side, from registers in files and from
 * figures; and what each has changed by since an earlier period.
 */
import { isPlainDate, type Span } from '@maplebridge/calendar'
import { addTallies } from '@maplebridge/metrics'
import {
  type AreaCounts,
  countIssues,
  countsInvalid,
  type Dossier,
  type DossierSource,
  dossierUnder,
  type Edition,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type ChangeOf, changesOf } from './changesOf.ts'
import { countedInFiles } from './countedInFiles.ts'
import { dossierWords } from './dossierWords.ts'
import { givenIn } from './givenIn.ts'
import { measureWords } from './measureWords.ts'
import { answered, misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printDossier } from './printDossier.ts'
import type { FileRead } from './printRead.ts'
import { editionIn, layersIn, packsFor } from './questionIn.ts'
import type { RegisterFormat } from './registerFile.ts'

/** The options of `dossier`. */
export type DossierOptions = Printing & {
  readonly pack?: readonly string[] | undefined
  readonly on?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly packs?: string | undefined
  readonly register?: string | undefined
  readonly as?: RegisterFormat | undefined
  readonly figures?: string | undefined
  readonly benchmarks?: string | undefined
  readonly since?: string | undefined
  readonly sinceFigures?: string | undefined
  readonly progress?: true | undefined
  readonly outside: Outside
}

/** Opens the dossier of a name. Exit code 1 when a line could not be counted, though the rest is answered. */
export const dossierCommand = async (
  name: string,
  files: readonly string[],
  options: DossierOptions,
): Promise<Outcome> => {
  const asked = askedOf(files, options)
  if (Result.isFailure(asked)) return asked.failure
  const { during, since } = asked.success
  const editions = await editionsIn(during, options)
  if (Result.isFailure(editions)) return editions.failure
  const now = await sourcesOf(editions.success, { ...options, name, files, during, given: options.figures })
  if (Result.isFailure(now)) return now.failure
  const dossier = dossierUnder(name, { from: now.success.sources, during })
  if (Result.isFailure(dossier)) return refused(dossier.failure, options)
  const then =
    since === undefined
      ? Result.succeed(undefined)
      : await sourcesOf(editions.success, {
          ...options,
          name,
          files,
          during: since,
          given: options.sinceFigures,
        })
  if (Result.isFailure(then)) return then.failure
  const changes =
    since === undefined || then.success === undefined
      ? []
      : changesOf(dossier.success, { from: then.success.sources, since, to: now.success.sources })
  return shown(dossier.success, { ...options, since, changes, read: now.success.read })
}

type Asked = { readonly during: Span; readonly since: Span | undefined }

const askedOf = (
  files: readonly string[],
  { pack = [], from, to, since, lang }: DossierOptions,
): Result.Result<Asked, Outcome> => {
  const wrong = (message: string) => Result.fail(misused(message))
  if (pack.length === 0) return wrong(dossierWords.packMissing[lang])
  if (from === undefined || to === undefined) return wrong(measureWords.periodMissing[lang])
  if (!isPlainDate(from) || !isPlainDate(to) || to < from)
    return wrong(`${from}..${to} ${measureWords.periodInvalid[lang]}`)
  if (files.includes('-') && (pack.length > 1 || since !== undefined)) return wrong(dossierWords.once[lang])
  const during = { from, to }
  if (since === undefined) return Result.succeed({ during, since })
  const [start = '', end = ''] = since.split('..')
  return isPlainDate(start) && isPlainDate(end) && start <= end && end < from
    ? Result.succeed({ during, since: { from: start, to: end } })
    : wrong(`${since} ${dossierWords.sinceInvalid[lang]}`)
}

const editionsIn = async (
  during: Span,
  options: DossierOptions,
): Promise<Result.Result<readonly Edition[], Outcome>> =>
  Result.flatMap(await packsFor({ ...options, pack: undefined }), (available) =>
    Result.all(
      (options.pack ?? []).map((id) =>
        Result.flatMap(layersIn(available, { ...options, id }), (layers) =>
          editionIn(layers, { ...options, on: options.on ?? during.to }),
        ),
      ),
    ),
  )

type Sources = { readonly sources: readonly DossierSource[]; readonly read: readonly FileRead[] }

type Sourcing = DossierOptions & {
  readonly name: string
  readonly files: readonly string[]
  readonly during: Span
  /** The file of the figures of these days. */
  readonly given: string | undefined
}

const sourcesOf = async (
  editions: readonly Edition[],
  { name, files, ...options }: Sourcing,
): Promise<Result.Result<Sources, Outcome>> => {
  const given = await givenOfAll(editions, options)
  if (Result.isFailure(given)) return Result.fail(given.failure)
  const { figures, benchmarks } = given.success
  const sources: DossierSource[] = []
  const read: FileRead[] = []
  for (const under of editions) {
    const of = Object.values(under.metrics.definitions).flatMap(({ id, claims }) =>
      claims === name ? [id] : [],
    )
    const counted = await countedInFiles(files, { ...options, under, of, areaCodes: false })
    if (Result.isFailure(counted)) return Result.fail(counted.failure)
    const tallies = addTallies(counted.success.counts.map((each) => each.tallies ?? {}))
    sources.push({ under, counts: { tallies, figures }, benchmarks })
    read.push(...counted.success.read)
  }
  return Result.succeed({ sources, read })
}

/** Figures and benchmarks of all areas together, each known to one of the packs at least. */
const givenOfAll = async (
  editions: readonly Edition[],
  { given, ...options }: Omit<Sourcing, 'name' | 'files'>,
): Promise<Result.Result<Required<Pick<AreaCounts, 'figures' | 'benchmarks'>>, Outcome>> => {
  const figures = await givenIn(given, { ...options, as: 'figures' })
  if (Result.isFailure(figures)) return Result.fail(figures.failure)
  const benchmarks = await givenIn(options.benchmarks, { ...options, as: 'benchmarks' })
  if (Result.isFailure(benchmarks)) return Result.fail(benchmarks.failure)
  const all = [...figures.success, ...benchmarks.success]
  if (all.some(({ area }) => area !== undefined))
    return Result.fail(misused(dossierWords.ofAll[options.lang]))
  const [first, ...others] = editions.map((under) => countIssues(all, { under }))
  if (first !== undefined && [first, ...others].every((issues) => issues.length > 0))
    return Result.fail(refused(countsInvalid(first), options))
  return Result.succeed({
    figures: Object.assign({}, ...all.map((each) => each.figures ?? {})),
    benchmarks: Object.assign({}, ...all.map((each) => each.benchmarks ?? {})),
  })
}

type Showing = Printing & {
  readonly since: Span | undefined
  readonly changes: readonly ChangeOf[]
  readonly read: readonly FileRead[]
}

const shown = (dossier: Dossier, { since, changes, read, lang, json }: Showing): Outcome => {
  const told = { ...dossier, ...(since !== undefined && { since, changes }), read }
  const out = json ? JSON.stringify(told, null, 2) : printDossier(dossier, { since, changes, read, lang })
  return { ...answered(out), code: read.some(({ notCounted }) => notCounted > 0) ? 1 : 0 }
}
