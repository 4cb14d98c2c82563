/**
 * Answers the route that computes one name under every definition that claims it.
 */
import { type Editions, jsonBody, type Limits, type ServiceApp } from '@maplebridge/http'
import {
  type ChangeSideUnder,
  changeUnder,
  citationsOf,
  type Dossier,
  dossierUnder,
  type Edition,
  identityOf,
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
    return yield* changeUnder(yield* sideOf(before, editions), { to: yield* sideOf(after, editions) })
  })

const sideOf = (
  { pack, on, during, as: metric, withinOthers, ...sent }: Change['before'],
  editions: Editions,
): Result.Result<ChangeSideUnder, MeasuringRefusal> =>
  Result.gen(function* () {
    const under = yield* editions(pack, { on: on ?? during.to })
    const { counts } = yield* takenFrom(sent, { under, during })
    if (withinOthers === undefined) return { metric, under, during, counts }
    const others = yield* takenFrom({ counts: withinOthers }, { under, during })
    return { metric, under, during, counts, withinOthers: others.counts }
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
