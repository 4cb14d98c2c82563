/**
 * Tells whoever watches the service how long a statement took, under its verb and its table; never its values.
 */
import { observedStatement } from '@maplebridge/http'
import {
  AliasNode,
  DeleteQueryNode,
  InsertQueryNode,
  type LogEvent,
  type OperationNode,
  RawNode,
  type RootOperationNode,
  SelectQueryNode,
  TableNode,
  UpdateQueryNode,
} from 'kysely'

/** Tells of a statement that the database has answered, as Kysely reports it. */
export const tellStatement = ({ query, queryDurationMillis: ms, ...event }: LogEvent): void =>
  observedStatement({
    name: nameOf(query.query),
    system: 'postgresql',
    ms,
    failure: event.level === 'error' ? codeOf(event.error) : undefined,
  })

/** The verb of a statement and the table it begins with; of a statement written by hand, its first word. */
const nameOf = (node: RootOperationNode): string => {
  if (RawNode.is(node))
    return /^\s*([a-z]+)\b/iu.exec(node.sqlFragments[0] ?? '')?.[1]?.toLowerCase() ?? 'raw'
  const verb = node.kind.replace(/(Query)?Node$/u, '').toLowerCase()
  const table = tableOf(node)
  return table === undefined ? verb : `${verb} ${table}`
}

const tableOf = (node: RootOperationNode): string | undefined => {
  if (SelectQueryNode.is(node) || DeleteQueryNode.is(node)) return nameIn(node.from?.froms[0])
  if (InsertQueryNode.is(node)) return nameIn(node.into)
  return UpdateQueryNode.is(node) ? nameIn(node.table) : undefined
}

const nameIn = (node: OperationNode | undefined): string | undefined => {
  if (node === undefined) return undefined
  if (AliasNode.is(node)) return nameIn(node.node)
  return TableNode.is(node) ? node.table.identifier.name : undefined
}

/** The code of PostgreSQL for what failed; its sentence may hold values. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown'
