/**
 * Answers the routes about the duties of one dispute.
 */
import type { Dispute } from '@maplebridge/dispute'
import {
  aboutDispute,
  answered,
  type Editions,
  jsonBody,
  type Limits,
  refuseDispute,
  type ServiceApp,
} from '@maplebridge/http'
import { checklistOf, type DisputeInvalidError, dutiesOf, type Edition } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { checklistContract, dutiesContract } from './checklists.contract.ts'

/** Adds the routes about the duties of one dispute. */
export const addChecklists = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  for (const { path } of [dutiesContract, checklistContract])
    app.post(path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(dutiesContract, (c) => {
    const found = asked(c.req.valid('json'), { editions, ask: dutiesOf })
    return Result.isSuccess(found) ? answered(c, found.success) : refuseDispute(c, found.failure)
  })
  app.openapi(checklistContract, (c) => {
    const found = asked(c.req.valid('json'), { editions, ask: checklistOf })
    return Result.isSuccess(found) ? answered(c, found.success) : refuseDispute(c, found.failure)
  })
}

type Asked = { readonly pack: string; readonly on: string; readonly dispute: unknown }

const asked = <Answer>(
  { pack, on, dispute: input }: Asked,
  {
    editions,
    ask,
  }: {
    readonly editions: Editions
    readonly ask: (
      dispute: Dispute,
      options: { readonly under: Edition },
    ) => Result.Result<Answer, DisputeInvalidError>
  },
) =>
  Result.flatMap(editions(pack, { on }), (under) =>
    aboutDispute(input, { at: ['dispute'], ask: (dispute) => ask(dispute, { under }) }),
  )
