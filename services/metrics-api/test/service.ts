/**
 * The service as the tests ask it: without a network, with a log that is kept.
 */
import { fixedPacks, type Limits, type PackSource, type ServiceApp } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import { pino } from 'pino'
import { metricsApi } from '../src/index.ts'

export { bodyOf, posted } from '../../http/test/asking.ts'

/** The service under the shipped packs, and the lines it logged. */
export const serviceOf = ({
  packs = fixedPacks(shipped),
  limits,
}: {
  readonly packs?: PackSource
  readonly limits?: Partial<Limits>
} = {}): { readonly app: ServiceApp; readonly log: string[] } => {
  const log: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => log.push(line) })
  return { app: metricsApi({ packs, logger, limits }), log }
}
