/**
 * One register, one answer: from the packages, from the command, and from the service, which reads it as it comes.
 */
import { readFileSync } from 'node:fs'
import { packs } from '@maplebridge/packs'
import { countRegister, editionOn, layersOf, measurementsUnder } from '@maplebridge/policy-pack'
import { readRecords } from '@maplebridge/tables'
import * as Result from 'effect/Result'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inRepository, maplebridge } from './doors.ts'
import { type Server, startServer } from './servers.ts'

const file = inRepository('examples/registers/cases-2023.csv')
const during = { from: '2023-01-01', to: '2023-12-31' }
const of = ['accepted-of-found', 'performed-of-due', 'refused-or-withdrawn-of-accepted']
const asked = { pack: 'cn-national', by: 'area' }

let service: Server
beforeAll(async () => {
  service = await startServer('services/metrics-api/src/main.ts')
}, 60_000)
afterAll(() => service?.stop())

type Answer = { readonly read: readonly { readonly file?: string }[] }

/** What the packages answer. */
const fromPackages = async (): Promise<object> => {
  const layers = Result.getOrThrow(layersOf(packs, { id: asked.pack }))
  const under = Result.getOrThrow(editionOn(layers, { on: during.to }))
  const counting = Result.getOrThrow(
    countRegister({ under, register: 'cases', during, of, by: asked.by, areaCodes: true }),
  )
  const pieces = (async function* () {
    yield readFileSync(file)
  })()
  for await (const batch of readRecords(pieces, { as: 'csv', fields: counting.columns }))
    counting.add(Result.getOrThrow(batch))
  const read = [counting.read()]
  const answer = Result.getOrThrow(
    measurementsUnder(counting.counts(), { under, during, of, rollUp: true, read }),
  )
  return JSON.parse(JSON.stringify(answer))
}

it('a register, asked at every door', { timeout: 60_000 }, async () => {
  const expected = await fromPackages()
  const { pack, by } = asked
  const command = ['measure', file, '--pack', pack, '--from', during.from, '--to', during.to, '--by', by]
  const { out } = await maplebridge([...command, ...of.flatMap((id) => ['--of', id]), '--roll-up', '--json'])
  const { read, ...told }: Answer = JSON.parse(out)
  expect({ ...told, read: read.map(({ file: _, ...each }) => each) }).toEqual(expected)
  const query = new URLSearchParams({ pack, by, ...during, of: of.join(','), rollUp: 'true' })
  const response = await fetch(`${service.url}/v1/measurements?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: readFileSync(file),
  })
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual(expected)
})
