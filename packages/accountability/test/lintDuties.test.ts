import { describe, expect, it } from 'vitest'
import { type DutyRules, lintDuties } from '../src/index.ts'

type Duty = DutyRules['duties']['rules'][number]
type Guard = DutyRules['guards']['rules'][number]
type Step = DutyRules['escalation']['rules'][number]

const row = (id: string) =>
  ({ id, when: { all: [] }, cites: ['S3-1'], force: 'must', summary: { zh: id, en: id } }) as const
const duty = (id: string, then: Partial<Duty['then']> = {}, change: Partial<Duty> = {}): Duty => ({
  ...row(id),
  ...change,
  then: { duty: id, bearer: 'office', due: { noLimit: true }, dischargedBy: ['planned'], ...then },
})
const guarding = (
  id: string,
  holds: Guard['then']['holds'],
  needs: Guard['then']['needs'],
  change = {},
): Guard => ({
  ...row(id),
  ...change,
  then: { holds, needs },
})
const step = (id: string, then: Partial<Step['then']> = {}): Step => ({
  ...row(id),
  then: { act: 'supervise', by: 'office', tell: null, due: { noLimit: true }, ...then },
})
const label = { zh: '机构', en: 'Office' }
const found = (
  { duties = [], guards = [], escalation = [] }: { duties?: Duty[]; guards?: Guard[]; escalation?: Step[] },
  present?: ReadonlySet<string>,
) =>
  lintDuties(
    {
      duties: { id: 'duties', combine: 'all', facts: {}, rules: duties },
      guards: { id: 'guards', combine: 'all', facts: {}, rules: guards },
      escalation: { id: 'escalation', combine: 'all', facts: {}, rules: escalation },
      bodies: {
        office: { code: 'office', label, tier: 'township' },
        role: { code: 'role', label },
      },
      citations: { 'S3-1': {} },
    },
    { present },
  ).map(({ code, rules, about }) => [code, rules.join(' '), about].filter(Boolean).join(': '))

describe('lintDuties', () => {
  it('finds nothing in sound rules', () => {
    const limited = duty('b', { due: { inTime: 'x', from: 'filed' }, after: 'a' })
    expect(
      found({
        duties: [duty('a'), limited],
        guards: [
          guarding('g', ['closed'], [['settled', 'archived']]),
          guarding('h', ['archived'], [['closed']]),
        ],
        escalation: [step('e')],
      }),
    ).toEqual([])
  })

  it('tells the stated absence of a bearer', () => {
    expect(found({ duties: [duty('a', { bearer: null })] })).toEqual(['no-bearer: a'])
  })

  const circle = [guarding('g', ['planned'], [['graded']]), guarding('h', ['graded'], [['planned']])]

  it('finds steps that wait for each other, and the duty that only they discharge', () => {
    expect(found({ duties: [duty('a')], guards: circle })).toEqual([
      'never-discharged: a: planned',
      'step-never-allowed: h: graded',
      'step-never-allowed: g: planned',
    ])
    expect(
      found({ duties: [duty('a', { dischargedBy: ['planned', 'settled'] })], guards: circle }),
    ).not.toContain('never-discharged: a: planned')
    const warning = circle.map((each) => ({ ...each, force: 'describes' as const }))
    expect(found({ duties: [duty('a')], guards: warning })).toEqual([])
  })

  it('finds a limit that counts from what cannot come first', () => {
    const escalation = [step('e')]
    const own = { due: { inTime: 'x', from: 'planned' }, dischargedBy: ['planned'] } as const
    expect(found({ duties: [duty('a', own)], escalation })).toEqual(['deadline-without-trigger: a: planned'])
    const never = { due: { inTime: 'x', from: 'graded' }, dischargedBy: ['settled'] } as const
    expect(found({ duties: [duty('a', never)], guards: circle, escalation })).toContain(
      'deadline-without-trigger: a: graded',
    )
  })

  it('finds kinds that nobody fills; a role needs no entry in a directory', () => {
    const duties = [duty('a', { bearer: 'nobody' }), duty('b', { tell: ['office', 'role'] })]
    expect(found({ duties })).toEqual(['nobody-fills: a: nobody'])
    expect(found({ duties }, new Set(['office']))).toEqual(['nobody-fills: a: nobody'])
    expect(found({ duties }, new Set())).toEqual(['nobody-fills: a: nobody', 'nobody-fills: b: office'])
    expect(found({ escalation: [step('e', { tell: ['nobody'] })] })).toEqual(['nobody-fills: e: nobody'])
  })

  it('finds what no known clause stands behind', () => {
    expect(
      found({ duties: [duty('a', {}, { cites: ['X-9'] }), duty('b', {}, { cites: ['X-9', 'S3-1'] })] }),
    ).toEqual(['without-source: a'])
  })

  it('finds each circle of `after` once', () => {
    const duties = [
      duty('c', { after: 'a' }),
      duty('a', { after: 'b' }),
      duty('b', { after: 'c' }),
      duty('d', { after: 'a' }),
    ]
    expect(found({ duties })).toEqual(['after-cycle: a b c: b'])
    expect(found({ duties: [duty('a', { after: 'a' })] })).toEqual(['after-cycle: a: a'])
    expect(found({ escalation: [step('a', { after: 'b' }), step('b', { after: 'a' })] })).toEqual([
      'after-cycle: a b: b',
    ])
  })

  it('finds delays that nobody hears of', () => {
    const duties = [duty('a', { due: { inTime: 'x', from: 'filed' } }), duty('b')]
    expect(found({ duties })).toEqual(['overdue-to-nobody: a'])
    expect(found({ duties, escalation: [step('e', { overdue: ['b'] })] })).toEqual(['overdue-to-nobody: a'])
    expect(found({ duties, escalation: [step('e', { by: null })] })).toEqual([
      'step-to-nobody: e',
      'overdue-to-nobody: a',
    ])
    expect(found({ duties, escalation: [step('e', { overdue: ['a'] })] })).toEqual([])
  })

  it('says in both languages what to do', () => {
    const [finding] = lintDuties({
      duties: { id: 'd', combine: 'all', facts: {}, rules: [duty('a', { bearer: null })] },
      guards: { id: 'g', combine: 'all', facts: {}, rules: [] },
      escalation: { id: 'e', combine: 'all', facts: {}, rules: [] },
      bodies: {},
      citations: { 'S3-1': {} },
    })
    expect(finding?.message.zh).toContain('`a`')
    expect(finding?.message.en).toContain('leave it open')
  })
})
