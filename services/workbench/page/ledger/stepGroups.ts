/**
 * The steps of a role on the page: those that usually come next, the others that may be taken, and those that may not now.
 */
import { type DisputeEvent, eventLabels } from '@maplebridge/dispute'
import type { Stage } from '@maplebridge/ledger'
import type { CaseSteps } from './answers.ts'

/** A type of event. */
export type EventType = DisputeEvent['type']

/** A step that the service tells of. */
export type Step = CaseSteps['steps'][number] & { readonly type: EventType }

/** The steps in the groups in which they are offered. */
export type StepGroups = {
  readonly usual: readonly Step[]
  readonly other: readonly Step[]
  readonly held: readonly Step[]
}

const isEvent = (type: string): type is EventType => Object.hasOwn(eventLabels, type)
const order = Object.keys(eventLabels)

/** What usually comes next at a stage. It puts nothing in the way of any other step. */
const usualAfter: Readonly<Record<Stage, readonly EventType[]>> = {
  found: ['registered', 'assigned'],
  registered: ['assigned', 'accepted', 'transferred', 'supervised'],
  assigned: ['accepted', 'acceptance-refused', 'returned', 'supervised'],
  'acceptance-refused': ['assigned', 'told-other-ways', 'closed', 'supervised'],
  accepted: ['session-held', 'investigated', 'party-refused', 'supervised'],
  mediating: ['session-held', 'settled', 'mediation-failed', 'party-refused', 'withdrawn', 'supervised'],
  settled: ['agreement-documented', 'performed', 'followed-up', 'guided-to-confirmation', 'supervised'],
  failed: ['told-other-ways', 'closed', 'supervised'],
  withdrawn: ['told-other-ways', 'closed', 'supervised'],
  performed: ['followed-up', 'parties-told', 'fed-back', 'closed'],
  closed: ['archived', 'followed-up', 'fed-back', 'reopened'],
  archived: ['reopened'],
}

/** Groups what the service tells of a case at a stage. */
export const stepGroups = ({ steps }: CaseSteps, { at }: { readonly at: Stage }): StepGroups => {
  const known = steps
    .flatMap((step) => (isEvent(step.type) ? [{ ...step, type: step.type }] : []))
    .toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
  const allowed = known.filter((step) => step.allowed)
  const usual = usualAfter[at].flatMap((type) => allowed.find((step) => step.type === type) ?? [])
  return {
    usual,
    other: allowed.filter((step) => !usual.includes(step)),
    held: known.filter((step) => !step.allowed),
  }
}
