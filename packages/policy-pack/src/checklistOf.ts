/**
 * From a dispute to its checklist under an edition, in one pure call. Beside the duties that are open it tells of every
 * other duty of the plan why it is not: that costs more than `assess`, which leaves it out.
 */
import { type Checklist, checklist } from '@maplebridge/accountability'
import { type Dispute, disputeState } from '@maplebridge/dispute'
import { route } from '@maplebridge/routing'
import type { Given } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Assessing } from './assess.ts'
import { citationsOf } from './citationsOf.ts'
import type { DisputeChecklist, UnopenedDuty } from './DisputeChecklist.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import { derivedFact } from './derivedFact.ts'
import { dutiesUnder, settingsWanted } from './dutiesUnder.ts'
import type { Edition } from './Edition.ts'
import { explainedRules } from './explainedRules.ts'
import { identityOf } from './identityOf.ts'
import { touchedPoints } from './touchedPoints.ts'
import { levelledGivenOf } from './withLevel.ts'

/**
 * The checklist of a dispute on the day of the edition. Fails with every issue when the dispute cannot be assessed as
 * given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { checklistOf, editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-10' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 *   events: [{ type: 'registered', on: '2023-05-08' }],
 * } as const
 * const { items, toCome } = Result.getOrThrow(checklistOf(dispute, { under }))
 * assert.equal(items.find(({ duty }) => duty.reason.rule === 'register')?.status._tag, 'Done')
 * assert.ok(toCome.some(({ rule }) => rule === 'follow-up'))
 * ```
 */
export const checklistOf = (
  dispute: Dispute,
  { under, directory }: Assessing,
): Result.Result<DisputeChecklist, DisputeInvalidError> =>
  Result.map(levelledGivenOf(dispute, { under }), (given) => listed(dispute, { under, directory }, given))

const listed = (dispute: Dispute, { under, directory }: Assessing, given: Given): DisputeChecklist => {
  const { routing: table, bodies, matters, on } = under
  const decision = route(dispute, { under: { table, bodies, matters }, given, directory })
  const { open, undecided: reasons } = dutiesUnder(dispute, { under, given, decision })
  const { undecided, toCome, notApplicable } = unopened(dispute, { under, given })
  const { events = [] } = dispute
  const list: Checklist = checklist({ open, undecided, toCome, notApplicable }, { events, on })
  const unsetSettings = distinct([
    ...reasons.flatMap((reason) => reason.unsetSettings),
    ...settingsWanted(open),
  ])
  const told = [...open.map(({ reason }) => reason), ...undecided, ...toCome, ...notApplicable]
  const wanted = unsetSettings.flatMap((id) => under.settings[id]?.cites ?? [])
  return {
    dispute: dispute.id,
    ...identityOf(under),
    ...list,
    undecided,
    toCome,
    notApplicable,
    missingFacts: distinct(reasons.flatMap((reason) => reason.missingFacts)).filter(
      (id) => under.facts[id]?.derived === undefined,
    ),
    unsetSettings,
    unresolved: touchedPoints([...open.map(({ reason }) => reason), ...undecided], { unsetSettings, under }),
    citations: citationsOf([...told.flatMap(({ cites }) => cites), ...wanted], { under }),
  }
}

/** The duties that are not open, apart by why. */
const unopened = (
  dispute: Dispute,
  { under, given }: { readonly under: Edition; readonly given: Given },
): Pick<DisputeChecklist, 'undecided' | 'toCome' | 'notApplicable'> => {
  const { undecided, refuted } = explainedRules(under.duties, { given, under })
  const summaries = new Map(under.duties.rules.map(({ id, summary }) => [id, summary] as const))
  const said = ({ then, ...rule }: (typeof refuted)[number]): UnopenedDuty => ({
    duty: then.duty,
    summary: summaries.get(rule.rule) ?? rule.sentence,
    ...rule,
  })
  const mayCome = isStillToCome(dispute, under)
  const closed = refuted.map(said)
  return {
    undecided: undecided.map(said),
    toCome: closed.filter(mayCome),
    notApplicable: closed.filter((rule) => !mayCome(rule)),
  }
}

/** Whether only the state of the mediation stands in a duty's way, while the mediation has not ended. */
const isStillToCome = ({ events = [] }: Dispute, under: Edition) => {
  const { mediation } = disputeState(events, { on: under.on })
  const isRunning = mediation === 'not-started' || mediation === 'under-way'
  const state = derivedFact(under, 'mediation')?.id
  return ({ failed }: UnopenedDuty): boolean =>
    isRunning && failed.every(({ test }) => 'fact' in test && test.fact === state)
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
