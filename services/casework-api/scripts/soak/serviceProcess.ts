/**
 * The service as a process that can be killed and started again at the same address.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as after } from 'node:timers/promises'
import { freePort } from '../../test/postgres.ts'

/** A service process. */
export type ServiceProcess = {
  readonly url: string
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  /** Asks it to end, and gives the exit code. */
  readonly end: () => Promise<number | null>
  /** What it logged as its own failure, and what it wrote to standard error. */
  readonly failures: readonly string[]
  /** The turns of jobs that it did. */
  readonly turns: readonly string[]
}

const main = join(import.meta.dirname, '../../src/main.ts')
const compiled = join(import.meta.dirname, '../../../../node_modules/.cache/compiled')

/** The officials of a long run are quicker than any. */
const unlimited = { REQUESTS_PER_MINUTE: '0', ANONYMOUS_REQUESTS_PER_MINUTE: '0' }

/** Milliseconds that a service gets until it is ready. */
const patience = 60_000

/** Starts a service with the given environment, and waits until it is ready. */
export const serviceProcess = async (
  environment: Readonly<Record<string, string>>,
): Promise<ServiceProcess> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const failures: string[] = []
  const turns: string[] = []
  let child: ChildProcess | undefined
  const heard = (line: string): void => {
    if (/"msg":"(failed|the turn failed[^"]*)"/u.test(line)) failures.push(line)
    if (line.includes('"msg":"done"')) turns.push(line)
  }
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, [main], {
      env: {
        PATH: '/usr/bin',
        NODE_COMPILE_CACHE: compiled,
        PORT: String(port),
        ...unlimited,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (child.stdout !== null) createInterface(child.stdout).on('line', heard)
    child.stderr?.on('data', (chunk: Buffer) => failures.push(String(chunk)))
    await readyAt(url)
  }
  await start()
  return {
    url,
    failures,
    turns,
    start,
    kill: async () => {
      if (child === undefined || child.exitCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    end: async () => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null)
        return child?.exitCode ?? null
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const code: unknown = (await gone)[0]
      return typeof code === 'number' ? code : null
    },
  }
}

/** Waits until a service is ready, and says how many milliseconds that took. */
export const readyAt = async (url: string): Promise<number> => {
  const started = Date.now()
  for (;;) {
    const isReady = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(10_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return Date.now() - started
    if (Date.now() - started > patience)
      throw new Error(`the service at ${url} is not ready after ${patience} ms`)
    await after(50)
  }
}
