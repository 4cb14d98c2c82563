/**
 * What is kept about parties, and how a party follows the own case.
 */
import { type Actor, chainFaults, commitmentTo } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asGiven } from '../src/followerSecrets.ts'
import { sealingWith } from '../src/Sealing.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const mediator: Actor = { account: 'm-7', role: 'mediator', area: '630103002', body: 'village-pmc' }
const officer: Actor = { account: 'jo-2', role: 'body-officer', area: '630103002', body: 'village-pmc' }
const auditor: Actor = { account: 'a-1', role: 'auditor', area: '630103' }

describe('sealing', () => {
  const sealing = sealingWith(new Uint8Array(32).fill(1))
  const sealed = sealing.seal('0971-555 0199', { about: 'a' })

  it('opens what it sealed, where it was sealed, and nothing else', () => {
    expect(sealing.open(sealed, { about: 'a' })).toBe('0971-555 0199')
    expect(sealing.open(sealed, { about: 'b' })).toBeUndefined()
    expect(sealingWith(new Uint8Array(32).fill(2)).open(sealed, { about: 'a' })).toBeUndefined()
    const bent = Buffer.from(sealed.sealed, 'base64')
    bent[bent.length - 1] = (bent.at(-1) ?? 0) ^ 1
    expect(sealing.open({ ...sealed, sealed: bent.toString('base64') }, { about: 'a' })).toBeUndefined()
    expect(sealing.open({ ...sealed, sealed: '' }, { about: 'a' })).toBeUndefined()
  })

  it('seals the same value differently each time', () => {
    expect(sealing.seal('1', { about: 'a' }).sealed).not.toBe(sealing.seal('1', { about: 'a' }).sealed)
  })
})

let ledger: TestLedger
let service: Awaited<ReturnType<typeof serviceOn>>
beforeAll(async () => {
  ledger = await emptyLedger('PGlite')
  service = await serviceOn(ledger.db)
}, 60_000)
afterAll(() => ledger.end())

const json = async (response: Response) => JSON.parse(await response.text())
const opened = async (id: string): Promise<string> => {
  const dispute = {
    id,
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2026-05-06',
    source: 'screening',
    facts: {},
  }
  const events = [{ type: 'assigned', on: '2026-05-06', to: 'village-pmc' }]
  const answer = await service.sent(dispatcher, '/v1/cases', {
    body: { pack: 'cn-national', dispute, events },
  })
  return (await json(answer)).case.case
}

it('keeps a value sealed, commits to it in the chain, and erases it without breaking the chain', async () => {
  const id = await opened('Q-1')
  const path = `/v1/cases/${id}/parties/claimant/telephone`
  const value = '0971-555 0199'
  const recorded = await service.sent(mediator, path, { method: 'PUT', body: { value } })
  expect(recorded.status).toBe(200)
  const row = await ledger.db.selectFrom('personal').selectAll().executeTakeFirstOrThrow()
  const [committed] = (await json(recorded)).case.personal
  expect(committed).toMatchObject({ commitment: commitmentTo(value, { salt: row.salt }), erased: false })
  expect(await json(await service.sent(mediator, path))).toEqual({
    party: 'claimant',
    field: 'telephone',
    value,
  })
  const reads = await ledger.db.selectFrom('reads').select(['account', 'what']).execute()
  expect(reads).toEqual([{ account: 'm-7', what: 'personal:claimant:telephone' }])
  expect((await service.sent(auditor, path)).status).toBe(403)
  expect((await service.sent({ ...mediator, area: '630104' }, path)).status).toBe(404)

  const everything = async () =>
    JSON.stringify([
      await ledger.db.selectFrom('entries').selectAll().execute(),
      await ledger.db.selectFrom('answers').selectAll().execute(),
      await ledger.db.selectFrom('personal').selectAll().execute(),
      service.log,
    ])
  expect(await everything()).not.toContain(value)
  expect((await service.sent(officer, path, { method: 'DELETE' })).status).toBe(200)
  expect(await ledger.db.selectFrom('personal').selectAll().execute()).toEqual([])
  expect(await everything()).not.toContain(row.salt)
  expect((await service.sent(mediator, path)).status).toBe(404)
  expect((await service.sent(officer, path, { method: 'DELETE' })).status).toBe(409)
  const { lines } = await json(await service.sent(auditor, `/v1/cases/${id}/lines`))
  expect(chainFaults(lines)).toEqual([])
})

it('shows a party how far the case is, by code and secret, and nothing else', async () => {
  const id = await opened('Q-2')
  const path = `/v1/cases/${id}/followers/claimant`
  expect((await service.sent(auditor, path, { method: 'PUT' })).status).toBe(403)
  const slip = await json(await service.sent(mediator, path, { method: 'PUT' }))
  const follow = (body: object) => service.sent(undefined, '/v1/follow', { body })
  expect(await json(await follow(slip))).toEqual({
    stage: 'assigned',
    label: { zh: '已分流', en: 'Assigned' },
  })
  expect((await follow({ code: slip.code.toLowerCase(), secret: asGiven(slip.secret) })).status).toBe(200)
  const kept = JSON.stringify(await ledger.db.selectFrom('followers').selectAll().execute())
  expect(kept).not.toContain(asGiven(slip.secret))

  // An unknown code and a wrong secret are answered alike.
  const unknown = await json(await follow({ ...slip, code: '0000-0000' }))
  const wrong = await json(await follow({ ...slip, secret: '0000-0000-0000' }))
  expect({ ...wrong, instance: '' }).toEqual({ ...unknown, instance: '' })
  for (let tried = 1; tried < 10; tried += 1) await follow({ ...slip, secret: '0000-0000-0000' })
  expect((await follow(slip)).status).toBe(429)

  const again = await json(await service.sent(mediator, path, { method: 'PUT' }))
  expect((await follow(slip)).status).toBe(404)
  expect((await follow(again)).status).toBe(200)
  expect((await service.sent(mediator, path, { method: 'DELETE' })).status).toBe(204)
  expect((await follow(again)).status).toBe(404)
}, 60_000)

it('reads what was typed as it was meant', () => {
  expect(asGiven('k7q2 9xft')).toBe('K7Q29XFT')
  expect(asGiven('Oil0-1')).toBe('01101')
})
