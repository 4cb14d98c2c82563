/**
 * Answers the routes that ask the rules about a case.
 */
import type { Dispute } from '@maplebridge/dispute'
import { type Limits, type PackSource, refuse, type ServiceApp } from '@maplebridge/http'
import { type AssessedUnder, foldCase, type LedgerEntry } from '@maplebridge/ledger'
import type { Edition } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { actorOf } from './actorOf.ts'
import { editionThen, hashesOf } from './assessedAgain.ts'
import { assessing, packsAlongside, proposedUnder } from './assessmentContents.ts'
import { assessContract, decisionContract, type Replayed, replayContract } from './assessments.contract.ts'
import { addLines, addPlanned } from './commands.ts'
import { asActor } from './database/asActor.ts'
import { noteRead } from './database/noteRead.ts'
import { readLines } from './database/readCase.ts'
import { keepableBody } from './keepableBody.ts'
import type { Ledger } from './Ledger.ts'
import { caseworkProblems } from './problems.ts'
import { refuseCommand } from './refuseCommand.ts'
import type { Rules } from './rulesOf.ts'
import { sentCommand, shownCase } from './sentCommand.ts'

/** Adds the routes that ask the rules about a case. */
export const addAssessments = (
  app: ServiceApp,
  { ledger, limits, packs }: { readonly ledger: Ledger; readonly limits: Limits; readonly packs: PackSource },
): void => {
  const { db, rules, now } = ledger
  for (const contract of [assessContract, decisionContract, replayContract])
    app.post(contract.getRoutingPath(), keepableBody({ maxBytes: limits.bodyBytes }))

  app.openapi(assessContract, async (c) => {
    const { on } = c.req.valid('json')
    const { alongside, remember } = packsAlongside({ db, packs })
    const done = await addPlanned(c.req.valid('param').case, {
      ...sentCommand(c, c.req.valid('header'), { to: ledger }),
      request: { assess: on },
      ...assessing({ on, rules }),
      alongside,
    })
    if (Result.isFailure(done)) return refuseCommand(c, done.failure)
    remember()
    return shownCase(c, done.success, { as: 200 })
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
    const replayed = await asActor(db, {
      by,
      work: async (tx) => {
        const lines = await readLines(tx, id)
        if (lines.length > 0) await noteRead(tx, { id, by, what: 'replay', at: now() })
        const asked = askedBefore(lines, version)
        return Result.succeed(
          asked && replay(asked, { version, rules, then: await editionThen(tx, asked.under, { rules }) }),
        )
      },
    })
    const answer = Result.getOrUndefined(replayed)
    return answer === undefined ? refuse(c, caseworkProblems.unknownCase) : c.json(answer, 200)
  })
}

/** What an assessment was asked about, and what it answered. */
type Asked = { readonly dispute: Dispute; readonly under: AssessedUnder }

/** The assessment in a line, with the case as it stood before it; nothing when that line holds none. */
const askedBefore = (lines: readonly LedgerEntry[], version: number): Asked | undefined => {
  const line = lines.find((each) => each.version === version)
  const before = foldCase(lines.filter((each) => each.version < version))
  return line?.content.type !== 'assessed' || before === undefined
    ? undefined
    : { dispute: before.dispute, under: line.content.under }
}

/** Decides an assessment again and compares. */
const replay = (
  { dispute, under }: Asked,
  {
    version,
    rules,
    then,
  }: { readonly version: number; readonly rules: Rules; readonly then: Edition | undefined },
): typeof Replayed.Type => {
  const { pack, on } = under
  const today = rules.editions(pack, { on })
  const inUse = Result.isSuccess(today) && hashesOf(today.success).join() === hashesOf(under).join()
  const again = then && Result.getOrUndefined(proposedUnder(then, { pack, dispute }))
  if (again === undefined) return { version, kept: under, outcome: 'not-answered', inUse }
  const { under: decided } = again.content
  return { version, kept: under, again: decided, outcome: compared(under, decided), inUse }
}

const compared = (kept: AssessedUnder, again: AssessedUnder): (typeof Replayed.Type)['outcome'] => {
  if (kept.answer === again.answer) return 'same'
  return hashesOf(kept).join() === hashesOf(again).join() ? 'other-answer' : 'other-rules'
}
