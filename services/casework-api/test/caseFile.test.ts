/**
 * The documents of a file: what every file has, and what the steps of the case call for.
 */
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const mediator: Actor = { account: 'm-7', role: 'mediator', area: '630103002', body: 'village-pmc' }
const json = async (response: Response) => JSON.parse(await response.text())

let ledger: TestLedger
let service: Awaited<ReturnType<typeof serviceOn>>
beforeAll(async () => {
  ledger = await emptyLedger('PGlite')
  service = await serviceOn(ledger.db)
}, 60_000)
afterAll(() => ledger.end())

const opened = async (id: string, pack = 'cn-national'): Promise<string> => {
  const dispute = {
    id,
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2026-05-06',
    source: 'screening',
    facts: {},
  }
  const events = [
    { type: 'registered', on: '2026-05-06' },
    { type: 'assigned', on: '2026-05-06', to: 'village-pmc' },
  ]
  const answer = await service.sent(dispatcher, '/v1/cases', { body: { pack, dispute, events } })
  return (await json(answer)).case.case
}
const standings = async (id: string): Promise<Readonly<Record<string, string>>> => {
  const { documents } = await json(await service.sent(mediator, `/v1/cases/${id}/file`))
  type Listed = {
    readonly document: { readonly code: string }
    readonly standing: string
    readonly since?: string
  }
  return Object.fromEntries(
    documents.map(({ document, standing, since }: Listed) => [document.code, since ?? standing]),
  )
}

it('grows with the steps of the case', async () => {
  const id = await opened('F-1')
  expect(await standings(id)).toEqual({
    application: 'to-come',
    registration: '2026-05-06',
    'rights-notice': 'to-come',
    'identity-proof': 'to-come',
    authorisation: 'where-it-applies',
    'inquiry-record': 'where-it-applies',
    evidence: 'where-it-applies',
    'mediation-record': 'to-come',
    agreement: 'where-it-applies',
    'oral-agreement-record': 'where-it-applies',
    'performance-proof': 'where-it-applies',
    'return-visit': 'where-it-applies',
    'confirmation-papers': 'where-it-applies',
    'closing-report': 'where-it-applies',
    'file-note': 'where-it-applies',
    'back-cover': 'to-come',
  })
  const events = [
    { type: 'accepted', on: '2026-05-06' },
    {
      type: 'session-held',
      on: '2026-05-07',
      manner: 'at-a-distance',
      link: 'https://video.example/rooms/12',
    },
    { type: 'settled', on: '2026-05-07', effectiveOn: '2026-05-08', form: 'written' },
  ]
  expect((await service.sent(mediator, `/v1/cases/${id}/steps`, { body: { events } })).status).toBe(200)
  expect(await standings(id)).toMatchObject({
    'rights-notice': '2026-05-06',
    'mediation-record': '2026-05-07',
    agreement: '2026-05-07',
    'oral-agreement-record': 'where-it-applies',
  })
})

it('is noted when it is read, and is not there for those who may not see the case', async () => {
  const id = await opened('F-2')
  await standings(id)
  const reads = await ledger.db
    .selectFrom('reads')
    .select(['account', 'what'])
    .where('case_id', '=', id)
    .execute()
  expect(reads).toEqual([{ account: 'm-7', what: 'file' }])
  const elsewhere = { ...dispatcher, area: '630104' }
  expect((await service.sent(elsewhere, `/v1/cases/${id}/file`)).status).toBe(404)
})

it.each([
  ['a link without a session at a distance', { manner: 'in-person', link: 'https://video.example/rooms/12' }],
  ['a link with a password in it', { manner: 'at-a-distance', link: 'https://me:secret@video.example/12' }],
  ['a link that is none', { manner: 'at-a-distance', link: 'javascript:alert(1)' }],
])('refuses a session with %s', async (_, said) => {
  const id = await opened(`F-${JSON.stringify(said).length}`)
  const events = [{ type: 'session-held', on: '2026-05-07', ...said }]
  const answer = await service.sent(mediator, `/v1/cases/${id}/steps`, { body: { events } })
  expect(answer.status).toBe(422)
})
