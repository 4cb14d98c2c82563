/**
 * What a service tells those who watch it: spans and durations of requests, statements and jobs, through the interface
 * of OpenTelemetry. Nothing is told until an SDK is started. Only names that stand in the code are told (methods,
 * route patterns, tables, jobs): never a path, a query, a value, an account or a case, which may lead to a person.
 */
import {
  type Attributes,
  context,
  type Histogram,
  type Meter,
  metrics,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  trace,
} from '@opentelemetry/api'

/** Under this name everything here is told. */
const scope = 'maplebridge'

/** Seconds at which durations are told apart, as the semantic conventions of HTTP have them. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/** A histogram of seconds of the SDK that is started by the time it is used. */
const seconds = (name: string, description: string): (() => Histogram) => {
  let provider: unknown
  let made: Histogram | undefined
  return () => {
    const current = metrics.getMeterProvider()
    if (made === undefined || current !== provider) {
      provider = current
      const meter: Meter = current.getMeter(scope)
      made = meter.createHistogram(name, {
        description,
        unit: 's',
        advice: { explicitBucketBoundaries: boundaries },
      })
    }
    return made
  }
}

const requestSeconds = seconds('http.server.request.duration', 'How long requests took.')
const statementSeconds = seconds('db.client.operation.duration', 'How long statements took.')
const jobSeconds = seconds('maplebridge.job.duration', 'How long jobs took.')

/** The header by which a caller's trace goes on; nothing else of the caller's is passed on. */
const traceparentOf: TextMapGetter<string | undefined> = {
  keys: () => ['traceparent'],
  get: (traceparent, key) => (key === 'traceparent' ? traceparent : undefined),
}

/** A request that is being answered. */
export type ObservedRequest = {
  /** Answers it, with its span as the one that others lie in. */
  readonly within: <A>(work: () => Promise<A>) => Promise<A>
  readonly answered: (options: { readonly status: number; readonly ms: number }) => void
}

/** Begins the span of a request; `route` is a pattern such as `/v1/cases/:case`. */
export const observedRequest = ({
  method,
  route,
  traceparent,
}: {
  readonly method: string
  readonly route: string
  readonly traceparent: string | undefined
}): ObservedRequest => {
  const attributes = { 'http.request.method': method === 'other' ? '_OTHER' : method, 'http.route': route }
  const around = propagation.extract(ROOT_CONTEXT, traceparent, traceparentOf)
  const span = trace
    .getTracer(scope)
    .startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, around)
  return {
    within: (work) => context.with(trace.setSpan(around, span), work),
    answered: ({ status, ms }) => {
      const told = { ...attributes, 'http.response.status_code': status }
      if (status >= 500) fail(span, String(status))
      span.setAttribute('http.response.status_code', status).end()
      requestSeconds().record(ms / 1000, told)
    },
  }
}

/** Tells of a statement that a database has just answered: `name` is its verb and its table, such as `select cases`. */
export const observedStatement = ({
  name,
  system,
  ms,
  failure,
}: {
  readonly name: string
  readonly system: string
  readonly ms: number
  /** The code of the error, such as `40001`; its message may hold values. */
  readonly failure?: string | undefined
}): void => {
  const attributes: Attributes = {
    'db.system.name': system,
    'db.query.summary': name,
    ...(failure !== undefined && { 'error.type': failure }),
  }
  const startTime = performance.now() - ms
  const span = trace.getTracer(scope).startSpan(name, { kind: SpanKind.CLIENT, attributes, startTime })
  if (failure !== undefined) fail(span, failure)
  span.end()
  statementSeconds().record(ms / 1000, attributes)
}

/** Does a job within a span of its own; what it fails with goes on to whoever asked for it. */
export const observedJob = async <A>(
  job: string,
  { work }: { readonly work: () => Promise<A> },
): Promise<A> => {
  const attributes = { 'maplebridge.job': job }
  const span = trace.getTracer(scope).startSpan(`job ${job}`, { kind: SpanKind.INTERNAL, attributes })
  const start = performance.now()
  const end = (told: Attributes): void => {
    span.end()
    jobSeconds().record((performance.now() - start) / 1000, told)
  }
  try {
    const done = await context.with(trace.setSpan(context.active(), span), work)
    end(attributes)
    return done
  } catch (error) {
    const failure = error instanceof Error ? error.constructor.name : 'unknown'
    fail(span, failure)
    end({ ...attributes, 'error.type': failure })
    throw error
  }
}

const fail = (span: Span, failure: string): void => {
  span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', failure)
}
