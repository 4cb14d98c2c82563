/**
 * Asks an invented ledger every question of the service, under row security, and holds the plan of each to this: found
 * by an index, and no more rows read than a small multiple of a page, however many there are.
 */
import * as Result from 'effect/Result'
import { type CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { asActor } from '../../src/database/asActor.ts'
import type { Database } from '../../src/database/openDatabase.ts'
import type { Tables } from '../../src/database/Tables.ts'
import { type Cost, explained } from './explained.ts'
import { asked, type Place, type Question, questionsAt } from './questions.ts'

/**
 * Rows that may be read for each row of a page: those that a filter drops, and the case of each line. Where an area or a
 * body has a good part of all cases, passing over the others is cheaper than looking each up.
 */
const times = 100

/** Rows of a table that may be read from end to end: so few that an index would not help. */
const few = 1000

/** What a question cost wherever it was asked, and what is wrong with its plans. */
export type Planned = {
  readonly name: string
  readonly costs: readonly Cost[]
  readonly faults: readonly string[]
}

/** A ledger on a server whose statements are kept while it is asked. */
export const watchedLedger = (
  url: string,
): { readonly db: Database; readonly statements: CompiledQuery[] } => {
  const statements: CompiledQuery[] = []
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  pool.on('error', () => {})
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ level, query }) => {
      if (level === 'query') statements.push(query)
    },
  })
  return { db, statements }
}

/** Asks every question at every place. */
export const plannedQuestions = async (
  url: string,
  { places, isOver = () => false }: { readonly places: readonly Place[]; readonly isOver?: () => boolean },
): Promise<readonly Planned[]> => {
  const { db, statements } = watchedLedger(url)
  const found = new Map<string, { costs: Cost[]; faults: Set<string> }>()
  const ask = async (
    { name, page, ask }: Pick<Question, 'name' | 'page' | 'ask'>,
    tx: Transaction<Tables>,
  ) => {
    statements.length = 0
    await ask(tx)
    const kept = found.get(name) ?? { costs: [], faults: new Set<string>() }
    found.set(name, kept)
    for (const statement of [...statements]) {
      const cost = await explained(tx, statement)
      kept.costs.push(cost)
      for (const fault of faultsOf(cost, { page })) kept.faults.add(fault)
    }
  }
  for (const place of places) {
    if (isOver()) break
    for (const question of questionsAt(place))
      await asActor(db, {
        by: question.by,
        work: async (tx) => {
          await ask(question, tx)
          // What was asked to write is taken back.
          return Result.fail('asked')
        },
      })
  }
  for (const question of asked) {
    const tx = await db.startTransaction().execute()
    await ask(question, tx)
    await tx.rollback().execute()
  }
  await db.destroy()
  return [...found].map(([name, { costs, faults }]) => ({ name, costs, faults: [...faults] }))
}

const faultsOf = (cost: Cost, { page = 0 }: { readonly page: number | undefined }): readonly string[] => {
  const most = Math.max(page, cost.given, 10) * times
  return [
    ...cost.wholeTables.filter(() => cost.read > few).map((table) => `reads all of \`${table}\``),
    ...(cost.read > most
      ? [`reads ${cost.read} rows to give ${cost.given}; ${most} are allowed (${cost.indexes.join(', ')})`]
      : []),
  ]
}

/** Places to ask at: cases far apart in the ledger, with the lines and cases behind them. */
export const placesIn = async (
  db: Database,
  { places }: { readonly places: number },
): Promise<readonly Place[]> => {
  const { last } = await db
    .selectFrom('cases')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  const found: Place[] = []
  for (let at = 1; at <= places; at += 1) {
    const seq = String(Math.floor((Number(last) * at) / (places + 1)))
    const rows = await db
      .selectFrom('cases')
      .select(['id', 'area', 'seq'])
      .where('seq', '>=', seq)
      .orderBy('seq')
      .limit(100)
      .execute()
    const [first] = rows
    if (first === undefined) continue
    const line = await db
      .selectFrom('entries')
      .select('seq')
      .where('case_id', '=', first.id)
      .orderBy('seq')
      .executeTakeFirstOrThrow()
    found.push({
      village: first.area,
      case: first.id,
      seq,
      line: Number(line.seq),
      cases: rows.map(({ id }) => id),
    })
  }
  return found
}

/** The value that so large a part of numbers does not exceed. */
export const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0
