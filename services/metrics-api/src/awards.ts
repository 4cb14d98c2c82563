/**
 * Answers the route that judges the awards of a plan.
 */
import { type Editions, jsonBody, type Limits, type ServiceApp } from '@maplebridge/http'
import { awardsFor, citationsOf, judgeAwardUnder, touchedPoints } from '@maplebridge/policy-pack'
import { decodeAwardEvidence } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { type AwardsAnswer, type AwardsRequest, awardsContract } from './awards.contract.ts'
import { type MeasuringRefusal, refuseMeasuring } from './refuseMeasuring.ts'

type Serving = { readonly editions: Editions; readonly limits: Limits }

/** Adds the route that judges the awards of a plan. */
export const addAwards = (app: ServiceApp, { editions, limits }: Serving): void => {
  app.post(awardsContract.path, jsonBody({ maxBytes: limits.batchBytes }))
  app.openapi(awardsContract, (c) => {
    const answer = awardsIn(c.req.valid('json'), editions)
    return Result.isSuccess(answer) ? c.json(answer.success, 200) : refuseMeasuring(c, answer.failure)
  })
}

const awardsIn = (
  { pack, on, for: name, evidence: sent }: typeof AwardsRequest.Type,
  editions: Editions,
): Result.Result<typeof AwardsAnswer.Type, MeasuringRefusal> =>
  Result.gen(function* () {
    const under = yield* editions(pack, { on })
    const evidence = yield* decodeAwardEvidence(sent)
    const meant = yield* awardsFor(name, { under })
    const awards = yield* Result.all(meant.map(({ id }) => judgeAwardUnder(evidence, { under, of: id })))
    const criteria = awards.flatMap(({ award }) => award.criteria)
    const definitions = awards.flatMap(({ measured }) => measured.map(({ definition }) => definition))
    const findings = awards.flatMap((each) => each.findings)
    return {
      awards,
      citations: citationsOf(
        [...meant, ...criteria, ...definitions, ...findings].flatMap(({ cites }) => cites),
        { under },
      ),
      unresolved: touchedPoints([...meant, ...criteria, ...definitions], {
        unsetSettings: criteria.flatMap(({ unset }) => unset),
        under,
      }),
    }
  })
