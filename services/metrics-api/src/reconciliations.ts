/**
 * Answers the route that says whether a printed report adds up.
 */
import {
  type HttpEnv,
  jsonBody,
  type Limits,
  refuse,
  refuseRequest,
  type ServiceApp,
} from '@maplebridge/http'
import { reconcileTable, suggestIdentities } from '@maplebridge/metrics'
import { strictDecoder } from '@maplebridge/policy-pack/schema'
import { readTable } from '@maplebridge/tables'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { metricsProblems } from './problems.ts'
import { onceEach } from './queryOnce.ts'
import {
  ReconciliationRequest,
  reconciliationsContract,
  TableQuery,
  workbookType,
} from './reconciliations.contract.ts'
import { refuseTable } from './refuseMeasuring.ts'
import { onlyInBody } from './registerQuery.ts'
import { wholeBody } from './wholeBody.ts'

/** Adds the route that says whether a printed report adds up. */
export const addReconciliations = (app: ServiceApp, { limits }: { readonly limits: Limits }): void => {
  const maxBytes = limits.batchBytes
  const inJson = jsonBody({ maxBytes })
  const { path } = reconciliationsContract
  app.openAPIRegistry.registerPath(reconciliationsContract)
  app.post(path, (c, next) => (fileForm(c) === undefined ? inJson(c, next) : next()))
  app.post(path, (c) => {
    const as = fileForm(c)
    return as === undefined ? checkBody(c) : checkFile(c, { as, maxBytes })
  })
}

type FileForm = 'csv' | 'xlsx'

const fileForm = (c: Context): FileForm | undefined => {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  return type === 'text/csv' ? 'csv' : type === workbookType ? 'xlsx' : undefined
}

const checkBody = async (c: Context<HttpEnv>) => {
  const [stranger] = Object.keys(c.req.query())
  if (stranger !== undefined) return refuseRequest(c, [onlyInBody(stranger)])
  const sent = readRequest(await c.req.json())
  return Result.isFailure(sent) ? refuseRequest(c, sent.failure) : answered(c, sent.success)
}

const readRequest = strictDecoder(ReconciliationRequest)
const readQuery = strictDecoder(TableQuery)

const checkFile = async (
  c: Context<HttpEnv>,
  { as, maxBytes }: { readonly as: FileForm; readonly maxBytes: number },
) => {
  const query = Result.flatMap(onceEach(c.req.queries()), readQuery)
  if (Result.isFailure(query)) return refuseRequest(c, query.failure)
  const { sheet, headingsAt, suggestions } = query.success
  const bytes = await wholeBody(c, { maxBytes })
  if ('status' in bytes) return refuse(c, bytes)
  const table = await readTable(bytes, {
    as,
    ...(sheet !== undefined && { sheet }),
    ...(headingsAt !== undefined && { headingsAt: Number(headingsAt) }),
  })
  return Result.isFailure(table)
    ? refuseTable(c, table.failure)
    : answered(c, { table: table.success, suggestions: suggestions !== 'false' })
}

const answered = (
  c: Context<HttpEnv>,
  { table, declared = [], suggestions = true }: typeof ReconciliationRequest.Type,
) => {
  const suggested = suggestions ? suggestIdentities(table) : []
  const reconciled = reconcileTable(table, { declared, suggested })
  if (Result.isSuccess(reconciled)) return c.json({ table, ...reconciled.success }, 200)
  const { message, known } = reconciled.failure
  return refuse(c, metricsProblems.unmatchedHeading, { message, known })
}
