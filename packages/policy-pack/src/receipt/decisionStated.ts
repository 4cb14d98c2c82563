/**
 * What a receipt says of an assessment: its digest, and in short what was decided.
 */
import type { Assessment } from '../Assessment.ts'
import { withoutTexts } from '../assessmentHash.ts'
import { type DigestName, digestOf } from './digestOf.ts'
import type { DecisionStated } from './Receipt.ts'

/** The decision of an assessment; with a salt, its digest cannot be found by trying out facts. */
export const decisionStated = (
  assessment: Assessment,
  { by, salt }: { readonly by: DigestName; readonly salt?: string | undefined },
): DecisionStated => {
  const { risk, route, duties } = assessment
  const hashed = withoutTexts(assessment)
  return {
    hash: digestOf(salt === undefined ? hashed : [salt, hashed], { by }),
    level: risk === null ? null : { established: risk.established, possible: risk.possible },
    route: { outcome: route._tag, ...(route._tag === 'Routed' && { lead: route.lead.kind }) },
    duties: duties.map(({ duty }) => duty),
  }
}
