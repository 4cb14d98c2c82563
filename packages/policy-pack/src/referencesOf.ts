/**
 * Every place in a pack that points at something declared elsewhere, with its path. Conditions are checked by
 * `conditionIssues`, which also knows what a fact can answer.
 */
import type { DueRule, StandingDuty } from '@maplebridge/accountability'
import type { TimeLimit } from '@maplebridge/calendar'
import type { ConfirmationOutcome, RemedyOutcome, RouteOutcome } from '@maplebridge/routing'
import { appraisalReferences } from './appraisalReferences.ts'
import { awardReferences } from './awardReferences.ts'
import { codeReferences } from './codeReferences.ts'
import { honestyReferences } from './honestyReferences.ts'
import type { Issue } from './Issue.ts'
import { metricReferences } from './metricReferences.ts'
import { normReferences } from './normReferences.ts'
import type { Pack } from './Pack.ts'
import { type Reference, refer, ruleReferences } from './Reference.ts'
import { returnReferences } from './returnReferences.ts'
import { taskReferences } from './taskReferences.ts'
import { vocabularyReferences } from './vocabularyReferences.ts'

type Path = Issue['path']

/**
 * The references of a pack.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 * import { referencesOf } from '@maplebridge/policy-pack'
 *
 * assert.ok(referencesOf(cnNational).some(({ to, id }) => to === 'citation' && id === 'PML-3'))
 * ```
 */
export const referencesOf = (pack: Pack): readonly Reference[] => [
  ...pack.citations.flatMap(({ source }, at) => refer('source', [source], ['citations', at, 'source'])),
  ...cited('facts', pack.facts),
  ...(pack.facts ?? []).flatMap(({ judgement }, at) =>
    refer('body', judgement?.by, ['facts', at, 'judgement', 'by']),
  ),
  ...cited('settings', pack.settings),
  ...cited('matters', pack.matters),
  ...(pack.matters ?? []).flatMap(({ parent }, at) => refer('matter', parent, ['matters', at, 'parent'])),
  ...Object.entries(pack.values ?? {}).flatMap(([id, value]) => [
    ...refer('setting', id, ['values', id]),
    ...refer('citation', value.cites, ['values', id, 'cites']),
  ]),
  ...refer('citation', pack.risk?.floorCites, ['risk', 'floorCites']),
  ...(pack.risk?.rules ?? []).flatMap((rule, at) => [
    ...ruleReferences(rule, ['risk', 'rules', at]),
    ...refer('level', rule.then, ['risk', 'rules', at, 'then']),
  ]),
  ...(pack.routing ?? []).flatMap((rule, at) => [
    ...ruleReferences(rule, ['routing', at]),
    ...routeReferences(rule.then, ['routing', at, 'then']),
  ]),
  ...(pack.remedies ?? []).flatMap((rule, at) => [
    ...ruleReferences(rule, ['remedies', at]),
    ...remedyReferences(rule.then, ['remedies', at, 'then']),
  ]),
  ...(pack.confirmation ?? []).flatMap((rule, at) => [
    ...ruleReferences(rule, ['confirmation', at]),
    ...confirmationReferences(rule.then, ['confirmation', at, 'then']),
  ]),
  ...(pack.duties ?? []).flatMap((rule, at) => dutyReferences(rule, ['duties', at])),
  ...(pack.guards ?? []).flatMap((rule, at) => ruleReferences(rule, ['guards', at])),
  ...(pack.escalation ?? []).flatMap((rule, at) => escalationReferences(rule, ['escalation', at])),
  ...(pack.standing ?? []).flatMap((duty, at) => standingReferences(duty, ['standing', at])),
  ...taskReferences(pack),
  ...normReferences(pack),
  ...metricReferences(pack),
  ...honestyReferences(pack),
  ...returnReferences(pack),
  ...awardReferences(pack),
  ...appraisalReferences(pack),
  ...vocabularyReferences(pack),
  ...codeReferences(pack),
  ...(pack.timeLimits ?? []).flatMap((limit, at) => limitReferences(limit, ['timeLimits', at])),
  ...(pack.ladders ?? []).flatMap(({ stages }, at) =>
    stages.flatMap((limit, stage) => limitReferences(limit, ['ladders', at, 'stages', stage])),
  ),
  ...reverseCheckReferences(pack.reverseCheck, ['reverseCheck']),
  ...cited('documents', pack.documents),
  ...cited('redLines', pack.redLines),
  ...(pack.redLines ?? []).flatMap(({ opens = [] }, at) =>
    opens.flatMap(({ knowing, way }, nth) => [
      ...refer('fact', knowing, ['redLines', at, 'opens', nth, 'knowing']),
      ...refer('term', way, ['redLines', at, 'opens', nth, 'way']),
    ]),
  ),
  ...refer('citation', pack.manifest.unresolved, ['manifest', 'unresolved']),
]

const cited = (
  section: string,
  items: readonly { readonly cites: readonly string[] }[] | undefined,
): readonly Reference[] =>
  (items ?? []).flatMap(({ cites }, at) => refer('citation', cites, [section, at, 'cites']))

const routeReferences = (outcome: RouteOutcome, path: Path): readonly Reference[] => {
  if ('procedure' in outcome) return refer('term', outcome.procedure, [...path, 'procedure'])
  if ('docking' in outcome) return refer('term', outcome.docking, [...path, 'docking'])
  if ('nextWay' in outcome) return refer('term', outcome.nextWay, [...path, 'nextWay'])
  if ('referOut' in outcome) return []
  return Object.entries(outcome).flatMap(([key, codes]) => refer('body', codes, [...path, key]))
}

const remedyReferences = ({ after, refusedWith, limits, notes }: RemedyOutcome, path: Path) => [
  ...refer('term', after, [...path, 'after']),
  ...refer('term', refusedWith?.channels, [...path, 'refusedWith', 'channels']),
  ...refer('citation', refusedWith?.cites, [...path, 'refusedWith', 'cites']),
  ...refer('limit', limits, [...path, 'limits']),
  ...(notes ?? []).flatMap(({ cites }, at) => refer('citation', cites, [...path, 'notes', at, 'cites'])),
]

const confirmationReferences = (outcome: ConfirmationOutcome, path: Path): readonly Reference[] =>
  'court' in outcome ? refer('term', [outcome.by, outcome.court], path) : []

const dutyReferences = (rule: NonNullable<Pack['duties']>[number], path: Path): readonly Reference[] => {
  const { bearer, responsible, tell, after, due } = rule.then
  return [
    ...ruleReferences(rule, path),
    ...refer('body', [bearer ?? [], responsible ?? [], tell ?? []].flat(), [...path, 'then']),
    ...refer('rule', after, [...path, 'then', 'after']),
    ...dueReferences(due, [...path, 'then', 'due']),
  ]
}

const dueReferences = (due: DueRule, path: Path): readonly Reference[] => [
  ...('inTime' in due ? refer('setting', due.inTime, [...path, 'inTime']) : []),
  ...('limit' in due ? refer('limit', due.limit, [...path, 'limit']) : []),
]

const escalationReferences = (
  rule: NonNullable<Pack['escalation']>[number],
  path: Path,
): readonly Reference[] => {
  const { by, tell, due, after } = rule.then
  return [
    ...ruleReferences(rule, path),
    ...refer('body', [...(by === null ? [] : [by]), ...(tell ?? [])], [...path, 'then']),
    ...refer('rule', after, [...path, 'then', 'after']),
    ...dueReferences(due, [...path, 'then', 'due']),
  ]
}

const reverseCheckReferences = (check: Pack['reverseCheck'], path: Path): readonly Reference[] => [
  ...(check?.triggers ?? []).flatMap(({ cites, unresolved }, at) =>
    refer('citation', [...cites, ...(unresolved ?? [])], [...path, 'triggers', at]),
  ),
  ...(check?.items ?? []).flatMap(({ cites, rounds }, at) => [
    ...refer('citation', cites, [...path, 'items', at]),
    ...refer('rule', rounds, [...path, 'items', at, 'rounds']),
  ]),
  ...refer('body', check?.upward?.bodies, [...path, 'upward', 'bodies']),
  ...refer('citation', check?.upward?.cites, [...path, 'upward']),
  ...refer('citation', check?.consequence.cites, [...path, 'consequence']),
]

const standingReferences = (duty: StandingDuty, path: Path): readonly Reference[] => [
  ...refer('body', duty.bearer, [...path, 'bearer']),
  ...refer('body', duty.tell, [...path, 'tell']),
  ...cadenceReferences(duty.cadence, [...path, 'cadence']),
  ...refer('rule', duty.overrides, [...path, 'overrides']),
  ...refer('citation', duty.cites, [...path, 'cites']),
  ...refer('citation', duty.unresolved, [...path, 'unresolved']),
]

const cadenceReferences = (cadence: StandingDuty['cadence'], path: Path): readonly Reference[] => {
  if (cadence === undefined || 'window' in cadence) return []
  if ('setting' in cadence) return refer('setting', cadence.setting, [...path, 'setting'])
  if ('upon' in cadence) return refer('term', cadence.upon, [...path, 'upon'])
  return refer('term', cadence.during, [...path, 'during'])
}

const limitReferences = (limit: TimeLimit, path: Path): readonly Reference[] => [
  ...refer('citation', limit.cites, [...path, 'cites']),
  ...refer('term', limit.trigger, [...path, 'trigger']),
  ...refer('term', limit.stoppedBy, [...path, 'stoppedBy']),
  ...refer('term', limit.interruptedBy, [...path, 'interruptedBy']),
  ...refer('term', limit.onExpiry, [...path, 'onExpiry']),
]
