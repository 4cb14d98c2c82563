/**
 * Answers with the problem document of a refusal.
 */
import { type ProblemDetails, type ProblemIssue, problems, refuse, refuseDispute } from '@maplebridge/http'
import type { Context } from 'hono'
import { caseworkProblems } from './problems.ts'
import type { Refusal, RefusalOf } from './Refusal.ts'

type Answers = { readonly [Kind in Refusal['kind']]: (c: Context, refusal: RefusalOf<Kind>) => Response }

const answers = {
  unknownCase: (c: Context) => refuse(c, caseworkProblems.unknownCase),
  notYours: (c: Context) => refuse(c, caseworkProblems.notAllowed),
  outsideArea: (c: Context) => refuse(c, caseworkProblems.outsideArea),
  keyReused: (c: Context) => refuse(c, caseworkProblems.keyReused),
  numberTaken: (c: Context, { case: id }: RefusalOf<'numberTaken'>) =>
    refuse(c, caseworkProblems.numberTaken, linkTo(id)),
  changedMeanwhile: (c: Context, { version }: RefusalOf<'changedMeanwhile'>) =>
    refuse(c, caseworkProblems.changedMeanwhile, { headers: { etag: etagOf(version) } }),
  outOfOrder: (c: Context, { issues }: RefusalOf<'outOfOrder'>) =>
    refuse(c, caseworkProblems.outOfOrder, {
      issues: issues.map(({ code, message }) => ({ code: 'out-of-domain', path: [], message, reason: code })),
    }),
  idTaken: (c: Context) => refuse(c, caseworkProblems.idTaken),
  invalidPart: (c: Context, { issue }: RefusalOf<'invalidPart'>) =>
    refuse(c, problems.invalidRequest, { message: issue.message, issues: [issue] }),
  unknownApplication: (c: Context) => refuse(c, caseworkProblems.unknownApplication),
  decidedAlready: (c: Context) => refuse(c, caseworkProblems.decidedAlready),
  heldBack: (c: Context, { unmet }: RefusalOf<'heldBack'>) =>
    refuse(c, caseworkProblems.heldBack, { issues: unmet.map(heldBackBy) }),
  notAssessable: (c: Context, { error }: RefusalOf<'notAssessable'>) => refuseDispute(c, error),
  assessedOtherwise: (c: Context) => refuse(c, caseworkProblems.assessedOtherwise),
} as const satisfies Answers

/** Answers with why a command was not carried out; its type has the statuses of those kinds alone. */
export const refuseCommand = <Kind extends Refusal['kind']>(
  c: Context,
  refusal: RefusalOf<Kind>,
): ReturnType<(typeof answers)[Kind]> => {
  // proof: the answer of a kind is given a refusal of that kind
  const answer = answers[refusal.kind] as (c: Context, refusal: Refusal) => ReturnType<(typeof answers)[Kind]>
  return answer(c, refusal)
}

/** The entity tag of a version of a case. */
export const etagOf = (version: number): string => `"${version}"`

const linkTo = (id: string | undefined): ProblemDetails =>
  id === undefined ? {} : { headers: { link: `</v1/cases/${id}>; rel="describedby"` } }

const heldBackBy = ({
  missing,
  reason,
}: Extract<Refusal, { kind: 'heldBack' }>['unmet'][number]): ProblemIssue => {
  const steps = missing.map((anyOf) => anyOf.map((type) => `\`${type}\``))
  return {
    code: 'missing-key',
    path: [],
    reason: reason.rule,
    message: {
      zh: `${reason.summary.zh}；尚缺 ${steps.map((anyOf) => anyOf.join(' 或 ')).join('、')}（${reason.cites.join('、')}）`,
      en: `${reason.summary.en}; missing: ${steps.map((anyOf) => anyOf.join(' or ')).join(', ')} (${reason.cites.join(', ')})`,
    },
  }
}
