/**
 * Answers the routes of an auditor.
 */
import { refuse, type ServiceApp } from '@maplebridge/http'
import { type Actor, chainFaults, checkpointFaults, digest, foldCase } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { actorOf } from './actorOf.ts'
import { checkpointsContract, exportContract, verifyContract } from './audit.contract.ts'
import { asActor } from './database/asActor.ts'
import { casesInOrder, lastLine, linesByCase, linesInSpan } from './database/audited.ts'
import { coveredLines, pageOfCheckpoints } from './database/checkpoints.ts'
import { noteReads } from './database/noteRead.ts'
import type { Ledger } from './Ledger.ts'
import { caseworkProblems } from './problems.ts'

/** Cases, lines and checkpoints that are read at once. */
const page = { cases: 100, lines: 1000, checkpoints: 20 }

/** Adds the routes of an auditor. */
export const addAudit = (app: ServiceApp, { ledger }: { readonly ledger: Ledger }): void => {
  const { db } = ledger
  const mayAudit = (c: Context) => actorOf(c).role === 'auditor'

  app.openapi(verifyContract, async (c) => {
    if (!mayAudit(c)) return refuse(c, caseworkProblems.notAllowed)
    const { after = '0' } = c.req.valid('query')
    const by = actorOf(c)
    const found = await asActor(db, {
      by,
      work: async (tx) => {
        const { cases, next } = await casesInOrder(tx, { by, after, limit: page.cases })
        const written = await linesByCase(tx, { ids: cases.map((state) => state.case) })
        const checked = []
        for (const state of cases) {
          const lines = written.get(state.case) ?? []
          const folded = foldCase(lines)
          const stands = folded !== undefined && digest(folded) === digest(state)
          const faults = [
            ...chainFaults(lines),
            ...(stands
              ? []
              : [{ case: state.case, version: state.version, fault: 'state' as const, message: otherState }]),
          ]
          checked.push({ lines: lines.length, faults })
        }
        return Result.succeed({
          cases: cases.length,
          lines: checked.reduce((sum, { lines }) => sum + lines, 0),
          faults: checked.flatMap(({ faults }) => faults),
          ...(next !== undefined && { next }),
        })
      },
    })
    return c.json(Result.getOrThrow(found), 200)
  })

  app.openapi(checkpointsContract, async (c) => {
    if (!mayAudit(c)) return refuse(c, caseworkProblems.notAllowed)
    const { after = '0' } = c.req.valid('query')
    const found = await pageOfCheckpoints(db, { after: Number(after), limit: page.checkpoints })
    const faults = []
    for (const [at, checkpoint] of found.page.entries()) {
      const before = found.page[at - 1] ?? found.before
      faults.push(
        ...checkpointFaults(checkpoint, { after: before, lines: await coveredLines(db, checkpoint) }),
      )
    }
    const last = found.page.at(-1)
    return c.json(
      {
        checkpoints: found.page,
        faults,
        ...(found.more && last !== undefined && { next: String(last.upto) }),
      },
      200,
    )
  })

  app.openapi(exportContract, async (c) => {
    if (!mayAudit(c)) return refuse(c, caseworkProblems.notAllowed)
    const { after = '0' } = c.req.valid('query')
    const pages = exported(ledger, { by: actorOf(c), after })
    // Read before anything is answered: a failure is then told as one.
    const first = await pages.next()
    const text = startingWith(first.done === true ? '' : first.value, pages)
    return c.body(ReadableStream.from(text).pipeThrough(new TextEncoderStream()), 200, {
      'content-type': 'application/x-ndjson',
    })
  })
}

async function* startingWith(first: string, pages: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first
  yield* pages
}

/** The lines that an auditor sees, span by span as text; each span notes which cases were read. */
async function* exported(
  { db, now }: Ledger,
  { by, after }: { readonly by: Actor; readonly after: string },
): AsyncGenerator<string> {
  const last = await lastLine(db)
  for (let from = Number(after); from < last; from += page.lines) {
    const span = { after: from, upto: Math.min(from + page.lines, last) }
    const lines = Result.getOrThrow(
      await asActor(db, {
        by,
        work: async (tx) => {
          const found = await linesInSpan(tx, span)
          const ids = [...new Set(found.map(({ entry }) => entry.case))]
          await noteReads(tx, { ids, by, what: 'export', at: now() })
          return Result.succeed(found)
        },
      }),
    )
    yield lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  }
}

const otherState = {
  zh: '案件现状与其条目不符，已被改动',
  en: 'where the case stands does not follow from its lines: it was changed',
}
