// Gives an example of docs/diagnostics to the real packages and the command
// line, and says what they say.

import { areaOn, indexAreas, parseAreaCode } from '../../packages/area/src/index.ts'
import { areasCn } from '../../packages/areas-cn/src/index.ts'
import { addTo, dueDate, withOverlays } from '../../packages/calendar/src/index.ts'
import { databases } from '../../packages/cli/src/databaseAccess.ts'
import { onDisk } from '../../packages/cli/src/folderAccess.ts'
import { run } from '../../packages/cli/src/program.ts'
import { reconcileTable } from '../../packages/metrics/src/index.ts'
import { packs as shipped } from '../../packages/packs/src/index.ts'
import {
  type Assessment,
  assess,
  changesOfRisk,
  changesOfRoute,
  definitionsOf,
  editionOn,
  layersOf,
  metricFindings,
  type Pack,
} from '../../packages/policy-pack/src/index.ts'
import { besideShipped, loadPacks } from '../../packages/policy-pack/src/load.ts'
import { decodeDirectory, decodeDispute } from '../../packages/policy-pack/src/schema.ts'
import { directoryOf } from '../../packages/routing/src/index.ts'
import { analyse } from '../../packages/rules/src/analysis.ts'
import { followPacks, listen, serviceSettings } from '../../services/http/src/index.ts'
import { figured } from './diagnosticFigures.ts'
import { lintedDuties } from './lintedDuties.ts'
import { linted } from './lintedRows.ts'
import { brief, type Failure, linesOf, type Saying, sayingsIn } from './sayings.ts'

type Asked = {
  readonly pack: string
  readonly on: string
  readonly dispute: unknown
  readonly directory?: unknown
  /** A level, or a kind of body, that the dispute is to come to. */
  readonly to?: string
  readonly toBody?: string
}

const answerTo = (
  { pack, on, dispute, directory, to, toBody }: Asked,
  packs: readonly Pack[],
): Assessment | Failure => {
  const layers = layersOf(packs, { id: pack })
  if (layers._tag === 'Failure') return layers.failure
  const under = editionOn(layers.success, { on })
  if (under._tag === 'Failure') return under.failure
  const bodies = directory === undefined ? undefined : decodeDirectory(directory, { under: under.success })
  if (bodies?._tag === 'Failure') return bodies.failure
  const decoded = decodeDispute(dispute)
  if (decoded._tag === 'Failure') return decoded.failure
  const changes = to === undefined ? undefined : changesOfRisk(decoded.success, { under: under.success, to })
  if (changes?._tag === 'Failure') return changes.failure
  const ways = toBody && changesOfRoute(decoded.success, { under: under.success, to: toBody })
  if (ways && ways._tag === 'Failure') return ways.failure
  const answer = assess(decoded.success, { under: under.success })
  return answer._tag === 'Failure' ? answer.failure : answer.success
}

/** What is said of `{ pack, on, dispute }`: a failure, or the route and the due dates. */
export const judged = (asked: Asked, { packs }: { readonly packs: readonly Pack[] }): readonly Saying[] => {
  const answer = answerTo(asked, packs)
  if ('_tag' in answer) return sayingsIn(answer)
  const { reasons: _, ...route } = answer.route
  return [
    { code: route._tag, lines: [brief(route)] },
    ...answer.duties.map(({ duty, due }) => ({ code: due._tag, lines: [brief({ duty, due })] })),
  ]
}

/** What is said of a folder of packs, and the packs that can be used beside the shipped ones. */
export const loaded = async (folder: string) => {
  const { packs, refused } = await loadPacks(folder, { shipped })
  return {
    packs: besideShipped(packs, { shipped }),
    sayings: refused.flatMap(({ error }) => sayingsIn(error)),
  }
}

/** What the command line says, given as `echo '…' | maplebridge …`. */
export const commanded = async (line: string): Promise<readonly Saying[]> => {
  const [, input, words = ''] = /^(?:echo '([^']*)' \| )?maplebridge (.*)$/.exec(line) ?? []
  const { err } = await run([...words.split(' '), '--json'], {
    version: '0',
    env: {},
    textOf: async (file) => (file === '-' ? input : undefined),
    bytesOf: async (file) => (file === '-' ? Buffer.from(input ?? '') : undefined),
    piecesOf: async () => undefined,
    anywhereIn: async () => undefined,
    isWatched: false,
    tell: () => {},
    packages: () => ({}),
    shipped,
    packsIn: async () => undefined,
    folders: onDisk,
    databases,
  })
  return sayingsIn(JSON.parse(err))
}

/** A Result, as far as its failure is looked at. */
type Tried = { readonly _tag: string; readonly failure?: Failure }

const silent = { info: () => {}, warn: () => {} }

/** An area of the national list on a day. */
const inChina = (code: string, { on }: { readonly on: string }): Tried => {
  const china = indexAreas(areasCn())
  return china._tag === 'Failure' ? china : areaOn(code, { in: china.success, on })
}

/** The metrics of a shipped pack on a day. */
const metricsIn = (
  ids: readonly string[],
  { pack, on }: { readonly pack: string; readonly on: string },
): Tried => {
  const layers = layersOf(shipped, { id: pack })
  if (layers._tag === 'Failure') return layers
  const under = editionOn(layers.success, { on })
  return under._tag === 'Failure' ? under : definitionsOf(ids, { under: under.success })
}

/** What a function says of its arguments. */
export const called = async (
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: the arguments are JSON of a page, wrong on purpose
  { args: [subject, options] }: { readonly args: readonly any[] },
): Promise<readonly Saying[]> => {
  const functions: Readonly<Record<string, () => Tried | Promise<Tried>>> = {
    parseAreaCode: () => parseAreaCode(subject),
    indexAreas: () => indexAreas(subject),
    areaOn: () => inChina(subject, options),
    directoryOf: () => directoryOf(subject),
    addTo: () => addTo(subject, options),
    definitionsOf: () => metricsIn(subject, options),
    dueDate: () => dueDate(subject, options),
    reconcileTable: () => reconcileTable(subject, options),
    withOverlays: () => withOverlays(subject, options),
    serviceSettings: () => serviceSettings(subject, options),
    listen: () => listen({ fetch: () => new Response() }, subject),
    followPacks: () => followPacks(subject, { shipped, logger: silent as never }),
  }
  if (name === 'analyse') return analysed(subject, options)
  if (name === 'lintDuties')
    return lintedDuties(subject).map(({ code, message }) => ({ code, lines: linesOf(message) }))
  if (name === 'metricFindings') return foundInMetrics(subject)
  if (name === 'lintRouting')
    return linted(subject, options).map(({ code, message }) => ({ code, lines: linesOf(message) }))
  const tried = figured(name, { args: [subject, options] }) ?? (await functions[name]?.())
  return tried?.failure === undefined ? [] : sayingsIn(tried.failure)
}

/** What is found in the metrics of a shipped plan on a day. */
const foundInMetrics = ({ pack, on }: { readonly pack: string; readonly on: string }): readonly Saying[] => {
  const layers = layersOf(shipped, { id: pack })
  if (layers._tag === 'Failure') return sayingsIn(layers.failure)
  const under = editionOn(layers.success, { on })
  return under._tag === 'Failure'
    ? sayingsIn(under.failure)
    : metricFindings(under.success).map(({ code, message }) => ({ code, lines: linesOf(message) }))
}

/** What an analysis finds in a table: the rules and the smallest case of each finding. */
const analysed = (
  table: Parameters<typeof analyse>[0],
  options: Parameters<typeof analyse>[1],
): readonly Saying[] => {
  const { _tag, ...result } = analyse(table, options)
  if ('failure' in result) return sayingsIn(result.failure)
  return result.success.map(({ code, rules, witness }) => ({ code, lines: [brief({ rules, witness })] }))
}
