import { describe, expect, it } from 'vitest'
import { checkLayers, type Pack } from '../src/index.ts'
import { county, national } from './specimen.ts'

type Duty = NonNullable<Pack['standing']>[number]

const label = { zh: '排查', en: 'Screening' }
const weekly: Duty = {
  id: 'weekly',
  kind: 'screening',
  label,
  bearer: 'village-pmc',
  cadence: { every: 'week' },
  force: 'must',
  cites: ['PLAN-1'],
}
const daily: Duty = {
  ...weekly,
  id: 'daily',
  cadence: { every: 'day', during: 'sensitive-period' },
  overrides: 'weekly',
}
const period = (...codes: readonly [string, ...string[]]) => {
  const [first, ...others] = codes.map((code) => ({ code, label }))
  return first && ({ kind: 'choice', values: [first, ...others] } as const)
}
const issuesOf = (changes: Partial<Duty>, setting = period('week', 'half-month')) => {
  const pack: Pack = {
    ...county,
    settings: [
      ...(county.settings ?? []),
      ...(setting
        ? [{ id: 'survey-period', label, why: label, cites: ['GAP-scale'] as const, ...setting }]
        : []),
    ],
    terms: [...(county.terms ?? []), { code: 'sensitive-period', label }, { code: 'major-petition', label }],
    standing: [weekly, { ...daily, ...changes }],
  }
  return checkLayers([national, pack]).map(({ code, path, nearest }) =>
    [code, path.join('.'), ...(nearest === undefined ? [] : [nearest])].join(' '),
  )
}

describe('standing duties', () => {
  it.each([
    ['a period of their own', {}],
    ['a setting for their period', { cadence: { setting: 'survey-period' }, overrides: undefined }],
    ['an event', { cadence: { upon: 'major-petition' }, overrides: undefined }],
    ['a window', { cadence: { window: { from: '2023-04-01', to: '2023-04-30' } } }],
  ])('may have %s', (_, changes) => {
    // proof: an absent key and one that is undefined are the same to what reads them
    expect(issuesOf(changes as Partial<Duty>)).toEqual([])
  })

  it.each<[string, Partial<Duty>, string]>([
    ['a bearer', { bearer: 'village-pmk' }, 'dangling-reference standing.1.bearer village-pmc'],
    ['whom to tell', { tell: ['nobody'] }, 'dangling-reference standing.1.tell'],
    [
      'a period',
      { cadence: { every: 'day', during: 'sensitive-perod' } },
      'dangling-reference standing.1.cadence.during sensitive-period',
    ],
    ['a citation', { cites: ['PLAN-77'] }, 'dangling-reference standing.1.cites PLAN-1'],
    ['an unresolved point', { unresolved: ['GAP-x-y-z'] }, 'dangling-reference standing.1.unresolved'],
  ])('name %s that is declared', (_, changes, expected) => {
    expect(issuesOf(changes)).toEqual([expected])
  })

  it('name an event and a setting that are declared', () => {
    expect(issuesOf({ cadence: { upon: 'major-petitions' } })).toContain(
      'dangling-reference standing.1.cadence.upon major-petition',
    )
    expect(issuesOf({ cadence: { setting: 'survey-perod' } })).toContain(
      'dangling-reference standing.1.cadence.setting survey-period',
    )
  })

  it.each([
    ['a choice with other values', period('week', 'fortnight')],
    ['a duration', { kind: 'duration' } as const],
  ])('take no period from %s', (_, setting) => {
    const changes = { cadence: { setting: 'survey-period' } }
    // proof: both shapes of a setting are given on purpose
    expect(issuesOf(changes, setting as ReturnType<typeof period>)).toContain(
      'wrong-type standing.1.cadence.setting',
    )
  })

  it.each<[string, Partial<Duty>]>([
    ['itself', { overrides: 'daily' }],
    ['a rule that is no standing duty', { overrides: national.duties?.[0]?.id ?? '' }],
    ['another while it always runs', { cadence: { every: 'day' } }],
    ['another without a period', { cadence: { upon: 'major-petition' } }],
  ])('do not override %s', (_, changes) => {
    expect(issuesOf(changes)).toEqual(['wrong-type standing.1.overrides'])
  })

  it('override what is declared', () => {
    expect(issuesOf({ overrides: 'weakly' })).toEqual(['dangling-reference standing.1.overrides weekly'])
  })
})
