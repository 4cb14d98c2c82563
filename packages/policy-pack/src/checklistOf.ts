/**
 * From a dispute to its checklist under an edition, in one pure call. Beside the duties that are open it tells of every
 * other duty of the plan why it is not: that costs more than `assess`, which leaves it out.
 */
import { checklist, escalations } from '@maplebridge/accountability'
import { type Body, type Dispute, disputeState } from '@maplebridge/dispute'
import type { Given } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Assessing } from './assess.ts'
import { bodyHere } from './bodyHere.ts'
import { citationsOf } from './citationsOf.ts'
import type { DisputeChecklist, UnopenedDuty } from './DisputeChecklist.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import { derivedFact } from './derivedFact.ts'
import { owed } from './dutiesOf.ts'
import type { Edition } from './Edition.ts'
import { explainedRules } from './explainedRules.ts'
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
  assessing: Assessing,
): Result.Result<DisputeChecklist, DisputeInvalidError> =>
  Result.map(levelledGivenOf(dispute, assessing), (given) => listed(dispute, assessing, given))

const listed = (dispute: Dispute, assessing: Assessing, given: Given): DisputeChecklist => {
  const { under } = assessing
  const { duties, undecidedDuties: _, citations, ...said } = owed(dispute, assessing, given)
  const closed = unopened(dispute, { under, given })
  const rest = [...closed.undecided, ...closed.toCome, ...closed.notApplicable]
  const { events = [], area } = dispute
  const list = checklist({ open: duties, ...closed }, { events, on: under.on })
  const bodyOf = (kind: string): Body => bodyHere(kind, { area, under })
  const next = escalations(list, { under: under.escalation, given, bodyOf })
  const steps = next.flatMap(({ steps, undecided }) => [...steps.map(({ reason }) => reason), ...undecided])
  const cites = [...citations.map(({ id }) => id), ...[...rest, ...steps].flatMap((rule) => rule.cites)]
  return {
    ...said,
    ...list,
    ...closed,
    escalations: next,
    citations: citationsOf(cites, { under }),
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
