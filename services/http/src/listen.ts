/**
 * Puts a service on a port. A port that cannot be had is an outcome with one clear sentence, not a stack; closing
 * lets the requests that are being answered finish.
 */
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import * as Result from 'effect/Result'

/** The port cannot be had. */
export type ListenError = { readonly _tag: 'ListenError'; readonly code: string; readonly message: string }

/** A service that listens: its address, and how to end it. */
export type Listening = { readonly url: string; readonly close: () => Promise<void> }

/** Answers requests; `env` is the connection, from which an application may read the network address. */
type Fetch = { readonly fetch: (request: Request, env?: object) => Response | Promise<Response> }

/** Milliseconds that requests get to finish once a service is asked to end. */
const patience = 5000

/** Listens on a host and port; port 0 takes a free one. */
export const listen = (
  { fetch }: Fetch,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Result.Result<Listening, ListenError>> =>
  new Promise((resolve) => {
    const server = createServer(getRequestListener((request, env) => fetch(request, env)))
    const close = ending(server)
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(Result.fail(refusal(error, { host, port }))),
    )
    server.listen(port, host, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : port
      resolve(Result.succeed({ url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close }))
    })
  })

/** How to end a server: connections are closed as they fall idle, and all of them when patience is over. */
const ending = (server: Server): (() => Promise<void>) => {
  let asked = false
  const closeIdle = () => asked && setImmediate(() => server.closeIdleConnections())
  server.on('request', (_, response) => response.once('close', closeIdle))
  return () =>
    new Promise((done) => {
      asked = true
      setTimeout(() => server.closeAllConnections(), patience).unref()
      server.close(() => done())
      server.closeIdleConnections()
    })
}

const refusal = (
  { code = 'unknown', message }: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
): ListenError => ({
  _tag: 'ListenError',
  code,
  message: sentences(host, port)[code] ?? `cannot listen: ${message}`,
})

const sentences = (host: string, port: number): Readonly<Record<string, string>> => ({
  EADDRINUSE: `port \`${port}\` on \`${host}\` is taken by another process; end that process or set PORT to a free port`,
  EACCES: `port \`${port}\` needs more rights than this process has; set PORT to a port above 1023`,
  EADDRNOTAVAIL: `\`${host}\` is no address of this machine; set HOST to 127.0.0.1 or 0.0.0.0`,
  ENOTFOUND: `host \`${host}\` is not known; set HOST to 127.0.0.1 or 0.0.0.0`,
})
