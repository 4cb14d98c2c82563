/**
 * The limits: what a programmer would write for exactly this plan, with its thresholds in the code. A returns one
 * whole number and allocates nothing; B builds the same reasons as `evaluate`.
 */
import type { Rule, TestResult } from '@maplebridge/rules'
import { type Contestant, riskIds, routingIds, type Verdict } from '../Contestant.ts'
import type { Dispute } from '../disputes.ts'
import { type Level, levels, risk, routing } from '../field.ts'

const tradeOf = new Map<string, number>(
  [
    ['marriage', 'inheritance', 'support', 'guardianship', 'family-property'],
    ['homestead', 'land-contract', 'boundary', 'demolition', 'drainage'],
    ['wages', 'work-injury', 'dismissal', 'social-insurance', 'contract-labour'],
    ['medical', 'traffic', 'product', 'animal', 'school-injury'],
    ['neighbours', 'noise', 'parking', 'property-fees', 'owners-committee'],
  ].flatMap((matters, trade) => matters.map((matter) => [matter, trade] as const)),
)
const pilots = ['marriage', 'homestead', 'wages', 'medical', 'neighbours']
const homes = ['zj-601', 'zj-681', 'zj-683', 'zj-601', 'zj-681']
const small = [5_000_000, 8_000_000, 10_000_000, 20_000_000, 2_000_000]

/** Bits: 0–7 the risk rules, 8–19 the rows of the trade, 20–21 the level, 22–24 the trade. */
const decideByBits = (dispute: Dispute): number => {
  const { people, departments, amount } = dispute
  let bits = 0
  if (dispute.criminal) bits |= 1
  if (dispute.mass) bits |= 2
  if (dispute.violence) bits |= dispute.weapon ? 4 | 16 : 16
  if (people >= 30 && dispute.petition) bits |= 8
  if (people >= 10 && people <= 29 && (dispute.petition || dispute.media || dispute.selfharm)) bits |= 32
  if (departments >= 3 || dispute.areas >= 3) bits |= 64
  if (amount >= 50_000_000 && dispute.repeated) bits |= 128
  const trade = tradeOf.get(dispute.matter)
  if (trade === undefined) return bits | (7 << 22)
  const atHome = dispute.area.startsWith(homes[trade] ?? '')
  if (atHome && dispute.matter === pilots[trade]) bits |= 1 << 17
  if (atHome && (dispute.petition || dispute.media)) bits |= 1 << 19
  if ((bits & 15) !== 0) {
    bits |= (1 << 15) | (2 << 20)
    if (people >= 30) bits |= 1 << 16
    if (dispute.areas >= 2) bits |= 1 << 14
  } else if ((bits & 240) !== 0) {
    bits |= 1 << 20
    if ((small[trade] ?? 0) < amount) bits |= 1 << 12
    else if (departments <= 1) bits |= 1 << 11
    if (departments >= 2) bits |= 1 << 13
    if (dispute.areas >= 2) bits |= 1 << 14
  } else {
    if (departments >= 2) bits |= 1 << 9
    else if (people <= 9) bits |= 1 << 8
    if (people >= 10 && people <= 29) bits |= 1 << 10
    if (dispute.filed < '2021-05-01') bits |= 1 << 18
  }
  return bits | (trade << 22)
}

const readBits = (bits: number): Verdict => ({
  level: levels[(bits >>> 20) & 3] ?? 'blue',
  satisfied: [
    ...riskIds.filter((_, at) => ((bits >>> at) & 1) === 1),
    ...routingIds.filter(
      (_, at) => Math.floor(at / 12) === bits >>> 22 && ((bits >>> (8 + (at % 12))) & 1) === 1,
    ),
  ],
})

/** A rule that holds and the tests that make it so, as `evaluate` has it. */
export type Told = { readonly rule: Rule<string>; readonly because: readonly TestResult[] }

/** What B returns. */
export type Explained = {
  readonly level: Level
  readonly risk: readonly Told[]
  readonly routing: readonly Told[]
}

/** The tests of a rule in the order they are written. */
const testsOf = (rule: Rule<string> | undefined): readonly TestResult['test'][] => {
  const flat = (condition: Rule<string>['when']): readonly TestResult['test'][] => {
    if ('all' in condition) return condition.all.flatMap(flat)
    if ('any' in condition) return condition.any.flatMap(flat)
    return 'not' in condition ? flat(condition.not) : [condition]
  }
  return rule === undefined ? [] : flat(rule.when)
}
type Source = { readonly rule: Rule<string>; readonly tests: readonly TestResult['test'][] }
const riskRows: readonly Source[] = risk.rules.map((rule) => ({ rule, tests: testsOf(rule) }))
// proof: the field has eight risk rules
const riskRow = (at: number): Source => riskRows[at] as Source
const criminal = riskRow(0)
const mass = riskRow(1)
const armed = riskRow(2)
const crowd = riskRow(3)
const violent = riskRow(4)
const group = riskRow(5)
const spread = riskRow(6)
const money = riskRow(7)
const rows: readonly (readonly Source[])[] = homes.map((_, trade) =>
  routing.rules.slice(trade * 12, trade * 12 + 12).map((rule) => ({ rule, tests: testsOf(rule) })),
)

// proof: every place asked below is a place of a test in its rule
const held = (row: Source, at: number, seen: boolean | number | string): TestResult => ({
  test: row.tests[at] as TestResult['test'],
  truth: true,
  seen,
})

const explainRisk = (dispute: Dispute): Told[] => {
  const told: Told[] = []
  const { people, petition, violence, departments, areas, amount } = dispute
  if (dispute.criminal) told.push({ rule: criminal.rule, because: [held(criminal, 0, true)] })
  if (dispute.mass) told.push({ rule: mass.rule, because: [held(mass, 0, true)] })
  if (violence && dispute.weapon)
    told.push({ rule: armed.rule, because: [held(armed, 0, true), held(armed, 1, true)] })
  if (people >= 30 && petition)
    told.push({ rule: crowd.rule, because: [held(crowd, 0, people), held(crowd, 1, true)] })
  if (violence) told.push({ rule: violent.rule, because: [held(violent, 0, true)] })
  if (people >= 10 && people <= 29 && (petition || dispute.media || dispute.selfharm)) {
    const because = [held(group, 0, people)]
    if (petition) because.push(held(group, 1, true))
    if (dispute.media) because.push(held(group, 2, true))
    if (dispute.selfharm) because.push(held(group, 3, true))
    told.push({ rule: group.rule, because })
  }
  if (departments >= 3 || areas >= 3) {
    const because: TestResult[] = []
    if (departments >= 3) because.push(held(spread, 0, departments))
    if (areas >= 3) because.push(held(spread, 1, areas))
    told.push({ rule: spread.rule, because })
  }
  if (amount >= 50_000_000 && dispute.repeated)
    told.push({ rule: money.rule, because: [held(money, 0, amount), held(money, 1, true)] })
  return told
}

const levelOf = (told: readonly Told[]): Level => {
  let level: Level = 'blue'
  for (const { rule } of told) {
    if (rule.then === 'red') return 'red'
    level = 'yellow'
  }
  return level
}

const explainRouting = (dispute: Dispute, level: Level): Told[] => {
  const told: Told[] = []
  const { matter, people, departments, areas, amount, area } = dispute
  const trade = tradeOf.get(matter)
  if (trade === undefined) return told
  // proof: there are twelve rows for each trade
  const table = rows[trade] as readonly Source[]
  const tell = (at: number, one?: boolean | number | string, two?: boolean | number | string): void => {
    // proof: as above
    const row = table[at] as Source
    const because = [held(row, 0, matter), held(row, 1, level)]
    if (one !== undefined) because.push(held(row, 2, one))
    if (two !== undefined) because.push(held(row, 3, two))
    told.push({ rule: row.rule, because })
  }
  if (level === 'blue') {
    if (departments >= 2) tell(1, departments)
    else if (people <= 9) tell(0, departments, people)
    if (people >= 10 && people <= 29) tell(2, people)
  } else if (level === 'yellow') {
    if (amount > (small[trade] ?? 0)) tell(4, amount)
    else if (departments <= 1) tell(3, departments, amount)
    if (departments >= 2) tell(5, departments)
  }
  if (level !== 'blue' && areas >= 2) tell(6, areas)
  if (level === 'red') {
    tell(7)
    if (people >= 30) tell(8, people)
  }
  const atHome = area.startsWith(homes[trade] ?? '')
  // proof: as above
  const [pilot, visit] = [table[9] as Source, table[11] as Source]
  if (atHome && matter === pilots[trade])
    told.push({ rule: pilot.rule, because: [held(pilot, 0, matter), held(pilot, 1, area)] })
  if (level === 'blue' && dispute.filed < '2021-05-01') tell(10, dispute.filed)
  if (atHome && (dispute.petition || dispute.media)) {
    const because = [held(visit, 0, matter)]
    if (dispute.petition) because.push(held(visit, 1, true))
    if (dispute.media) because.push(held(visit, 2, true))
    because.push(held(visit, 3, area))
    told.push({ rule: visit.rule, because })
  }
  return told
}

/** A: without an explanation. */
export const handWritten: Contestant<number> = {
  name: 'A by hand, no reasons',
  decide: decideByBits,
  read: readBits,
}

/** B: with the reasons that `evaluate` gives. */
export const handExplained: Contestant<Explained> = {
  name: 'B by hand, with reasons',
  decide: (dispute) => {
    const first = explainRisk(dispute)
    const level = levelOf(first)
    return { level, risk: first, routing: explainRouting(dispute, level) }
  },
  read: (told) => ({
    level: told.level,
    satisfied: [...told.risk, ...told.routing].map(({ rule }) => rule.id),
  }),
}
