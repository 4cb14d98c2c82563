/**
 * Which rounds of screening are missing: the turns of a plan's screening duties, for each registered body that bears
 * them, against what was recorded. A nil return is a return; silence is not.
 */
import { fulfilments, type OccurrenceJudged, type StandingOccurrences } from '@maplebridge/accountability'
import type { DateInvalidError, Occurrence } from '@maplebridge/calendar'
import type { StandingDue } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { ActsOf } from './database/screeningRounds.ts'
import type { BodyEntry } from './RegisterContent.ts'
import type { MissingScreenings } from './screenings.contract.ts'

/** A registered body. */
export type RegisteredBody = BodyEntry & { readonly id: string }

/** What is missing, and about which duties nothing can be said. */
export type Missing = Pick<typeof MissingScreenings.Type, 'missing' | 'undecided' | 'unregistered'>

/** What is missing on a day. */
export const missingRounds = (
  { duties }: Pick<StandingDue, 'duties'>,
  {
    bodies,
    actsOf,
    on,
  }: { readonly bodies: readonly RegisteredBody[]; readonly actsOf: ActsOf; readonly on: string },
): Result.Result<Missing, DateInvalidError> => {
  const screenings = duties.filter(({ kind }) => kind === 'screening')
  const bears = ({ bearer }: StandingOccurrences) => bodies.some(({ kind }) => kind === bearer)
  const owed = screenings
    .filter(bears)
    .flatMap((duty) =>
      'open' in duty
        ? []
        : bodies
            .filter(({ kind }) => kind === duty.bearer)
            .map((body) => missingOf(body, { duty, actsOf, on })),
    )
  return Result.map(Result.all(owed), (found) => ({
    missing: found.flat(),
    undecided: screenings.filter((duty) => 'open' in duty).map(named),
    unregistered: screenings.filter((duty) => !bears(duty)).map(named),
  }))
}

const missingOf = (
  body: RegisteredBody,
  {
    duty,
    actsOf,
    on,
  }: {
    readonly duty: Extract<StandingOccurrences, { readonly occurrences: unknown }>
    readonly actsOf: ActsOf
    readonly on: string
  },
): Result.Result<Missing['missing'], DateInvalidError> => {
  const turns = duty.occurrences.filter((turn) => isOwedBy(body, turn))
  const acts = actsOf({ body: body.id, duty: duty.id })
  return Result.map(fulfilments(turns, { acts, on }), (judged) => {
    const [first, ...others] = judged.filter(isMissing)
    if (first === undefined) return []
    const { id, label, cites } = duty
    return [{ duty: id, label, cites, body: body.id, area: body.area, turns: [first, ...others] }]
  })
}

/** A body owes the turns that meet its days. */
const isOwedBy = ({ since, until }: RegisteredBody, { from, to }: Occurrence): boolean =>
  since <= to && (until === undefined || from <= until)

const isMissing = ({ fulfilment }: OccurrenceJudged): boolean =>
  fulfilment._tag === 'Overdue' || (fulfilment._tag === 'Partly' && fulfilment.daysOverdue !== undefined)

const named = ({ id, label, bearer }: StandingOccurrences) => ({ duty: id, label, bearer })
