/**
 * What the ledger can be told to do. Each command is one transaction, is answered once for each key, and writes lines
 * that the packages allow.
 */
import { randomUUID } from 'node:crypto'
import type { Actor, CaseState, LedgerContent } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import { answerPlanned } from './database/answerOnce.ts'
import { asActor } from './database/asActor.ts'
import type { Database } from './database/openDatabase.ts'
import { readCase } from './database/readCase.ts'
import type { Tables } from './database/Tables.ts'
import { plannedLines, storeLines, type Written } from './database/writeLines.ts'
import type { Refusal } from './Refusal.ts'
import type { Rules } from './rulesOf.ts'

/** What every command is given: who sends it, when, and the key under which it is answered once. */
export type Commanding = {
  readonly db: Database
  readonly rules: Rules
  readonly by: Actor
  /** The instant, in UTC. */
  readonly at: string
  readonly key: string
}

/** What a command did: where the case stands, and the versions of the lines it wrote. */
export type Done = { readonly state: CaseState; readonly lines: readonly number[] }

/** Opens a case with its first lines. */
export const openCase = (
  contents: readonly LedgerContent[],
  commanding: Commanding,
): Promise<Result.Result<Done, Refusal>> => {
  const { db, by, at, key, rules } = commanding
  return asActor(db, {
    by,
    work: (tx) =>
      answerPlanned<Done, Refusal>(tx, {
        by,
        key,
        at,
        request: { open: contents },
        plan: async () => {
          const writing = { id: randomUUID(), after: undefined, contents, by, at, rules }
          return Result.map(plannedLines(writing), (planned) => ({
            answer: doneBy(planned),
            write: () => storeLines(tx, planned, writing),
          }))
        },
      }),
  })
}

/**
 * Adds lines to a case. With `ifVersion` only if the case stands there; without, after whatever came in between.
 * `contentsAfter` is given where the case stands, so that a line may be made from it.
 */
export const addLines = (
  id: string,
  {
    contentsAfter,
    request,
    ifVersion,
    alongside,
    ...commanding
  }: Commanding & {
    readonly contentsAfter: (state: CaseState) => Result.Result<readonly LedgerContent[], Refusal>
    readonly request: unknown
    readonly ifVersion?: number | undefined
    /** What else is written with the lines. */
    readonly alongside?: (tx: Transaction<Tables>) => Promise<void>
  },
): Promise<Result.Result<Done, Refusal>> => {
  const { db, by, at, key, rules } = commanding
  return asActor(db, {
    by,
    work: (tx) =>
      answerPlanned<Done, Refusal>(tx, {
        by,
        key,
        at,
        request: { add: request, to: id },
        plan: async () => {
          const after = await readCase(tx, { id, forUpdate: true })
          if (after === undefined) return Result.fail({ kind: 'unknownCase' })
          if (ifVersion !== undefined && ifVersion !== after.version)
            return Result.fail({ kind: 'changedMeanwhile', version: after.version })
          const contents = contentsAfter(after)
          if (Result.isFailure(contents)) return Result.fail(contents.failure)
          const writing = { id, after, contents: contents.success, by, at, rules }
          return Result.map(plannedLines(writing), (planned) => ({
            answer: doneBy(planned),
            write: async () => {
              const stored = await storeLines(tx, planned, writing)
              if (Result.isSuccess(stored)) await alongside?.(tx)
              return stored
            },
          }))
        },
      }),
  })
}

/** What a command did, from the lines it wrote. */
export const doneBy = ({ state, lines }: Written): Done => ({
  state,
  lines: lines.map(({ version }) => version),
})
