/**
 * An invented dispute from its entry to the archive, through the routes of the ledger in one process: no port, no file.
 * `node examples/embed/ledger.ts`
 */
import { join } from 'node:path'
import {
  authenticateBy,
  caseworkApi,
  developmentTrust,
  migrate,
  openDatabase,
} from '@maplebridge/casework-api'
import { editionsOf, fixedPacks } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { besideShipped, loadPacks } from '@maplebridge/policy-pack/load'
import { pino } from 'pino'

const loaded = await loadPacks(join(import.meta.dirname, '../packs'), { shipped })
const packs = fixedPacks(besideShipped(loaded.packs, { shipped }))
const { trust, tokenFor } = await developmentTrust()
const db = await openDatabase('memory://')
await migrate(db)
const ledger = {
  db,
  rules: { editions: editionsOf(packs) },
  now: () => '2026-05-20T02:00:00.000Z',
  authenticate: authenticateBy(trust),
}
const app = caseworkApi({ packs, logger: pino({ level: 'silent' }), ledger })

let key = 0
const ask = async (by: Actor, path: string, body?: object) => {
  key += 1
  const response = await app.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${await tokenFor(by)}`,
      'content-type': 'application/json',
      'idempotency-key': `example-${key}`,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answer = JSON.parse(await response.text())
  console.log(response.status, answer.case?.stage ?? answer.title ?? `faults: ${answer.faults.length}`)
  return answer
}

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '990101' }
const officer: Actor = { account: 'v-1', role: 'body-officer', area: '990101001001', body: 'village-pmc' }
const auditor: Actor = { account: 'audit-1', role: 'auditor', area: '990101' }

const calm = { is: false, judgedBy: 'township-pmc', basis: '双方情绪平稳', on: '2026-05-06' }
const dispute = {
  id: 'EXAMPLE-1',
  matter: 'neighbour',
  area: '990101001001',
  filedOn: '2026-05-06',
  source: 'screening',
  facts: {
    'may-escalate': calm,
    'may-become-mass-incident': calm,
    'departments-involved': 1,
    'people-involved': 2,
  },
}
const registered = { type: 'registered', on: '2026-05-06' }
const opened = await ask(dispatcher, '/v1/cases', { pack: 'wangxi-rules', dispute, events: [registered] })
const at = `/v1/cases/${opened.case.case}`
const steps = (by: Actor, ...events: readonly object[]) => ask(by, `${at}/steps`, { events })

const { lines } = await ask(dispatcher, `${at}/assessments`, { on: '2026-05-06' })
await ask(dispatcher, `${at}/decisions`, { of: lines[0], decision: 'confirmed' })
await steps(
  dispatcher,
  { type: 'graded', on: '2026-05-06' },
  { type: 'assigned', on: '2026-05-06', to: 'village-pmc' },
)
await steps(officer, { type: 'accepted', on: '2026-05-07' }, { type: 'planned', on: '2026-05-07' })
await steps(
  officer,
  { type: 'mediation-started', on: '2026-05-08' },
  { type: 'session-held', on: '2026-05-08' },
)
await steps(officer, { type: 'settled', on: '2026-05-09', effectiveOn: '2026-05-09', form: 'oral' })
await steps(officer, { type: 'performed', on: '2026-05-15' }, { type: 'closed', on: '2026-05-18' })
// Held back: the plan wants the record of the mediation first.
await steps(officer, { type: 'archived', on: '2026-05-19' })
await ask(dispatcher, `${at}/steps`, { events: [{ type: 'reopened', on: '2026-05-19' }] })
await steps(officer, { type: 'mediation-recorded', on: '2026-05-19' }, { type: 'closed', on: '2026-05-19' })
await steps(officer, { type: 'archived', on: '2026-05-20' })
await ask(auditor, '/v1/audit/verify')
await db.destroy()
