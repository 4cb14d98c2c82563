/**
 * Generated requests, valid, wrong and hostile, against the service without a network.
 */
import { migrate } from '../../src/database/migrate.ts'
import { openDatabase } from '../../src/database/openDatabase.ts'
import { bareServiceOn } from '../../test/bareService.ts'
import { hostileRun } from '../../test/hostileRun.ts'
import { packs } from '../../test/operations.ts'
import { startPostgres } from '../../test/postgres.ts'
import type { Soak } from './Soak.ts'

/** Generated requests: no failure, nothing of how the service is built, nothing of another area. */
export const soak: Soak = {
  about:
    'Generated requests, valid, wrong and hostile, are answered without a failure, without a word of how the service is built, and without reading or writing anything of another area.',
  sizes: { requests: 100_000, postgres: 0 },
  run: async ({ sizeOf, seed, isOver, say }) => {
    const server = sizeOf('postgres') > 0 ? await startPostgres() : undefined
    const db = await openDatabase(server?.url ?? 'memory://', { limited: false })
    try {
      await migrate(db)
      const service = await bareServiceOn(db, { packs })
      const count = sizeOf('requests')
      const { sent, statuses, faults } = await hostileRun(service, {
        db,
        count,
        seed,
        isOver,
        say,
      })
      const answered = [...statuses].sort(([a], [b]) => a - b)
      return {
        rows: [
          ['requests', String(sent)],
          ...answered.map(([status, times]): readonly [string, string] => [
            status === 0 ? 'not sent: no header or address can be so' : `answered ${status}`,
            String(times),
          ]),
        ],
        faults,
      }
    } finally {
      await db.destroy()
      await server?.stop()
    }
  },
}
