/**
 * Generated requests, valid, wrong and hostile, against the service without a network.
 */
import { bareServiceOn } from '../../test/bareService.ts'
import { emptyLedger } from '../../test/database.ts'
import { hostileRun } from '../../test/hostileRun.ts'
import { packs } from '../../test/operations.ts'
import type { Soak } from './Soak.ts'

/** Generated requests: no failure, nothing of how the service is built, nothing of another area. */
export const soak: Soak = {
  about:
    'Generated requests, valid, wrong and hostile, are answered without a failure, without a word of how the service is built, and without reading or writing anything of another area.',
  sizes: { requests: 100_000, postgres: 0 },
  run: async ({ sizeOf, seed, isOver, say }) => {
    const ledger = await emptyLedger(sizeOf('postgres') > 0 ? 'PostgreSQL' : 'PGlite')
    try {
      const service = await bareServiceOn(ledger.db, { packs })
      const count = sizeOf('requests')
      const { sent, statuses, faults } = await hostileRun(service, {
        db: ledger.db,
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
      await ledger.end()
    }
  },
}
