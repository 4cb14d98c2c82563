/**
 * Three service processes on one PostgreSQL server, with commands that come twice and to any of them.
 */
import { replicated } from './replicated.ts'
import type { Soak } from './Soak.ts'

/** Several processes at once. */
export const soak: Soak = {
  about:
    'Three service processes on one PostgreSQL server take commands at random, with retries, the same key several times at once, the same number twice and actors of another area: versions have no gaps, one number has one case, one key one answer, nobody writes outside the own area, and sweeps at the same time tell each late duty once.',
  sizes: { commands: 50_000, cases: 5_000, replicas: 3, officials: 12 },
  run: ({ sizeOf, seed, isOver, say }) =>
    replicated({
      replicas: sizeOf('replicas'),
      commands: sizeOf('commands'),
      cases: sizeOf('cases'),
      officials: sizeOf('officials'),
      seed,
      isOver,
      say,
    }),
}
