/**
 * What is told of requests, statements and jobs, and that nothing is told or loaded where nobody watches.
 */
import { createServer } from 'node:http'
import { setTimeout as waited } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { observedJob, observedStatement, serviceApp } from '../src/index.ts'
import { startTelemetry } from '../src/startTelemetry.ts'
import { watched } from './watched.ts'

let watching: ReturnType<typeof watched> | undefined
afterEach(() => watching?.stop())

const service = () => {
  const app = serviceApp({ logger: pino({ level: 'silent' }) })
  app.get('/v1/cases/:case', async (c) => {
    observedStatement({ name: 'select cases', system: 'postgresql', ms: 3 })
    return c.text('x')
  })
  app.get('/broken', () => {
    throw new TypeError('words of a person')
  })
  return app
}

test('a request is told by its pattern, with its statements inside and its duration beside', async () => {
  watching = watched('some-api')
  const trace = '0af7651916cd43dd8448eb211c80319c'
  await service().request('/v1/cases/marked-case?name=marked-name', {
    headers: {
      traceparent: `00-${trace}-b7ad6b7169203331-01`,
      tracestate: 'marked=state',
      baggage: 'marked=bag',
    },
  })
  const [statement, request] = watching.spans()
  expect(request).toMatchObject({
    name: 'GET /v1/cases/:case',
    trace,
    parent: 'b7ad6b7169203331',
    attributes: {
      'http.request.method': 'GET',
      'http.route': '/v1/cases/:case',
      'http.response.status_code': 200,
    },
    resource: { 'service.name': 'some-api', 'service.namespace': 'maplebridge' },
  })
  expect(statement).toMatchObject({ name: 'select cases', trace, parent: request?.id })
  expect(statement?.ms).toBeCloseTo(3, 0)
  const durations = await watching.durations()
  expect(durations.map(({ name, unit }) => `${name} in ${unit}`).sort()).toEqual([
    'db.client.operation.duration in s',
    'http.server.request.duration in s',
  ])
  expect(JSON.stringify([watching.spans(), durations])).not.toContain('marked')
})

test('a failure is told by its kind, never by its words', async () => {
  watching = watched('some-api')
  expect((await service().request('/broken')).status).toBe(500)
  expect((await service().request('/nowhere/marked')).status).toBe(404)
  await expect(
    observedJob('sweep', { work: () => Promise.reject(new RangeError('words of a person')) }),
  ).rejects.toThrow(RangeError)
  expect(await observedJob('sweep', { work: async () => 7 })).toBe(7)
  observedStatement({ name: 'insert cases', system: 'postgresql', ms: 1, failure: '23505' })
  expect(
    watching.spans().map(({ name, status, attributes }) => [name, status.code, attributes['error.type']]),
  ).toEqual([
    ['GET /broken', 2, '500'],
    ['GET unmatched', 0, undefined],
    ['job sweep', 2, 'RangeError'],
    ['job sweep', 0, undefined],
    ['insert cases', 2, '23505'],
  ])
  expect(JSON.stringify([watching.spans(), await watching.durations()])).not.toMatch(/words|marked/u)
})

test('nothing is told where no collector is named, or where the operator switched it off', async () => {
  for (const environment of [
    {},
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_SDK_DISABLED: 'true' },
  ]) {
    const stop = await startTelemetry('some-api', { environment })
    expect((await service().request('/v1/cases/1')).status).toBe(200)
    await stop()
  }
})

test('spans and durations reach the collector that the environment names', async () => {
  const received: string[] = []
  const collector = createServer((request, response) => {
    received.push(`${request.method} ${request.url} ${request.headers['content-type']}`)
    request.resume().on('end', () => response.end())
  }).listen(0, '127.0.0.1')
  await waited(50)
  const address = collector.address()
  const port = typeof address === 'object' ? address?.port : undefined
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${port}`
  const stop = await startTelemetry('some-api', { environment: process.env })
  await service().request('/v1/cases/1')
  await stop()
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
  collector.close()
  expect(received.sort()).toEqual([
    'POST /v1/metrics application/x-protobuf',
    'POST /v1/traces application/x-protobuf',
  ])
})
