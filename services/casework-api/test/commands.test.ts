/**
 * Commands against a real database: what is written, what is refused, and what happens when they come twice or at once.
 */
import { editionsOf, fixedPacks } from '@maplebridge/http'
import { type Actor, chainFaults, foldCase, type LedgerContent } from '@maplebridge/ledger'
import { packs } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addLines, openCase } from '../src/commands.ts'
import { asActor } from '../src/database/asActor.ts'
import type { Database } from '../src/database/openDatabase.ts'
import { readCase, readLines } from '../src/database/readCase.ts'
import { emptyLedger, type TestLedger } from './database.ts'

const rules = { editions: editionsOf(fixedPacks(packs)) }
const at = '2026-05-08T02:00:00.000Z'
const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const mediator: Actor = { account: 'm-7', role: 'mediator', area: '630103002', body: 'village-pmc' }
const elsewhere: Actor = { account: 'centre-9', role: 'dispatcher', area: '630104' }

let keys = 0

const opening = (id: string, area = '630103002004'): readonly LedgerContent[] => [
  {
    type: 'case-opened',
    pack: 'cn-national',
    dispute: { id, matter: 'neighbour', area, filedOn: '2026-05-08', source: 'screening', facts: {} },
  },
  { type: 'happened', event: { type: 'registered', on: '2026-05-08' } },
  { type: 'happened', event: { type: 'assigned', on: '2026-05-08', to: 'village-pmc' } },
]
describe.each(['PGlite', 'PostgreSQL'] as const)('commands on %s', (on) => {
  let ledger: TestLedger
  let db: Database
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    db = ledger.db
  }, 60_000)
  afterAll(() => ledger.end())

  const sent = (by: Actor) => ({ db, rules, by, at, key: `k-${++keys}` })
  const step = (
    id: string,
    event: Extract<LedgerContent, { type: 'happened' }>['event'],
    by: Actor,
    ifVersion?: number,
  ) =>
    addLines(id, {
      ...sent(by),
      request: event,
      contentsAfter: () => Result.succeed([{ type: 'happened', event }]),
      ifVersion,
    })
  const opened = async (number: string) =>
    Result.getOrThrow(await openCase(opening(number), sent(dispatcher))).state

  it('write lines that chain and fold to where the case stands', async () => {
    const { case: id } = await opened('A-1')
    Result.getOrThrow(await step(id, { type: 'accepted', on: '2026-05-08' }, mediator))
    const found = await asActor(db, {
      by: mediator,
      work: async (tx) =>
        Result.succeed({ lines: await readLines(tx, id), state: await readCase(tx, { id }) }),
    })
    const { lines, state } = Result.getOrThrow(found)
    expect(chainFaults(lines)).toEqual([])
    expect(foldCase(lines)).toEqual(state)
    expect([state?.stage, state?.holder, state?.version]).toEqual(['accepted', 'village-pmc', 4])
  })

  it('refuse what the order of a case, the role and the guards of the plan do not allow', async () => {
    const { case: id } = await opened('A-2')
    const failure = async (...asked: Parameters<typeof step>) => {
      const answer = await step(...asked)
      return Result.isFailure(answer) ? answer.failure : answer.success.state.stage
    }
    expect(await failure(id, { type: 'session-held', on: '2026-05-08' }, mediator)).toMatchObject({
      kind: 'outOfOrder',
      issues: [{ code: 'not-accepted' }],
    })
    expect(await failure(id, { type: 'closed', on: '2026-05-08' }, mediator)).toEqual({
      kind: 'notYours',
      what: 'happened',
    })
    expect(await failure(id, { type: 'accepted', on: '2026-05-08' }, mediator)).toBe('accepted')
    expect(
      await failure(id, { type: 'party-refused', on: '2026-05-08', party: 'respondent' }, mediator),
    ).toBe('accepted')
    expect(await failure(id, { type: 'session-held', on: '2026-05-08' }, mediator)).toMatchObject({
      issues: [{ code: 'refused-by-party' }],
    })
    expect(await failure(id, { type: 'mediation-failed', on: '2026-05-08' }, mediator)).toBe('failed')
    expect(await failure(id, { type: 'closed', on: '2026-05-08' }, dispatcher)).toMatchObject({
      kind: 'heldBack',
      unmet: [{ missing: [['told-other-ways']] }],
    })
    expect(await failure(id, { type: 'told-other-ways', on: '2026-05-08' }, mediator)).toBe('failed')
    expect(await failure(id, { type: 'closed', on: '2026-05-08' }, dispatcher)).toBe('closed')
  })

  it('answer once for each key, and take the number of a sender once', async () => {
    const asked = sent(dispatcher)
    const first = Result.getOrThrow(await openCase(opening('A-3'), asked))
    expect(Result.getOrThrow(await openCase(opening('A-3'), asked))).toEqual(first)
    const other = await openCase(opening('A-4'), asked)
    expect(Result.isFailure(other) && other.failure.kind).toBe('keyReused')
    const twice = await openCase(opening('A-3'), sent(dispatcher))
    expect(Result.isFailure(twice) && twice.failure).toEqual({ kind: 'numberTaken', case: first.state.case })
    // What was refused left the key free.
    const again = sent(dispatcher)
    expect(Result.isFailure(await openCase(opening('A-3'), again))).toBe(true)
    expect(Result.isSuccess(await openCase(opening('A-5'), again))).toBe(true)
  })

  it('write after the version named, or not at all', async () => {
    const { case: id, version } = await opened('A-6')
    const stale = await step(id, { type: 'accepted', on: '2026-05-08' }, mediator, version - 1)
    expect(Result.isFailure(stale) && stale.failure).toEqual({ kind: 'changedMeanwhile', version })
    expect(Result.isSuccess(await step(id, { type: 'accepted', on: '2026-05-08' }, mediator, version))).toBe(
      true,
    )
  })

  it('write no line before the one that came first, whatever the clock of the writer', async () => {
    const { case: id } = await opened('A-9')
    const facts: LedgerContent = { type: 'facts-recorded', facts: { 'mediation-invited-by-court': true } }
    const late = await addLines(id, {
      ...sent(mediator),
      at: '2026-05-08T01:59:59.000Z',
      request: facts,
      contentsAfter: () => Result.succeed([facts]),
    })
    expect(Result.isSuccess(late)).toBe(true)
    const lines = await asActor(db, {
      by: mediator,
      work: async (tx) => Result.succeed(await readLines(tx, id)),
    })
    expect(chainFaults(Result.getOrThrow(lines))).toEqual([])
  })

  it('shows nothing to who says no area, also on a connection that served an actor before', async () => {
    await opened('A-8')
    await db.connection().execute(async (connection) => {
      const seen = await connection.transaction().execute(async (tx) => {
        await sql`select set_config('maplebridge.area', '630103', true)`.execute(tx)
        await sql`set local role maplebridge_service`.execute(tx)
        return (await tx.selectFrom('cases').select('id').limit(1).execute()).length
      })
      const unsaid = await connection.transaction().execute(async (tx) => {
        await sql`set local role maplebridge_service`.execute(tx)
        return (await tx.selectFrom('cases').select('id').limit(1).execute()).length
      })
      expect([seen, unsaid]).toEqual([1, 0])
    })
  })

  it('neither see nor touch a case of another area or body', async () => {
    const { case: id } = await opened('A-7')
    const seen = async (by: Actor) =>
      Result.getOrThrow(
        await asActor(db, {
          by,
          work: async (tx) =>
            Result.succeed((await tx.selectFrom('cases').select('id').execute()).map((each) => each.id)),
        }),
      )
    expect(await seen(dispatcher)).toContain(id)
    expect(await seen(mediator)).toContain(id)
    expect(await seen(elsewhere)).toEqual([])
    expect(await seen({ ...mediator, body: 'court' })).toEqual([])
    const touched = await step(
      id,
      { type: 'supervised', on: '2026-05-08' },
      { ...elsewhere, role: 'supervisor' },
    )
    expect(Result.isFailure(touched) && touched.failure.kind).toBe('unknownCase')
    const planted = await openCase(opening('B-1', '630103002004'), sent(elsewhere))
    expect(Result.isFailure(planted) && planted.failure.kind).toBe('outsideArea')
  })
})
