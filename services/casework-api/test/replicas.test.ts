/**
 * The small version of `pnpm soak:ledger replicas`.
 */
import { expect, it } from 'vitest'
import { replicated } from '../scripts/soak/replicated.ts'

it('three processes on one server keep every invariant, and tell each late duty once', async () => {
  const { rows, faults } = await replicated({
    replicas: 3,
    commands: 400,
    cases: 40,
    officials: 8,
    seed: 5,
    isOver: () => false,
    say: () => {},
  })
  expect(faults).toEqual([])
  expect(rows.find(([what]) => what === 'ledger')?.[1]).toMatch(/^40 cases/u)
}, 120_000)
