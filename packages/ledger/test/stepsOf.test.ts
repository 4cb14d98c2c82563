/**
 * What a role may write about a case, and what stands against it, before anybody types anything.
 */
import { type DisputeEvent, eventLabels } from '@maplebridge/dispute'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LedgerContent, mayWrite, type Role, stepsOf } from '../src/index.ts'
import { happened, on, stateAfter } from './lines.ts'

const step = (type: 'accepted' | 'closed' | 'withdrawn') => happened({ type, on })
const refusal = happened({ type: 'party-refused', on, party: 'respondent' })

describe('the steps of a role', () => {
  const roles: readonly Role[] = [
    'mediator',
    'body-officer',
    'dispatcher',
    'supervisor',
    'auditor',
    'integrator',
  ]
  const of = (role: Role, ...before: readonly LedgerContent[]) =>
    stepsOf(stateAfter(...before), { by: role, on })

  it.each(roles)('are for the %s those that may be written', (role) => {
    const { steps } = of(role)
    for (const type of Object.keys(eventLabels)) {
      const event = { type, on } as DisputeEvent // proof: `mayWrite` looks at the type alone
      expect([type, steps.some((each) => each.type === type)]).toEqual([
        type,
        mayWrite(role, { type: 'happened', event }),
      ])
    }
  })

  it('say what stands against them where the case stands, and nothing about what is still to be typed', () => {
    const against = (role: Role, type: string, ...before: readonly LedgerContent[]) =>
      of(role, ...before)
        .steps.find((each) => each.type === type)
        ?.issues.map(({ code }) => code)
    expect(against('mediator', 'settled')).toEqual(['not-accepted'])
    expect(against('mediator', 'settled', step('accepted'))).toEqual([])
    expect(against('body-officer', 'returned')).toEqual([])
    expect(against('mediator', 'session-held', step('accepted'), refusal)).toEqual(['refused-by-party'])
    expect(against('body-officer', 'archived')).toEqual(['not-closed'])
    expect(against('body-officer', 'archived', step('closed'))).toEqual([])
    expect(against('dispatcher', 'archived')).toBeUndefined()
  })

  it('name the other lines that may be written', () => {
    const lines = (role: Role) =>
      of(role).lines.map(({ type, issues }) => [type, issues.map(({ code }) => code)])
    expect(lines('auditor')).toEqual([])
    expect(lines('supervisor')).toEqual([
      ['assessment-decided', ['no-such-assessment']],
      ['personal-erased', ['not-recorded']],
    ])
    expect(lines('integrator')).toEqual([['facts-recorded', []]])
  })

  it('change nothing about who never may: no step that another role writes comes in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom('accepted', 'closed', 'withdrawn'),
        (role, type) => {
          const { steps } = of(role, step(type as 'accepted')) // proof: the three are among the types of `step`
          expect(steps.map((each) => each.type)).toEqual(of(role).steps.map((each) => each.type))
        },
      ),
    )
  })
})
