/**
 * Everything in a pack that another place may refer to.
 */
import { appraisalDeclarations } from './appraisalReferences.ts'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import type { Reference } from './Reference.ts'

/** Something declared: what it is, its id, and where it stands. */
export type Declaration = {
  readonly kind: Reference['to']
  readonly id: string
  readonly path: Issue['path']
}

/** What a pack declares. Internal to the package. */
export const declarationsIn = (pack: Pack): readonly Declaration[] => [
  ...ids('citation', ['citations'], pack.citations),
  ...ids('citation', ['unresolved'], pack.unresolved),
  ...ids('source', ['sources'], pack.sources),
  ...ids('fact', ['facts'], pack.facts),
  ...ids('setting', ['settings'], pack.settings),
  ...codes('matter', ['matters'], pack.matters),
  ...codes('body', ['bodies'], pack.bodies),
  ...codes('level', ['risk', 'levels'], pack.risk?.levels),
  ...ids('limit', ['timeLimits'], pack.timeLimits),
  ...codes('term', ['terms'], pack.terms),
  ...ids('text', ['texts'], pack.texts),
  ...codes('system', ['systems'], pack.systems),
  ...ids('rule', ['risk', 'rules'], pack.risk?.rules),
  ...ids('rule', ['routing'], pack.routing),
  ...ids('rule', ['remedies'], pack.remedies),
  ...ids('rule', ['confirmation'], pack.confirmation),
  ...ids('rule', ['duties'], pack.duties),
  ...ids('rule', ['guards'], pack.guards),
  ...ids('rule', ['escalation'], pack.escalation),
  ...ids('rule', ['standing'], pack.standing),
  ...ids('part', ['tasks', 'parts'], pack.tasks?.parts),
  ...codes('unit', ['tasks', 'units'], pack.tasks?.units),
  ...ids('task', ['tasks', 'tasks'], pack.tasks?.tasks),
  ...ids('fact', ['norms', 'facts'], pack.norms?.facts),
  ...ids('rule', ['norms', 'rules'], pack.norms?.rules),
  ...codes('register', ['metrics', 'registers'], pack.metrics?.registers),
  ...codes('figure', ['metrics', 'figures'], pack.metrics?.figures),
  ...codes('name', ['metrics', 'names'], pack.metrics?.names),
  ...ids('metric', ['metrics', 'definitions'], pack.metrics?.definitions),
  ...ids('goal', ['metrics', 'qualitative'], pack.metrics?.qualitative),
  ...ids('flag', ['honesty', 'flags'], pack.honesty?.flags),
  ...ids('form', ['returns'], pack.returns),
  ...ids('award', ['awards'], pack.awards),
  ...codes('document', ['documents'], pack.documents),
  ...appraisalDeclarations(pack),
]

const ids = (
  kind: Reference['to'],
  path: Issue['path'],
  items: readonly { readonly id: string }[] | undefined,
): readonly Declaration[] => (items ?? []).map(({ id }, at) => ({ kind, id, path: [...path, at] }))

const codes = (
  kind: Reference['to'],
  path: Issue['path'],
  items: readonly { readonly code: string }[] | undefined,
): readonly Declaration[] => (items ?? []).map(({ code }, at) => ({ kind, id: code, path: [...path, at] }))
