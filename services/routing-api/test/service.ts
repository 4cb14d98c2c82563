/**
 * The service as the tests ask it: without a network, with a log that is kept.
 */
import { fixedPacks, type Limits, type PackSource, type ServiceApp } from '@maplebridge/http'
import { pino } from 'pino'
import { county, nation } from '../../http/test/plan.ts'
import { routingApi } from '../src/index.ts'

export { bodyOf, posted } from '../../http/test/asking.ts'

/** The service under the plan of the tests, and the lines it logged. */
export const serviceOf = ({
  packs = fixedPacks([nation, county]),
  limits,
}: {
  readonly packs?: PackSource
  readonly limits?: Partial<Limits>
} = {}): { readonly app: ServiceApp; readonly log: string[] } => {
  const log: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => log.push(line) })
  return { app: routingApi({ packs, logger, limits }), log }
}
