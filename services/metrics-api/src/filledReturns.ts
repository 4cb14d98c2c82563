/**
 * Answers the routes that fill returns and correct them.
 */
import type { Span } from '@maplebridge/calendar'
import { type Editions, jsonBody, type Limits, type ServiceApp } from '@maplebridge/http'
import type { FrozenReturn, ReturnForm } from '@maplebridge/metrics'
import {
  citationsOf,
  correctReturnUnder,
  type Edition,
  fillReturnUnder,
  identityOf,
  touchedPoints,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type Taken, takenFrom } from './countsSent.ts'
import { correctionContract, fillingContract, type ReturnAnswer } from './filledReturns.contract.ts'
import { type MeasuringRefusal, refuseMeasuring } from './refuseMeasuring.ts'

type Serving = { readonly editions: Editions; readonly limits: Limits }

/** Adds the routes that fill returns and correct them. */
export const addFilledReturns = (app: ServiceApp, { editions, limits }: Serving): void => {
  const whole = jsonBody({ maxBytes: limits.batchBytes })
  app.post(fillingContract.path, whole)
  app.post(correctionContract.path, whole)
  app.openapi(fillingContract, (c) => {
    const { form, of, about, knownOn, nil, ...sent } = c.req.valid('json')
    const answer = answerOf(sent, {
      about,
      editions,
      make: (filling) => fillReturnUnder(form, { ...filling, of, about, knownOn, ...said(nil) }),
    })
    return Result.isSuccess(answer) ? c.json(answer.success, 200) : refuseMeasuring(c, answer.failure)
  })
  app.openapi(correctionContract, (c) => {
    const { previous, reason, knownOn, nil, ...sent } = c.req.valid('json')
    const answer = answerOf(sent, {
      about: previous.about,
      editions,
      make: (filling) => correctReturnUnder(previous, { ...filling, knownOn, reason, ...said(nil) }),
    })
    return Result.isSuccess(answer) ? c.json(answer.success, 200) : refuseMeasuring(c, answer.failure)
  })
}

const said = (nil: boolean | undefined) => (nil === undefined ? {} : { nil })

type Sent = { readonly pack: string; readonly on?: string } & Parameters<typeof takenFrom>[0]

type Filling = Pick<Taken, 'counts' | 'benchmarks'> & { readonly under: Edition }

type Making = {
  readonly about: Span
  readonly editions: Editions
  readonly make: (filling: Filling) => Result.Result<FrozenReturn, MeasuringRefusal>
}

const answerOf = (
  { pack, on, ...sent }: Sent,
  { about, editions, make }: Making,
): Result.Result<typeof ReturnAnswer.Type, MeasuringRefusal> =>
  Result.gen(function* () {
    const under = yield* editions(pack, { on: on ?? about.to })
    const { read, ...counted } = yield* takenFrom(sent, { under, during: about })
    const made = yield* make({ ...counted, under })
    const { forms } = under.returns
    // proof: a return that could be made is on a form of the edition
    const form = forms[made.form] as ReturnForm
    return {
      ...identityOf(under),
      return: made,
      form,
      read,
      citations: citationsOf(form.cites, { under }),
      unresolved: touchedPoints([form], { under }),
    }
  })
