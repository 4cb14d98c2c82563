// Runs the two cases of every routing row of a plan: one that it decides, and the nearest that it does not.
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'
import { type Case, editionOf, routeOf } from './completeDispute.ts'

/** A row, a case in which it holds, and the nearest in which it does not; `always` for rows without a condition. */
export type RowCase = readonly [rule: string, holds: Case, not: Case | 'always']

/** Declares the tests of a plan's routing rows. */
export const testRoutingCases = (id: string, cases: readonly RowCase[]): void => {
  const under = editionOf(id)
  const rows = packs.find(({ manifest }) => manifest.id === id)?.routing ?? []
  const named = cases.map(([rule, holds, not], at) => ({ rule, holds, not, at }))

  test.each(named)('$rule holds (case $at)', ({ rule, holds }) => {
    expect(routeOf(holds, { under }).reasons.map((reason) => reason.rule)).toContain(rule)
  })

  test.each(named.flatMap(({ not, ...each }) => (not === 'always' ? [] : [{ ...each, not }])))(
    '$rule does not hold, and is not left open (case $at)',
    ({ rule, not }) => {
      const route = routeOf(not, { under })
      // An unrouted dispute names no rows, so it would prove nothing.
      expect(['Routed', 'Choice', 'ReferredOut']).toContain(route._tag)
      const open = 'open' in route ? route.open : []
      expect([...route.reasons, ...open].map((reason) => reason.rule)).not.toContain(rule)
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
