/**
 * An award of a plan against what a unit shows: figures are measured, norms judged, answers read, criterion by
 * criterion. It says nothing of the award as a whole.
 */
import { judgeNorms } from '@maplebridge/accountability'
import {
  type Award,
  type AwardEvidence,
  type AwardJudging,
  type AwardValue,
  judgeAward,
} from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import { type AwardEvidenceInvalidError, awardEvidenceInvalid } from './AwardEvidenceInvalidError.ts'
import type { AwardUnderEdition } from './AwardUnderEdition.ts'
import { type AwardUnknownError, awardUnknown } from './AwardUnknownError.ts'
import { awardEvidenceIssues } from './awardEvidenceIssues.ts'
import { type AwardShowing, awardFigures } from './awardFigures.ts'
import { awardNormFound } from './awardNormFound.ts'
import type { Edition } from './Edition.ts'
import { identityOf } from './identityOf.ts'
import type { MetricUnknownError } from './MetricUnknownError.ts'
import { metricFindings } from './metricFindings.ts'

/**
 * The awards of an edition that a name stands for: its id, the kind of body it is for, or the tier of that kind. Fails
 * when there is none.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { awardsFor, editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'litigation-free-town' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-12-31' }))
 * assert.equal(Result.getOrThrow(awardsFor('village', { under }))[0]?.criteria.length, 6)
 * assert.equal(Result.isFailure(awardsFor('county', { under })), true)
 * ```
 */
export const awardsFor = (
  name: string,
  { under: { awards, bodies } }: { readonly under: Edition },
): Result.Result<readonly Award[], AwardUnknownError> => {
  const namesOf = (award: Award) => [award.id, award.for, bodies[award.for]?.tier ?? award.for]
  const meant = awards.filter((award) => namesOf(award).includes(name))
  const known = [...new Set(awards.flatMap(namesOf))]
  return meant.length === 0 ? Result.fail(awardUnknown(name, { known })) : Result.succeed(meant)
}

/**
 * Each criterion of an award with what was found of it. Fails when there is no such award, and with every issue of the
 * evidence.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, judgeAwardUnder, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'litigation-free-town' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2024-01-20' }))
 * const evidence = { year: 2023, facts: { pacesetters: 1, 'law-savvy-persons': 2 } }
 * const { award } = Result.getOrThrow(judgeAwardUnder(evidence, { under, of: 'litigation-free-village' }))
 * assert.equal(award.criteria.find(({ number }) => number === 3)?.finding, 'not-met')
 * ```
 */
export const judgeAwardUnder = (
  evidence: AwardEvidence,
  { under, of }: { readonly under: Edition; readonly of: string },
): Result.Result<AwardUnderEdition, AwardUnknownError | AwardEvidenceInvalidError | MetricUnknownError> => {
  const award = under.awards.find(({ id }) => id === of)
  if (award === undefined) return Result.fail(awardUnknown(of, { known: under.awards.map(({ id }) => id) }))
  const issues = awardEvidenceIssues(evidence, { award, under })
  if (issues.length > 0) return Result.fail(awardEvidenceInvalid(issues))
  return Result.map(awardFigures(award, { evidence, under }), (measured) => ({
    ...identityOf(under),
    award: judgeAward(award, judgingWith(award, { evidence, under, measured })),
    measured,
    benchmarks: evidence.benchmarks ?? {},
    findings: metricFindings(under).filter(({ metrics }) =>
      metrics.some((id) => measured.some(({ metric }) => metric === id)),
    ),
  }))
}

const judgingWith = (
  award: Award,
  { evidence, under, measured }: AwardShowing & { readonly measured: AwardUnderEdition['measured'] },
): AwardJudging => {
  const { year, facts = {}, answers = {}, benchmarks = {} } = evidence
  const staffing = [{ id: award.for, kind: award.for, facts }]
  const norms = judgeNorms(under.norms, { staffing, settings: under.values, on: under.on })
  return {
    year,
    on: under.on,
    values: Object.fromEntries(measured.map(({ metric }) => [metric, valuesOf(metric, measured)])),
    norms: Object.fromEntries(norms.flatMap((norm) => awardNormFound(norm))),
    answers,
    benchmarks,
    settings: under.values,
  }
}

const valuesOf = (id: string, measured: AwardUnderEdition['measured']): readonly AwardValue[] =>
  measured
    .filter(({ metric }) => metric === id)
    .map(({ value, below }) => ({ value, ...(below !== undefined && { unit: below }) }))
