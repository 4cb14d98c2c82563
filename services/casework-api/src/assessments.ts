/**
 * Answers the routes that ask the rules about a case.
 */
import { type Limits, refuse, type ServiceApp } from '@maplebridge/http'
import { type AssessedUnder, foldCase, type LedgerEntry } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import { actorOf } from './actorOf.ts'
import { proposedFor } from './assessmentContents.ts'
import { assessContract, decisionContract, type Replayed, replayContract } from './assessments.contract.ts'
import { addLines } from './commands.ts'
import { asActor } from './database/asActor.ts'
import { noteRead } from './database/noteRead.ts'
import { readLines } from './database/readCase.ts'
import { keepableBody } from './keepableBody.ts'
import type { Ledger } from './Ledger.ts'
import { caseworkProblems } from './problems.ts'
import { etagOf, refuseCommand } from './refuseCommand.ts'
import type { Rules } from './rulesOf.ts'
import { sentCommand, shownCase } from './sentCommand.ts'

/** Adds the routes that ask the rules about a case. */
export const addAssessments = (
  app: ServiceApp,
  { ledger, limits }: { readonly ledger: Ledger; readonly limits: Limits },
): void => {
  const { db, rules, now } = ledger
  for (const contract of [assessContract, decisionContract, replayContract])
    app.post(contract.getRoutingPath(), keepableBody({ maxBytes: limits.bodyBytes }))

  app.openapi(assessContract, async (c) => {
    const { on } = c.req.valid('json')
    const done = await addLines(c.req.valid('param').case, {
      ...sentCommand(c, c.req.valid('header'), { to: ledger }),
      request: { assess: on },
      contentsAfter: (state) => Result.map(proposedFor(state, { on, rules }), ({ content }) => [content]),
    })
    if (Result.isFailure(done)) return refuseCommand(c, done.failure)
    const { state, lines } = done.success
    // The line that was written changed neither facts nor events, so the answer is the one that was kept.
    const proposed = proposedFor(state, { on, rules })
    if (Result.isFailure(proposed)) return refuseCommand(c, proposed.failure)
    c.header('etag', etagOf(state.version))
    return c.json({ case: state, lines, assessment: proposed.success.assessment }, 200)
  })

  app.openapi(decisionContract, async (c) => {
    const decision = c.req.valid('json')
    const done = await addLines(c.req.valid('param').case, {
      ...sentCommand(c, c.req.valid('header'), { to: ledger }),
      request: decision,
      contentsAfter: () => Result.succeed([{ type: 'assessment-decided', ...decision }]),
    })
    return Result.isSuccess(done) ? shownCase(c, done.success, { as: 200 }) : refuseCommand(c, done.failure)
  })

  app.openapi(replayContract, async (c) => {
    const { case: id } = c.req.valid('param')
    const { version } = c.req.valid('json')
    const by = actorOf(c)
    const lines = await asActor(db, {
      by,
      work: async (tx) => {
        const found = await readLines(tx, id)
        if (found.length > 0) await noteRead(tx, { id, by, what: 'replay', at: now() })
        return Result.succeed(found)
      },
    })
    const replayed = replay(
      Result.getOrElse(lines, () => []),
      { version, rules },
    )
    return replayed === undefined ? refuse(c, caseworkProblems.unknownCase) : c.json(replayed, 200)
  })
}

/** Decides an assessment again, for the case as it stood before it; nothing when that line holds none. */
const replay = (
  lines: readonly LedgerEntry[],
  { version, rules }: { readonly version: number; readonly rules: Rules },
): typeof Replayed.Type | undefined => {
  const line = lines.find((each) => each.version === version)
  const before = foldCase(lines.filter((each) => each.version < version))
  if (line?.content.type !== 'assessed' || before === undefined) return undefined
  const kept = line.content.under
  const again = proposedFor({ pack: kept.pack, dispute: before.dispute }, { on: kept.on, rules })
  if (Result.isFailure(again)) return { version, kept, outcome: 'not-answered' }
  const { under } = again.success.content
  return { version, kept, again: under, outcome: compared(kept, under) }
}

const compared = (kept: AssessedUnder, again: AssessedUnder): (typeof Replayed.Type)['outcome'] => {
  const hashes = ({ layers }: AssessedUnder) => layers.map(({ hash }) => hash).join()
  if (kept.answer === again.answer) return 'same'
  return hashes(kept) === hashes(again) ? 'other-answer' : 'other-rules'
}
