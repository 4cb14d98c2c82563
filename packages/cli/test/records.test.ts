/**
 * From an export of a ledger to figures: one dispute that three senders reported is counted once by `measure`.
 */
import { type ExportedLine, type LedgerContent, sealed } from '@maplebridge/ledger'
import { expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const by = { account: 'centre-1', role: 'dispatcher', area: '630103' } as const
const idOf = (digit: number) => `${digit}b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11`
const opened = (source: string): LedgerContent => ({
  type: 'case-opened',
  pack: 'cn-national',
  dispute: {
    id: `A-${source}`,
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2026-05-06',
    source,
    facts: {},
  },
})
const same: LedgerContent = { type: 'linked', kind: 'same', to: idOf(1) }
const accepted: LedgerContent = { type: 'happened', event: { type: 'accepted', on: '2026-05-07' } }
const written: readonly (readonly [number, LedgerContent])[] = [
  [1, opened('court')],
  [2, opened('police')],
  [3, opened('other-department')],
  [2, same],
  [3, same],
  [1, accepted],
  [4, opened('screening')],
]
const lines: ExportedLine[] = []
for (const [at, [digit, content]] of written.entries()) {
  const after = lines.findLast(({ entry }) => entry.case === idOf(digit))?.entry
  const line = { case: idOf(digit), at: `2026-05-08T02:00:0${at}.000Z`, by, content }
  lines.push({ seq: at + 1, entry: sealed(line, { after }) })
}
const ndjson = (of: readonly object[]) => fileWith(of.map((line) => JSON.stringify(line)).join('\n'))

it('counts a dispute once that hotline, police and court reported', async () => {
  const { code, out } = await maplebridge(['records', ndjson(lines), '--on', '2026-05-31'])
  expect([code, out.trim().split('\n').length]).toEqual([0, 2])
  const of = ['--pack', 'cn-national', '--from', '2026-01-01', '--to', '2026-12-31', '--as', 'ndjson']
  const measured = await maplebridge(['measure', fileWith(out), ...of, '--json'])
  expect(measured.code).toBe(0)
  const { all } = JSON.parse(measured.out)
  const found = all.find(({ metric }: { metric: string }) => metric === 'accepted-of-found')
  expect(found.value.value).toEqual({ numerator: 1, denominator: 2 })
}, 30_000)

it('counts nothing from an export that was bent, and says where', async () => {
  const changed = lines.map((line) =>
    line.seq === 6 ? { ...line, entry: { ...line.entry, at: '2026-05-08T02:00:09.000Z' } } : line,
  )
  const file = ndjson(changed)
  const refused = await maplebridge(['records', file, '--on', '2026-05-31'])
  expect([refused.code, refused.err]).toEqual([
    1,
    `${file}: case ${idOf(1)}, line 2: does not have the hash it carries: it was changed\n`,
  ])
  expect((await maplebridge(['records', file, '--on', '2026-13-01'])).code).toBe(2)
}, 30_000)
