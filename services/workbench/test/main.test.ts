import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer as createCollector } from 'node:http'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const children: ChildProcess[] = []

beforeAll(async () => {
  if (existsSync(join(root, 'dist/page/index.html'))) return
  await build({ configFile: join(root, 'vite.config.ts'), root: join(root, 'page'), logLevel: 'silent' })
}, 60_000)
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Without a ledger unless it is asked for: it takes some seconds to fill. */
const started = (environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [join(root, 'src/main.ts')], {
    env: {
      PATH: '/usr/bin',
      PORT: '0',
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      ...environment,
    },
  })
  children.push(child)
  const text = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    text.out += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    text.err += chunk
  })
  const ended = once(child, 'exit').then(([code]: unknown[]) => code)
  return { child, text, ended }
}

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

test('it says where to look and how to stop, and stops on Ctrl-C', { timeout: 30_000 }, async () => {
  const { child, text, ended } = started({})
  await expect.poll(() => text.out + text.err, { timeout: 20_000 }).toContain('Ctrl-C')
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(text.out) ?? []
  for (const path of ['/', '/docs', '/openapi.json', '/v1/packs']) {
    expect(text.out).toContain(`${address}${path}`)
    expect((await fetch(address + path)).status, path).toBe(200)
  }
  expect(text.out).toContain('xining-chengzhong')
  expect(text.out).toMatch(/[\u4e00-\u9fff]/u)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(text.err).toBe('')
})

test('its ledger is filled at the first start, is there at the second, and ends in order', {
  timeout: 240_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-main-'))
  const environment = { NODE_ENV: '', DATA_DIR: folder }
  for (const first of [true, false]) {
    const { child, text, ended } = started(environment)
    await expect.poll(() => text.out + text.err, { timeout: 100_000 }).toContain('Ctrl-C')
    expect(text.out.includes('first start')).toBe(first)
    expect(text.out).toContain('The ledger is a demo: an invented district')
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(text.out) ?? []
    const signedIn = await fetch(`${address}/demo/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"role":"auditor"}',
    })
    const { token } = JSON.parse(await signedIn.text())
    const checked = await fetch(`${address}/v1/audit/verify`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(JSON.parse(await checked.text())).toMatchObject({ cases: 37, faults: [] })
    child.kill('SIGTERM')
    expect([await ended, text.err]).toEqual([0, ''])
  }
  expect((await readdir(folder)).toSorted()).toEqual(['demo-ledger', 'keys'])
  await rm(folder, { recursive: true })
})

test('asked to end it says that it is not ready, goes on answering, and tells its collector', {
  timeout: 40_000,
}, async () => {
  const told: string[] = []
  const collector = createCollector((request, response) => {
    let body = ''
    request
      .on('data', (chunk: Buffer) => (body += chunk))
      .on('end', () => told.push(`${request.url} ${body}`))
    response.end()
  }).listen(0, '127.0.0.1')
  await once(collector, 'listening')
  const { child, text, ended } = started({
    DRAIN_SECONDS: '2',
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${portOf(collector)}`,
  })
  await expect.poll(() => text.out + text.err, { timeout: 20_000 }).toContain('Ctrl-C')
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(text.out) ?? []
  const status = async (path: string) => (await fetch(`${address}${path}`)).status
  expect(await status('/readyz')).toBe(200)
  child.kill('SIGTERM')
  await expect.poll(() => status('/readyz'), { timeout: 1500 }).toBe(503)
  expect(await status('/v1/packs')).toBe(200)
  expect([await ended, text.err]).toEqual([0, ''])
  const spans = told.filter((each) => each.startsWith('/v1/traces ')).join()
  expect(spans).toContain('workbench')
  expect(spans).toContain('GET /v1/packs')
  collector.close()
})

test('a taken port stops it, with the command that helps', { timeout: 30_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const port = portOf(other)
  const { ended, text } = started({ PORT: String(port) })
  expect(await ended).toBe(1)
  expect(text.err).toContain(`port ${port} is taken`)
  expect(text.err).toMatch(/`PORT=\d+ npm start`/u)
  expect(text.err.trimEnd().split('\n')).toHaveLength(2)
  other.close()
})

test.each([
  [
    { HOST: '192.0.2.1' },
    'HOST `192.0.2.1` is no address of this machine; start with `HOST=127.0.0.1 npm start`',
  ],
  [{ PACKS_DIR: '/nowhere' }, 'PACKS_DIR `/nowhere` cannot be read'],
  [{ PORT: 'http' }, 'PORT is `http`; give a number'],
])('%o stops it with a sentence and no stack', { timeout: 30_000 }, async (environment, sentence) => {
  const { ended, text } = started(environment)
  expect(await ended).toBe(1)
  expect(text.err).toContain(sentence)
  expect(text.err).not.toMatch(/^\s+at /mu)
  expect(text.out).toBe('')
})
