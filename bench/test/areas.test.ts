import { expect, it } from 'vitest'
import { countyMilliseconds, relatedPerMillisecond } from '../src/areas.ts'

// Far below what is measured on an idle machine; they fail when something becomes slow by an order of magnitude.
it('reads and relates at least 300,000 codes a second, and indexes the counties within 200 ms', () => {
  const codes = Array.from({ length: 50_000 }, (_, at) => `63010300${2000 + (at % 900)}`)
  expect(relatedPerMillisecond(codes)).toBeGreaterThan(300)
  expect(countyMilliseconds()).toBeLessThan(200)
})
