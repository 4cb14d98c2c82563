/**
 * Starts a service as its own process on a free port, as whoever runs it would.
 */
import { spawn } from 'node:child_process'
import { inRepository } from './doors.ts'

/** A running service. */
export type Server = { readonly url: string; readonly stop: () => void }

/** Milliseconds that a service gets to start. */
const patience = 20_000

/** Starts the service with this main file and waits until it says where it listens. */
export const startServer = (main: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRepository(main)], {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        LOG_LEVEL: 'info',
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      },
    })
    const stop = (): void => {
      child.kill()
    }
    const refuse = (why: string): void => {
      stop()
      reject(new Error(`${main} ${why}:\n${said}`))
    }
    const timer = setTimeout(() => refuse('did not start'), patience)
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk
      const url = /http:\/\/[\w.[\]:]+:\d+/u.exec(said)?.[0]
      if (url === undefined) return
      clearTimeout(timer)
      resolve({ url, stop })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('exit', (code) => refuse(`ended with code ${code}`))
  })
