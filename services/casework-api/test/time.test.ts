/**
 * What is late because time passed, without anybody writing a line: on each day the list of late duties is what the
 * checklist of every case says on that day.
 */
import { join } from 'node:path'
import { editionsOf, fixedPacks } from '@maplebridge/http'
import type { Actor, CaseState, LedgerContent } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { checklistOf } from '@maplebridge/policy-pack'
import { besideShipped, loadPacks } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../src/commands.ts'
import { asActor } from '../src/database/asActor.ts'
import { overdueDuties } from '../src/database/due.ts'
import type { Rules } from '../src/rulesOf.ts'
import { sweep } from '../src/sweep.ts'
import { emptyLedger, type TestLedger } from './database.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'body-officer', area: '630103', body: 'village-pmc' }
const supervisor: Actor = { account: 's-1', role: 'supervisor', area: '630103' }
const judged = { is: true, judgedBy: 'judicial-office', basis: '有人扬言封堵大门', on: '2026-05-06' }
type Event = Extract<LedgerContent, { type: 'happened' }>['event']

/** Cases as they stand on the day they are entered; afterwards nothing is written to them. */
const entered: readonly {
  readonly pack: string
  readonly facts: object
  readonly events: readonly Event[]
}[] = [
  { pack: 'chengzhong-office', facts: {}, events: [] },
  { pack: 'chengzhong-office', facts: { 'may-escalate': judged }, events: [] },
  // The agreement takes effect later: its duties have no day to begin with, and are late all the same one day.
  {
    pack: 'chengzhong-office',
    facts: {},
    events: [
      { type: 'registered', on: '2026-05-06' },
      { type: 'accepted', on: '2026-05-06' },
      { type: 'session-held', on: '2026-05-06' },
      { type: 'settled', on: '2026-05-07', form: 'written', effectiveOn: '2026-05-20' },
    ],
  },
  { pack: 'template-county', facts: {}, events: [{ type: 'registered', on: '2026-05-07' }] },
  { pack: 'cn-national', facts: {}, events: [] },
]
const first = '2026-05-08'
const days = [
  '2026-05-08',
  '2026-05-09',
  '2026-05-19',
  '2026-05-21',
  '2026-05-25',
  '2026-06-01',
  '2026-06-21',
  '2026-12-01',
]
const instantOn = (day: string) => `${day}T02:00:00.000Z`

describe.each(['PGlite', 'PostgreSQL'] as const)('on %s', (on) => {
  let ledger: TestLedger
  let rules: Rules
  const states: CaseState[] = []
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    const { packs } = await loadPacks(join(import.meta.dirname, '../../../examples/layers'), { shipped })
    rules = { editions: editionsOf(fixedPacks(besideShipped(packs, { shipped }))) }
    for (const [at, { pack, facts, events }] of entered.entries()) {
      const dispute = {
        id: `T-${at}`,
        matter: 'neighbour',
        area: '630103002004',
        filedOn: '2026-05-06',
        source: 'application',
        facts,
      }
      const contents = [
        { type: 'case-opened', pack, dispute, sender: 'village-pmc' },
        ...events.map((event) => ({ type: 'happened', event })),
      ]
      // proof: the lines are those of the contract, which `openCase` checks
      const lines = contents as LedgerContent[]
      const by = dispatcher
      const done = await openCase(lines, { db: ledger.db, rules, by, at: instantOn(first), key: `k-${at}` })
      states.push(Result.getOrThrow(done).state)
    }
  }, 60_000)
  afterAll(() => ledger.end())

  /** What the checklists say, asked anew: an oracle that keeps nothing. */
  const expectedOn = (day: string): readonly string[] =>
    states
      .flatMap(({ case: id, pack, dispute }) => {
        const under = Result.getOrThrow(rules.editions(pack, { on: day }))
        return Result.getOrThrow(checklistOf(dispute, { under })).items.flatMap(({ duty, status }) =>
          status._tag === 'Overdue' ? [`${status.lastDay} ${id} ${duty.reason.rule}`] : [],
        )
      })
      .sort()
  const listedOn = async (day: string): Promise<readonly string[]> => {
    const found = await asActor(ledger.db, {
      by: supervisor,
      work: async (tx) => Result.succeed(await overdueDuties(tx, { by: supervisor, on: day, limit: 100 })),
    })
    return Result.getOrThrow(found)
      .map(({ case: id, duty, lastDay }) => `${lastDay} ${id} ${duty}`)
      .sort()
  }

  it('lists on each day what the checklists say on that day', async () => {
    const seen = new Set<number>()
    for (const day of days) {
      const expected = expectedOn(day)
      seen.add(expected.length)
      expect([day, await listedOn(day)]).toEqual([day, expected])
      await sweep(ledger.db, { at: instantOn(day), rules })
      expect([day, await listedOn(day)]).toEqual([day, expected])
    }
    // Time alone made more of them late.
    expect(seen.size).toBeGreaterThan(2)
  }, 60_000)

  it('reckons each case once a day, and what came into force meanwhile shows without a line', async () => {
    await sweep(ledger.db, { at: instantOn('2027-01-04'), rules })
    const at = instantOn('2027-01-05')
    const shared = await Promise.all([1, 2, 3].map(() => sweep(ledger.db, { at, rules })))
    expect(shared.reduce((sum, { reckoned }) => sum + reckoned, 0)).toBe(states.length)
    // Packs that are followed may change under open cases: here the office leaves its times open again.
    const withdrawn = { editions: editionsOf(fixedPacks(shipped)) }
    const before = await listedOn('2027-01-06')
    await sweep(ledger.db, { at: instantOn('2027-01-06'), rules: withdrawn })
    expect(await listedOn('2027-01-06')).toEqual(before)
    const loosened: Rules = {
      editions: (pack, options) =>
        rules.editions(pack === 'chengzhong-office' ? 'xining-chengzhong' : pack, options),
    }
    await sweep(ledger.db, { at: instantOn('2027-01-07'), rules: loosened })
    expect((await listedOn('2027-01-07')).length).toBeLessThan(before.length)
  })
})
