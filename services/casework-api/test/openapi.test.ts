import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { testDocument } from '../../http/test/document.ts'
import { openDatabase } from '../src/index.ts'
import { document } from './contract.ts'
import { serviceOn } from './service.ts'

const db = await openDatabase('memory://')
afterAll(() => db.destroy())
const { app } = await serviceOn(db)

testDocument('casework-api', { app, document, committed: join(import.meta.dirname, '../openapi.json') })

test('a ledger without its tables is alive and not ready', async () => {
  expect((await app.request('/healthz')).status).toBe(200)
  const unready = await app.request('/readyz')
  expect(unready.status).toBe(503)
  expect(await unready.json()).toMatchObject({
    message: { en: 'The database does not answer; look at DATABASE and at the database itself.' },
  })
})
