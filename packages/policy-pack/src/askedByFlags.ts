/**
 * What the flags of an edition look at: metrics, and fields of records. Internal to the package.
 */
import type { FlagTest, Metric, MetricAsked } from '@maplebridge/metrics'
import { distinct } from './distinct.ts'
import type { Edition } from './Edition.ts'

/** The metrics that flags look at, and by register the fields. */
export type AskedByFlags = {
  readonly metrics: ReadonlySet<string>
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/** What the flags of an edition look at. */
export const askedByFlags = ({ honesty, metrics }: Edition): AskedByFlags => {
  const tests = honesty.flags.map(({ test }) => test)
  const named = tests.flatMap(metricsOf)
  const isAsked = ({ id, claims }: Metric) =>
    named.some((asked) => (typeof asked === 'string' ? asked === id : asked.claims === claims))
  const fields: Record<string, readonly string[]> = {}
  for (const test of tests)
    if ('register' in test)
      fields[test.register] = distinct([...(fields[test.register] ?? []), ...fieldsOf(test)])
  return {
    metrics: new Set(
      Object.values(metrics.definitions).flatMap((metric) => (isAsked(metric) ? [metric.id] : [])),
    ),
    fields,
  }
}

const metricsOf = (test: FlagTest): readonly MetricAsked[] => {
  if ('metric' in test) return [test.metric]
  return 'falls' in test ? [test.falls, test.rises] : []
}

const fieldsOf = (test: Extract<FlagTest, { readonly register: string }>): readonly string[] => {
  switch (test.kind) {
    case 'written-late':
      return [test.written, test.of]
    case 'done-at-once':
      return [test.begun, test.done]
    case 'same-text':
      return [test.fingerprint, test.on]
    case 'one-form':
      return [test.form, test.on]
    case 'one-day':
    case 'last-days':
    case 'no-records':
      return [test.on]
  }
}
