/**
 * The SDK of OpenTelemetry: loaded only where somebody watches (see `startTelemetry`), since it is larger than most
 * services. Its exporters read the usual `OTEL_EXPORTER_OTLP_*` variables themselves. Of the machine and the process
 * nothing is told but the name of the service and a number for this run of it.
 */
import { context, metrics, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-proto'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import {
  detectResources,
  envDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
} from '@opentelemetry/resources'
import { type IMetricReader, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor, type SpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'

/** Milliseconds that the last report gets. */
const patience = 2000

/** Where spans and durations go. */
export type TelemetrySinks = { readonly spans: SpanProcessor; readonly durations: IMetricReader }

/** Sinks that send to the collector that the environment names; durations once in `every` milliseconds. */
export const collectorSinks = ({ every }: { readonly every: number }): TelemetrySinks => ({
  spans: new BatchSpanProcessor({ exporter: new OTLPTraceExporter() }),
  durations: new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(),
    exportIntervalMillis: every,
    exportTimeoutMillis: Math.min(every, 10_000),
  }),
})

/** Starts telling about a service; the returned function sends what is left and ends it. */
export const startSdk = (
  service: string,
  { to: { spans, durations } }: { readonly to: TelemetrySinks },
): (() => Promise<void>) => {
  const named = resourceFromAttributes({ 'service.namespace': 'maplebridge', 'service.name': service })
  // What the operator says in OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES stands above.
  const resource = named.merge(detectResources({ detectors: [serviceInstanceIdDetector, envDetector] }))
  const tracers = new TracerProvider({ resource, spanProcessors: [spans] })
  const meters = new MeterProvider({ resource, readers: [durations] })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(tracers)
  metrics.setGlobalMeterProvider(meters)
  return async () => {
    // A collector that is away keeps no service from ending.
    const enough = new Promise((done) => setTimeout(done, patience).unref())
    await Promise.race([Promise.allSettled([tracers.shutdown(), meters.shutdown()]), enough])
    for (const global of [trace, metrics, context, propagation]) global.disable()
  }
}
