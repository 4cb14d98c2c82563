/**
 * The courses that cases of the demo take: the acts of an ordinary loop, to be strung together. Who writes what is as
 * the ledger wants it; what it would refuse would not be written.
 */
import type { PlainEventType, SayingEventType } from '@maplebridge/dispute'
import type { Act, BodyKind, Decision, Known, Step } from './Story.ts'

/** A step that says no more than its day. */
export const step =
  (type: PlainEventType | SayingEventType): Step =>
  (on) => {
    // Each of these may say more, so that the compiler wants them told apart.
    switch (type) {
      case 'acceptance-refused':
        return { type, on }
      case 'session-held':
        return { type, on }
      case 'other-way-taken':
        return { type, on }
    }
    return { type, on }
  }

/** A step that could say more than its day, and does not. */
export const bare =
  (type: SayingEventType): Step =>
  (on) => ({ type, on })

/** The case goes to a body, or back to one with the reason. */
export const handed =
  (type: 'assigned' | 'transferred' | 'returned', to: BodyKind, reason?: string): Step =>
  (on) => ({ type, on, to, ...(reason !== undefined && { reason }) })

/** An agreement that takes effect on its day. */
export const settled =
  (form: 'written' | 'oral'): Step =>
  (on) => ({ type: 'settled', on, effectiveOn: on, form })

const judged = (is: boolean, basis: string) => (on: string) => ({ is, judgedBy: 'township-pmc', basis, on })

const calm = judged(false, '双方情绪平稳，无此迹象')
const heated = judged(true, '双方多次争吵，已各自约人到场')
const crowd = judged(true, '二十余户共同提出诉求，约定再次到场')

/** What is known of a dispute of each level under the plan, as it was judged on the day it was filed. */
export const ordinary: Known = (on) => ({
  'may-escalate': calm(on),
  'departments-involved': 1,
  'may-become-mass-incident': calm(on),
  'people-involved': 2,
})
export const considerable: Known = (on) => ({
  ...ordinary(on),
  'may-escalate': heated(on),
  'people-involved': 4,
})
export const major: Known = (on) => ({
  ...considerable(on),
  'departments-involved': 3,
  'may-become-mass-incident': crowd(on),
  'people-involved': 26,
})

/** It was heated after all. */
export const escalating: Known = (on) => ({ 'may-escalate': heated(on) })

/** Considerable, and perhaps a matter for the police. */
export const dangerous: Known = (on) => ({
  ...considerable(on),
  'may-become-public-security-case': judged(true, '一方曾推搡另一方，已制止')(on),
})

/** The dispatcher asks the rules, decides about what they propose, and hands the case out. */
export const handedOut = (
  to: BodyKind,
  {
    after = 1,
    decide = { decision: 'confirmed' },
  }: { readonly after?: number; readonly decide?: Decision } = {},
): readonly Act[] => [
  { after: 0, by: 'dispatcher', assess: true },
  { after, by: 'dispatcher', decide },
  { after, by: 'dispatcher', steps: [step('graded'), handed('assigned', to)] },
]

/** The body that has the case accepts it. */
export const accepted = (of: BodyKind, after: number): Act => ({
  after,
  by: 'mediator',
  of,
  steps: [step('accepted')],
})

/** Its officer draws up the plan. */
export const planned = (of: BodyKind, after: number): Act => ({
  after,
  by: 'officer',
  of,
  steps: [step('analysed'), step('planned')],
})

/** The first session. */
export const session = (of: BodyKind, after: number): Act => ({
  after,
  by: 'mediator',
  of,
  steps: [step('investigated'), step('mediation-started'), bare('session-held'), step('mediation-recorded')],
})

/** A later step of the mediator. */
export const mediator = (of: BodyKind, after: number, ...steps: readonly Step[]): Act => ({
  after,
  by: 'mediator',
  of,
  steps,
})

/** A later step of the officer. */
export const officer = (of: BodyKind, after: number, ...steps: readonly Step[]): Act => ({
  after,
  by: 'officer',
  of,
  steps,
})

/** Handed out, accepted, planned and mediated once, in the first five days. */
export const underWay = (of: BodyKind): readonly Act[] => [
  ...handedOut(of),
  accepted(of, 2),
  planned(of, 3),
  session(of, 5),
]

/** The usual loop up to a written agreement that was kept, told back and closed. */
export const closed = (of: BodyKind): readonly Act[] => [
  ...underWay(of),
  mediator(of, 8, settled('written'), step('agreement-documented')),
  mediator(of, 18, step('performed'), step('followed-up')),
  officer(of, 20, step('closed')),
]
