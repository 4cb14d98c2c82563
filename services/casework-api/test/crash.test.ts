/**
 * The small version of `pnpm soak:ledger crash`: what was acknowledged is there after the service, its server or a
 * connection was killed, once, and in chains that hold.
 */
import { expect, it } from 'vitest'
import { type Killing, killed } from '../scripts/soak/killed.ts'

const small = { officials: 4, cases: 40, isOver: () => false, say: () => {} }

const runs: readonly (readonly [Killing, readonly string[]])[] = [
  [
    { ...small, on: 'PostgreSQL', kills: 4, seed: 8 },
    ['connection killed', 'server killed', 'service killed'],
  ],
  [{ ...small, on: 'PGlite', kills: 2, seed: 9 }, ['service killed']],
]

it.each(runs)(
  'loses and doubles nothing on $on',
  async (killing, victims) => {
    const { rows, faults } = await killed(killing)
    expect(faults).toEqual([])
    expect(
      rows
        .map(([what]) => what)
        .filter((what) => what.endsWith('killed'))
        .sort(),
    ).toEqual(victims.map((victim) => `${killing.on}: ${victim}`))
    expect(rows.find(([what]) => what.endsWith('ledger'))?.[1]).toMatch(/of [1-9]\d* commands acknowledged/u)
  },
  120_000,
)
