/**
 * What a database does to answer a statement: which rows it reads, and how it finds them.
 */
import type { CompiledQuery } from 'kysely'
import type { Database } from '../../src/database/openDatabase.ts'

/** What a statement cost: rows read to give those it gives, pages touched, and the tables read from end to end. */
export type Cost = {
  readonly read: number
  readonly given: number
  readonly pages: number
  readonly ms: number
  readonly wholeTables: readonly string[]
  readonly indexes: readonly string[]
}

type Plan = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly 'Shared Hit Blocks'?: number
  readonly 'Shared Read Blocks'?: number
  readonly Plans?: readonly Plan[]
}

/** Carries a statement out, says what it cost, and leaves taking back to the transaction around it. */
export const explained = async (db: Database, query: CompiledQuery): Promise<Cost> => {
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': readonly [Explained] }>({
    ...query,
    sql: `explain (analyze, buffers, format json) ${query.sql}`,
  })
  const [found] = rows[0]?.['QUERY PLAN'] ?? []
  if (found === undefined) throw new Error(`no plan for ${query.sql}`)
  const { Plan: top } = found
  const nodes = nodesOf(top)
  const scans = nodes.filter(
    (node) => node['Relation Name'] !== undefined && / Scan$/u.test(node['Node Type']),
  )
  return {
    read: scans.reduce((sum, node) => sum + rowsOf(node), 0),
    given: top['Actual Rows'],
    pages: (top['Shared Hit Blocks'] ?? 0) + (top['Shared Read Blocks'] ?? 0),
    ms: found['Execution Time'] + found['Planning Time'],
    wholeTables: scans
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .flatMap((node) => node['Relation Name'] ?? []),
    indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))],
  }
}

type Explained = { readonly Plan: Plan; readonly 'Execution Time': number; readonly 'Planning Time': number }

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

const rowsOf = (node: Plan): number =>
  node['Actual Loops'] *
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0))
