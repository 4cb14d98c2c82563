/**
 * Every kind of answer that the contract documents is really given, and none that it does not: each operation is asked
 * until all its statuses, and all problems named under them, have been seen.
 */
import { fixedPacks, type OpenApiDocument } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import { Kysely, PGliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tables } from '../src/database/Tables.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import {
  actorOf,
  application,
  type District,
  districtOn,
  newCase,
  type Operation,
  operations,
  packs,
  type Ready,
  saidBy,
} from './operations.ts'
import { type Asked, serviceOn, type TestService } from './service.ts'

const day = '2026-05-08'
const officer = actorOf('body-officer')
const dispatcher = actorOf('dispatcher')
const absent = '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'

/** The answers that an operation documents: a status, or a status with a problem. */
type Documented = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly hasBody: boolean
  readonly secured: boolean
  readonly answers: readonly string[]
}

const documentedIn = (document: OpenApiDocument): readonly Documented[] =>
  Object.entries(document.paths)
    .filter(([path]) => path.startsWith('/v1/'))
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId: id, requestBody, security, responses }]) => ({
        id,
        method: method.toUpperCase(),
        path,
        hasBody: requestBody !== undefined,
        secured: security !== undefined,
        answers: Object.entries<{ description: string }>(responses).flatMap(([status, { description }]) =>
          Number(status) < 400
            ? [status]
            : [...description.matchAll(/`([a-z-]+)`:/gu)].map(([, name]) => `${status} ${name}`),
        ),
      })),
    )

const failing = (error: Error): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: () => Promise.reject(error) }) })

let ledger: TestLedger
let service: TestService
let at: District
const seen = new Map<string, Set<string>>()
beforeAll(async () => {
  ledger = await emptyLedger('PGlite')
  service = await serviceOn(ledger.db, { packs })
  at = await districtOn(service)
}, 120_000)
afterAll(() => ledger.end())

/** Asks an operation and keeps what was answered. */
const asked = async (
  id: string,
  ready: Ready,
  { by, of = service }: { readonly by?: Actor | undefined; readonly of?: TestService } = {},
): Promise<string> => {
  const response = await of.sent(by, ready.path, ready)
  const problem = response.ok ? undefined : (await saidBy(response)).type.replace('/problems/', '')
  const answer = problem === undefined ? String(response.status) : `${response.status} ${problem}`
  seen.set(id, (seen.get(id) ?? new Set()).add(answer))
  return answer
}
const roleOf = ({ by }: Operation) => (by === 'anybody' ? 'auditor' : by)
const actor = (operation: Operation): Actor | undefined =>
  operation.by === 'anybody' ? undefined : actorOf(operation.by)
const operationOf = (id: string): Operation => {
  const operation = operations[id]
  if (operation === undefined) throw new Error(`${id} is missing among the operations`)
  return operation
}
const ready = (id: string) => {
  const operation = operationOf(id)
  return operation.ask(at, roleOf(operation))
}
const by = (id: string) => ({ by: actor(operationOf(id)) })

describe('every operation is answered', () => {
  it('as it should be', async () => {
    for (const id of Object.keys(operations))
      expect(await asked(id, await ready(id), by(id))).toMatch(/^20[014]$/u)
  })

  it('when nobody is known, or the token is another’s', async () => {
    for (const { id, secured } of documentedIn(service.document))
      if (secured) expect(await asked(id, await ready(id))).toBe('401 not-authenticated')
  })

  it('when its body is missing, torn, too large or of another kind', async () => {
    const small = await serviceOn(ledger.db, { packs, limits: { bodyBytes: 8 } })
    for (const { id, hasBody, method } of documentedIn(service.document)) {
      if (!hasBody) continue
      const { path } = await ready(id)
      const sent = (more: Asked) => asked(id, { path, method, ...more }, by(id))
      expect(await sent({ headers: { 'content-type': 'application/json' } })).toBe('400 empty-body')
      expect(await sent({ raw: '{"' })).toBe('400 malformed-json')
      expect(await sent({ raw: '{}', headers: { 'content-type': 'text/plain' } })).toBe(
        '415 unsupported-media-type',
      )
      const large = { path, method, raw: JSON.stringify({ padding: 'xxxxxxxx' }) }
      expect(await asked(id, large, { ...by(id), of: small })).toBe('413 body-too-large')
    }
  })

  it('when it is not as the contract says', async () => {
    for (const { id, answers } of documentedIn(service.document)) {
      if (!answers.includes('422 invalid-request')) continue
      const { path, ...rest } = await ready(id)
      const wrong = rest.body === undefined ? { path: wrongly(path) } : { path, body: { no: 'such key' } }
      expect([id, await asked(id, { ...rest, ...wrong }, by(id))]).toEqual([id, '422 invalid-request'])
    }
  })

  it('when its account or address asks too often', async () => {
    const rates = { ofAccount: 1, ofAddress: 1, applications: 0, proxies: 0 }
    const busy = await serviceOn(ledger.db, { packs, rates })
    for (const { id } of documentedIn(service.document)) {
      const request = await ready(id)
      await busy.sent(by(id).by, request.path, request)
      expect(await asked(id, request, { ...by(id), of: busy })).toBe('429 too-many-requests')
    }
  })

  it('when the database fails, and when it is away', async () => {
    const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
    const broken = await serviceOn(failing(new Error('broken')), { packs })
    const closed = await serviceOn(failing(away), { packs })
    for (const id of Object.keys(operations)) {
      const request = await ready(id)
      expect([id, await asked(id, request, { ...by(id), of: broken })]).toEqual([id, '500 internal'])
      expect([id, await asked(id, request, { ...by(id), of: closed })]).toEqual([id, '503 database-away'])
    }
    expect(broken.log.join('')).not.toContain('broken')
  }, 60_000)

  it('when a role may not', async () => {
    for (const { id, answers } of documentedIn(service.document)) {
      if (!answers.includes('403 not-allowed')) continue
      const other = operationOf(id).by === 'auditor' ? actorOf('mediator') : actorOf('auditor')
      const who = id === 'listRegister' || id === 'readEntry' ? actorOf('mediator') : other
      const allowed = id === 'listMissingRounds' ? actorOf('mediator') : who
      expect([id, await asked(id, await ready(id), { by: allowed })]).toEqual([id, '403 not-allowed'])
    }
  })

  it('when the case is not there', async () => {
    for (const { id, answers } of documentedIn(service.document)) {
      if (!answers.includes('404 unknown-case')) continue
      const request = await ready(id)
      const elsewhere = { ...request, path: request.path.replace(at.case, absent) }
      expect([id, await asked(id, elsewhere, by(id))]).toEqual([id, '404 unknown-case'])
    }
  })

  it('when its key was used for something else, and when the case or entry has changed', async () => {
    const headers = { 'idempotency-key': absent }
    const first = {
      path: '/v1/intakes',
      body: { ...application, wants: 'consultation' },
    }
    await asked('apply', { ...first, headers })
    for (const { id, answers } of documentedIn(service.document)) {
      if (answers.includes('422 key-reused')) {
        const who = by(id)
        const used = { path: `/v1/cases/${at.case}/steps`, body: { events: [{ type: 'notified', on: day }] } }
        if (who.by !== undefined) {
          const account = { ...dispatcher, account: who.by.account }
          await asked('addSteps', { ...used, headers }, { by: account })
        }
        expect([id, await asked(id, { ...(await ready(id)), headers }, who)]).toEqual([id, '422 key-reused'])
      }
      if (answers.includes('412 changed-meanwhile')) {
        const stale = { ...(await ready(id)), headers: { 'if-match': '"999"' } }
        expect([id, await asked(id, stale, by(id))]).toEqual([id, '412 changed-meanwhile'])
      }
    }
  })

  it('when the rules can not be asked, or hold it back', async () => {
    const without = await serviceOn(ledger.db, { packs: fixedPacks([]) })
    const early = '2001-02-03'
    const closing = (on: string) => ({ events: [{ type: 'closed', on }] })
    const steps = `/v1/cases/${at.case}/steps`
    const who = { by: officer }
    expect(await asked('addSteps', { path: steps, body: closing(day) }, { ...who, of: without })).toBe(
      '404 unknown-pack',
    )
    expect(await asked('addSteps', { path: steps, body: closing(early) }, who)).toBe('422 not-in-force')
    expect(
      await asked(
        'addSteps',
        { path: steps, body: { events: [{ type: 'registered', on: '2026-05-09' }] } },
        who,
      ),
    ).toBe('409 out-of-order')
    const file = { path: `/v1/cases/${at.case}/file` }
    expect(await asked('readFile', file, { ...who, of: without })).toBe('404 unknown-pack')
    const before = await serviceOn(ledger.db, { packs, now: () => `${early}T02:00:00.000Z` })
    expect(await asked('readFile', file, { ...who, of: before })).toBe('422 not-in-force')
    const open = (more: object) =>
      asked('openCase', { path: '/v1/cases', body: newCase(at.unused(), more) }, who)
    const failed = ['accepted', 'mediation-failed', 'closed'].map((type) => ({ type, on: day }))
    expect(await open({ events: failed })).toBe('409 held-back')
    expect(await open({ pack: 'none', events: failed })).toBe('404 unknown-pack')
    expect(await open(closing(early))).toBe('422 not-in-force')
    expect(await open({ events: [{ type: 'registered', on: '2026-05-09' }] })).toBe('409 out-of-order')
    const strange = (pack: string) => {
      const made = newCase(at.unused(), { pack })
      return { ...made, dispute: { ...made.dispute, matter: 'no-such-matter' } }
    }
    const closed = { ...strange('cn-national'), ...closing(day) }
    expect(await asked('openCase', { path: '/v1/cases', body: closed }, who)).toBe('422 invalid-dispute')
    const unknownFact = { path: `/v1/cases/${at.case}/facts`, body: { facts: { 'no-such-fact': true } } }
    expect(await asked('addFacts', unknownFact, who)).toBe('422 invalid-dispute')
    const corrections = `/v1/cases/${at.case}/corrections`
    const unknownMatter = { path: corrections, body: { matter: 'no-such-matter' } }
    expect(await asked('correctCase', unknownMatter, who)).toBe('422 invalid-dispute')
    const otherPlace = { path: corrections, body: { area: '630104001001' } }
    expect(await asked('correctCase', otherPlace, { by: dispatcher })).toBe('403 outside-area')
    const away = { type: 'transferred', on: day, to: 'no-such-body' }
    expect(await asked('addSteps', { path: steps, body: { events: [away] } }, who)).toBe(
      '422 invalid-dispute',
    )
    const apply = (more: object, of = service) =>
      asked('apply', { path: '/v1/intakes', body: { ...application, ...more } }, { of })
    expect(await apply({ matter: 'no-such-matter' })).toBe('422 invalid-dispute')
    expect(await apply({ pack: 'none' })).toBe('404 unknown-pack')
    expect(await apply({}, before)).toBe('422 not-in-force')
    const enter = async (as: object, of = service) => {
      const { code } = await at.applied()
      return asked('enterIntake', { path: `/v1/intakes/${code}/case`, body: as }, { by: dispatcher, of })
    }
    expect(await enter({ matter: 'no-such-matter' })).toBe('422 invalid-dispute')
    expect(await enter({ pack: 'none' })).toBe('404 unknown-pack')
    const later = packs.current().packs.map((pack) => ({
      ...pack,
      manifest: { ...pack.manifest, inForce: { from: '2099-01-01' } },
    }))
    const notYet = await serviceOn(ledger.db, { packs: fixedPacks(later) })
    expect(await enter({}, notYet)).toBe('422 not-in-force')
    // A case that stands stays open to steps when its plan changes, and only asking the rules fails.
    const changed = packs.current().packs.map((pack) => ({
      ...pack,
      matters: (pack.matters ?? []).filter(({ code }) => code !== 'neighbour'),
    }))
    const of = await serviceOn(ledger.db, { packs: fixedPacks(changed) })
    const asking = { path: `/v1/cases/${at.case}/assessments`, body: { on: day } }
    expect(await asked('assessCase', asking, { ...who, of })).toBe('422 invalid-dispute')
    const notified = { path: steps, body: { events: [{ type: 'notified', on: day }] } }
    expect(await asked('addSteps', notified, { ...who, of })).toBe('200')
    const assess = (on: string, of = service) =>
      asked('assessCase', { path: `/v1/cases/${at.case}/assessments`, body: { on } }, { ...who, of })
    expect(await assess(early)).toBe('422 not-in-force')
    expect(await assess(day, without)).toBe('404 unknown-pack')
    const entering = {
      path: '/v1/cases',
      body: newCase(at.unused(), { assess: { on: day } }),
      headers: { 'idempotency-key': 'entered-and-assessed' },
    }
    const again = { ...asking, headers: { 'idempotency-key': 'assessed-again' } }
    expect(await asked('openCase', entering, who)).toBe('201')
    expect(await asked('assessCase', again, who)).toBe('200')
    await ledger.db.deleteFrom('packs').execute()
    expect(await asked('openCase', entering, { ...who, of: without })).toBe('409 assessed-otherwise')
    expect(await asked('assessCase', again, { ...who, of: without })).toBe('409 assessed-otherwise')
    const failing = newCase(at.unused(), { events: failed.slice(0, 2) })
    const told = await saidBy(await service.sent(officer, '/v1/cases', { body: failing }))
    const held = { path: `/v1/cases/${told.case.case}/steps`, body: closing(day) }
    expect(await asked('addSteps', held, who)).toBe('409 held-back')
  })

  it('when the case is archived, or what is asked for is not there', async () => {
    const events = ['accepted', 'told-other-ways', 'withdrawn', 'closed', 'archived'].map((type) => ({
      type,
      on: day,
    }))
    const made = await service.sent(officer, '/v1/cases', { body: newCase(at.unused(), { events }) })
    const path = `/v1/cases/${(await saidBy(made)).case.case}`
    const who = { by: officer }
    const late = (id: string, more: Ready) => asked(id, { ...more, path: `${path}${more.path}` }, who)
    for (const [id, request] of [
      ['addFacts', { path: '/facts', body: { facts: {} } }],
      ['correctCase', { path: '/corrections', body: { matter: 'neighbour' } }],
      ['assessCase', { path: '/assessments', body: { on: day } }],
      ['linkCase', { path: '/links', body: { kind: 'same', to: path.slice(10) } }],
      ['decideAssessment', { path: '/decisions', body: { of: 1, decision: 'confirmed' } }],
      ['recordPersonal', { path: '/parties/claimant/telephone', method: 'PUT', body: { value: '1' } }],
      ['erasePersonal', { path: '/parties/claimant/telephone', method: 'DELETE' }],
    ] as const)
      expect([id, await late(id, request)]).toEqual([id, '409 out-of-order'])
    expect(await late('readPersonal', { path: '/parties/claimant/telephone' })).toBe('404 nothing-kept')
    const unsealed = await serviceOn(ledger.db, { packs, sealed: false })
    for (const id of ['recordPersonal', 'readPersonal'])
      expect(await asked(id, await ready(id), { ...who, of: unsealed })).toBe('503 personal-not-kept')
    expect(await asked('readEntry', { path: '/v1/registers/bodies/none' }, by('readEntry'))).toBe(
      '404 unknown-entry',
    )
  })

  it('when a number, an id or an application is taken, or lies elsewhere', async () => {
    const beside = { by: actorOf('dispatcher', { area: '630104' }) }
    const number = newCase(at.unused())
    const who = { by: dispatcher }
    expect(await asked('openCase', { path: '/v1/cases', body: number }, beside)).toBe('403 outside-area')
    await asked('openCase', { path: '/v1/cases', body: number }, who)
    expect(await asked('openCase', { path: '/v1/cases', body: number }, who)).toBe('409 number-taken')
    // Entries of another area, which nobody here sees.
    for (const register of ['bodies', 'mediators', 'experts', 'rewards'] as const)
      await ledger.db
        .insertInto('register_entries')
        .values({
          register,
          id: 'taken-1',
          version: 1,
          latest: true,
          area: '630104',
          kind: null,
          content: '{}',
          account: 'x',
          at: day,
        })
        .execute()
    for (const id of ['keepBody', 'keepMediator', 'keepExpert', 'keepReward'] as const) {
      const request = await ready(id)
      const taken = { ...request, path: request.path.replace(/[^/]+$/u, 'taken-1') }
      expect([id, await asked(id, taken, by(id))]).toEqual([id, '409 id-taken'])
    }
    for (const id of ['keepBody', 'keepExpert'] as const)
      expect([id, await asked(id, await ready(id), beside)]).toEqual([id, '403 outside-area'])
  })

  it('when an application is another’s, decided, or not known', async () => {
    const who = { by: dispatcher }
    for (const [id, end, body] of [
      ['enterIntake', 'case', {}],
      ['answerIntake', 'answer', { reason: 'consultation-answered' }],
    ] as const) {
      const { code } = await at.applied()
      const path = `/v1/intakes/${code}/${end}`
      await asked(id, { path, body }, who)
      expect(await asked(id, { path, body }, who)).toBe('409 decided-already')
      const unknown = `/v1/intakes/0000-0000/${end}`
      expect(await asked(id, { path: unknown, body }, who)).toBe('404 unknown-application')
    }
    const { code } = await at.applied()
    const number = newCase(code.replaceAll('-', ''), { sender: 'public-intake' })
    await service.sent(dispatcher, '/v1/cases', { body: number })
    const taken = { path: `/v1/intakes/${code}/case`, body: {} }
    expect(await asked('enterIntake', taken, who)).toBe('409 number-taken')
    for (const [id, path, slip] of [
      ['followCase', '/v1/follow', at.slip],
      ['followIntake', '/v1/intakes/follow', at.waiting],
    ] as const) {
      const wrong = { path, body: { ...slip, secret: '0000-0000-0000' } }
      for (let tries = 0; tries < 10; tries += 1) expect(await asked(id, wrong)).toBe('404 not-recognised')
      expect(await asked(id, wrong)).toBe('429 too-many-tries')
    }
    const strict = { ofAccount: 0, ofAddress: 0, applications: 1, proxies: 0 }
    const of = await serviceOn(ledger.db, { packs, rates: strict })
    await asked('apply', await ready('apply'), { of })
    expect(await asked('apply', await ready('apply'), { of })).toBe('429 too-many-applications')
  })

  it('when a plan is unknown, not yet in force, or asked about days that are none', async () => {
    const round = await ready('recordRound')
    const recorded = (more: object) =>
      asked('recordRound', { ...round, body: { ...Object(round.body), ...more } }, by('recordRound'))
    expect(await recorded({ pack: 'none' })).toBe('404 unknown-pack')
    expect(await recorded({ on: '2001-02-03' })).toBe('422 not-in-force')
    const missing = (query: string) =>
      asked('listMissingRounds', { path: `/v1/screenings/missing?${query}` }, by('listMissingRounds'))
    expect(await missing('pack=none&during=2023&as_of=2024-01-01')).toBe('404 unknown-pack')
    expect(await missing('pack=dadukou&during=2001&as_of=2024-01-01')).toBe('422 not-in-force')
    // Asked about too many days at once.
    expect(await missing('pack=dadukou&during=2023-01-01..9999-12-31&as_of=9999-12-31')).toBe(
      '422 invalid-request',
    )
  })
})

it('no documented answer was left out, and no other one was seen', () => {
  const left = documentedIn(service.document).flatMap(({ id, answers }) => {
    const of = seen.get(id) ?? new Set<string>()
    const missing = answers.filter((answer) => !of.has(answer)).map((answer) => `${id}: never ${answer}`)
    const undocumented = [...of].filter((answer) => !answers.includes(answer))
    return [...missing, ...undocumented.map((answer) => `${id}: not documented ${answer}`)]
  })
  expect(left).toEqual([])
})

/** The path with a part, or a parameter, that the contract does not know. */
const wrongly = (path: string): string =>
  /\/v1\/(?:cases|registers)\/[^/]+/u.test(path)
    ? path.replace(/(\/v1\/\w+\/)[^/]+/u, '$1NO_SUCH!')
    : `${path}${path.includes('?') ? '&' : '?'}no=1`
