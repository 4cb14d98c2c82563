/**
 * An award read criterion by criterion: which finding stands when parts differ, and what can not change it.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Award, type AwardFinding, awardFindingLabels, judgeAward } from '../src/index.ts'

const label = { zh: '标准', en: 'Criterion' }
const shared = { label, force: 'must', cites: ['X-1'] } as const
const year = 2023
const on = '2024-01-20'

/** One criterion of so many norms, each found as said. */
const ofNorms = (findings: readonly AwardFinding[], needs?: readonly [string]) => {
  const [first = 'n0', ...others] = findings.map((_, at) => `n${at}`)
  const part = (norm: string) => ({ norm })
  const award: Award = {
    id: 'award',
    label,
    for: 'village',
    years: { from: year, to: year },
    cites: ['X-1'],
    criteria: [
      { ...shared, id: 'one', number: 1, parts: [part(first), ...others.map(part)], ...(needs && { needs }) },
    ],
  }
  const norms = Object.fromEntries(
    findings.map((finding, at) => [`n${at}`, { finding, because: [] }] as const),
  )
  return { award, norms }
}
const foundOf = (findings: readonly AwardFinding[]) => {
  const { award, norms } = ofNorms(findings)
  return judgeAward(award, { year, on, values: {}, norms }).criteria[0]?.finding
}

describe('a criterion of several parts', () => {
  it.each<readonly [AwardFinding, readonly AwardFinding[]]>([
    ['met', ['met', 'met']],
    ['open', ['met', 'open']],
    ['suppressed', ['open', 'suppressed', 'met']],
    ['not-comparable', ['suppressed', 'not-comparable', 'open']],
    ['not-met', ['not-comparable', 'suppressed', 'open', 'met', 'not-met']],
  ])('is %s when its parts are %j', (finding, parts) => expect(foundOf(parts)).toBe(finding))

  const finding = fc.constantFrom<AwardFinding>('met', 'not-met', 'open', 'suppressed', 'not-comparable')
  const some = fc.array(finding, { minLength: 1, maxLength: 5 })

  it('is met only when all are, fails only when one does, and does not depend on their order', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const found = foundOf(parts)
        expect(found === 'met').toBe(parts.every((each) => each === 'met'))
        expect(found === 'not-met').toBe(parts.includes('not-met'))
        expect(foundOf(parts.toReversed())).toBe(found)
      }),
    )
  })

  it('stays open while a setting that it needs is not made, and says which', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const { award, norms } = ofNorms(parts, ['by-which-day'])
        const open = judgeAward(award, { year, on, values: {}, norms }).criteria[0]
        expect([open?.finding, open?.unset]).toEqual(['open', ['by-which-day']])
        const settings = { 'by-which-day': { value: 'act', cites: ['X-1'] as const } }
        const set = judgeAward(award, { year, on, values: {}, norms, settings }).criteria[0]
        expect([set?.finding, set?.unset]).toEqual([foundOf(parts), []])
      }),
    )
  })
})

it('tells whether the year has ended', () => {
  const { award } = ofNorms(['met'])
  const isOver = (day: string) => judgeAward(award, { year, on: day, values: {} }).isOver
  expect([isOver('2023-12-31'), isOver('2024-01-01')]).toEqual([false, true])
})

it('has words for every finding in both languages', () => {
  for (const { zh, en } of Object.values(awardFindingLabels)) expect([zh, en]).not.toContain('')
})
