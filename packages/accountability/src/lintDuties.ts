/**
 * Reads a plan's duties, guards and escalation before a dispute does: who is missing, what can never be done, what
 * waits for itself, what nobody hears of. It reports; it fills no gap.
 */
import type { BodyKinds } from '@maplebridge/dispute'
import type { AllTable, Rule } from '@maplebridge/rules'
import type { DutyFinding } from './DutyFinding.ts'
import type { DutyTemplate } from './DutyTemplate.ts'
import type { EscalationStep } from './EscalationRule.ts'
import type { Guard } from './GuardRule.ts'
import { dutyFinding } from './internal/dutyFindings.ts'
import { possibleEvents } from './internal/possibleEvents.ts'

/** What is read: the rules of an edition, its bodies and its clauses. */
export type DutyRules = {
  readonly duties: AllTable<DutyTemplate>
  readonly guards: AllTable<Guard>
  readonly escalation: AllTable<EscalationStep>
  readonly bodies: BodyKinds
  readonly citations: Readonly<Record<string, unknown>>
}

/**
 * The findings about a plan's duties, by code in the order of its rows. `present` are the kinds of body that a
 * directory has; without it only kinds that nobody declared are told. Kinds without a tier are roles, which a
 * directory need not list.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { lintDuties } from '@maplebridge/accountability'
 *
 * const table = (id: string) => ({ id, combine: 'all', facts: {}, rules: [] }) as const
 * const rule = {
 *   id: 'plan', when: { all: [] }, cites: ['S3-1'], force: 'must', summary: { zh: '拟定方案', en: 'Draw up a plan' },
 *   then: { duty: 'plan', bearer: null, due: { noLimit: true }, dischargedBy: ['planned'] },
 * } as const
 * const found = lintDuties({
 *   duties: { ...table('duties'), rules: [rule] }, guards: table('guards'), escalation: table('escalation'),
 *   bodies: {}, citations: { 'S3-1': {} },
 * })
 * assert.deepEqual(found.map(({ code }) => code), ['no-bearer'])
 * ```
 */
export const lintDuties = (
  under: DutyRules,
  { present }: { readonly present?: ReadonlySet<string> | undefined } = {},
): readonly DutyFinding[] => {
  const { duties, guards, escalation } = under
  const isPossible = possibleEvents(guards)
  return [
    ...duties.rules
      .filter(({ then }) => then.bearer === null)
      .map(({ id }) => dutyFinding('no-bearer', [id])),
    ...duties.rules.flatMap((rule) => undischarged(rule, isPossible)),
    ...duties.rules.flatMap((rule) => untriggered(rule, isPossible)),
    ...unfilled(under, present),
    ...[...duties.rules, ...guards.rules, ...escalation.rules]
      .filter(({ cites }) => cites.every((id) => under.citations[id] === undefined))
      .map(({ id }) => dutyFinding('without-source', [id])),
    ...circles(duties.rules),
    ...circles(escalation.rules),
    ...deadlocks(guards, isPossible),
    ...escalation.rules
      .filter(({ then }) => isToNobody(then))
      .map(({ id }) => dutyFinding('step-to-nobody', [id])),
    ...unheard(under),
  ]
}

type Possible = ReturnType<typeof possibleEvents>

const undischarged = ({ id, then }: Rule<DutyTemplate>, isPossible: Possible): readonly DutyFinding[] =>
  then.dischargedBy.some(isPossible) ? [] : [dutyFinding('never-discharged', [id], then.dischargedBy[0])]

const untriggered = ({ id, then }: Rule<DutyTemplate>, isPossible: Possible): readonly DutyFinding[] => {
  const { due, dischargedBy } = then
  if ('noLimit' in due) return []
  const isOwn = dischargedBy.every((event) => event === due.from)
  return isOwn || !isPossible(due.from) ? [dutyFinding('deadline-without-trigger', [id], due.from)] : []
}

/** Each kind that rows name and nobody fills, once, with the rows that name it. */
const unfilled = (
  { duties, escalation, bodies }: DutyRules,
  present: ReadonlySet<string> | undefined,
): readonly DutyFinding[] => {
  const named = [
    ...duties.rules.map(({ id, then: { bearer, responsible = [], tell = [] } }) => ({
      id,
      kinds: [bearer ?? [], responsible, tell].flat(),
    })),
    ...escalation.rules.map(({ id, then: { by, tell } }) => ({ id, kinds: [by ?? [], tell ?? []].flat() })),
  ]
  const isFilled = (kind: string): boolean => {
    const declared = bodies[kind]
    return (
      declared !== undefined && (declared.tier === undefined || present === undefined || present.has(kind))
    )
  }
  const kinds = [...new Set(named.flatMap((each) => each.kinds))].filter((kind) => !isFilled(kind)).sort()
  return kinds.map((kind) =>
    dutyFinding(
      'nobody-fills',
      named.filter((each) => each.kinds.includes(kind)).map(({ id }) => id),
      kind,
    ),
  )
}

/** Rows that come after themselves, each circle once by its first row. */
const circles = (rules: readonly Rule<{ readonly after?: string }>[]): readonly DutyFinding[] => {
  const after = new Map(rules.map(({ id, then }) => [id, then.after]))
  const circleOf = (id: string): readonly string[] => {
    const passed = [id]
    for (let next = after.get(id); next !== undefined && next !== id; next = after.get(next)) {
      if (passed.includes(next)) return []
      passed.push(next)
    }
    return after.get(passed.at(-1) ?? id) === id ? passed : []
  }
  return rules
    .map(({ id }) => circleOf(id))
    .filter(([first, ...others]) => first !== undefined && others.every((other) => first < other))
    .map((circle) => dutyFinding('after-cycle', circle, circle[1] ?? circle[0]))
}

const deadlocks = ({ rules }: AllTable<Guard>, isPossible: Possible): readonly DutyFinding[] => {
  const steps = [...new Set(rules.flatMap(({ then }) => then.holds))]
    .filter((step) => !isPossible(step))
    .sort()
  return steps.map((step) =>
    dutyFinding(
      'step-never-allowed',
      rules.filter(({ then }) => then.holds.includes(step)).map(({ id }) => id),
      step,
    ),
  )
}

const isToNobody = ({ by, tell }: EscalationStep): boolean => by === null && tell === null

/** The duties that have a limit and of whose delay nobody hears. */
const unheard = ({ duties, escalation }: DutyRules): readonly DutyFinding[] => {
  const heard = escalation.rules.map(({ then }) => then).filter((step) => !isToNobody(step))
  const limited = duties.rules.filter(({ then: { due, duty } }) => {
    const isHeard = heard.some(({ overdue }) => overdue === undefined || overdue.includes(duty))
    return !('noLimit' in due) && !isHeard
  })
  return limited.length === 0
    ? []
    : [
        dutyFinding(
          'overdue-to-nobody',
          limited.map(({ id }) => id),
        ),
      ]
}
