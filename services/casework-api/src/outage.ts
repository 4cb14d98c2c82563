/**
 * Which failures come from a database that is away, restarts, or asks to be asked again: the request is sent again
 * later and then answered. Everything else is a fault of the service.
 */
import type { RefusalOf } from '@maplebridge/http'
import { caseworkProblems } from './problems.ts'

/** Seconds after which it is worth asking again. */
const retryAfter = 5

/** Answers with 503 and `Retry-After` while the database is away. */
export const refusalOfOutage: RefusalOf = (error) =>
  isOutage(error)
    ? { type: caseworkProblems.databaseAway, headers: { 'retry-after': String(retryAfter) } }
    : undefined

/** Whether an error of the driver or the server says that the database can not answer just now. */
export const isOutage = (error: Error): boolean => {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return ofNetwork.has(code) || ofServer.test(code) || ofDriver.test(error.message)
}

const ofNetwork: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT', // the socket in a folder
])

/**
 * SQLSTATE: connection lost (08), resources short (53), shut down, crashed, starting or interrupted (57), the disk (58),
 * and transactions that the server gave up or does not take (deadlock, time over, a server that only reads).
 */
const ofServer = /^(08|53|57|58)[0-9A-Z]{3}$|^(40001|40P01|55P03|25006|25P03|25P04)$/u

/** What the driver and its pool say without a code. */
const ofDriver =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed)|Query read timeout|Cannot use a pool after calling end|Postgres connection has been discarded|driver has already been destroyed)/u
