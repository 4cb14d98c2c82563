/**
 * The workbench with an empty ledger in memory and the contract of the demo, for the tests of the page: invented roles
 * under the invented plan of the examples, and a way to write to the ledger beside the page.
 */
import { join } from 'node:path'
import { addCaseworkRoutes, authenticateBy, migrate, openDatabase } from '@maplebridge/casework-api'
import { editionsOf, fixedPacks, listen } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { besideShipped, loadPacks } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { pino } from 'pino'
import { workbench } from '../src/app.ts'

/** The day of the tests. */
export const today = '2026-05-08'

const label = (zh: string, en: string) => ({ zh, en })
const role = (id: Actor['role'], name: string, body?: string) => ({
  id,
  account: `${id}-1`,
  area: '990101',
  ...(body !== undefined && { body }),
  name: label(`${name}（虚构）`, `${id} (invented)`),
  does: label('演示', 'As the ledger says.'),
})
const roles = [
  role('mediator', '调解员', 'township-pmc'),
  role('body-officer', '经办人', 'township-pmc'),
  role('dispatcher', '分流员'),
  role('supervisor', '督办人员'),
  role('auditor', '审计人员'),
  role('integrator', '热线', 'hotline'),
]
const demo = {
  district: { code: '990101', name: label('望溪县（虚构）', 'Wangxi County (invented)') },
  pack: { id: 'wangxi', title: label('望溪县方案（虚构）', 'Plan of Wangxi County (invented)') },
  areas: [
    { code: '990101', name: label('望溪县（虚构）', 'Wangxi County (invented)') },
    { code: '990101001001', name: label('第一村', 'Village 1') },
  ],
  on: today,
  roles,
  storage: 'memory',
}

/** Starts the workbench with the page in a folder. */
export const startLedger = async (page: string, { port = 0 }: { readonly port?: number } = {}) => {
  const { packs } = await loadPacks(join(import.meta.dirname, '../../../examples/packs'), { shipped })
  const known = fixedPacks(besideShipped(packs, { shipped }))
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }
  const trust = { keys, issuer: 'https://accounts.test', audience: 'tests' }
  const db = await openDatabase('memory://')
  const { error } = await migrate(db)
  if (error !== undefined) throw error
  let at = Date.parse(`${today}T01:00:00.000Z`)
  const now = () => {
    at += 1000
    return new Date(at).toISOString()
  }
  const ledger = { db, rules: { editions: editionsOf(known) }, now, authenticate: authenticateBy(trust) }
  const app = workbench({ packs: known, logger: pino({ level: 'silent' }), page })
  addCaseworkRoutes(app, { ledger, packs: known })
  const tokenOf = (id: string) => {
    const { account = '', area, body } = roles.find((each) => each.id === id) ?? {}
    return new SignJWT({ role: id, area, ...(body !== undefined && { body }) })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(account)
      .setIssuer(trust.issuer)
      .setAudience(trust.audience)
      .setExpirationTime('1h')
      .sign(privateKey)
  }
  app.get('/demo', (c) => c.json(demo))
  app.post('/demo/tokens', async (c) => c.json({ token: await tokenOf((await c.req.json()).role) }))
  const service = Result.getOrThrow(await listen(app, { host: '127.0.0.1', port }))
  let sent = 0
  /** Writes to the ledger as a role, beside the page. */
  const write = async (by: Actor['role'], path: string, body: object): Promise<string> => {
    sent += 1
    const response = await app.request(`/v1/cases${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf(by)}`,
        'content-type': 'application/json',
        'idempotency-key': `test-${sent}`,
      },
      body: JSON.stringify(body),
    })
    const answer = JSON.parse(await response.text())
    if (!response.ok) throw new Error(JSON.stringify(answer))
    return answer.case.case
  }
  /** Enters a case as the dispatcher, with what happened to it. */
  const enter = (
    id: string,
    { facts = {}, events = [] }: { facts?: object; events?: readonly object[] } = {},
  ) =>
    write('dispatcher', '', {
      pack: 'wangxi',
      dispute: {
        id,
        matter: 'neighbour',
        area: '990101001001',
        filedOn: '2026-05-04',
        source: 'screening',
        facts,
      },
      events: [{ type: 'registered', on: '2026-05-04' }, ...events],
    })
  const close = async () => {
    await service.close()
    await db.destroy()
  }
  return { url: service.url, write, enter, close }
}
