/**
 * What a service tells those who watch it, kept in memory for the tests.
 */
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace'
import { startSdk } from '../src/telemetrySdk.ts'

/** Starts watching; `spans` and `durations` are what was told so far. */
export const watched = (service: string) => {
  const spans = new InMemorySpanExporter()
  const durations = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter: durations, exportIntervalMillis: 3_600_000 })
  const stop = startSdk(service, {
    to: { spans: new SimpleSpanProcessor({ exporter: spans }), durations: reader },
  })
  return {
    stop,
    spans: () => spans.getFinishedSpans().map(plain),
    /** The durations as they stand, by the name of their histogram. */
    durations: async () => {
      await reader.forceFlush()
      const [last] = durations.getMetrics().slice(-1)
      return (last?.scopeMetrics ?? []).flatMap(({ metrics }) =>
        metrics.map(({ descriptor, dataPoints }) => ({
          name: descriptor.name,
          unit: descriptor.unit,
          points: dataPoints.map(({ attributes, value }) => ({ attributes, value })),
        })),
      )
    },
  }
}

/** A span with everything that is sent of it. */
const plain = (span: ReadableSpan) => ({
  name: span.name,
  kind: span.kind,
  trace: span.spanContext().traceId,
  id: span.spanContext().spanId,
  traceState: span.spanContext().traceState?.serialize(),
  parent: span.parentSpanContext?.spanId,
  attributes: span.attributes,
  status: span.status,
  events: span.events,
  links: span.links,
  resource: span.resource.attributes,
  ms: span.duration[0] * 1000 + span.duration[1] / 1e6,
})
