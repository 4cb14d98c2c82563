/**
 * The whole answer about one dispute under one edition, in one pure call: level, body, duties, remedies, reasons,
 * what is missing and what the plan leaves unresolved. The same function runs in a browser, a service, the
 * command line and a test.
 */
import { reverseCheck } from '@maplebridge/accountability'
import type { Body, Dispute } from '@maplebridge/dispute'
import { classify } from '@maplebridge/risk'
import type { Directory, Remedy, RoutingDecision } from '@maplebridge/routing'
import type { Given, Reason } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Assessment } from './Assessment.ts'
import { citesOfRemedy, reasonsOfRemedy } from './behindRemedy.ts'
import { bodyHere } from './bodyHere.ts'
import { citationsOf } from './citationsOf.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import { distinct } from './distinct.ts'
import { dutiesUnder, settingsWanted } from './dutiesUnder.ts'
import type { Edition } from './Edition.ts'
import { givenOf } from './givenOf.ts'
import { identityOf } from './identityOf.ts'
import { openRemedies } from './openRemedies.ts'
import { clausesOf } from './reverseCheckOf.ts'
import { routeUnder } from './routeUnder.ts'
import { touchedPoints } from './touchedPoints.ts'
import { withLevel } from './withLevel.ts'

/** Under which plan a dispute is assessed, and the bodies there are, if they are known. */
export type Assessing = { readonly under: Edition; readonly directory?: Directory | undefined }

/**
 * Assesses a dispute under an edition, on the day of the edition; a `directory` tells the bodies it goes to. Fails with every issue when the dispute names
 * codes the pack does not know or values outside their domain.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { assess, editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const by = { judgedBy: 'judicial-office', basis: '关门威胁', on: '2023-05-08' }
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening',
 *   facts: { 'may-become-mass-incident': { is: true, ...by } },
 * }
 * const { risk } = Result.getOrThrow(assess(dispute, { under }))
 * assert.deepEqual([risk?.established, risk?.reasons[0]?.rule], ['red', 'red-mass-incident'])
 * ```
 */
export const assess = (
  dispute: Dispute,
  { under, directory }: Assessing,
): Result.Result<Assessment, DisputeInvalidError> =>
  Result.map(givenOf(dispute, { under }), (given) => answered(dispute, { under, directory }, given))

const answered = (dispute: Dispute, { under, directory }: Assessing, unlevelled: Given): Assessment => {
  const risk = under.risk === undefined ? null : classify(unlevelled, { under: under.risk.table })
  const given = withLevel(unlevelled, risk)
  const decision = routeUnder(dispute, { under, directory, given })
  const duties = dutiesUnder(dispute, { under, given, decision })
  const open = openRemedies(dispute, { under, given })
  const check = lookedAgain(dispute, under)
  const reasons: readonly Reason[] = [
    ...(risk === null ? [] : [...risk.reasons, ...risk.open]),
    ...decision.reasons,
    ...('open' in decision ? decision.open : []),
    ...duties.open.map((duty) => duty.reason),
    ...duties.undecided,
    ...open.flatMap(reasonsOfRemedy),
  ]
  const asked = askedBy(decision)
  const unsetSettings = distinct([
    ...reasons.flatMap((reason) => reason.unsetSettings),
    ...settingsWanted(duties.open),
  ])
  return {
    dispute: dispute.id,
    ...identityOf(under),
    risk,
    route: decision,
    duties: duties.open,
    undecidedDuties: duties.undecided,
    remedies: open,
    reverseCheck: check,
    missingFacts: distinct([
      ...(risk?.missingFacts ?? []),
      ...asked,
      ...duties.undecided.flatMap((reason) => reason.missingFacts),
    ]).filter((id) => under.facts[id]?.derived === undefined),
    unsetSettings,
    unresolved: touchedPoints(reasons, { unsetSettings, under }),
    citations: cited(reasons, { open, risk, check }, unsetSettings, under),
  }
}

const lookedAgain = ({ events = [], area }: Dispute, under: Edition): Assessment['reverseCheck'] => {
  const { reverseCheck: section, on } = under
  if (section === undefined) return null
  const bodyOf = (kind: string): Body => bodyHere(kind, { area, under })
  return reverseCheck(events, { under: section, on, bodyOf }) ?? null
}

const askedBy = (decision: RoutingDecision): readonly string[] => {
  if (decision._tag === 'Undecided') return decision.missingFacts
  return 'open' in decision ? decision.open.flatMap((reason) => reason.missingFacts) : []
}

const cited = (
  reasons: readonly Reason[],
  {
    open,
    risk,
    check,
  }: Pick<Assessment, 'risk'> & {
    readonly open: readonly Remedy[]
    readonly check: Assessment['reverseCheck']
  },
  unsetSettings: readonly string[],
  under: Edition,
): Assessment['citations'] => {
  const { risk: rules, settings, values } = under
  const ids = [
    ...(risk === null || risk.reasons.length > 0 ? [] : (rules?.floorCites ?? [])),
    ...reasons.flatMap((reason) => reason.cites),
    ...open.flatMap(citesOfRemedy),
    ...Object.values(values).flatMap((value) => value.cites),
    ...unsetSettings.flatMap((id) => settings[id]?.cites ?? []),
    ...(check === null ? [] : clausesOf(check)),
  ]
  return citationsOf(ids, { under })
}
