/**
 * Every place in a pack that points at something declared elsewhere, with its path. Conditions are checked by
 * `conditionIssues`, which also knows what a fact can answer.
 */
import type { StandingDuty } from '@maplebridge/accountability'
import type { TimeLimit } from '@maplebridge/calendar'
import type { ConfirmationOutcome, RemedyOutcome, RouteOutcome } from '@maplebridge/routing'
import type { Rule } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import type { Reference } from './Reference.ts'
import { taskReferences } from './taskReferences.ts'

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
  ...(pack.standing ?? []).flatMap((duty, at) => standingReferences(duty, ['standing', at])),
  ...taskReferences(pack),
  ...(pack.timeLimits ?? []).flatMap((limit, at) => limitReferences(limit, ['timeLimits', at])),
  ...(pack.ladders ?? []).flatMap(({ stages }, at) =>
    stages.flatMap((limit, stage) => limitReferences(limit, ['ladders', at, 'stages', stage])),
  ),
  ...(pack.reverseCheck?.triggers ?? []).flatMap(({ cites }, at) =>
    refer('citation', cites, ['reverseCheck', 'triggers', at]),
  ),
  ...(pack.reverseCheck?.items ?? []).flatMap(({ cites }, at) =>
    refer('citation', cites, ['reverseCheck', 'items', at]),
  ),
  ...refer('citation', pack.reverseCheck?.consequence.cites, ['reverseCheck', 'consequence']),
  ...cited('redLines', pack.redLines),
  ...refer('citation', pack.manifest.unresolved, ['manifest', 'unresolved']),
]

const refer = (
  to: Reference['to'],
  ids: string | readonly string[] | undefined,
  path: Path,
): readonly Reference[] => [ids ?? []].flat().map((id) => ({ to, id, path }))

const cited = (
  section: string,
  items: readonly { readonly cites: readonly string[] }[] | undefined,
): readonly Reference[] =>
  (items ?? []).flatMap(({ cites }, at) => refer('citation', cites, [section, at, 'cites']))

const ruleReferences = (rule: Rule<unknown>, path: Path): readonly Reference[] => [
  ...refer('citation', rule.cites, [...path, 'cites']),
  ...refer('citation', rule.unresolved, [...path, 'unresolved']),
  ...(rule.prevailsOver ?? []).flatMap((weaker) => [
    ...refer('rule', weaker.rule, [...path, 'prevailsOver']),
    ...refer('citation', weaker.cites, [...path, 'prevailsOver']),
  ]),
  ...(rule.displaces ?? []).flatMap((wider) => [
    ...refer('rule', wider.rule, [...path, 'displaces']),
    ...refer('citation', wider.cites, [...path, 'displaces']),
  ]),
]

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
  const { bearer, tell, due } = rule.then
  return [
    ...ruleReferences(rule, path),
    ...refer('body', [bearer, ...(tell ?? [])], [...path, 'then']),
    ...('inTime' in due ? refer('setting', due.inTime, [...path, 'then', 'due', 'inTime']) : []),
    ...('limit' in due ? refer('limit', due.limit, [...path, 'then', 'due', 'limit']) : []),
  ]
}

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
