/**
 * What the rules proposed stays what they proposed, also when a pack changes before the command is sent again or before
 * somebody asks how it came about.
 */
import type { PackSource } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { verifyReceipt } from '@maplebridge/policy-pack/receipt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const auditor: Actor = { account: 'a-1', role: 'auditor', area: '630103' }
const json = async (response: Response) => JSON.parse(await response.text())

/** The packs without the red rows of the plan: under them the dispute of the tests is yellow or blue. */
const changed = shipped.map((pack) => {
  const [first, ...others] = (pack.risk?.rules ?? []).filter(({ id }) => !id.startsWith('red-'))
  return pack.manifest.id === 'xining-chengzhong' && pack.risk !== undefined && first !== undefined
    ? {
        ...pack,
        manifest: { ...pack.manifest, version: '99.0.0' },
        risk: { ...pack.risk, rules: [first, ...others] as const },
      }
    : pack
})

describe.each(['PGlite', 'PostgreSQL'] as const)('an assessment on %s', (on) => {
  let inUse = shipped
  const packs: PackSource = { current: () => ({ packs: inUse, refused: [] }) }
  let ledger: TestLedger
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db, { packs })
  }, 60_000)
  afterAll(() => ledger.end())

  const opened = async (id: string): Promise<string> => {
    inUse = shipped
    const judged = { is: true, judgedBy: 'judicial-office', basis: '有人准备聚集', on: '2023-05-08' }
    const dispute = {
      id,
      matter: 'neighbour',
      area: '630103002004',
      filedOn: '2023-05-06',
      source: 'screening',
      facts: { 'may-become-mass-incident': judged },
    }
    const body = { pack: 'xining-chengzhong', dispute }
    return (await json(await service.sent(dispatcher, '/v1/cases', { body }))).case.case
  }
  const assess = (id: string, key: string) =>
    service.sent(dispatcher, `/v1/cases/${id}/assessments`, {
      body: { on: '2023-05-08' },
      headers: { 'idempotency-key': key },
    })
  const replay = async (id: string, version: number) =>
    json(await service.sent(auditor, `/v1/cases/${id}/replays`, { body: { version } }))

  it('is answered as before when it is sent again after a pack changed', async () => {
    const id = await opened('S-1')
    const first = await json(await assess(id, 'again-1'))
    expect(first.assessment.risk.established).toBe('red')
    inUse = changed
    const again = await json(await assess(id, 'again-1'))
    expect(again).toEqual(first)
    const anew = await json(await assess(id, 'again-2'))
    expect(anew.assessment.risk.established).not.toBe('red')
  })

  it('is decided again with the packs of then, though others are in use now', async () => {
    const id = await opened('S-2')
    await assess(id, 'then')
    expect(await replay(id, 2)).toMatchObject({ outcome: 'same', inUse: true })
    inUse = changed
    await assess(id, 'now')
    const [then, now] = [await replay(id, 2), await replay(id, 3)]
    expect(then).toMatchObject({ outcome: 'same', inUse: false, again: { level: { established: 'red' } } })
    expect(now).toMatchObject({ outcome: 'same', inUse: true })
    expect(then.kept.layers.at(-1).hash).not.toBe(now.kept.layers.at(-1).hash)
    inUse = []
    expect(await replay(id, 2)).toMatchObject({ outcome: 'same', inUse: false })
  })

  it('says so when the packs of then were not kept', async () => {
    const id = await opened('S-3')
    await assess(id, 'unkept')
    await ledger.db.deleteFrom('packs').execute()
    expect(await replay(id, 2)).toMatchObject({ outcome: 'same', inUse: true })
    inUse = changed
    expect(await replay(id, 2)).toMatchObject({ outcome: 'other-rules', inUse: false })
    inUse = []
    const gone = await replay(id, 2)
    expect([gone.outcome, gone.again]).toEqual(['not-answered', undefined])
  })

  it('has a receipt that holds without the ledger, and whose digest stands in its line', async () => {
    const id = await opened('S-4')
    const { receipt, case: state } = await json(await assess(id, 'receipt'))
    expect(state.assessment.under.receipt).toBe(receipt.digest)
    expect(verifyReceipt(receipt, { packs: shipped })).toMatchObject({ _tag: 'Verified', replayed: true })
    const forged = { ...receipt, on: '2023-05-09' }
    expect(verifyReceipt(forged, { packs: shipped })).toMatchObject({ _tag: 'DigestDiffers' })
  })

  it('stands as an officer decided it, with what was proposed beside it and who decided', async () => {
    const id = await opened('S-5')
    await assess(id, 'decide')
    const decide = (decision: object) =>
      service.sent(dispatcher, `/v1/cases/${id}/decisions`, { body: { of: 2, ...decision } })
    expect((await decide({ decision: 'overridden', level: 'blue' })).status).toBe(409)
    const { case: state } = await json(
      await decide({ decision: 'overridden', level: 'blue', reason: 'gathering-called-off' }),
    )
    expect(state).toMatchObject({ level: 'blue', assessment: { under: { level: { established: 'red' } } } })
    const { lines } = await json(await service.sent(auditor, `/v1/cases/${id}/lines`))
    expect(lines.at(-1)).toMatchObject({
      by: { account: 'centre-1', role: 'dispatcher' },
      content: { decision: 'overridden', reason: 'gathering-called-off' },
    })
  })
})
