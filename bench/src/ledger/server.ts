/**
 * One of the two services in a process of its own, over the database named. Tells its parent its port, and for the
 * ledger a token; then what it has used, and where its time goes, whenever it is asked.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { Session } from 'node:inspector/promises'
import { getRequestListener } from '@hono/node-server'
import { authenticateBy, caseworkApi, migrate, openDatabase } from '@maplebridge/casework-api'
import { editionsOf, fixedPacks } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Kysely, KyselyPlugin } from 'kysely'
import { pino } from 'pino'
import { type BareTables, bareService } from './bareService.ts'
import { sharesOf } from './shares.ts'
import type { Answer, Question } from './Told.ts'

const [kind = '', place = '', kept = ''] = process.argv.slice(2)

let statements = 0
const counting: KyselyPlugin = {
  transformQuery: ({ node }) => {
    statements += 1
    return node
  },
  transformResult: async ({ result }) => result,
}

const ledger = async () => {
  const db = (await openDatabase(place)).withPlugin(counting)
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
  const db = (await openDatabase(place)).withPlugin(counting) as unknown as Kysely<BareTables>
  return { app: await bareService(db, { kept: JSON.parse(await readFile(kept, 'utf8')) }), token: '' }
}

const { app, token } = kind === 'ledger' ? await ledger() : await bare()
const server = createServer(getRequestListener((request) => app.fetch(request)))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined, token })
})
// The parent may end by a fault.
process.on('disconnect', () => process.exit())

const session = new Session()
session.connect()

const answerTo = async (question: Question): Promise<Answer> => {
  switch (question) {
    case 'used': {
      const { user, system } = process.cpuUsage()
      return { processor: (user + system) / 1e3, statements }
    }
    case 'profile':
      await session.post('Profiler.enable')
      await session.post('Profiler.start')
      return 'profiling'
    case 'shares':
      return sharesOf((await session.post('Profiler.stop')).profile)
  }
}
process.on('message', async (question: Question) => process.send?.(await answerTo(question)))
