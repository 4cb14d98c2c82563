/**
 * Answers the route that looks for signs that figures may have been bent.
 */
import { type Editions, jsonBody, type Limits, type ServiceApp } from '@maplebridge/http'
import { type AuditSent, auditUnder, type FlagsUnderEdition } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type FlagsRequest, flagsContract } from './flags.contract.ts'
import { type MeasuringRefusal, refuseMeasuring } from './refuseMeasuring.ts'

type Serving = { readonly editions: Editions; readonly limits: Limits }
type Request = typeof FlagsRequest.Type

/** Adds the route that looks for signs that figures may have been bent. */
export const addFlags = (app: ServiceApp, { editions, limits }: Serving): void => {
  app.post(flagsContract.path, jsonBody({ maxBytes: limits.batchBytes }))
  app.openapi(flagsContract, (c) => {
    const answer = flagsIn(c.req.valid('json'), editions)
    return Result.isSuccess(answer) ? c.json(answer.success, 200) : refuseMeasuring(c, answer.failure)
  })
}

const flagsIn = (
  { pack, on, by, before, bodies, ...sent }: Request,
  editions: Editions,
): Result.Result<FlagsUnderEdition, MeasuringRefusal> =>
  Result.flatMap(editions(pack, { on: on ?? sent.during.to }), (under) =>
    auditUnder(
      {
        ...auditSent(sent),
        ...(before !== undefined && { before: auditSent(before) }),
        ...(bodies !== undefined && { bodies }),
      },
      { under, by },
    ),
  )

const auditSent = ({ during, records = {}, counts = [] }: NonNullable<Request['before']>): AuditSent => ({
  during,
  registers: Object.entries(records).map(([register, rows]) => ({
    register,
    batches: [{ records: rows, lines: rows.map((_, at) => at + 1) }],
  })),
  counts: counts.map(({ of, ...counted }) => ({ area: of, ...counted })),
})
