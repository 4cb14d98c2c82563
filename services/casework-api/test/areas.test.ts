/**
 * What lies in an area is one question with one answer, whoever is asked: the policies of the rows, the lists of the
 * service, the commands, `@maplebridge/area`, and the areas above a code, one by one.
 */
import { randomUUID } from 'node:crypto'
import { isWithin, parentOf } from '@maplebridge/area'
import { AreaCode } from '@maplebridge/area/schema'
import { editionsOf, fixedPacks } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import { packs } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asActor } from '../src/database/asActor.ts'
import type { Database } from '../src/database/openDatabase.ts'
import { inAreas } from '../src/database/tiers.ts'
import { plannedLines } from '../src/database/writeLines.ts'
import { emptyLedger, type TestLedger } from './database.ts'

const at = '2026-05-08T02:00:00.000Z'
const rules = { editions: editionsOf(fixedPacks(packs)) }
const tables = ['cases', 'due', 'intakes', 'register_entries', 'screening_rounds'] as const

/** Places whose codes begin alike, a division of the Corps, and a city without counties. */
const places = [
  ...['63', '6301', '6302', '630103', '630104', '630103002', '630103020', '630103002004', '630103002040'],
  ...['65', '6590', '659001', '659001501', '4419', '441900003'],
]
const numbers = ['1', '10', '100', '1000', '01', '001', '2', '12']
const codes = [
  ...places,
  ...places.flatMap((code) => numbers.flatMap((number) => [`${code}-z${number}`, `${code}-${number}`])),
].filter(Schema.is(AreaCode))

const dispatcherOf = (area: string): Actor => ({ account: 'centre-1', role: 'dispatcher', area })

/** The second reading: an area, or one of those above it. */
const liesIn = (code: string | undefined, area: string): boolean =>
  code !== undefined && (code === area || liesIn(parentOf(code), area))
const codesIn = (...areas: readonly string[]) =>
  codes.filter((code) => areas.every((area) => liesIn(code, area))).toSorted()

const anyCode = fc.constantFrom(...codes)
/** Two codes of which the second, more often than by chance, begins like the first. */
const pairs = fc
  .tuple(anyCode, anyCode, fc.boolean())
  .map(
    ([a, b, alike]) => [a, (alike && codes.find((code) => code !== a && code.startsWith(a))) || b] as const,
  )

it('has codes that begin alike and lie apart', () => {
  expect(codes).toEqual(expect.arrayContaining(['6301-z1', '6301-z10', '630103002004-1', '630103002004-10']))
  for (const code of codes)
    for (const area of codes) expect(isWithin(code, { area }), `${code} in ${area}`).toBe(liesIn(code, area))
})

it('a command writes where the code lies in the area of its actor, and nowhere else', () => {
  fc.assert(
    fc.property(pairs, ([area, code]) => {
      const planned = plannedLines({
        id: randomUUID(),
        after: undefined,
        contents: [
          {
            type: 'case-opened',
            pack: 'cn-national',
            dispute: {
              id: 'A-1',
              matter: 'neighbour',
              area: code,
              filedOn: '2026-05-08',
              source: 'screening',
              facts: {},
            },
          },
        ],
        by: dispatcherOf(area),
        at,
        rules,
      })
      const refused = Result.isFailure(planned) ? planned.failure.kind : 'none'
      expect(refused).toBe(liesIn(code, area) ? 'none' : 'outsideArea')
    }),
    { numRuns: 500 },
  )
})

describe.each(['PGlite', 'PostgreSQL'] as const)('areas on %s', (on) => {
  let ledger: TestLedger
  let db: Database
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    db = ledger.db
    for (const area of codes) await fill(db, area)
  }, 60_000)
  afterAll(() => ledger.end())

  /** The areas of the rows that somebody of an area sees when nothing but the policies is asked. */
  const seen = async (area: string) =>
    Result.getOrThrow(
      await asActor(db, {
        by: dispatcherOf(area),
        work: async (tx) => {
          const found: Record<string, readonly string[]> = {}
          for (const table of tables) {
            const rows = await tx.selectFrom(table).select('area').execute()
            found[table] = rows.map((row) => row.area).toSorted()
          }
          return Result.succeed(found)
        },
      }),
    )
  const ofEach = (areas: readonly string[]) => Object.fromEntries(tables.map((table) => [table, areas]))

  it('the policies let through what lies in the area', async () => {
    for (const area of codes) expect(await seen(area), area).toEqual(ofEach(codesIn(area)))
    expect(await seen('')).toEqual(ofEach([]))
  }, 60_000)

  it('the lists ask for the same, for one area and for two', async () => {
    const listed = async (...areas: readonly string[]) => {
      const found: Record<string, readonly string[]> = {}
      for (const table of tables) {
        const rows = await db.selectFrom(table).select('area').where(inAreas(table, areas)).execute()
        found[table] = rows.map((row) => row.area).toSorted()
      }
      return found
    }
    for (const area of codes) expect(await listed(area), area).toEqual(ofEach(codesIn(area)))
    await fc.assert(
      fc.asyncProperty(pairs, async ([one, other]) => {
        expect(await listed(one, other)).toEqual(ofEach(codesIn(one, other)))
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('the policies let nobody write elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([area, code]) => {
        const written = asActor(db, {
          by: dispatcherOf(area),
          work: async (tx) => {
            await insertCase(tx, code)
            return Result.fail('taken back')
          },
        })
        const refused = await written.then(
          () => '',
          (error: unknown) => String(error),
        )
        if (liesIn(code, area)) expect(refused).toBe('')
        else expect(refused).toContain('row-level security')
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

const insertCase = async (db: Database, area: string): Promise<string> => {
  const id = randomUUID()
  await sql`insert into cases (id, area, sender_number, pack, matter, stage, filed_on, version, opened_at, state)
    values (${id}, ${area}, ${id}, 'cn-national', 'neighbour', 'registered', '2026-05-08', 1, ${at}, '{}')`.execute(
    db,
  )
  return id
}

/** A row of an area in each table. */
const fill = async (db: Database, area: string): Promise<void> => {
  const id = await insertCase(db, area)
  await sql`insert into due (case_id, area, duty, last_day, status)
    values (${id}, ${area}, 'feedback', '2026-05-20', 'open')`.execute(db)
  await sql`insert into intakes (code, area, salt, secret, content, at)
    values (${id}, ${area}, '', '', '{}', ${at})`.execute(db)
  await sql`insert into register_entries (register, id, version, latest, area, content, account, at)
    values ('bodies', ${id}, 1, true, ${area}, '{}', 'centre-1', ${at})`.execute(db)
  await sql`insert into screening_rounds (id, pack, duty, body, kind, area, from_day, to_day, done_on, nil, account, at)
    values (${id}, 'cn-national', 'screening', 'b', 'village-pmc', ${area}, '2026-05-01', '2026-05-08', '2026-05-08', true, 'centre-1', ${at})`.execute(
    db,
  )
}
