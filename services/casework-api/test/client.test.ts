/**
 * A client that a public generator made from the contract goes through the whole loop over the network: from an
 * application to the archive, and open again. Nothing in it is cast.
 */
import { serve } from '@hono/node-server'
import type { Actor } from '@maplebridge/ledger'
import createClient from 'openapi-fetch'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bareServiceOn } from './bareService.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import type { paths } from './generated/client.d.ts'
import { actorOf, packs } from './operations.ts'

let ledger: TestLedger
let end = () => {}
let clientOf: (by?: Actor) => Promise<ReturnType<typeof createClient<paths>>>
beforeAll(async () => {
  ledger = await emptyLedger('PGlite')
  const { app, tokenFor } = await bareServiceOn(ledger.db, { packs })
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  end = () => server.close()
  clientOf = async (by) =>
    createClient<paths>({
      baseUrl: `http://127.0.0.1:${port}`,
      ...(by !== undefined && { headers: { authorization: `Bearer ${await tokenFor(by)}` } }),
    })
}, 60_000)
afterAll(async () => {
  end()
  await ledger.end()
})

const on = '2026-05-08'
const header = () => ({ 'idempotency-key': crypto.randomUUID() })
/** What was answered; a problem document ends the loop with what it says. */
const answered = <Data>({ data, error }: { data?: Data; error?: { detail: string } }): Data => {
  if (data === undefined) throw new Error(error?.detail ?? 'no answer')
  return data
}

it('applies, enters, assesses, decides, mediates, closes, archives and opens again', async () => {
  const anybody = await clientOf()
  const dispatcher = await clientOf(actorOf('dispatcher'))
  const officer = await clientOf(actorOf('body-officer'))
  const supervisor = await clientOf(actorOf('supervisor'))

  const body = {
    kind: 'village-pmc',
    area: '630103002004',
    name: { zh: '示例村调委会' },
    since: '2020-01-01',
  }
  answered(
    await dispatcher.PUT('/v1/bodies/{id}', { params: { path: { id: 'pmc-1' }, header: header() }, body }),
  )
  const round = {
    pack: 'xining-chengzhong',
    duty: 'screening-village',
    body: 'pmc-1',
    period: { from: '2023-05-08', to: '2023-05-14' },
    on: '2023-05-14',
    nil: true,
  } as const
  expect(
    answered(await officer.POST('/v1/screenings', { params: { header: header() }, body: round })).nil,
  ).toBe(true)

  const slip = answered(
    await anybody.POST('/v1/intakes', {
      params: { header: header() },
      body: { wants: 'mediation', pack: 'cn-national', matter: 'neighbour', area: '630103002004' },
    }),
  )
  expect(answered(await dispatcher.GET('/v1/intakes', {})).intakes).toHaveLength(1)
  const entered = answered(
    await dispatcher.POST('/v1/intakes/{code}/case', {
      params: { path: { code: slip.code }, header: header() },
      body: {},
    }),
  )
  const path = { case: entered.case.case }
  const steps = async (
    client: typeof officer,
    events: paths['/v1/cases/{case}/steps']['post']['requestBody']['content']['application/json']['events'],
    version?: number,
  ) => {
    const ifMatch = version === undefined ? {} : { 'if-match': `"${version}"` }
    return client.POST('/v1/cases/{case}/steps', {
      params: { path, header: { ...header(), ...ifMatch } },
      body: { events },
    })
  }
  answered(
    await steps(dispatcher, [
      { type: 'registered', on },
      { type: 'assigned', on, to: 'village-pmc' },
    ]),
  )
  const assessed = answered(
    await officer.POST('/v1/cases/{case}/assessments', { params: { path, header: header() }, body: { on } }),
  )
  const decided = answered(
    await officer.POST('/v1/cases/{case}/decisions', {
      params: { path, header: header() },
      body: { of: assessed.lines[0] ?? 0, decision: 'confirmed' },
    }),
  )
  const replayed = await supervisor.POST('/v1/cases/{case}/replays', {
    params: { path },
    body: { version: assessed.lines[0] ?? 0 },
  })
  expect(answered(replayed).outcome).toBe('same')

  // Somebody who read an earlier version is told so.
  const stale = await steps(officer, [{ type: 'accepted', on }], decided.case.version - 1)
  expect([stale.response.status, stale.error?.type]).toEqual([412, '/problems/changed-meanwhile'])
  answered(await steps(officer, [{ type: 'accepted', on }], decided.case.version))
  const settled = answered(
    await steps(officer, [
      { type: 'mediation-started', on },
      { type: 'session-held', on },
      { type: 'settled', on, effectiveOn: on, form: 'oral' },
    ]),
  )
  expect(settled.case.stage).toBe('settled')
  const stage = async () => answered(await anybody.POST('/v1/follow', { body: slip })).stage
  expect(await stage()).toBe('settled')

  answered(
    await steps(officer, [
      { type: 'recorded-online', on },
      { type: 'mediation-recorded', on },
    ]),
  )
  answered(await steps(officer, [{ type: 'closed', on }]))
  expect(answered(await steps(officer, [{ type: 'archived', on }])).case.stage).toBe('archived')
  expect(await stage()).toBe('archived')
  expect(answered(await steps(supervisor, [{ type: 'reopened', on }])).case.stage).toBe('registered')

  const auditor = await clientOf(actorOf('auditor'))
  const { faults, cases } = answered(await auditor.GET('/v1/audit/verify', {}))
  expect([cases, faults]).toEqual([1, []])
})
