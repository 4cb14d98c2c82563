/**
 * Answers the route that measures. What is asked stands in the body of JSON, and in the query of a register that is read
 * as it comes.
 */
import {
  type Editions,
  type HttpEnv,
  jsonBody,
  type Limits,
  problems,
  refuse,
  refuseRequest,
  type ServiceApp,
} from '@maplebridge/http'
import { type MeasurementsAsked, measurementsUnder } from '@maplebridge/policy-pack'
import { strictDecoder } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { bordersAsked } from './bordersAsked.ts'
import { type Counted, countedInBody } from './countedInBody.ts'
import { countedInRegister } from './countedInRegister.ts'
import { MeasurementsRequest, measurementsContract } from './measurements.contract.ts'
import { metricsProblems } from './problems.ts'
import { type MeasuringRefusal, refuseMeasuring } from './refuseMeasuring.ts'
import { type RegisterForm, registerBody, registerForm } from './registerBody.ts'
import { oneTree, onlyInBody, registerAsked } from './registerQuery.ts'

type Serving = { readonly editions: Editions; readonly limits: Limits }

/** Adds the route that measures. */
export const addMeasurements = (app: ServiceApp, serving: Serving): void => {
  const inJson = jsonBody({ maxBytes: serving.limits.batchBytes })
  app.openAPIRegistry.registerPath(measurementsContract)
  app.post(measurementsContract.path, (c, next) => (registerForm(c) === undefined ? inJson(c, next) : next()))
  app.post(measurementsContract.path, (c) => {
    const as = registerForm(c)
    return as === undefined ? measureBody(c, serving) : measureRegister(c, { ...serving, as })
  })
}

const measureBody = async (c: Context<HttpEnv>, { editions, limits }: Serving) => {
  const [stranger] = Object.keys(c.req.query())
  if (stranger !== undefined) return refuseRequest(c, [onlyInBody(stranger)])
  const sent = readRequest(await c.req.json())
  if (Result.isFailure(sent)) return refuseRequest(c, sent.failure)
  const { pack, on, ...asked } = sent.success
  if (asked.borders !== undefined && asked.parents !== undefined) return refuseRequest(c, [oneTree])
  const found = editions(pack, { on: on ?? asked.during.to })
  if (Result.isFailure(found)) return refuseMeasuring(c, found.failure)
  const under = found.success
  return answered(c, countedInBody(asked, { under }), { limits, under, ...asked })
}

const readRequest = strictDecoder(MeasurementsRequest)

const measureRegister = async (
  c: Context<HttpEnv>,
  { editions, limits, as }: Serving & { readonly as: RegisterForm },
) => {
  const asked = registerAsked(c.req.queries())
  if (Result.isFailure(asked)) return refuseRequest(c, asked.failure)
  const { pack, on } = asked.success
  const found = editions(pack, { on })
  if (Result.isFailure(found)) return refuseMeasuring(c, found.failure)
  const body = registerBody(c, { maxBytes: limits.streamBytes })
  if (body === 'unsupported') return refuse(c, problems.unsupportedMediaType)
  const under = found.success
  const counted = await countedInRegister(body.pieces, { under, asked: asked.success, as })
  const fault = body.fault()
  return fault === undefined ? answered(c, counted, { limits, under, ...asked.success }) : refuse(c, fault)
}

type Answering = MeasurementsAsked & Pick<Serving, 'limits'> & { readonly borders?: string | undefined }

const answered = async (
  c: Context<HttpEnv>,
  counted: Result.Result<Counted, MeasuringRefusal>,
  { limits, borders, ...measuring }: Answering,
) => {
  if (Result.isFailure(counted)) return refuseMeasuring(c, counted.failure)
  const { counts, read } = counted.success
  const { of, under } = measuring
  const metrics = of?.length ?? Object.keys(under.metrics.definitions).length
  if (counts.length * metrics > limits.answerValues) return refuse(c, metricsProblems.answerTooLarge)
  const within = await bordersAsked(borders, { counts })
  const answer = measurementsUnder(counts, { ...measuring, within, read })
  return Result.isSuccess(answer) ? c.json(answer.success, 200) : refuseMeasuring(c, answer.failure)
}
