/**
 * The tests of a service as a process, the same for every service.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'

/** Declares the tests of the process that `main` starts; `service` is the name it goes by. */
export const testProcess = (
  service: string,
  {
    main,
    environment: always = {},
  }: { readonly main: string; readonly environment?: Readonly<Record<string, string>> },
): void => {
  const children: ChildProcess[] = []

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })

  const started = (environment: Readonly<Record<string, string>>) => {
    const child = spawn(process.execPath, [main], {
      env: {
        PATH: '/usr/bin',
        PORT: '0',
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        ...always,
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
    return { child, text, ended: once(child, 'exit').then(([code]: unknown[]) => code) }
  }

  test('the process answers, and ends in order when asked to', { timeout: 30_000 }, async () => {
    const { child, ended, text } = started({})
    await expect.poll(() => text.out, { timeout: 20_000 }).toContain('"url"')
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(text.out) ?? []
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    const home = await fetch(address, { redirect: 'manual' })
    expect([home.status, home.headers.get('location')]).toEqual([302, '/docs'])
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(text.err).toBe('')
  })

  test('a port that is none stops it with one sentence', { timeout: 30_000 }, async () => {
    const { ended, text } = started({ PORT: 'http' })
    expect(await ended).toBe(1)
    expect(text.err).toBe(`${service}: PORT is \`http\`; give a number from 0 to 65535\n`)
  })
}
