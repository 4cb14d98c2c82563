import { describe, expect, it } from 'vitest'
import { type Checklist, type EscalationOptions, escalations } from '../src/index.ts'
import { bodyNamed as bodyOf } from './bodyNamed.ts'

type Step = EscalationOptions['under']['rules'][number]
const step = (id: string, then: Partial<Step['then']> = {}, when: Step['when'] = { all: [] }): Step => ({
  id,
  when,
  then: { act: 'supervise', by: 'platform', tell: null, due: { noLimit: true }, ...then },
  cites: ['S1-t24-step'],
  force: 'must',
  summary: { zh: id, en: id },
})
type Item = Checklist['items'][number]
const reason = {
  summary: { zh: '', en: '' },
  force: 'must',
  because: [],
  cites: [],
  missingFacts: [],
  unsetSettings: [],
  unresolved: [],
  inferred: false,
} as const
const item = (duty: string, status: Item['status']): Item => ({
  duty: {
    id: `D-1/${duty}`,
    duty,
    tell: [],
    due: { _tag: 'NoLimit' },
    dischargedBy: ['settled'],
    reason: { ...reason, rule: duty },
  },
  status,
  told: [],
})
const late = { _tag: 'Overdue', lastDay: '2022-06-30', days: 1 } as const
const due = { _tag: 'Due', lastDay: '2022-07-01', daysLeft: 0 } as const
const upper = {
  id: 'upper',
  kind: 'boolean',
  label: { zh: '上级', en: 'Upper' },
  about: 'procedure',
  cites: [],
} as const
const next = (items: readonly Item[], rules: readonly Step[], facts = {}) =>
  escalations(
    { items },
    {
      under: { id: 'escalation', combine: 'all', facts: { upper }, rules },
      given: { facts, settings: {}, on: '2022-07-01' },
      bodyOf,
    },
  )

describe('escalations', () => {
  it('answers for overdue duties only: not on the last day, but the day after', () => {
    expect(next([item('resolve', due)], [step('a')])).toEqual([])
    expect(next([item('resolve', late)], [step('a')])).toMatchObject([{ id: 'D-1/resolve', daysOverdue: 1 }])
    expect(next([item('resolve', { _tag: 'Done', on: '2022-06-30' })], [step('a')])).toEqual([])
  })

  it('gives only the steps of that duty, and none where the plan states none', () => {
    const rules = [step('a', { overdue: ['resolve'], tell: ['upper'] }), step('b', { overdue: ['plan'] })]
    const found = next([item('resolve', late), item('other', late)], rules)
    expect(found.map(({ steps }) => steps.map(({ reason: { rule } }) => rule))).toEqual([['a'], []])
    expect(found[0]?.steps[0]).toMatchObject({
      act: 'supervise',
      by: { kind: 'platform' },
      tell: [{ kind: 'upper' }],
    })
  })

  it('puts each step after the one it names, whatever the order of the rows', () => {
    const rules = [step('c', { after: 'b' }), step('b', { after: 'a' }), step('a')]
    for (const order of [rules, rules.toReversed()])
      expect(next([item('x', late)], order)[0]?.steps.map(({ reason: { rule } }) => rule)).toEqual([
        'a',
        'b',
        'c',
      ])
  })

  it('comes to an end with rows that wait for each other', () => {
    const rules = [step('b', { after: 'a' }), step('a', { after: 'b' }), step('c')]
    expect(next([item('x', late)], rules)[0]?.steps.map(({ reason: { rule } }) => rule)).toEqual([
      'c',
      'b',
      'a',
    ])
  })

  it('leaves open what a missing fact leaves open, and names nobody whom the source does not name', () => {
    const rules = [step('a', { by: null }, { fact: 'upper', is: true })]
    expect(next([item('x', late)], rules)[0]?.undecided[0]?.missingFacts).toEqual(['upper'])
    expect(next([item('x', late)], rules, { upper: true })[0]?.steps[0]).toMatchObject({ by: null, tell: [] })
  })
})
