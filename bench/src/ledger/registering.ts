/**
 * Sends one service new cases over HTTP, as many at once as there are connections, and tells how many were registered in
 * a second.
 */
import { randomUUID } from 'node:crypto'
import autocannon from 'autocannon'

/** A service that is asked. */
export type Asked = { readonly url: string; readonly token: string }

/** Cases registered, and how many in a second. */
export type Registered = { readonly cases: number; readonly rate: number }

const on = '2026-05-08'
const started = Date.now()
let number = 0

/** A new case as it is sent, to be assessed at once; every one has a number of its own. */
export const newCase = () => {
  number += 1
  const id = `B-${started}-${process.pid}-${number}`
  const dispute = {
    id,
    matter: 'neighbour',
    area: '630103002004',
    filedOn: on,
    source: 'screening',
    facts: {},
  }
  return { pack: 'xining-chengzhong', dispute, events: [{ type: 'registered', on }], assess: { on } }
}

/** The headers of a command under a key of its own. */
export const headersOf = ({ token }: Asked) => ({
  'content-type': 'application/json',
  'idempotency-key': randomUUID(),
  ...(token !== '' && { authorization: `Bearer ${token}` }),
})

/** Registers cases for some seconds. */
export const registering = async (
  asked: Asked,
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<Registered> => {
  const {
    errors,
    non2xx,
    '2xx': cases,
    duration,
  } = await autocannon({
    url: asked.url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path: '/v1/cases',
        setupRequest: (request) => ({
          ...request,
          headers: headersOf(asked),
          body: JSON.stringify(newCase()),
        }),
        onResponse: (status, body) => {
          if (status !== 201) throw new Error(`${status}: ${body}`)
        },
      },
    ],
    timeout: 60,
  })
  if (errors + non2xx > 0) throw new Error(`${asked.url}: ${errors} errors, ${non2xx} refusals`)
  return { cases, rate: cases / duration }
}
