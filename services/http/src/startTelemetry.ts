/**
 * Starts telling of requests, statements and jobs to a collector, where the environment names one.
 */

/** Milliseconds between two reports of durations, unless the environment says otherwise. */
const minute = 60_000

/** Ends telling; sends what is left first. */
export type StopTelemetry = () => Promise<void>

/** Starts telling about a service, or does nothing (and loads nothing) where no collector is named. */
export const startTelemetry = async (
  service: string,
  { environment }: { readonly environment: Readonly<Record<string, string | undefined>> },
): Promise<StopTelemetry> => {
  const {
    OTEL_EXPORTER_OTLP_ENDPOINT = '',
    OTEL_SDK_DISABLED = '',
    OTEL_METRIC_EXPORT_INTERVAL,
  } = environment
  if (OTEL_EXPORTER_OTLP_ENDPOINT === '' || /^true$/iu.test(OTEL_SDK_DISABLED)) return async () => {}
  const { collectorSinks, startSdk } = await import('./telemetrySdk.ts')
  const every = Number(OTEL_METRIC_EXPORT_INTERVAL)
  return startSdk(service, { to: collectorSinks({ every: every > 0 ? every : minute }) })
}
