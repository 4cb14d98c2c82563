/**
 * What every command takes from its request, and how the case is shown that it wrote to.
 */
import type { Context } from 'hono'
import { actorOf } from './actorOf.ts'
import type { Commanding, Done } from './commands.ts'
import type { Ledger } from './Ledger.ts'
import { etagOf } from './refuseCommand.ts'
import { versionIn } from './requestParts.contract.ts'

/** The headers of a command, as its contract has read them. */
export type CommandHeaders = {
  readonly 'idempotency-key': string
  readonly 'if-match'?: string | undefined
}

/** Who sends a command, when, under which key, and the version it is held to if it names one. */
export const sentCommand = (
  c: Context,
  headers: CommandHeaders,
  { to: { db, rules, now } }: { readonly to: Ledger },
): Commanding & { readonly ifVersion: number | undefined } => ({
  db,
  rules,
  by: actorOf(c),
  at: now(),
  key: headers['idempotency-key'],
  ifVersion: versionIn(headers['if-match']),
})

/** Answers with the case after a command, the lines that it wrote, and what else it is answered with. */
export const shownCase = <Status extends 200 | 201, Also extends object>(
  c: Context,
  { state, lines, ...also }: Done & Also,
  { as: status }: { readonly as: Status },
) => {
  c.header('etag', etagOf(state.version))
  if (status === 201) c.header('location', `/v1/cases/${state.case}`)
  return c.json({ case: state, lines, ...also }, status)
}
