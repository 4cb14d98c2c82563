/**
 * What the ledger can be told to do. Each command is one transaction, is answered once for each key, and writes lines
 * that the packages allow.
 */
import { randomUUID } from 'node:crypto'
import type { GuardUnmet } from '@maplebridge/accountability'
import type { Actor, CaseState, LedgerContent } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import { answerPlanned } from './database/answerOnce.ts'
import { asActor } from './database/asActor.ts'
import { enterCaseUnder } from './database/enterCase.ts'
import type { Database } from './database/openDatabase.ts'
import { readCase } from './database/readCase.ts'
import type { Tables } from './database/Tables.ts'
import { chainedLines, plannedLines, plannedOf, storeLines, type Written } from './database/writeLines.ts'
import type { KeyReused, LineRefusal, RefusalOf } from './Refusal.ts'
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

/**
 * What a command did: where the case stands, the versions of the lines it wrote, and what guards of lesser force say
 * against them.
 */
export type Done = {
  readonly state: CaseState
  readonly lines: readonly number[]
  readonly warnings?: readonly GuardUnmet[]
}

/** Why a case was not opened. */
export type OpenRefusal = LineRefusal | KeyReused

/** Why nothing was added to a case. */
export type AddRefusal = OpenRefusal | RefusalOf<'unknownCase' | 'changedMeanwhile'>

/** What else is written with the lines of a command. */
export type Alongside = (tx: Transaction<Tables>, contents: readonly LedgerContent[]) => Promise<void>

/** The lines that a command writes, what it is answered with besides, and what of that is kept under its key. */
export type Planned<Also extends object, Kept extends object> = {
  readonly contents: readonly LedgerContent[]
  readonly also: Also
  readonly kept: Kept
}

/**
 * How a command goes on from where a case stands. What it is answered with besides may be large: then less is kept of
 * it, and `again` makes it from that when the command is sent again.
 */
export type Going<Also extends object, Kept extends object, Refused> = {
  readonly plannedAfter: (state: CaseState) => Result.Result<Planned<Also, Kept>, Refused>
  readonly again: (tx: Transaction<Tables>, kept: Kept) => Promise<Result.Result<Also, Refused>>
}

/** A command that writes lines and is answered with no more than what it did. */
const onlyLines = <Refused>(
  contentsAfter: (state: CaseState) => Result.Result<readonly LedgerContent[], Refused>,
): Going<object, object, Refused> => ({
  plannedAfter: (state) => Result.map(contentsAfter(state), (contents) => ({ contents, also: {}, kept: {} })),
  again: async () => Result.succeed({}),
})

/** Opens a case with its first lines. */
export const openCase = (
  contents: readonly LedgerContent[],
  commanding: Commanding,
): Promise<Result.Result<Done, OpenRefusal>> =>
  openPlanned(contents, {
    ...commanding,
    ...onlyLines(() => Result.succeed([])),
    request: { open: contents },
  })

/** How a case is opened with lines that are made from where its first lines put it. */
export type Opening<Also extends object, Kept extends object, Refused> = Commanding &
  Going<Also, Kept, Refused> & {
    readonly request: unknown
    readonly alongside?: Alongside
  }

/** Opens a case with its first lines and those that follow from them, and answers with more than where it stands. */
export const openPlanned = <Also extends object, Kept extends object, Refused = never>(
  first: readonly LedgerContent[],
  { plannedAfter, again, request, alongside, ...commanding }: Opening<Also, Kept, Refused>,
): Promise<Result.Result<Done & Also, OpenRefusal | Refused>> => {
  const { db, by, at, key, rules } = commanding
  return asActor(db, {
    by,
    work: (tx) =>
      answerPlanned<Done & Also, Done & Kept, OpenRefusal | Refused>(tx, {
        by,
        key,
        at,
        request,
        again: (kept) => doneAgain(tx, kept, again),
        plan: async () => {
          const writing = { id: randomUUID(), after: undefined, contents: first, by, at, rules }
          const opened = chainedLines(writing)
          if (Result.isFailure(opened)) return Result.fail(opened.failure)
          const { state, lines, warnings } = opened.success
          const found = plannedAfter(state)
          if (Result.isFailure(found)) return Result.fail(found.failure)
          const { contents, also, kept } = found.success
          const continued = Result.flatMap(chainedLines({ ...writing, after: state, contents }), (then) =>
            plannedOf(
              {
                state: then.state,
                lines: [...lines, ...then.lines],
                warnings: [...warnings, ...then.warnings],
              },
              writing,
            ),
          )
          return Result.map(continued, (planned) => ({
            answer: { ...doneBy(planned), ...also },
            kept: { ...doneBy(planned), ...kept },
            take: (row) => enterCaseUnder(tx, planned.state, { by, row }),
            write: async () => {
              await storeLines(tx, planned, writing)
              await alongside?.(tx, contents)
            },
          }))
        },
      }),
  })
}

/** How lines are added to a case, besides what every command is given. */
export type Adding = Commanding & {
  readonly request: unknown
  readonly ifVersion?: number | undefined
  /** Why the command is refused for what stands elsewhere in the ledger; asked before the case is locked. */
  readonly unless?: (tx: Transaction<Tables>) => Promise<AddRefusal | undefined>
  readonly alongside?: Alongside
}

/**
 * Adds lines to a case. With `ifVersion` only if the case stands there; without, after whatever came in between.
 * `contentsAfter` is given where the case stands, so that a line may be made from it.
 */
export const addLines = (
  id: string,
  {
    contentsAfter,
    ...adding
  }: Adding & {
    readonly contentsAfter: (state: CaseState) => Result.Result<readonly LedgerContent[], AddRefusal>
  },
): Promise<Result.Result<Done, AddRefusal>> => addPlanned(id, { ...adding, ...onlyLines(contentsAfter) })

/** Adds lines to a case and answers with more than where it stands; sent again, it is answered with the same. */
export const addPlanned = <Also extends object, Kept extends object, Refused = never>(
  id: string,
  {
    plannedAfter,
    again,
    request,
    ifVersion,
    unless,
    alongside,
    ...commanding
  }: Adding & Going<Also, Kept, Refused>,
): Promise<Result.Result<Done & Also, AddRefusal | Refused>> => {
  const { db, by, at, key, rules } = commanding
  return asActor(db, {
    by,
    work: (tx) =>
      answerPlanned<Done & Also, Done & Kept, AddRefusal | Refused>(tx, {
        by,
        key,
        at,
        request: { add: request, to: id },
        again: (kept) => doneAgain(tx, kept, again),
        plan: async () => {
          const refused = await unless?.(tx)
          if (refused !== undefined) return Result.fail(refused)
          const after = await readCase(tx, { id, forUpdate: true })
          if (after === undefined) return Result.fail({ kind: 'unknownCase' })
          if (ifVersion !== undefined && ifVersion !== after.version)
            return Result.fail({ kind: 'changedMeanwhile', version: after.version })
          const found = plannedAfter(after)
          if (Result.isFailure(found)) return Result.fail(found.failure)
          const { contents, also, kept } = found.success
          const writing = { id, after, contents, by, at, rules }
          return Result.map(plannedLines(writing), (planned) => ({
            answer: { ...doneBy(planned), ...also },
            kept: { ...doneBy(planned), ...kept },
            write: async () => {
              await storeLines(tx, planned, writing)
              await alongside?.(tx, contents)
            },
          }))
        },
      }),
  })
}

/** What a command did, from the lines it wrote. */
export const doneBy = ({ state, lines, warnings }: Written): Done => ({
  state,
  lines: lines.map(({ version }) => version),
  ...(warnings.length > 0 && { warnings }),
})

/** What a command was answered with, from what is kept of it. */
const doneAgain = async <Also extends object, Kept extends object, Refused>(
  tx: Transaction<Tables>,
  kept: Done & Kept,
  again: Going<Also, Kept, Refused>['again'],
): Promise<Result.Result<Done & Also, Refused>> => {
  const { state, lines, warnings } = kept
  const done = { state, lines, ...(warnings !== undefined && { warnings }) }
  return Result.map(await again(tx, kept), (also) => ({ ...done, ...also }))
}
