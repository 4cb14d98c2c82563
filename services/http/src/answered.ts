/**
 * Answers with JSON and all headers at once. To add the headers one by one to an answer that is already there takes
 * about as long as to decide a dispute; this is for the routes that are asked most.
 */
import type { Context, TypedResponse } from 'hono'
import { complete } from './completeAnswers.ts'
import type { HttpEnv } from './requestLog.ts'
import { headersOfAll } from './securityHeaders.ts'

/** A response of status 200 with a value as JSON. */
export const answered = <Value>(
  c: Context<HttpEnv>,
  value: Value,
): Response & TypedResponse<Value, 200, 'json'> => {
  const headers = { ...headersOfAll, 'content-type': 'application/json', 'x-request-id': c.get('requestId') }
  const response = new Response(JSON.stringify(value), { headers })
  complete.add(response)
  // proof: the body is the value as JSON and the status is 200; only their types are unknown to the class
  return response as Response & TypedResponse<Value, 200, 'json'>
}
