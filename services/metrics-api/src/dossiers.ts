/**
 * Answers the route that computes one name under every definition that claims it.
 */
import { type Editions, jsonBody, type Limits, type ServiceApp } from '@maplebridge/http'
import { type ChangeSide, explainChange } from '@maplebridge/metrics'
import {
  citationsOf,
  type Dossier,
  dossierUnder,
  type Edition,
  identityOf,
  metricUnknown,
  touchedPoints,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type Taken, takenFrom } from './countsSent.ts'
import { type DossierAnswer, type DossierRequest, dossiersContract } from './dossiers.contract.ts'
import { type MeasuringRefusal, refuseMeasuring } from './refuseMeasuring.ts'

type Serving = { readonly editions: Editions; readonly limits: Limits }
type Request = typeof DossierRequest.Type
type Change = NonNullable<Request['change']>

/** Adds the route that computes one name under every definition that claims it. */
export const addDossiers = (app: ServiceApp, { editions, limits }: Serving): void => {
  app.post(dossiersContract.path, jsonBody({ maxBytes: limits.batchBytes }))
  app.openapi(dossiersContract, (c) => {
    const answer = dossierOf(c.req.valid('json'), editions)
    return Result.isSuccess(answer) ? c.json(answer.success, 200) : refuseMeasuring(c, answer.failure)
  })
}

type Source = Taken & { readonly under: Edition }

const dossierOf = (
  { name, during, from, change }: Request,
  editions: Editions,
): Result.Result<typeof DossierAnswer.Type, MeasuringRefusal> =>
  Result.gen(function* () {
    const sources = yield* Result.all(from.map((each) => sourceOf(each, { during, editions })))
    const dossier = yield* dossierUnder(name, { from: sources, during })
    const explained = change === undefined ? undefined : yield* changeOf(change, editions)
    return {
      ...dossier,
      ...(explained !== undefined && { change: explained }),
      editions: sources.map(({ under }) => identityOf(under)),
      read: sources.flatMap(({ read }) => read),
      ...behind(dossier, sources),
    }
  })

const sourceOf = (
  { pack, on, ...sent }: Request['from'][number],
  { during, editions }: { readonly during: Request['during']; readonly editions: Editions },
): Result.Result<Source, MeasuringRefusal> =>
  Result.gen(function* () {
    const under = yield* editions(pack, { on: on ?? during.to })
    return { ...(yield* takenFrom(sent, { under, during })), under }
  })

const changeOf = ({ before, after }: Change, editions: Editions) =>
  Result.gen(function* () {
    return explainChange(yield* sideOf(before, editions), { to: yield* sideOf(after, editions) })
  })

const sideOf = (
  { pack, on, during, as, withinOthers, ...sent }: Change['before'],
  editions: Editions,
): Result.Result<ChangeSide, MeasuringRefusal> =>
  Result.gen(function* () {
    const under = yield* editions(pack, { on: on ?? during.to })
    const { definitions } = under.metrics
    const metric = Object.hasOwn(definitions, as) ? definitions[as] : undefined
    if (metric === undefined)
      return yield* Result.fail(metricUnknown(as, { known: Object.keys(definitions) }))
    const { counts } = yield* takenFrom(sent, { under, during })
    const others =
      withinOthers === undefined ? undefined : yield* takenFrom({ counts: withinOthers }, { under, during })
    return { during, as: metric, counts, ...(others !== undefined && { withinOthers: others.counts }) }
  })

/** The clauses and open points behind the definitions, from whichever pack has them. */
const behind = ({ rates }: Dossier, sources: readonly Source[]) => {
  const definitions = rates.map(({ definition }) => definition)
  const cites = definitions.flatMap((definition) => definition.cites)
  const once = <Item extends { readonly id: string }>(items: readonly Item[]) => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ]
  return {
    citations: once(sources.flatMap(({ under }) => citationsOf(cites, { under }))),
    unresolved: once(sources.flatMap(({ under }) => touchedPoints(definitions, { under }))),
  }
}
