/**
 * `maplebridge verify-ledger`: an export that holds, one that was changed, and one that is none.
 */
import { checkpointOver, type LedgerContent, sealed } from '@maplebridge/ledger'
import { expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const by = { account: 'centre-1', role: 'dispatcher', area: '630103' } as const
const on = '2026-05-08'
const at = `${on}T02:00:00.000Z`
const entry = (digit: number, type: 'registered' | 'analysed', after?: ReturnType<typeof sealed>) => {
  const content: LedgerContent = { type: 'happened', event: { type, on } }
  return sealed({ case: `${digit}b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11`, at, by, content }, { after })
}
const first = entry(1, 'registered')
const lines = [first, entry(1, 'analysed', first), entry(2, 'registered')].map((each, place) => ({
  seq: place + 1,
  entry: each,
}))
const checkpoints = fileWith({
  checkpoints: [
    checkpointOver(
      lines.map(({ seq, entry: line }) => ({ ...line, seq })),
      { upto: 3, at },
    ),
  ],
  faults: [],
})
const ndjson = (of: readonly object[]) => fileWith(of.map((line) => JSON.stringify(line)).join('\n'))

it('finds an export as it was written', async () => {
  const { code, out } = await maplebridge(['verify-ledger', ndjson(lines), '--checkpoints', checkpoints])
  expect([code, out]).toEqual([
    0,
    '2 cases, 3 lines, 1 checkpoints; 0 lines without a checkpoint\nevery chain holds; nothing was changed\n',
  ])
})

it('names what was changed, and the case that is gone', async () => {
  const bent = lines.map((line) => ({ ...line, entry: { ...line.entry, at: `${on}T02:00:00.001Z` } }))
  const changed = await maplebridge(['verify-ledger', ndjson(bent.slice(0, 1)), '--lang', 'zh'])
  expect(changed.code).toBe(1)
  expect(changed.out).toContain('第 1 条：内容与其哈希值不符，已被改动')
  const gone = await maplebridge([
    'verify-ledger',
    ndjson(lines.slice(0, 2)),
    '--checkpoints',
    checkpoints,
    '--json',
  ])
  expect(gone.code).toBe(1)
  expect(JSON.parse(gone.out).faults).toMatchObject([{ from: 1, upto: 3, fault: 'checkpoint-lines' }])
})

it('refuses a file that holds something else, with its line', async () => {
  const file = ndjson([...lines, { seq: 4 }])
  const { code, err } = await maplebridge(['verify-ledger', file])
  expect(code).toBe(1)
  expect(err).toContain(`${file}:4: `)
  const none = await maplebridge(['verify-ledger', ndjson(lines), '--checkpoints', fileWith({})])
  expect(none.err).toContain('is no list of checkpoints')
})
