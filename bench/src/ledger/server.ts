/**
 * One of the two services in a process of its own, over the database named. Tells its parent its port, and for the
 * ledger a token; then the processor time it has taken whenever it is asked.
 */
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { authenticateBy, caseworkApi, migrate, openDatabase } from '@maplebridge/casework-api'
import { editionsOf, fixedPacks } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Kysely } from 'kysely'
import { pino } from 'pino'
import { type BareTables, bareService } from './bareService.ts'

const [kind = '', place = '', bytes = '0'] = process.argv.slice(2)

const ledger = async () => {
  const db = await openDatabase(place)
  const { error } = await migrate(db)
  if (error !== undefined) throw error
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }
  const packs = fixedPacks(shipped)
  const trust = { keys, issuer: 'https://bench.test', audience: 'maplebridge-casework' }
  const token = await new SignJWT({ role: 'dispatcher', area: '630103' })
    .setProtectedHeader({ alg: 'ES256' })
    .setSubject('bench')
    .setIssuer(trust.issuer)
    .setAudience(trust.audience)
    .setExpirationTime('2h')
    .sign(privateKey)
  const app = caseworkApi({
    packs,
    logger: pino({ level: 'silent' }),
    ledger: {
      db,
      rules: { editions: editionsOf(packs) },
      now: () => new Date().toISOString(),
      authenticate: authenticateBy(trust),
    },
  })
  return { app, token }
}

const bare = async () => {
  // proof: the bare service makes its one table in this database and reads no other
  const db = (await openDatabase(place)) as unknown as Kysely<BareTables>
  return { app: await bareService(db, { bytes: Number(bytes) }), token: '' }
}

const { app, token } = kind === 'ledger' ? await ledger() : await bare()
const server = createServer(getRequestListener((request) => app.fetch(request)))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined, token })
})
// The parent may end by a fault.
process.on('disconnect', () => process.exit())
process.on('message', () => process.send?.(process.cpuUsage()))
