// Gives an example of docs/diagnostics to the real packages, command line and
// services, and says what they say.

import { areaOn, indexAreas, parseAreaCode } from '../../packages/area/src/index.ts'
import { areasCn } from '../../packages/areas-cn/src/index.ts'
import { addTo, dueDate, withOverlays } from '../../packages/calendar/src/index.ts'
import { run } from '../../packages/cli/src/program.ts'
import { packs as shipped } from '../../packages/packs/src/index.ts'
import {
  type Assessment,
  assess,
  changesOfRisk,
  changesOfRoute,
  editionOn,
  type Issue,
  layersOf,
  type Pack,
} from '../../packages/policy-pack/src/index.ts'
import { besideShipped, loadPacks } from '../../packages/policy-pack/src/load.ts'
import {
  digestOf,
  issueReceipt,
  type Receipt,
  verifyReceipt,
} from '../../packages/policy-pack/src/receipt.ts'
import { decodeDispute } from '../../packages/policy-pack/src/schema.ts'
import { directoryOf } from '../../packages/routing/src/index.ts'
import { analyse } from '../../packages/rules/src/analysis.ts'
import { serviceOf as accountabilityServiceOf } from '../../services/accountability-api/test/service.ts'
import { serviceOf } from '../../services/assess-api/test/service.ts'
import { fixedPacks, followPacks, listen, serviceSettings } from '../../services/http/src/index.ts'
import { serviceOf as riskServiceOf } from '../../services/risk-api/test/service.ts'
import { serviceOf as routingServiceOf } from '../../services/routing-api/test/service.ts'
import { lintedDuties } from './lintedDuties.ts'
import { linted } from './lintedRows.ts'

/** What is said of an input: a code, and lines of text (both languages where there are two). */
export type Saying = { readonly code: string; readonly lines: readonly string[] }

type Message = string | { readonly zh: string; readonly en: string }
type Failure = { readonly _tag: string; readonly message: Message; readonly issues?: readonly Issue[] }

const linesOf = (message: Message): readonly string[] =>
  (typeof message === 'string' ? [message] : [message.en, message.zh]).map((line) =>
    // Digests change with every pack, and no page is clearer for 64 digits.
    line.replace(/\b(sha256|sm3):[0-9a-f]{64}/g, '$1:…'),
  )

/** A failure as it is said: itself, and each of its issues. */
const sayingsIn = ({ _tag, message, issues = [] }: Failure): readonly Saying[] => [
  { code: _tag, lines: linesOf(message) },
  ...issues.map((issue) => ({ code: issue.code, lines: linesOf(issue.message) })),
]

type Asked = {
  readonly pack: string
  readonly on: string
  readonly dispute: unknown
  /** A level, or a kind of body, that the dispute is to come to. */
  readonly to?: string
  readonly toBody?: string
}

const answerTo = ({ pack, on, dispute, to, toBody }: Asked, packs: readonly Pack[]): Assessment | Failure => {
  const layers = layersOf(packs, { id: pack })
  if (layers._tag === 'Failure') return layers.failure
  const under = editionOn(layers.success, { on })
  if (under._tag === 'Failure') return under.failure
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

/** In short: bodies by their kinds, no reasons. */
const brief = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && 'kind' in inner ? inner.kind : inner,
  )

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
    packages: () => ({}),
    shipped,
    packsIn: async () => undefined,
  })
  return sayingsIn(JSON.parse(err))
}

/** The service that has a path. */
const answering = (path: string) => {
  if (/^\/v1\/(classifications|explanations|counterfactuals)/.test(path)) return riskServiceOf
  if (/^\/v1\/(routes|remedies|areas)/.test(path)) return routingServiceOf
  return /^\/v1\/(due-dates|ladder-dates|time-limits|calendars|occurrences|returns)/.test(path)
    ? accountabilityServiceOf
    : serviceOf
}

/** What the service of the path says to a request: a line, headers, an empty line and a body. */
export const requested = async (
  text: string,
  { about }: { readonly about: string },
): Promise<readonly Saying[]> => {
  const [head = '', ...body] = text.split('\n\n')
  const [line = '', ...headers] = head.split('\n')
  const [method = '', path = ''] = line.split(' ')
  const failing = {
    current: () => {
      throw new Error('the source of the packs fails')
    },
  }
  const { app } = answering(path)({
    packs: about === 'failing' ? failing : fixedPacks(about === 'without packs' ? [] : shipped),
    ...(about === 'taking 64 bytes' && { limits: { bodyBytes: 64 } }),
  })
  const response = await app.request(path, {
    method,
    headers: headers.map((header): [string, string] => {
      const [name = '', value = ''] = header.split(': ')
      return [name, value]
    }),
    ...(body.length > 0 && { body: body.join('\n\n') }),
  })
  const { type, message } = (await response.json()) as { readonly type: string; readonly message: Message }
  return [{ code: type.replace('/problems/', ''), lines: linesOf(message) }]
}

/** A Result, as far as its failure is looked at. */
type Tried = { readonly _tag: string; readonly failure?: Failure }

const silent = { info: () => {}, warn: () => {} }

/** An area of the national list on a day. */
const inChina = (code: string, { on }: { readonly on: string }): Tried => {
  const china = indexAreas(areasCn())
  return china._tag === 'Failure' ? china : areaOn(code, { in: china.success, on })
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
    dueDate: () => dueDate(subject, options),
    withOverlays: () => withOverlays(subject, options),
    serviceSettings: () => serviceSettings(subject, options),
    listen: () => listen({ fetch: () => new Response() }, subject),
    followPacks: () => followPacks(subject, { shipped, logger: silent as never }),
  }
  if (name === 'analyse') return analysed(subject, options)
  if (name === 'lintDuties')
    return lintedDuties(subject).map(({ code, message }) => ({ code, lines: linesOf(message) }))
  if (name === 'lintRouting')
    return linted(subject, options).map(({ code, message }) => ({ code, lines: linesOf(message) }))
  const tried = await functions[name]?.()
  return tried?.failure === undefined ? [] : sayingsIn(tried.failure)
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

type Trial = {
  readonly salt?: string
  readonly changed?: object
  /** What a forger changes before making the digest again. */
  readonly forged?: Forgery
  readonly packs?: readonly string[]
  readonly version?: string
  readonly with?: { readonly dispute?: object; readonly salt?: string }
}

const dispute = {
  id: 'XN-1',
  matter: 'medical',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: { 'people-involved': 40 },
}

/** What is said of issuing a receipt, changing it and verifying it as a page says. */
export const verified = (trial: Trial, { packs }: { readonly packs: readonly Pack[] }): readonly Saying[] => {
  const layers = layersOf(packs, { id: 'xining-chengzhong' })
  if (layers._tag === 'Failure') return sayingsIn(layers.failure)
  const under = editionOn(layers.success, { on: '2023-05-08' })
  if (under._tag === 'Failure') return sayingsIn(under.failure)
  const issued = issueReceipt(dispute, { under: under.success, packages: {}, salt: trial.salt })
  if (issued._tag === 'Failure') return sayingsIn(issued.failure)
  const receipt = { ...forgery(issued.success, trial.forged), ...trial.changed }
  const atHand = packs
    .filter(({ manifest }) => trial.packs?.includes(manifest.id) ?? true)
    .map((pack) =>
      trial.version === undefined
        ? pack
        : { ...pack, manifest: { ...pack.manifest, version: trial.version } },
    )
  return sayingsIn(
    verifyReceipt(receipt, {
      packs: atHand,
      salt: trial.with?.salt,
      ...(trial.with?.dispute && { dispute: { ...dispute, ...trial.with.dispute } }),
    }),
  )
}

type Forgery = {
  readonly on?: string
  readonly level?: Receipt['decision']['level']
  readonly leavingOut?: string
}

const forgery = (receipt: Receipt, changes: Forgery | undefined): object => {
  if (changes === undefined) return receipt
  const { digest: _, ...body } = {
    ...receipt,
    on: changes.on ?? receipt.on,
    layers: receipt.layers.filter(({ id }) => id !== changes.leavingOut),
    decision: { ...receipt.decision, level: changes.level ?? receipt.decision.level },
  }
  return { ...body, digest: digestOf(body, { by: 'sha256' }) }
}
