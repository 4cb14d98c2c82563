import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SelfAnswer, type SelfAssessmentList, selfAssess } from '../src/index.ts'

const on = '2023-06-30'
const label = { zh: '事项', en: 'Item' }
const base = { label, force: 'must', cites: ['PLAN-1'] } as const
const list: SelfAssessmentList = {
  id: 'list',
  label,
  by: 'bureau',
  stated: 5,
  items: [
    { ...base, id: 'rule' },
    { ...base, id: 'problem', problem: true },
    { ...base, id: 'later', from: '2023-07-01' },
  ],
}
const yes: SelfAnswer = { holds: true, on }
const no: SelfAnswer = { holds: false, on }
const not: SelfAnswer = { notApplicable: '辖区内没有此类机构', on }
const found = (answers: Readonly<Record<string, SelfAnswer>>, day = on) => {
  const [assessed] = selfAssess([list], { answers, on: day })
  if (assessed === undefined) throw new Error('each list is assessed')
  return assessed
}
const findings = (...asked: Parameters<typeof found>) => found(...asked).items.map(({ finding }) => finding)

describe('what a body answers of itself', () => {
  test.each<[string, Readonly<Record<string, SelfAnswer>>, readonly string[]]>([
    ['nothing', {}, ['unknown', 'unknown']],
    ['that all holds', { rule: yes, problem: yes }, ['in-place', 'not-in-place']],
    ['that nothing holds', { rule: no, problem: no }, ['not-in-place', 'in-place']],
    ['that nothing concerns it', { rule: not, problem: not }, ['not-applicable', 'not-applicable']],
  ])('%s', (_, answers, expected) => {
    expect(findings(answers)).toEqual(expected)
  })

  test('counts from the day it was answered', () => {
    expect(findings({ rule: yes }, '2023-06-29')).toEqual(['unknown', 'unknown'])
  })

  test('is not asked of an item before its first day', () => {
    expect(findings({ later: yes })).toHaveLength(2)
    expect(findings({ later: yes }, '2023-07-01')).toEqual(['unknown', 'unknown', 'in-place'])
  })

  test('names how many items the source states and omits', () => {
    expect(found({}).notNamed).toBe(2)
  })

  const answers = fc.record(
    { rule: fc.constantFrom(yes, no, not), problem: fc.constantFrom(yes, no, not) },
    { requiredKeys: [] },
  )
  test('what is not applicable counts for nothing', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { progress, items } = found(given)
        expect(progress.of + progress.notApplicable).toBe(items.length)
        const concerned = Object.fromEntries(Object.entries(given).filter(([, each]) => 'holds' in each))
        expect(progress.inPlace).toBe(found(concerned).progress.inPlace)
        expect(progress.inPlace + progress.unknown).toBeLessThanOrEqual(progress.of)
      }),
    )
  })
})
