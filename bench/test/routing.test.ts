import { directoryOf } from '@maplebridge/routing'
import * as Result from 'effect/Result'
import { expect, it } from 'vitest'
import { bodiesIn, casesIn } from '../src/nationalDirectory.ts'
import { routesPerSecond } from '../src/routing.ts'

// Far below what is measured on an idle machine; it fails when something becomes slow by an order of magnitude.
it('reads 60,000 bodies within four seconds and routes at least 10,000 disputes a second, all of them', {
  timeout: 60_000,
}, () => {
  const numbers = Array.from({ length: 61_000 }, (_, at) => String(110_101_001_001 + at))
  const villages = numbers.filter((code) => !code.endsWith('000')) // those are townships, zero-padded
  const above = [...new Set(villages.flatMap((code) => [code.slice(0, 9), code.slice(0, 6)]))]
  const began = performance.now()
  const directory = Result.getOrThrow(directoryOf(bodiesIn([...villages, ...above])))
  expect(performance.now() - began).toBeLessThan(4000)
  expect(directory.bodies.size).toBeGreaterThan(60_000)
  const cases = casesIn(villages, { many: 5000, matters: 100 })
  const { rate, routed } = routesPerSecond(cases, { matters: 100, directory })
  expect(routed).toBe(cases.length)
  expect(rate).toBeGreaterThan(10_000)
})
