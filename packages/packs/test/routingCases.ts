// Runs the two cases of every routing row of a plan: one that it decides, and the nearest that it does not.
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'
import { type Case, routeOf, routingRowsOf } from './quietRoute.ts'

/** Declares the tests of a plan's routing rows. */
export const testRoutingCases = (id: string, cases: readonly Case[]): void => {
  const rows = packs.find(({ manifest }) => manifest.id === id)?.routing ?? []
  const named = cases.map(([rule, holds, not], at) => ({ rule, holds, not, at }))

  test.each(named)('$rule holds (case $at)', ({ rule, holds }) => {
    expect(routingRowsOf(id, holds).hold).toContain(rule)
  })

  test.each(named.flatMap(({ not, ...each }) => (not === 'always' ? [] : [{ ...each, not }])))(
    '$rule does not hold, and is not left open (case $at)',
    ({ rule, not }) => {
      const { hold, open } = routingRowsOf(id, not)
      // An unrouted dispute names no rows, so it would prove nothing.
      expect(['Routed', 'Choice', 'ReferredOut']).toContain(routeOf(id, not)._tag)
      expect([...hold, ...open]).not.toContain(rule)
    },
  )

  describe('the cases', () => {
    test('cover every row, and no other', () => {
      expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual(rows.map((row) => row.id).sort())
    })

    test('call a row `always` only when it has no condition', () => {
      const unconditional = rows
        .filter(({ when }) => JSON.stringify(when) === '{"all":[]}')
        .map((row) => row.id)
      expect(cases.flatMap(([rule, , not]) => (not === 'always' ? [rule] : [])).sort()).toEqual(
        unconditional.sort(),
      )
    })
  })
}
