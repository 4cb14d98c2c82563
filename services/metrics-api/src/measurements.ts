/**
 * Answers the route that measures. What is asked stands in the body of JSON, and in the query of a register that is read
 * as it comes.
 */
import { type Editions, jsonBody, type Limits, refuseRequest, type ServiceApp } from '@maplebridge/http'
import { strictDecoder } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { countedInBody } from './countedInBody.ts'
import { MeasurementsRequest, measurementsContract } from './measurements.contract.ts'
import { measurementsOf } from './measurementsOf.ts'
import { refuseMeasuring } from './refuseMeasuring.ts'

/** Adds the route that measures. */
export const addMeasurements = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.openAPIRegistry.registerPath(measurementsContract)
  app.post(measurementsContract.path, jsonBody({ maxBytes: limits.batchBytes }), async (c) => {
    const sent = readRequest(await c.req.json())
    if (Result.isFailure(sent)) return refuseRequest(c, sent.failure)
    const { pack, on, ...asked } = sent.success
    const found = editions(pack, { on: on ?? asked.during.to })
    if (Result.isFailure(found)) return refuseMeasuring(c, found.failure)
    const under = found.success
    const counted = countedInBody(asked, { under })
    if (Result.isFailure(counted)) return refuseMeasuring(c, counted.failure)
    const answer = measurementsOf(counted.success, { under, ...asked })
    return Result.isSuccess(answer) ? c.json(answer.success, 200) : refuseMeasuring(c, answer.failure)
  })
}

const readRequest = strictDecoder(MeasurementsRequest)
