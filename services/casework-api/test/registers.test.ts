/**
 * The registers, on both databases: who keeps and who sees what, that history stays, and that nothing about a person
 * fits in but the number of an account.
 */
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../src/database/migrate.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const officer: Actor = { account: 'jo-2', role: 'body-officer', area: '630103002', body: 'village-pmc' }
const auditor: Actor = { account: 'a-1', role: 'auditor', area: '630103' }
const mediator: Actor = { account: 'm-7', role: 'mediator', area: '630103002', body: 'village-pmc' }
const body = {
  kind: 'village-pmc',
  area: '630103002004',
  name: { zh: '示例村调委会' },
  since: '2023-01-01',
}
const engaged = {
  body: 'pmc-1',
  post: 'full-time',
  since: '2023-02-01',
  trainings: [{ on: '2023-02-10', hours: 8, level: 'county' }],
  examinations: [{ on: '2023-02-20', outcome: 'passed' }],
  certificate: { number: 'QH-7', post: 'mediator', issuedBy: 'justice-bureau', since: '2023-02-25' },
}

describe.each(['PGlite', 'PostgreSQL'] as const)('registers on %s', (on) => {
  let ledger: TestLedger
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db)
    await put(dispatcher, 'bodies/pmc-1', body)
  }, 60_000)
  afterAll(() => ledger.end())

  const put = async (by: Actor, entry: string, content: unknown, ifMatch?: string) => {
    const headers = ifMatch === undefined ? {} : { 'if-match': ifMatch }
    const response = await service.sent(by, `/v1/${entry}`, { body: content, method: 'PUT', headers })
    return { status: response.status, said: JSON.parse(await response.text()) }
  }
  const seen = async (by: Actor, path: string) => {
    const response = await service.sent(by, `/v1/registers/${path}`)
    return { status: response.status, said: JSON.parse(await response.text()) }
  }

  it('keep each version of an entry, and list the newest', async () => {
    expect((await put(officer, 'mediators/m-7', engaged)).said).toEqual({
      register: 'mediators',
      id: 'm-7',
      version: 1,
    })
    const ended = { ...engaged, until: '2024-02-01', ended: 'moved' }
    expect((await put(officer, 'mediators/m-7', ended, '"1"')).said.version).toBe(2)
    expect((await put(officer, 'mediators/m-7', engaged, '"1"')).status).toBe(412)
    const { said } = await seen(auditor, 'mediators/m-7')
    expect(said.versions.map((each: { content: unknown }) => each.content)).toEqual([engaged, ended])
    expect((await seen(auditor, 'mediators')).said.entries).toMatchObject([
      { id: 'm-7', version: 2, kind: 'village-pmc', area: '630103002004', account: 'jo-2' },
    ])
  })

  it('keep a zone apart from one whose code begins alike', async () => {
    const zone: Actor = { ...dispatcher, area: '6301-z1' }
    const other: Actor = { ...dispatcher, area: '6301-z10' }
    const refused = await put(zone, 'bodies/zone-10', { ...body, area: other.area })
    expect([refused.status, refused.said.type]).toEqual([403, '/problems/outside-area'])
    expect((await put(other, 'bodies/zone-10', { ...body, area: other.area })).status).toBe(200)
    expect((await seen(zone, 'bodies')).said.entries).toEqual([])
    expect((await seen(zone, 'bodies/zone-10')).status).toBe(404)
    expect((await seen({ ...dispatcher, area: '6301' }, 'bodies?area=6301-z1')).said.entries).toEqual([])
    expect((await seen(other, 'bodies')).said.entries).toMatchObject([{ id: 'zone-10' }])
  })

  it('refuse whoever may not, and what lies elsewhere', async () => {
    const status = async (answer: Promise<{ status: number; said: { type: string } }>) => {
      const { status: number, said } = await answer
      return [number, said.type]
    }
    expect(await status(put(officer, 'bodies/pmc-2', body))).toEqual([403, '/problems/not-allowed'])
    expect(await status(put(mediator, 'mediators/m-7', engaged))).toEqual([403, '/problems/not-allowed'])
    expect(await status(seen(mediator, 'mediators'))).toEqual([403, '/problems/not-allowed'])
    expect(await status(put(dispatcher, 'bodies/pmc-3', { ...body, area: '630104001' }))).toEqual([
      403,
      '/problems/outside-area',
    ])
    expect(
      await status(put({ ...dispatcher, area: '630104' }, 'bodies/pmc-1', { ...body, area: '630104' })),
    ).toEqual([409, '/problems/id-taken'])
    expect(await status(seen({ ...auditor, area: '630104' }, 'bodies/pmc-1'))).toEqual([
      404,
      '/problems/unknown-entry',
    ])
    // An officer of a court neither sees the committee nor engages its mediators.
    const court: Actor = { ...officer, body: 'court' }
    expect((await seen(court, 'bodies')).said.entries).toEqual([])
    const foreign = await put(court, 'mediators/m-8', engaged)
    expect([foreign.status, foreign.said.issues[0].path]).toEqual([422, ['body']])
  })

  it.each([
    ['a name', { ...engaged, name: '甲' }],
    ['a score', { ...engaged, score: 98 }],
    ['a mark', { ...engaged, examinations: [{ on: '2023-02-20', outcome: 'passed', mark: 90 }] }],
    ['a name for a certificate', { ...engaged, certificate: { ...engaged.certificate, number: '甲乙' } }],
    ['an end before the beginning', { ...engaged, until: '2023-01-31' }],
    ['no hours', { ...engaged, trainings: [{ on: '2023-02-10', hours: 0 }] }],
  ])('take no mediator with %s', async (_, content) => {
    expect((await put(officer, 'mediators/m-9', content)).status).toBe(422)
  })

  it('take a reward for a case under a clause of its plan, and not who received it', async () => {
    const opened = await service.sent(dispatcher, '/v1/cases', {
      body: {
        pack: 'xining-chengzhong',
        dispute: {
          id: 'W-1',
          matter: 'neighbour',
          area: '630103002004',
          filedOn: '2023-05-06',
          source: 'screening',
          facts: {},
        },
      },
    })
    const {
      case: { case: id },
    } = JSON.parse(await opened.text())
    const reward = { case: id, fen: 20_000, clause: 'S0-3.2-reward', paidOn: '2023-06-01' }
    expect((await put(dispatcher, 'rewards/R-1', reward)).said).toEqual({
      register: 'rewards',
      id: 'R-1',
      version: 1,
    })
    const paths = async (content: unknown) => {
      const { said } = await put(dispatcher, 'rewards/R-2', content)
      return said.issues.map(({ path }: { path: readonly string[] }) => path)
    }
    expect(await paths({ ...reward, clause: 'S9-1-none' })).toEqual([['clause']])
    expect(await paths({ ...reward, case: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11' })).toEqual([['case']])
    expect(await paths({ ...reward, fen: 0.5 })).not.toEqual([])
    expect(await paths({ ...reward, to: '甲' })).not.toEqual([])
  })

  it('list experts in pages, by id', async () => {
    for (const id of ['e-1', 'e-2', 'e-3'])
      await put(dispatcher, `experts/${id}`, { fields: ['medical'], area: '630103', since: '2023-01-01' })
    const ids = ({ said }: { said: { entries: readonly { id: string }[] } }) =>
      said.entries.map(({ id }) => id)
    const first = await seen(dispatcher, 'experts?limit=2')
    expect([ids(first), first.said.next]).toEqual([['e-1', 'e-2'], 'e-2'])
    expect(ids(await seen(dispatcher, 'experts?limit=2&after=e-2'))).toEqual(['e-3'])
  })
})

it('are taken away and made anew by the migrations', async () => {
  const ledger = await emptyLedger('PGlite')
  const service = await serviceOn(ledger.db)
  const put = () => service.sent(dispatcher, '/v1/bodies/pmc-1', { method: 'PUT', body })
  expect((await put()).status).toBe(200)
  for (const to of ['0003-followers', 'none', undefined] as const) {
    const { error } = await migrate(ledger.db, to === undefined ? {} : { to })
    expect(error).toBeUndefined()
  }
  const answer = await put()
  expect(JSON.parse(await answer.text()).version).toBe(1)
  await ledger.end()
})
