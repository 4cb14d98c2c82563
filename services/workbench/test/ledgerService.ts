/**
 * The workbench with the demo over a ledger in memory, for the tests of the page, and a way to write to that ledger
 * beside the page.
 */
import { join } from 'node:path'
import { fixedPacks, listen } from '@maplebridge/http'
import type { Role } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import { workbench } from '../src/app.ts'
import { demoPacks } from '../src/demo/demoPacks.ts'
import { openDemo } from '../src/demo/openDemo.ts'

/** The day of the tests. */
export const today = '2026-11-16'

/** Starts the workbench with the page in a folder. */
export const startLedger = async (page: string) => {
  const invented = await demoPacks(join(import.meta.dirname, '../../../examples/packs'), { shipped })
  const packs = fixedPacks(invented ?? shipped)
  let at = Date.parse(`${today}T01:00:00.000Z`)
  const now = () => {
    at += 1
    return new Date(at).toISOString()
  }
  const place = { database: 'memory://', ledgerKey: undefined, fixed: true, keys: '' }
  const { ledger, access, end } = Result.getOrThrow(await openDemo(place, { packs, now }))
  const app = workbench({
    packs,
    logger: pino({ level: 'silent' }),
    page,
    casework: { ledger, demo: access },
  })
  const service = Result.getOrThrow(await listen(app, { host: '127.0.0.1', port: 0 }))
  let sent = 0
  const asked = async (role: Role, path: string, body?: object) => {
    const given = await app.request('/demo/tokens', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role }),
    })
    sent += 1
    const response = await app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${JSON.parse(await given.text()).token}`,
        'content-type': 'application/json',
        'idempotency-key': `test-${sent}`,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(await response.text())
    return JSON.parse(await response.text())
  }
  return {
    url: service.url,
    /** Asks or writes as a role, beside the page. */
    asked,
    end: async () => {
      await service.close()
      await end()
    },
  }
}
