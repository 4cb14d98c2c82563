// Which variables of the environment the services read: found by letting them read one that remembers.

import { caseworkSettings, ledgerSecrets } from '../../services/casework-api/src/caseworkSettings.ts'
import { secretsFromFiles } from '../../services/http/src/secretsFromFiles.ts'
import { serviceSettings } from '../../services/http/src/serviceSettings.ts'
import { startTelemetry } from '../../services/http/src/startTelemetry.ts'

/** Variables that the exporters of OpenTelemetry read themselves, by its specification. */
export const readByExporters: readonly string[] = [
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_RESOURCE_ATTRIBUTES',
  'OTEL_SERVICE_NAME',
]

/** Every variable that a service reads. */
export const operatorVariables = (): ReadonlySet<string> => {
  const read = new Set<string>()
  const remembering = (said: Readonly<Record<string, string>>) =>
    new Proxy<Record<string, string | undefined>>(said, {
      get: (_, name) => {
        if (typeof name === 'string') read.add(name)
        return typeof name === 'string' ? said[name] : undefined
      },
    })
  serviceSettings(remembering({}), { port: 1 })
  caseworkSettings(remembering({}))
  void secretsFromFiles(remembering({}), { of: ledgerSecrets })
  // Named, so that it reads all of its own, and switched off, so that nothing starts.
  void startTelemetry('', { environment: remembering({ OTEL_SDK_DISABLED: 'true' }) })
  return new Set([...read, ...readByExporters])
}
