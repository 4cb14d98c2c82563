/**
 * What an auditor checks: chains, checkpoints and the export; whatever is changed behind the service shows.
 */
import { type Actor, type ExportedLine, type LedgerEntry, verifyExport } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeCheckpoints } from '../src/database/checkpoints.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const elsewhere: Actor = { account: 'centre-9', role: 'dispatcher', area: '630104' }
const auditor: Actor = { account: 'a-1', role: 'auditor', area: '6301' }
const at = '2026-05-08T03:00:00.000Z'
const json = async (response: Response) => JSON.parse(await response.text())

describe.each(['PGlite', 'PostgreSQL'] as const)('an auditor on %s', (on) => {
  let ledger: TestLedger
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db)
  }, 60_000)
  afterAll(() => ledger.end())

  const opened = async (id: string, by = dispatcher): Promise<string> => {
    const dispute = {
      id,
      matter: 'neighbour',
      area: `${by.area}002004`,
      filedOn: '2026-05-06',
      source: 'screening',
      facts: {},
    }
    const events = [{ type: 'registered', on: '2026-05-06' }]
    const answer = await service.sent(by, '/v1/cases', { body: { pack: 'cn-national', dispute, events } })
    return (await json(answer)).case.case
  }
  const exported = async (by: Actor): Promise<readonly ExportedLine[]> =>
    (await (await service.sent(by, '/v1/audit/export')).text())
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))

  it('finds what was changed, removed or set behind the service', async () => {
    const [first, second, third] = [await opened('V-1'), await opened('V-2', elsewhere), await opened('V-3')]
    expect(await writeCheckpoints(ledger.db, { at })).toBe(1)
    expect(await writeCheckpoints(ledger.db, { at })).toBe(0)
    expect(await json(await service.sent(auditor, '/v1/audit/verify'))).toEqual({
      cases: 3,
      lines: 6,
      faults: [],
    })
    const covered = await json(await service.sent(auditor, '/v1/audit/checkpoints'))
    expect(covered).toMatchObject({ checkpoints: [{ from: 1, lines: 6 }], faults: [] })
    const lines = await exported(auditor)
    expect(verifyExport(lines, covered)).toMatchObject({ cases: 3, lines: 6, uncovered: 0, faults: [] })
    expect((await exported({ ...auditor, area: '630104' })).map(({ entry }) => entry.case)).toEqual([
      second,
      second,
    ])
    expect((await service.sent(dispatcher, '/v1/audit/verify')).status).toBe(403)

    // A line is bent.
    const line = lines.find(({ entry }) => entry.case === first && entry.version === 2)?.entry
    const bent = { ...line, by: { ...line?.by, account: 'somebody-else' } }
    // proof: it has every part of the line
    const set = (value: LedgerEntry) => ({ line: JSON.stringify(value) })
    await ledger.db
      .updateTable('entries')
      .set(set(bent as LedgerEntry))
      .where('case_id', '=', first)
      .where('version', '=', 2)
      .execute()
    const { faults } = await json(await service.sent(auditor, '/v1/audit/verify'))
    expect(faults).toMatchObject([{ case: first, version: 2, fault: 'hash' }])

    // Where a case stands is set by hand.
    const { state } = await ledger.db
      .selectFrom('cases')
      .select('state')
      .where('id', '=', third)
      .executeTakeFirstOrThrow()
    await ledger.db
      .updateTable('cases')
      .set({ state: JSON.stringify({ ...state, stage: 'closed' }) })
      .where('id', '=', third)
      .execute()
    const again = await json(await service.sent(auditor, '/v1/audit/verify'))
    expect(again.faults).toMatchObject([{ fault: 'hash' }, { case: third, fault: 'state' }])

    // A whole case goes: no chain is left that could show it, the checkpoint does.
    for (const table of ['reads', 'entries'] as const)
      await ledger.db.deleteFrom(table).where('case_id', '=', second).execute()
    await ledger.db.deleteFrom('cases').where('id', '=', second).execute()
    expect((await json(await service.sent(auditor, '/v1/audit/verify'))).cases).toBe(2)
    const shown = await json(await service.sent(auditor, '/v1/audit/checkpoints'))
    expect(shown.faults).toMatchObject([{ from: 1, fault: 'checkpoint-lines' }])
  }, 60_000)

  it('goes through checkpoints in their order as more lines come', async () => {
    await opened('V-4')
    expect(await writeCheckpoints(ledger.db, { at })).toBe(1)
    const { checkpoints, faults } = await json(await service.sent(auditor, '/v1/audit/checkpoints'))
    expect(checkpoints).toHaveLength(2)
    expect(faults.map(({ from }: { from: number }) => from)).toEqual([1])
    const [first] = checkpoints
    const rest = await json(await service.sent(auditor, `/v1/audit/checkpoints?after=${first.upto}`))
    expect(rest).toMatchObject({ checkpoints: [{ from: first.upto + 1, lines: 2 }], faults: [] })
  })
})
