// Sends an example of docs/diagnostics to the service that it is for.
import { packs as shipped } from '../../packages/packs/src/index.ts'
import { serviceOf as accountabilityServiceOf } from '../../services/accountability-api/test/service.ts'
import { serviceOf } from '../../services/assess-api/test/service.ts'
import { fixedPacks } from '../../services/http/src/index.ts'
import { serviceOf as metricsServiceOf } from '../../services/metrics-api/test/service.ts'
import { serviceOf as riskServiceOf } from '../../services/risk-api/test/service.ts'
import { serviceOf as routingServiceOf } from '../../services/routing-api/test/service.ts'
import { answeredByLedger, isOfLedger } from './diagnosticCases.ts'
import { requestIn } from './httpExample.ts'
import { linesOf, type Message, type Saying } from './sayings.ts'

/** The service that has a path. */
const answering = (path: string) => {
  if (/^\/v1\/(classifications|explanations|counterfactuals)/.test(path)) return riskServiceOf
  if (/^\/v1\/(routes|remedies|areas)/.test(path)) return routingServiceOf
  if (/^\/v1\/(definitions|measurements|reconciliations|dossiers|filled-returns|flags|awards)/.test(path))
    return metricsServiceOf
  return /^\/v1\/(due-dates|ladder-dates|time-limits|calendars|occurrences|returns|task-boards|duties|checklists|norms|self-assessments)/.test(
    path,
  )
    ? accountabilityServiceOf
    : serviceOf
}

/** What the service of the path says to a request; the ledger, to the last of several. */
export const requested = async (
  text: string,
  { about }: { readonly about: string },
): Promise<readonly Saying[]> => {
  const { path, ...init } = requestIn(text)
  if (isOfLedger(path)) return answeredByLedger(text, { about })
  const failing = {
    current: () => {
      throw new Error('the source of the packs fails')
    },
  }
  const { app } = answering(path)({
    packs: about === 'failing' ? failing : fixedPacks(about === 'without packs' ? [] : shipped),
    ...(about === 'taking 64 bytes' && { limits: { bodyBytes: 64 } }),
    ...(about === 'answering 4 values' && { limits: { answerValues: 4 } }),
  })
  const response = await app.request(path, init)
  const { type, message } = (await response.json()) as { readonly type: string; readonly message: Message }
  return [{ code: type.replace('/problems/', ''), lines: linesOf(message) }]
}
