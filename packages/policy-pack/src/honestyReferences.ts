/**
 * Where the flags of a pack point at registers, metrics, settings and clauses; internal to the package.
 */
import type { FlagTest, MetricAsked } from '@maplebridge/metrics'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import { type Reference, refer } from './Reference.ts'

type Path = Issue['path']

/** The references of the honesty section of a pack. */
export const honestyReferences = ({ honesty }: Pack): readonly Reference[] =>
  (honesty?.flags ?? []).flatMap(({ test, cites, unresolved }, at) => {
    const path = ['honesty', 'flags', at]
    return [
      ...inTest(test, [...path, 'test']),
      ...refer('citation', cites, [...path, 'cites']),
      ...refer('citation', unresolved, [...path, 'unresolved']),
    ]
  })

const inTest = (test: FlagTest, path: Path): readonly Reference[] => [
  ...('register' in test ? refer('register', test.register, [...path, 'register']) : []),
  ...('metric' in test ? asked(test.metric, [...path, 'metric']) : []),
  ...('falls' in test ? asked(test.falls, [...path, 'falls']) : []),
  ...('rises' in test ? asked(test.rises, [...path, 'rises']) : []),
  ...thresholdsIn(test).flatMap(([key, setting]) => refer('setting', setting, [...path, key, 'setting'])),
]

const asked = (metric: MetricAsked, path: Path): readonly Reference[] =>
  typeof metric === 'string'
    ? refer('metric', metric, path)
    : refer('name', metric.claims, [...path, 'claims'])

/** The settings that hold the numbers of a test, by the key of the number. */
export const thresholdsIn = (test: FlagTest): readonly (readonly [string, string])[] =>
  Object.entries(test).flatMap(([key, value]) =>
    typeof value === 'object' && 'setting' in value ? [[key, value.setting] as const] : [],
  )
