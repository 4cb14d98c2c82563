import { expect, it } from 'vitest'
import { besideArquero, columns, rows } from '../src/metrics.ts'

// Far from what is measured on an idle machine; the times fail when something becomes slow by several times.
it('counts plain records like a loop by hand, in less than six times its time', { timeout: 60_000 }, () => {
  const { same, times } = rows(30, { size: 5000 })
  expect(same).toBe(true)
  expect(times[0]).toBeLessThan(6)
})

it('counts columns like a loop by hand, in less than six times its time', { timeout: 60_000 }, () => {
  const { same, times } = columns(60, { size: 5000 })
  expect(same).toBe(true)
  expect(times[0]).toBeLessThan(6)
})

it('counts what arquero counts', () => {
  expect(besideArquero(1, { size: 5000 }).same).toBe(true)
})
