/**
 * The packages' own doors: compiled without reasons, evaluated with reasons, explained with every failed test. The
 * level is a fact of the routing rows, and is added as `assess` adds it.
 */
import {
  compile,
  compileRange,
  type Decided,
  type Evaluation,
  type Explanation,
  evaluate,
  explain,
  range,
} from '@maplebridge/rules'
import { type Contestant, readIds } from '../Contestant.ts'
import type { Dispute } from '../disputes.ts'
import { type Level, risk, routing } from '../field.ts'

const on = '2023-05-08'
const settings = {}

const decideRange = compileRange(risk, { settings })
const decideRisk = compile(risk, { settings })
const decideRouting = compile(routing, { settings })

/** The facts that the routing rows ask, without a copy of all others. */
const asked = (dispute: Dispute, level: Level) => ({
  matter: dispute.matter,
  petition: dispute.petition,
  media: dispute.media,
  people: dispute.people,
  departments: dispute.departments,
  areas: dispute.areas,
  amount: dispute.amount,
  area: dispute.area,
  filed: dispute.filed,
  level,
})

type Both<Of> = { readonly level: Level; readonly risk: Of; readonly routing: Of }

/** The gravest colour among the risk rules that hold. */
const gravest = (satisfied: readonly { readonly then: Level }[]): Level => {
  let level: Level = 'blue'
  for (const { then } of satisfied) {
    if (then === 'red') return then
    level = then
  }
  return level
}

/** The level and all rules that hold, without reasons. */
export const compiled: Contestant<Both<Decided<string>>> = {
  name: 'compile',
  decide: (facts) => {
    const first = decideRisk({ facts, on })
    const level = gravest(first.satisfied)
    return { level, risk: first, routing: decideRouting({ facts: asked(facts, level), on }) }
  },
  read: ({ level, risk: { satisfied }, routing: rows }) =>
    readIds(
      level,
      [...satisfied, ...rows.satisfied].map(({ id }) => id),
    ),
}

/** The level and the routing rows that hold, without reasons. */
export const ranged: Contestant<{ readonly level: Level; readonly routing: Decided<string> }> = {
  name: 'compileRange, then compile',
  decide: (facts) => {
    const level = decideRange({ facts, on }).established
    return { level, routing: decideRouting({ facts: asked(facts, level), on }) }
  },
  read: ({ level, routing: rows }) =>
    readIds(
      level,
      rows.satisfied.map(({ id }) => id),
    ),
  only: 'routing',
}

/** The level and the rules that hold, with the tests that make it so. */
export const evaluated: Contestant<Both<Evaluation<string>>> = {
  name: 'evaluate (range), with reasons',
  decide: (facts) => {
    const { established: level, evaluation } = range(risk, { given: { facts, settings, on } })
    return {
      level,
      risk: evaluation,
      routing: evaluate(routing, { given: { facts: { ...facts, level }, settings, on } }),
    }
  },
  read: ({ level, risk: { satisfied }, routing: rows }) =>
    readIds(
      level,
      [...satisfied, ...rows.satisfied].map(({ rule }) => rule.id),
    ),
}

/** Every rule, and for one that does not hold each test in its way. */
export const explained: Contestant<Both<Explanation<string>>> = {
  name: 'explain, every failed test',
  decide: (facts) => {
    const level = decideRange({ facts, on }).established
    return {
      level,
      risk: explain(risk, { given: { facts, settings, on } }),
      routing: explain(routing, { given: { facts: { ...facts, level }, settings, on } }),
    }
  },
  read: ({ level, risk: { holding }, routing: rows }) =>
    readIds(
      level,
      [...holding, ...rows.holding].map(({ rule }) => rule),
    ),
}
