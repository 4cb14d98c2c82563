import { setTimeout } from 'node:timers/promises'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { listen } from '../src/index.ts'

const host = '127.0.0.1'

test('a request being answered is answered before a service ends', async () => {
  const slow = { fetch: async () => new Response(await setTimeout(300, 'answered')) }
  const { url, close } = Result.getOrThrow(await listen(slow, { host, port: 0 }))
  const answer = fetch(url)
  await setTimeout(100)
  await Promise.all([close(), expect(answer.then((response) => response.text())).resolves.toBe('answered')])
  await expect(fetch(url)).rejects.toThrow()
})

test('a taken port is an outcome with a sentence', async () => {
  const service = { fetch: () => new Response() }
  const first = Result.getOrThrow(await listen(service, { host, port: 0 }))
  const port = Number(new URL(first.url).port)
  const second = await listen(service, { host, port })
  expect(Result.isFailure(second) && second.failure).toMatchObject({
    _tag: 'ListenError',
    code: 'EADDRINUSE',
    message: expect.stringContaining(`port \`${port}\``),
  })
  await first.close()
})

test('an address of another machine is an outcome with a sentence', async () => {
  const elsewhere = await listen({ fetch: () => new Response() }, { host: '192.0.2.1', port: 0 })
  expect(Result.isFailure(elsewhere) && elsewhere.failure.message).toContain(
    '`192.0.2.1` is no address of this machine',
  )
})
