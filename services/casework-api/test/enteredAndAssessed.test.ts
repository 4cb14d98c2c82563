/**
 * A case that is entered and assessed by one command: as if it had been two, and all of it or nothing.
 */
import { join } from 'node:path'
import type { PackSource } from '@maplebridge/http'
import { type Actor, chainFaults, foldCase } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { besideShipped, loadPacks } from '@maplebridge/policy-pack/load'
import { verifyReceipt } from '@maplebridge/policy-pack/receipt'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn, type TestService } from './service.ts'

const area = '630103'
const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area }
const officer: Actor = { account: 'jo-2', role: 'body-officer', area, body: 'village-pmc' }
const police: Actor = { account: 'police-1', role: 'integrator', area, body: 'police' }
const auditor: Actor = { account: 'a-1', role: 'auditor', area }
const day = '2023-05-08'

/** The packs as others: an assessment under them is another one. */
const changed = shipped.map((pack) => ({
  ...pack,
  manifest: { ...pack.manifest, version: '99.0.0' },
}))

describe.each(['PGlite', 'PostgreSQL'] as const)('entered and assessed at once on %s', (on) => {
  let inUse: ReturnType<PackSource['current']>['packs'] = shipped
  let ledger: TestLedger
  let service: TestService
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db, { packs: { current: () => ({ packs: inUse, refused: [] }) } })
  }, 60_000)
  beforeEach(() => {
    inUse = shipped
  })
  afterAll(() => ledger.end())

  const newCase = (id: string, more: object = {}) => ({
    pack: 'xining-chengzhong',
    dispute: {
      id,
      matter: 'neighbour',
      area: '630103002004',
      filedOn: day,
      source: 'screening',
      facts: {
        'may-become-mass-incident': { is: true, judgedBy: 'judicial-office', basis: '有人准备聚集', on: day },
      },
    },
    events: [{ type: 'registered', on: day }],
    ...more,
  })
  const asked = async (by: Actor, path: string, body?: object, key?: string) => {
    const response = await service.sent(by, path, {
      ...(body !== undefined && { body }),
      ...(key !== undefined && { headers: { 'idempotency-key': key } }),
    })
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      said: JSON.parse(await response.text()),
    }
  }
  const enter = (id: string, more: object = {}, { by = dispatcher, key = `k-${id}` } = {}) =>
    asked(by, '/v1/cases', newCase(id, { assess: { on: day }, ...more }), key)
  const counted = async () => {
    const of = async (table: 'cases' | 'entries' | 'answers' | 'due') =>
      (await ledger.db.selectFrom(table).selectAll().execute()).length
    return [await of('cases'), await of('entries'), await of('answers'), await of('due')]
  }

  it('is what two commands make of it', async () => {
    const one = await enter('O-1')
    const first = await asked(dispatcher, '/v1/cases', newCase('O-2'))
    const then = await asked(dispatcher, `/v1/cases/${first.said.case.case}/assessments`, { on: day })
    expect([one.status, one.etag, one.said.lines, then.said.lines]).toEqual([201, '"3"', [1, 2, 3], [3]])
    /** What does not differ from case to case; duties are named by the number of the case. */
    const common = ({ case: state, assessment }: typeof one.said) => {
      const { stage, level, version, dispute } = state
      const { under } = state.assessment
      const { layers, lead } = under
      return { stage, level, version, dispute, layers, lead, proposed: under.level, assessment }
    }
    const renamed = JSON.stringify(common(then.said)).replaceAll('O-2', 'O-1')
    expect(common(one.said)).toEqual(JSON.parse(renamed))
  })

  const dutiesOf = async (id: string) => {
    const kept = ledger.db.selectFrom('due').select(['duty', 'last_day', 'status']).where('case_id', '=', id)
    return (await kept.execute()).map((row) => Object.values(row).join()).sort()
  }

  it('owes what it would owe after two commands', async () => {
    const { packs } = await loadPacks(join(import.meta.dirname, '../../../examples/layers'), { shipped })
    inUse = besideShipped(packs, { shipped })
    const judged = { is: true, judgedBy: 'judicial-office', basis: '有人扬言封堵大门', on: day }
    const local = (id: string) => {
      const { dispute, ...more } = newCase(id, { pack: 'chengzhong-office' })
      return { ...more, dispute: { ...dispute, facts: { 'may-escalate': judged } } }
    }
    const one = await enter('O-13', local('O-13'))
    const first = await asked(dispatcher, '/v1/cases', local('O-14'))
    await asked(dispatcher, `/v1/cases/${first.said.case.case}/assessments`, { on: day })
    const owed = await dutiesOf(one.said.case.case)
    expect(owed.length).toBeGreaterThan(0)
    expect(owed).toEqual(await dutiesOf(first.said.case.case))
  })

  it('has a chain that holds, folds to where it stands, and can be decided again', async () => {
    const { said } = await enter('O-3')
    const path = `/v1/cases/${said.case.case}`
    const { lines } = (await asked(auditor, `${path}/lines`)).said
    expect(chainFaults(lines)).toEqual([])
    expect(foldCase(lines)).toEqual(said.case)
    expect((await asked(auditor, path)).said).toEqual(said.case)
    expect(said.case.assessment.under.receipt).toBe(said.receipt.digest)
    expect(verifyReceipt(said.receipt, { packs: shipped })).toMatchObject({
      _tag: 'Verified',
      replayed: true,
    })
    inUse = []
    const again = await asked(auditor, `${path}/replays`, { version: 3 })
    expect(again.said).toMatchObject({ outcome: 'same', inUse: false })
  })

  it('is answered as before when it is sent again, whatever became of the packs', async () => {
    const first = await enter('O-4')
    const before = await counted()
    inUse = changed
    expect(await enter('O-4')).toEqual(first)
    inUse = []
    expect(await enter('O-4')).toEqual(first)
    inUse = shipped
    // Another day, or no day, is another command.
    for (const more of [{ assess: { on: '2023-05-09' } }, { assess: undefined }]) {
      const other = await enter('O-4', more)
      expect([other.status, other.said.type]).toEqual([422, '/problems/key-reused'])
    }
    expect(await counted()).toEqual(before)
  })

  it('keeps the packs of each assessment, also those that came into use later', async () => {
    inUse = changed
    const { said } = await enter('O-5')
    inUse = shipped
    const again = await asked(auditor, `/v1/cases/${said.case.case}/replays`, { version: 3 })
    expect(again.said).toMatchObject({ outcome: 'same', inUse: false })
  })

  it('is entered once by many that send it at the same time', async () => {
    const sent = await Promise.all(Array.from({ length: 6 }, () => enter('O-6')))
    expect(new Set(sent.map(({ said }) => said.case.case)).size).toBe(1)
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]))
    const others = await Promise.all(
      Array.from({ length: 6 }, (_, n) => enter('O-7', {}, { key: `other-${n}` })),
    )
    expect(others.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409])
  })

  it('is with the body that it was handed to, and sealed for the one that handed it on', async () => {
    const events = [
      { type: 'registered', on: day },
      { type: 'transferred', on: day, to: 'judicial-office' },
    ]
    const entered = await enter('O-8', { events }, { by: officer })
    expect([entered.status, entered.said.case.holder, entered.said.lines]).toEqual([
      201,
      'judicial-office',
      [1, 2, 3, 4],
    ])
    expect((await asked(officer, `/v1/cases/${entered.said.case.case}`)).status).toBe(404)
    const again = await enter('O-8', { events }, { by: officer })
    expect(again.said).toEqual(entered.said)
  })

  it('writes nothing when a part of it is refused, and leaves the key free', async () => {
    await enter('O-9')
    const before = await counted()
    const strange = newCase('O-10')
    const refusals: readonly (readonly [string, object, Actor?])[] = [
      ['404 unknown-pack', { pack: 'none' }],
      ['422 not-in-force', { assess: { on: '1980-01-01' } }],
      ['422 invalid-dispute', { dispute: { ...strange.dispute, matter: 'no-such-matter' } }],
      ['422 invalid-request', { assess: { on: '2023-02-30' } }],
      ['422 invalid-request', { assess: {} }],
      ['409 number-taken', { dispute: { ...strange.dispute, id: 'O-9' } }],
      ['409 out-of-order', { events: [{ type: 'registered', on: '2099-01-01' }] }],
      ['403 outside-area', { dispute: { ...strange.dispute, area: '630104' } }],
      // A system enters cases, and asks the rules about none.
      ['403 not-allowed', { events: [] }, police],
    ]
    for (const [expected, more, by = dispatcher] of refusals) {
      const { status, said } = await enter('O-10', more, { by })
      expect(`${status} ${said.type?.replace('/problems/', '')}`).toBe(expected)
      expect([expected, await counted()]).toEqual([expected, before])
    }
    expect((await enter('O-10')).status).toBe(201)
  })

  it('is not answered with another assessment than it was when the rules come to another', async () => {
    const first = await enter('O-15')
    const before = await counted()
    await ledger.db.deleteFrom('packs').execute()
    inUse = changed
    const again = await enter('O-15')
    expect([again.status, again.said.type]).toEqual([409, '/problems/assessed-otherwise'])
    // The packs of then in use again, though not kept, come to the same.
    inUse = shipped
    expect(await enter('O-15')).toEqual(first)
    expect(await counted()).toEqual(before)
  })

  it('keeps no assessment, only its receipt', async () => {
    const { said } = await enter('O-16')
    const kept = ledger.db.selectFrom('answers').select('answer').where('key', '=', 'k-O-16')
    const { answer } = await kept.executeTakeFirstOrThrow()
    expect(answer).toEqual({ state: said.case, lines: said.lines, receipt: said.receipt })
  })

  it('asks nothing of the database for packs that it knows to be kept', async () => {
    await enter('O-11')
    await ledger.db.deleteFrom('packs').execute()
    await enter('O-12')
    expect(await ledger.db.selectFrom('packs').select('hash').execute()).toEqual([])
  })
})
