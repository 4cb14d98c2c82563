/**
 * The living demo: an invented district whose cases were written through the routes of the ledger, once, in every stage
 * and in the order of their days; who may sign in; and what is said when it cannot be kept or must not be there.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMigrated } from '@maplebridge/casework-api'
import { editionsOf, fixedPacks, type PackSource } from '@maplebridge/http'
import type { Role } from '@maplebridge/ledger'
import { Stage } from '@maplebridge/ledger/schema'
import { packs as shipped } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { workbench } from '../src/app.ts'
import { demoPacks } from '../src/demo/demoPacks.ts'
import { demoRequests } from '../src/demo/demoRequests.ts'
import { areas, district, plan, roles } from '../src/demo/district.ts'
import { type OpenedDemo, openDemo } from '../src/demo/openDemo.ts'
import { seedDemo } from '../src/demo/seedDemo.ts'
import { stories } from '../src/demo/stories.ts'
import { caseworkKind, openCasework } from '../src/openCasework.ts'

/** A Wednesday; the tests do not ask the clock. */
const now = () => '2026-09-16T02:00:00.000Z'
const today = '2026-09-16'
const logger = pino({ level: 'silent' })
/** No page is looked at here. */
const page = import.meta.dirname
const examples = join(import.meta.dirname, '../../../examples/packs')

let packs: PackSource
const folders: string[] = []
const emptyFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-demo-'))
  folders.push(folder)
  return folder
}
beforeAll(async () => {
  packs = fixedPacks((await demoPacks(examples, { shipped })) ?? [])
})
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

describe('a demo in memory', { timeout: 120_000 }, () => {
  let demo: OpenedDemo
  let app: ReturnType<typeof workbench>
  beforeAll(async () => {
    const place = { database: 'memory://', fixed: true, ledgerKey: undefined, keys: '/nowhere' }
    demo = Result.getOrThrow(await openDemo(place, { packs, now }))
    app = workbench({ packs, logger, page, casework: { ledger: demo.ledger, demo: demo.access } })
  }, 120_000)
  afterAll(() => demo.end())

  const answer = async (response: Response) => JSON.parse(await response.text())
  const signIn = async (role: Role): Promise<string> => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ role })
    return (await answer(await app.request('/demo/tokens', { method: 'POST', headers, body }))).token
  }
  const asked = async (role: Role, path: string) =>
    answer(await app.request(path, { headers: { authorization: `Bearer ${await signIn(role)}` } }))
  type Listed = {
    readonly case: string
    readonly stage: string
    readonly links: readonly object[]
    readonly holder?: string
    readonly assessment?: { readonly decision: string }
    readonly dispute: {
      readonly id: string
      readonly area: string
      readonly events: readonly { type: string }[]
    }
  }
  const cases = async (role: Role): Promise<readonly Listed[]> =>
    (await asked(role, '/v1/cases?limit=200')).cases

  it('holds every story, and the ledger refused nothing', async () => {
    expect(demo.seeded).toEqual({ kind: 'filled', begun: today, cases: stories.length, refused: [] })
    const numbers = (await cases('auditor')).map(({ dispute }) => dispute.id)
    expect(numbers.toSorted()).toEqual(stories.map(({ number }) => number).toSorted())
    expect(numbers.length).toBeGreaterThanOrEqual(30)
  })

  it('shows every stage, and what a supervisor and a dispatcher look for', async () => {
    const all = await cases('dispatcher')
    expect([...new Set(all.map(({ stage }) => stage))].toSorted()).toEqual(
      Stage.literals.filter((stage) => stage !== 'withdrawn').toSorted(),
    )
    const happened = (type: string) =>
      all.filter(({ dispute }) => dispute.events.some((each) => each.type === type))
    expect(happened('returned').length).toBeGreaterThanOrEqual(2)
    expect(happened('reopened')).toHaveLength(1)
    expect(happened('withdrawn')).toHaveLength(1)
    expect(all.filter(({ links }) => links.length > 0)).toHaveLength(1)
    const decisions = new Set(all.map(({ assessment }) => assessment?.decision))
    expect([...decisions].toSorted()).toEqual(['confirmed', 'overridden', 'proposed', undefined])
    const { duties } = await asked('supervisor', '/v1/overdue')
    expect(duties.length).toBeGreaterThanOrEqual(5)
    const queue = (await asked('dispatcher', '/v1/queue')).cases.map(({ why }: { why: string }) => why)
    expect(new Set(queue)).toEqual(new Set(['unassigned', 'returned', 'refused']))
    expect((await asked('dispatcher', '/v1/intakes')).intakes).toHaveLength(2)
    const rounds = `/v1/screenings/missing?pack=${plan.id}&during=2026-08-01..${today}&as_of=${today}`
    expect((await asked('supervisor', rounds)).missing).toHaveLength(2)
    expect((await asked('dispatcher', '/v1/registers/mediators')).entries.length).toBeGreaterThan(5)
  })

  it('has whole chains whose lines are written in the order of their days', async () => {
    expect((await asked('auditor', '/v1/audit/verify')).faults).toEqual([])
    const rows = await demo.ledger.db.selectFrom('entries').select(['at', 'line']).orderBy('seq').execute()
    const instants = rows.map(({ line }) => line.at)
    expect(instants).toEqual(instants.toSorted())
    expect(instants.at(-1)?.slice(0, 10)).toBe('2026-09-15')
    const late = rows.filter(
      ({ line }) => 'event' in line.content && line.content.event.on > line.at.slice(0, 10),
    )
    expect(late).toEqual([])
  })

  it.each(roles.map(({ id }) => id))(
    'lets one sign in as %s, who sees the own area and body only',
    async (id) => {
      const role = roles.find((each) => each.id === id)
      const seen = await cases(id)
      expect(seen.length).toBeGreaterThan(1)
      for (const each of seen) expect(each.dispute.area.startsWith(role?.area ?? '-')).toBe(true)
      if (role?.body === 'township-pmc')
        expect(new Set(seen.map(({ holder }) => holder))).toEqual(new Set([role.body]))
    },
  )

  it('says who one may be, and refuses to be anybody else', async () => {
    const said = await answer(await app.request('/demo'))
    expect(said).toMatchObject({
      district,
      areas,
      roles,
      on: today,
      storage: 'memory',
      pack: { id: plan.id },
    })
    expect(said.pack.title.en).toMatch(/^\(Invented example\)/u)
    expect(said).not.toHaveProperty('note')
    for (const body of ['{"role":"king"}', '{}', '[]', '"dispatcher"']) {
      const headers = { 'content-type': 'application/json' }
      const response = await app.request('/demo/tokens', { method: 'POST', headers, body })
      expect([body, response.status]).toEqual([body, 422])
      expect((await answer(response)).message.zh).toContain('dispatcher')
    }
  })

  it('writes nothing a second time, today or later', async () => {
    const count = async () => (await demo.ledger.db.selectFrom('entries').select('seq').execute()).length
    const before = await count()
    const { ledger, access } = demo
    const again = { ledger, packs, tokenFor: access.tokenFor }
    for (const day of [today, '2026-10-20'])
      expect(await seedDemo({ ...again, today: day })).toEqual({ kind: 'there', begun: today })
    expect(await count()).toBe(before)
  })

  it('is gone on with where it was interrupted, with the days it began with', async () => {
    const { db } = demo.ledger
    const last = `demo-${today}-${String(demoRequests({ begun: today }).length - 1).padStart(4, '0')}`
    const lines = async () => (await db.selectFrom('entries').select('seq').execute()).length
    const before = await lines()
    // As if the process had ended before its last request.
    await db.deleteFrom('answers').where('key', '=', last).execute()
    const { ledger, access } = demo
    const seeded = await seedDemo({ ledger, packs, tokenFor: access.tokenFor, today: '2026-09-20' })
    expect(seeded).toMatchObject({ kind: 'filled', begun: today, cases: stories.length })
    expect(await lines()).toBe(before)
    expect((await asked('dispatcher', '/v1/intakes')).intakes).toHaveLength(2)
  })

  it('leaves a ledger alone that holds cases of others', async () => {
    const { ledger, access } = demo
    await ledger.db.deleteFrom('answers').where('key', 'like', 'demo-%').execute()
    const seeded = await seedDemo({ ledger, packs, tokenFor: access.tokenFor, today })
    expect(seeded).toEqual({ kind: 'foreign' })
  })

  it('is not written before its plan is in force', async () => {
    const { ledger, access } = demo
    const seeded = await seedDemo({ ledger, packs, tokenFor: access.tokenFor, today: '2026-03-20' })
    expect(seeded).toEqual({ kind: 'too-early' })
  })
})

describe('a demo in a folder', { timeout: 180_000 }, () => {
  // Under packs without its plan the demo is not filled, which is tried elsewhere.
  const opened = async (folder: string) =>
    Result.getOrThrow(
      await openDemo(
        {
          database: join(folder, 'demo-ledger'),
          fixed: false,
          ledgerKey: undefined,
          keys: join(folder, 'keys'),
        },
        { packs: fixedPacks(shipped), now },
      ),
    )

  it('is of one process at a time, and is left as it is when it cannot be opened', async () => {
    const folder = await emptyFolder()
    const first = await opened(folder)
    expect(first.access.storage).toBe('folder')
    await first.end()

    const other = Result.getOrThrow(await openMigrated(join(folder, 'demo-ledger')))
    const beside = await opened(folder)
    expect([beside.access.storage, beside.access.note?.en]).toEqual([
      'memory',
      expect.stringContaining('is in use'),
    ])
    await beside.end()
    await other.destroy()

    await rm(join(folder, 'demo-ledger/PG_VERSION'))
    const files = await readdir(join(folder, 'demo-ledger'))
    const spoilt = await opened(folder)
    expect([spoilt.access.storage, spoilt.access.note?.zh]).toEqual([
      'memory',
      expect.stringContaining('无法打开'),
    ])
    await spoilt.end()
    expect(await readdir(join(folder, 'demo-ledger'))).toEqual(files)
  })

  it('is in memory where nothing can be written, and says so', async () => {
    const file = join(await emptyFolder(), 'a-file')
    await writeFile(file, '')
    const demo = await opened(file)
    expect([demo.access.storage, demo.access.note?.en]).toEqual([
      'memory',
      expect.stringContaining('cannot be written'),
    ])
    await demo.end()
  })
})

describe('signing in to a demo', () => {
  it.each([
    [{}, 'demo'],
    [{ NODE_ENV: 'development' }, 'demo'],
    [{ NODE_ENV: 'production' }, 'none'],
    [{ JWT_ISSUER: 'https://accounts.example' }, 'accounts'],
    [{ JWT_KEYS: 'keys.json', NODE_ENV: 'production' }, 'accounts'],
  ] as const)('under %o the ledger is: %s', (environment, kind) => {
    expect(caseworkKind(environment)).toBe(kind)
  })

  it('is not there in production, nor are the routes of a ledger', async () => {
    const context = { packs, logger, now }
    const casework = Result.getOrThrow(await openCasework({ NODE_ENV: 'production' }, context))
    const app = workbench({ packs, logger, page, casework })
    for (const path of ['/demo', '/v1/cases']) expect((await app.request(path)).status).toBe(404)
    expect((await app.request('/demo/tokens', { method: 'POST' })).status).toBe(404)
  })

  it('is not there where an issuer gives accounts; the ledger is, and it is empty', async () => {
    const keys = join(import.meta.dirname, '../../casework-api/test/keySet.json')
    const issuer = { JWT_ISSUER: 'https://accounts.example', JWT_KEYS: keys, DATABASE: 'memory://' }
    const casework = Result.getOrThrow(await openCasework(issuer, { packs, logger, now }))
    const app = workbench({ packs, logger, page, casework })
    expect((await app.request('/demo')).status).toBe(404)
    expect((await app.request('/demo/tokens', { method: 'POST' })).status).toBe(404)
    expect((await app.request('/v1/cases')).status).toBe(401)
    expect(await casework?.ledger.db.selectFrom('cases').select('id').execute()).toEqual([])
    await casework?.end()
  })

  it('is refused with a sentence where the settings are wrong', async () => {
    const wrong = await openCasework({ LEDGER_KEY: 'short' }, { packs, logger, now })
    expect(Result.isFailure(wrong) && wrong.failure.en).toContain('LEDGER_KEY is not 32 bytes')
  })
})

test('nothing of the demo could be taken for something real', () => {
  expect(district.code.startsWith('99')).toBe(true)
  expect(district.name.zh).toContain('虚构')
  for (const { code } of areas) expect(code.startsWith(district.code)).toBe(true)
  expect(shipped.map(({ manifest }) => manifest.id)).not.toContain(plan.id)
  const invented = packs.current().packs.filter(({ manifest }) => manifest.area?.startsWith('99'))
  expect(invented.map(({ manifest }) => manifest.id)).toEqual(['wangxi', plan.id])
  for (const { manifest } of invented) expect(manifest.title.zh).toMatch(/^（虚构示例）/u)
  expect(Result.isSuccess(editionsOf(packs)(plan.id, { on: today }))).toBe(true)
})
