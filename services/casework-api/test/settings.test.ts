/**
 * What the environment may say, and what is refused with one sentence.
 */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { authenticateBy } from '../src/authenticate.ts'
import { caseworkSettings } from '../src/caseworkSettings.ts'
import { developmentTrust } from '../src/developmentTrust.ts'
import { openLedger } from '../src/openLedger.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maplebridge-settings-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const key = Buffer.alloc(32, 7).toString('base64')

it('keeps the ledger in a folder and trusts keys of its own when nothing is said', () => {
  expect(Result.getOrThrow(caseworkSettings({}))).toEqual({
    database: '.data/ledger',
    connections: 4,
    trust: { kind: 'development', folder: '.data/keys' },
    ledgerKey: undefined,
    origins: [],
    rates: { ofAccount: 6000, ofAddress: 60, applications: 30, proxies: 0 },
  })
})

it('takes the database, the issuer, the key and the origins that are named', () => {
  const said = {
    DATABASE: 'postgres://ledger@db/ledger',
    DATABASE_CONNECTIONS: '12',
    JWT_ISSUER: 'https://accounts.example',
    JWT_KEYS: 'https://accounts.example/keys',
    LEDGER_KEY: key,
    CORS_ORIGINS: 'https://desk.example,http://localhost:5173',
    REQUESTS_PER_MINUTE: '600',
    ANONYMOUS_REQUESTS_PER_MINUTE: '0',
    APPLICATIONS_PER_HOUR: '300',
    PROXIES: '1',
  }
  expect(Result.getOrThrow(caseworkSettings(said))).toEqual({
    database: 'postgres://ledger@db/ledger',
    connections: 12,
    trust: {
      kind: 'issuer',
      issuer: 'https://accounts.example',
      audience: 'maplebridge-casework',
      keys: 'https://accounts.example/keys',
    },
    ledgerKey: new Uint8Array(32).fill(7),
    origins: ['https://desk.example', 'http://localhost:5173'],
    rates: { ofAccount: 600, ofAddress: 0, applications: 300, proxies: 1 },
  })
})

it.each([
  ['DATABASE_CONNECTIONS', { DATABASE_CONNECTIONS: '0' }, 'give a number from 1 to 99'],
  ['DATABASE_CONNECTIONS', { DATABASE_CONNECTIONS: 'many' }, 'DATABASE_CONNECTIONS is `many`'],
  ['LEDGER_KEY', { LEDGER_KEY: 'c2hvcnQ=' }, 'LEDGER_KEY is not 32 bytes in base64'],
  ['CORS_ORIGINS', { CORS_ORIGINS: '*' }, '`*`, which is no origin'],
  ['CORS_ORIGINS', { CORS_ORIGINS: 'https://desk.example/app' }, 'which is no origin'],
  ['REQUESTS_PER_MINUTE', { REQUESTS_PER_MINUTE: '-1' }, '`-1`, which is no number'],
  ['PROXIES', { PROXIES: 'one' }, '0 for none'],
  ['JWT_ISSUER', { NODE_ENV: 'production' }, 'keys for development are refused in production'],
  ['JWT_ISSUER', { JWT_KEYS: 'keys.json' }, 'JWT_ISSUER is not set'],
  ['JWT_KEYS', { JWT_ISSUER: 'https://accounts.example' }, 'JWT_KEYS is not set'],
])('refuses %s: %o', (variable, environment, sentence) => {
  const refused = caseworkSettings(environment)
  expect(Result.isFailure(refused) && refused.failure.variable).toBe(variable)
  expect(Result.isFailure(refused) && refused.failure.message).toContain(sentence)
})

it('makes keys for development once, for the owner alone, and trusts the tokens they sign', async () => {
  const actor: Actor = { account: 'm-7', role: 'mediator', area: '630103002', body: 'village-pmc' }
  const [one, two] = await Promise.all([developmentTrust(folder), developmentTrust(folder)])
  const authenticate = authenticateBy(one.trust)
  expect(Result.getOrThrow(await authenticate(`Bearer ${await two.tokenFor(actor)}`))).toEqual(actor)
  const file = join(folder, 'development.json')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  // The half that signs stays in the file.
  expect(JSON.stringify(one.trust)).not.toContain(JSON.parse(await readFile(file, 'utf8')).d)
})

it('says in one sentence which file or database can not be used, without its password', async () => {
  const settings = Result.getOrThrow(
    caseworkSettings({ DATABASE: 'postgres://u:hidden@127.0.0.1:1/none', DATA_DIR: folder }),
  )
  const closed = await openLedger(settings)
  expect(Result.isFailure(closed) && closed.failure.message).toContain(
    '`postgres://…@127.0.0.1:1/none` can not be used',
  )
  const keys = join(folder, 'wrong.json')
  await writeFile(keys, '[]')
  const wrong = await openLedger({ ...settings, trust: { kind: 'issuer', issuer: 'i', audience: 'a', keys } })
  expect(Result.isFailure(wrong) && wrong.failure.message).toContain('where there is no key set')
})
