/**
 * Answers the route that says which area a code names.
 */
import { type AreaRefusal, type NamedArea, parseAreaCode } from '@maplebridge/area'
import { refuse, type ServiceApp } from '@maplebridge/http'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { areaAnswerOf } from './AreaAnswer.ts'
import type { AreaLists } from './areaLists.ts'
import { areaContract } from './areas.contract.ts'
import { routingProblems } from './problems.ts'

/** Adds the route that says which area a code names. */
export const addAreas = (app: ServiceApp, { lists }: { readonly lists: AreaLists }): void => {
  app.openapi(areaContract, async (c) => {
    const { on } = c.req.valid('query')
    const code = parseAreaCode(c.req.valid('param').code)
    if (Result.isFailure(code)) return refuseArea(c, code.failure)
    const answer = areaAnswerOf(code.success, { in: await lists(code.success), on })
    return Result.isSuccess(answer) ? c.json(answer.success, 200) : refuseArea(c, answer.failure)
  })
}

const refuseArea = (c: Context, refusal: AreaRefusal) => {
  const { message } = refusal
  switch (refusal._tag) {
    case 'AreaCodeInvalidError': {
      const { suggestion } = refusal
      const near = suggestion === undefined ? {} : { nearest: suggestion }
      return refuse(c, routingProblems.wrongAreaCode, { message, ...near })
    }
    case 'AreaUnknownError':
      return refuse(c, routingProblems.unknownArea, { message, nearest: refusal.within.code })
    case 'AreaElsewhereError':
      return refuse(c, routingProblems.unknownArea, { message, ...instead(refusal.roots) })
    case 'AreaRetiredError':
      return refuse(c, routingProblems.retiredArea, { message, ...instead(refusal.successors) })
    case 'AreaNotYetError':
      return refuse(c, routingProblems.areaNotYet, { message, ...instead(refusal.predecessors) })
  }
}

/** The codes to use instead; the nearest where there is only one. */
const instead = (areas: readonly NamedArea[]) => {
  const known = areas.map(({ code }) => code)
  const [only, ...others] = known
  return { known, ...(only !== undefined && others.length === 0 && { nearest: only }) }
}
