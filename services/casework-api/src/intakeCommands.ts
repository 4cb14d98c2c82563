/**
 * What a dispatcher makes of an application: a case, or an answer. One transaction, answered once for each key; an
 * application is decided once.
 */
import { randomUUID } from 'node:crypto'
import type { LedgerContent } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import { type Commanding, type Done, doneBy } from './commands.ts'
import { answerOnce, answerPlanned } from './database/answerOnce.ts'
import { asActor } from './database/asActor.ts'
import { enterCaseUnder } from './database/enterCase.ts'
import { giveAccess } from './database/followers.ts'
import { decideIntake, type KeptIntake, readIntake } from './database/intakes.ts'
import type { Tables } from './database/Tables.ts'
import { plannedLines, storeLines } from './database/writeLines.ts'
import type { IntakeAsCase } from './intakes.contract.ts'
import type { LineRefusal, RefusalOf } from './Refusal.ts'
import { dayOf } from './rulesOf.ts'

/** The sender under whose numbers the cases of applications are. */
const sender = 'public-intake'

/** Why an application was not answered. */
export type AnswerRefusal = RefusalOf<'notYours' | 'unknownApplication' | 'decidedAlready' | 'keyReused'>

/** Why no case was made of an application. */
export type EnterRefusal = AnswerRefusal | LineRefusal

/** Makes a case of an application. */
export const enterIntake = (
  { code, as }: { readonly code: string; readonly as: typeof IntakeAsCase.Type },
  { db, rules, by, at, key }: Commanding,
): Promise<Result.Result<Done, EnterRefusal>> =>
  asActor(db, {
    by,
    work: (tx) =>
      answerPlanned<Done, Done, EnterRefusal>(tx, {
        by,
        key,
        at,
        request: { enter: code, as },
        again: async (kept) => Result.succeed(kept),
        plan: async () => {
          const open = await openIntake(tx, { code, by })
          if (Result.isFailure(open)) return Result.fail(open.failure)
          const intake = open.success
          const id = randomUUID()
          const contents = contentsOf(intake, as)
          // A replica whose clock is a little late does not enter it before it was made.
          const from = intake.at > at ? intake.at : at
          const writing = { id, after: undefined, contents, by, at: from, rules }
          return Result.map(plannedLines(writing), (planned) => ({
            answer: doneBy(planned),
            kept: doneBy(planned),
            take: (row) => enterCaseUnder(tx, planned.state, { by, row }),
            write: async () => {
              await storeLines(tx, planned, writing)
              const { salt, secret } = intake
              await giveAccess(tx, { id, party: 'claimant', code, salt, secret })
              await decideIntake(tx, { code, by, at, case_id: id })
            },
          }))
        },
      }),
  })

/** Answers an application without a case. */
export const answerIntake = (
  { code, reason }: { readonly code: string; readonly reason: string },
  { db, by, at, key }: Commanding,
): Promise<Result.Result<{ readonly code: string; readonly reason: string }, AnswerRefusal>> =>
  asActor(db, {
    by,
    work: (tx) =>
      answerOnce<{ readonly code: string; readonly reason: string }, AnswerRefusal>(tx, {
        by,
        key,
        at,
        request: { answer: code, reason },
        command: async () => {
          const open = await openIntake(tx, { code, by })
          if (Result.isFailure(open)) return Result.fail(open.failure)
          await decideIntake(tx, { code, by, at, reason })
          return Result.succeed({ code, reason })
        },
      }),
  })

const openIntake = async (
  tx: Transaction<Tables>,
  { code, by }: { readonly code: string; readonly by: Commanding['by'] },
): Promise<Result.Result<KeptIntake, AnswerRefusal>> => {
  if (by.role !== 'dispatcher') return Result.fail({ kind: 'notYours', what: 'intake' })
  const intake = await readIntake(tx, { code })
  if (intake === undefined) return Result.fail({ kind: 'unknownApplication' })
  return intake.decided_at === null ? Result.succeed(intake) : Result.fail({ kind: 'decidedAlready' })
}

/** The first lines of the case: it arrived, and was applied for, on the day of the application. */
const contentsOf = (
  intake: KeptIntake,
  { pack = intake.content.pack, ...others }: typeof IntakeAsCase.Type,
): readonly LedgerContent[] => [
  { type: 'case-opened', pack, sender, dispute: { ...disputeOf(intake), ...others } },
  { type: 'happened', event: { type: 'applied', on: dayOf(intake.at) } },
]

/** The dispute that an application is about. */
export const disputeOf = ({
  code,
  content: { matter, area, facts = {} },
  at,
}: Pick<KeptIntake, 'code' | 'content' | 'at'>) =>
  ({ id: code, matter, area, filedOn: dayOf(at), source: 'application', facts }) as const
