/**
 * The service as the tests ask it: without a network, with a log that is kept.
 */
import { fixedPacks, type PackSource, type ServiceApp } from '@maplebridge/http'
import { pino } from 'pino'
import { assessApi, type Limits } from '../src/index.ts'
import { county, nation } from './plan.ts'

/** The service under the plan of the tests, and the lines it logged. */
export const serviceOf = ({
  packs = fixedPacks([nation, county]),
  limits,
}: {
  readonly packs?: PackSource
  readonly limits?: Partial<Limits>
} = {}): {
  readonly app: ServiceApp
  readonly log: string[]
} => {
  const log: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => log.push(line) })
  return { app: assessApi({ packs, logger, ...(limits !== undefined && { limits }) }), log }
}

/** A POST of a value as JSON. */
export const posted = (value: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
})

/** The JSON body of an answer, in the shape that the test goes on to check. */
export const bodyOf = async <Shape>(response: Response | Promise<Response>): Promise<Shape> => {
  const body = await (await response).json()
  // proof: no type is relied on; what the tests read of the body they compare with a value
  return body as Shape
}
