import type { DisputeEvent } from '@maplebridge/dispute'
import { describe, expect, it } from 'vitest'
import { nextStandingDuties, type ReverseCheckSection, reverseCheck } from '../src/index.ts'

const label = { zh: '项目', en: 'item' }
const under: ReverseCheckSection = {
  triggers: [{ into: 'criminal-case', label, cites: ['S0-3.4-trigger'] }],
  items: [
    {
      id: 'screening',
      label,
      evidence: ['screened', 'registered'],
      cites: ['S0-3.4-check-1'],
      evidenceInferred: true,
    },
    { id: 'reporting', label, evidence: ['reported'], cites: ['S0-3.4-check-4'], evidenceInferred: true },
  ],
  consequence: { summary: label, cites: ['S0-3.4-consequence'] },
}
const converted = (into: string, on = '2023-06-01'): DisputeEvent => ({ type: 'converted', into, on })
const findings = (events: readonly DisputeEvent[]) =>
  reverseCheck(events, { under, on: '2023-06-30' })?.items.map(({ finding }) => finding)

describe('reverseCheck', () => {
  it('is triggered only by what the plan names, from that day on', () => {
    expect(findings([])).toBeUndefined()
    expect(findings([converted('petition-case')])).toBeUndefined()
    expect(findings([converted('criminal-case')])).toEqual(['no-evidence', 'no-evidence'])
    expect(reverseCheck([converted('criminal-case')], { under, on: '2023-05-31' })).toBeUndefined()
  })

  it.each([
    ['the day before', '2023-05-31', 'met'],
    ['the day', '2023-06-01', 'met'],
    ['the day after', '2023-06-02', 'not-met'],
    ['after the day asked', '2023-07-01', 'no-evidence'],
  ])('with evidence %s is %s', (_, on, finding) => {
    expect(findings([converted('criminal-case'), { type: 'reported', on }])?.[1]).toBe(finding)
  })

  it('shows the events and names nobody', () => {
    const check = reverseCheck([converted('criminal-case'), { type: 'screened', on: '2023-05-01' }], {
      under,
      on: '2023-06-30',
    })
    expect(check?.items[0]).toMatchObject({
      finding: 'met',
      shownBy: [{ type: 'screened', on: '2023-05-01' }],
    })
    expect(check?.trigger).toMatchObject({ into: 'criminal-case', on: '2023-06-01' })
  })
})

describe('nextStandingDuties', () => {
  const standing = {
    id: 'x',
    kind: 'return',
    label,
    bearer: 'office',
    force: 'must',
    cites: ['S0-5.5-monthly'],
  } as const

  it.each([
    ['2023-05-02', '2023-05-03'],
    ['2023-05-03', '2023-05-03'],
    ['2023-05-04', '2023-06-03'],
  ])('on %s the monthly return is due on %s', (on, due) => {
    const monthly = {
      ...standing,
      cadence: { every: 'month', dueBy: { day: 3 }, about: 'previous-period' },
    } as const
    expect(nextStandingDuties([monthly], { on })[0]?.next?.due).toBe(due)
  })

  it('has no next day where the plan states no period', () => {
    expect(nextStandingDuties([standing], { on: '2023-05-08' })).toEqual([standing])
  })
})
