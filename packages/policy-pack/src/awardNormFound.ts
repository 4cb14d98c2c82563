/**
 * What a judged norm says to a criterion of an award; internal to the package.
 */
import type { NormFinding, NormJudged } from '@maplebridge/accountability'
import type { AwardJudging } from '@maplebridge/metrics'

type Found = NonNullable<AwardJudging['norms']>[string]

/** A norm on one unit by the id of its rule, or nothing when it is not for that unit. */
export const awardNormFound = ({ reason, bodies }: NormJudged): readonly (readonly [string, Found])[] =>
  bodies.slice(0, 1).map(({ finding }) => [reason.rule, foundOf(finding, reason.rule)])

const foundOf = (finding: NormFinding, rule: string): Found => {
  switch (finding._tag) {
    case 'Met':
      return { finding: 'met', because: [], count: finding.count }
    case 'Short':
    case 'Above':
      return { finding: 'not-met', because: [], count: finding.count }
    case 'Open':
      return { finding: 'open', because: [{ why: 'setting-unset', about: finding.setting }] }
    case 'Unknown':
      return {
        finding: 'open',
        because: [
          ...finding.missingFacts.map((about) => ({ why: 'facts-missing', about }) as const),
          ...finding.unsetSettings.map((about) => ({ why: 'setting-unset', about }) as const),
        ],
      }
    case 'NotApplicable':
    case 'Reported':
      return { finding: 'open', because: [{ why: 'norm-not-for-unit', about: rule }] }
  }
}
