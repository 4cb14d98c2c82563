/**
 * Counts records with DuckDB: an independent recomputation of what the package counts.
 */
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { CaseRecord, Counting, MetricTallies, Tally } from '@maplebridge/metrics'
import { named, partsAsSql, typeOf } from './asSql.ts'

type Fields = Counting['fields']

/** A table of records in a database of its own, until it is closed. */
export type Table = { readonly connection: DuckDBConnection; readonly close: () => void }

/** Reads records into a table `records`, in pieces, by way of a file of lines. */
export const tableOf = async (
  pieces: Iterable<readonly CaseRecord[]>,
  { fields }: { readonly fields: Fields },
): Promise<Table> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-recount-'))
  const path = join(folder, 'records.ndjson')
  try {
    const file = await open(path, 'w')
    for (const piece of pieces)
      await file.write(`${piece.map((record) => JSON.stringify(record)).join('\n')}\n`)
    await file.close()
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
    const connection = await instance.connect()
    const columns = Object.values(fields).map((field) => `'${field.id}': '${typeOf(field)}'`)
    await connection.run(
      `CREATE TABLE records AS SELECT * FROM read_json('${path}', format = 'newline_delimited', columns = {${columns.join(', ')}})`,
    )
    return {
      connection,
      close: () => {
        connection.closeSync()
        instance.closeSync()
      },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The tallies of a table, as `tallyOf` gives them. */
export const recount = async (
  { connection }: Table,
  { of: metrics, during, fields, settings = {}, by }: Counting,
): Promise<ReadonlyMap<string, MetricTallies>> => {
  const parts = metrics.flatMap((metric) =>
    partsAsSql(metric, { during, fields, settings }).map((each) => ({ metric: metric.id, ...each })),
  )
  const set = by === undefined ? `''` : `coalesce(CAST(${named(by)} AS VARCHAR), '')`
  const counted = parts.flatMap(({ sql }) => [
    `count(*) FILTER (WHERE ${sql})`,
    `count(*) FILTER (WHERE (${sql}) IS NULL)`,
  ])
  const query = `SELECT ${[set, ...counted].join(', ')} FROM records${by === undefined ? '' : ' GROUP BY 1'}`
  const rows = (await connection.runAndReadAll(query)).getRows()
  return new Map(
    rows.map(([key, ...numbers]) => {
      const tallies = Object.fromEntries(metrics.map(({ id }): [string, Record<string, Tally>] => [id, {}]))
      for (const [at, { metric, part }] of parts.entries()) {
        const of = tallies[metric]
        if (of !== undefined)
          of[part] = { counted: Number(numbers[2 * at]), open: Number(numbers[2 * at + 1]) }
      }
      return [String(key), tallies]
    }),
  )
}
