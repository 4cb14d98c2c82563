/**
 * Answers with the problem document of a refusal.
 */
import { type ProblemDetails, type ProblemType, problems, refuse, refuseDispute } from '@maplebridge/http'
import type { Issue } from '@maplebridge/policy-pack'
import type { Context } from 'hono'
import { caseworkProblems } from './problems.ts'
import type { Refusal } from './Refusal.ts'

/** Answers with why a command was not carried out. */
export const refuseCommand = (c: Context, refusal: Refusal) => {
  switch (refusal.kind) {
    case 'unknownCase':
      return refuse(c, caseworkProblems.unknownCase)
    case 'notYours':
      return refuse(c, caseworkProblems.notAllowed)
    case 'outsideArea':
      return refuse(c, caseworkProblems.outsideArea)
    case 'keyReused':
      return refuse(c, caseworkProblems.keyReused)
    case 'numberTaken':
      return refuse(c, caseworkProblems.numberTaken, linkTo(refusal.case))
    case 'changedMeanwhile':
      return refuse(c, caseworkProblems.changedMeanwhile, { headers: { etag: etagOf(refusal.version) } })
    case 'outOfOrder':
      return refuse(c, caseworkProblems.outOfOrder, {
        issues: refusal.issues.map(({ message }): Issue => ({ code: 'out-of-domain', path: [], message })),
      })
    case 'unknownEntry':
      return refuse(c, caseworkProblems.unknownEntry)
    case 'idTaken':
      return refuse(c, caseworkProblems.idTaken)
    case 'invalidPart':
      return refuse(c, problems.invalidRequest, { message: refusal.issue.message, issues: [refusal.issue] })
    case 'unknownApplication':
      return refuse(c, caseworkProblems.unknownApplication)
    case 'decidedAlready':
      return refuse(c, caseworkProblems.decidedAlready)
    case 'heldBack':
      return refuse(c, caseworkProblems.heldBack, { issues: refusal.unmet.map(heldBackBy) })
    case 'notAssessable':
      return refuseDispute(c, refusal.error)
  }
}

/** The entity tag of a version of a case. */
export const etagOf = (version: number): string => `"${version}"`

const linkTo = (id: string | undefined): ProblemDetails =>
  id === undefined ? {} : { headers: { link: `</v1/cases/${id}>; rel="describedby"` } }

const heldBackBy = ({ missing, reason }: Extract<Refusal, { kind: 'heldBack' }>['unmet'][number]): Issue => {
  const steps = missing.map((anyOf) => anyOf.map((type) => `\`${type}\``))
  return {
    code: 'missing-key',
    path: [],
    message: {
      zh: `${reason.summary.zh}；尚缺 ${steps.map((anyOf) => anyOf.join(' 或 ')).join('、')}（${reason.cites.join('、')}）`,
      en: `${reason.summary.en}; missing: ${steps.map((anyOf) => anyOf.join(' or ')).join(', ')} (${reason.cites.join(', ')})`,
    },
  }
}

/** Every kind of problem that a command may be answered with. */
export const commandProblems: readonly ProblemType[] = Object.values(caseworkProblems)
