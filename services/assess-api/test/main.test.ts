import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const main = join(import.meta.dirname, '../src/main.ts')
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const started = (environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [main], {
    env: { PATH: '/usr/bin', NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...environment },
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
  const url = async (): Promise<string> => {
    for (;;) {
      const found = /"url":"([^"]+)"/u.exec(text.out)?.[1]
      if (found !== undefined) return found
      await Promise.race([
        once(child.stdout, 'data'),
        ended.then(() => {
          throw new Error(text.err)
        }),
      ])
    }
  }
  return { child, text, ended, url }
}

test('the process answers, and ends in order when asked to', { timeout: 30_000 }, async () => {
  const { child, ended, url, text } = started({ PORT: '0' })
  const address = await url()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  const home = await fetch(address, { redirect: 'manual' })
  expect([home.status, home.headers.get('location')]).toEqual([302, '/docs'])
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(text.err).toBe('')
})

test('a body over the limit is refused over a real connection', { timeout: 30_000 }, async () => {
  const { url } = started({ PORT: '0', LOG_LEVEL: 'info' })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${await url()}/v1/assessments`, {
    method: 'POST',
    headers,
    body: 'x'.repeat(3 << 20),
  })
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ type: '/problems/body-too-large' })
  const slices = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1 << 16).fill(32)),
  })
  const streamed = await fetch(`${await url()}/v1/assessments`, {
    method: 'POST',
    headers,
    body: slices,
    duplex: 'half',
  })
  expect(streamed.status).toBe(413)
})

test.each([
  [{ PORT: 'http' }, 'assess-api: PORT is `http`; give a number from 0 to 65535\n'],
  [{ LOG_LEVEL: 'loud' }, /^assess-api: LOG_LEVEL is `loud`; give one of trace, .*\n$/u],
  [{ PACKS_DIR: '/nowhere' }, /^assess-api: PACKS_DIR `\/nowhere` cannot be read .*; name a folder .*\n$/u],
])('%o stops it with one sentence', { timeout: 30_000 }, async (environment, sentence) => {
  const { ended, text } = started({ PORT: '0', LOG_LEVEL: 'silent', ...environment })
  expect(await ended).toBe(1)
  expect(text.err).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence))
})

test('a taken port stops it with one sentence', { timeout: 30_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { ended, text } = started({ PORT: String(port) })
  expect(await ended).toBe(1)
  expect(text.err).toBe(
    `assess-api: port \`${port}\` on \`127.0.0.1\` is taken by another process; end that process or set PORT to a free port\n`,
  )
  other.close()
})
