/**
 * Whatever is tried in whatever order: what may not follow is refused, and what is written keeps what always holds.
 */
import { disputeState } from '@maplebridge/dispute'
import { DisputeEvent } from '@maplebridge/dispute/schema'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterEntry,
  type CaseState,
  chainFaults,
  foldCase,
  type LedgerContent,
  mayWrite,
  type Role,
  stepIssues,
} from '../src/index.ts'
import { LedgerEntry, Stage } from '../src/schema.ts'
import { happened, on, stateAfter } from './lines.ts'
import { eventOf, eventTypes, tries, walk } from './randomSteps.ts'

const may = (content: LedgerContent, after: CaseState) => stepIssues(content, { after, on }).length === 0
const isOver = ({ stage }: CaseState) => stage === 'closed' || stage === 'archived'
const eventsOf = ({ dispute }: CaseState) => dispute.events ?? []

describe('a random walk', () => {
  it('is folded line by line as it is folded whole, and every line is one by its schema', () => {
    const isLine = Schema.is(LedgerEntry)
    fc.assert(
      fc.property(tries, (tried) => {
        const { lines, states } = walk(tried)
        expect(lines.every((line) => isLine(line))).toBe(true)
        expect(chainFaults(lines)).toEqual([])
        expect(foldCase(lines)).toEqual(states.at(-1))
        const [first, ...others] = lines
        const whole = others.reduce(afterEntry, first && afterEntry(undefined, first))
        expect(whole).toEqual(states.at(-1))
      }),
    )
  })

  it('meets every stage, so that the walks below say something', () => {
    const met = new Set<string>()
    for (const tried of fc.sample(tries, { numRuns: 600, seed: 9 }))
      for (const { stage } of walk(tried).states) met.add(stage)
    expect([...met].sort()).toEqual([...Stage.literals].sort())
  })

  it('never mediates or settles while a party refuses, and settles only what was accepted (RL-01)', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const { lines, states } = walk(tried)
        for (const [at, { content }] of lines.entries()) {
          if (content.type !== 'happened') continue
          const { type, on: day } = content.event
          if (type !== 'mediation-started' && type !== 'session-held' && type !== 'settled') continue
          const before = states[at - 1]
          if (before === undefined) throw new Error('a case begins with its opening')
          expect(disputeState(eventsOf(before), { on: day }).refusedBy).toEqual([])
          expect(eventsOf(before).map((event) => event.type)).toContain('accepted')
        }
      }),
    )
  })

  it('keeps what always holds', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        for (const state of walk(tried).states) {
          const types = eventsOf(state).map(({ type }) => type)
          expect(isOver(state)).toBe(state.closedOn !== undefined)
          if (state.performedOn !== undefined) expect(state.settledOn).toBeDefined()
          if (state.confirmedOn !== undefined) expect(state.settledOn).toBeDefined()
          if (state.settledOn !== undefined) expect(types).toContain('settled')
          if (state.stage === 'archived') expect(types).toContain('closed')
          expect(eventsOf(state).every((event) => event.on <= on)).toBe(true)
          expect(state.links.every(({ to }) => to !== state.case)).toBe(true)
        }
      }),
    )
  })

  it('leaves the archive, and a closed case its stage, only by reopening', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const { lines, states } = walk(tried)
        for (const [at, state] of states.entries()) {
          const before = states[at - 1]
          const content = lines[at]?.content
          if (before === undefined || !isOver(before) || isOver(state)) continue
          expect(content).toMatchObject({ event: { type: 'reopened' } })
        }
      }),
    )
  })
})

describe('the way to court stays open', () => {
  const ways = [
    happened({ type: 'withdrawn', on }),
    happened({ type: 'party-refused', on, party: 'claimant' }),
    happened({ type: 'party-refused', on, party: 'respondent' }),
    happened({ type: 'other-way-taken', on, way: 'litigation' }),
    happened({ type: 'told-other-ways', on }),
    happened({ type: 'mediation-failed', on }),
  ]

  it('from every open stage a party refuses, withdraws or goes to court (RL-02)', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        for (const state of walk(tried).states.filter((each) => !isOver(each)))
          expect(ways.filter((way) => !may(way, state))).toEqual([])
      }),
    )
  })

  it('is on record also for a closed case, and a settlement stands until a court decides', () => {
    const steps = [
      happened({ type: 'accepted', on }),
      happened({ type: 'settled', on, effectiveOn: on, form: 'oral' }),
    ]
    const court = happened({ type: 'other-way-taken', on, way: 'litigation' })
    expect(stateAfter(...steps, court).stage).toBe('settled')
    const closed = stateAfter(...steps, happened({ type: 'closed', on }))
    expect(may(court, closed)).toBe(true)
    expect(stateAfter(court).stage).toBe('withdrawn')
  })

  it('and each stage has a role at hand that records it: whoever assigns before anybody has the case', () => {
    const roles: readonly Role[] = ['dispatcher', 'mediator', 'body-officer']
    const theirs = ways.filter((way) => way.type === 'happened' && way.event.type !== 'mediation-failed')
    for (const role of roles) expect(theirs.filter((way) => !mayWrite(role, way))).toEqual([])
  })
})

describe('every event', () => {
  const isEvent = Schema.is(DisputeEvent)
  const met = new Set<string>()
  for (const tried of fc.sample(tries, { numRuns: 600, seed: 9 }))
    for (const { content } of walk(tried).lines) if (content.type === 'happened') met.add(content.event.type)

  it.each(eventTypes)('%s is one by its schema, can happen, and is kept', (type) => {
    const [event] = fc.sample(eventOf(type), { numRuns: 1, seed: 3 })
    if (event === undefined) throw new Error('no event')
    expect(isEvent(event)).toBe(true)
    expect(met.has(type)).toBe(true)
  })
})
