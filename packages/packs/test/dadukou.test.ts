// The plan of Dadukou District against its inventory: every item on screening, reporting and dates is carried.
import { expect, test } from 'vitest'
import { dadukou } from '../src/index.ts'
import { clausesIn, periodsOf } from './plan.ts'

test('carries every item on screening, reporting and dates', () => {
  expect(clausesIn(dadukou.standing)).toEqual([
    'S1-t17-train-district',
    'S1-t17-train-township',
    'S1-t22-cad-district',
    'S1-t22-cad-grid',
    'S1-t22-cad-sensitive',
    'S1-t22-cad-township',
    'S1-t22-cad-village',
    'S1-t22-link-risk',
    'S1-t25-monthly',
    'S1-t25-quarterly',
    'S1-t25-scope',
    'S1-t25-weekly',
    'S1-t25-yearly',
    'S1-t28-conf',
    'S1-years',
  ])
})

test('does each thing as often as the plan says', () => {
  expect(periodsOf(dadukou)).toEqual({
    'screening-district': 'every month',
    'screening-township': 'every half-month',
    'screening-village': 'every week',
    'screening-grid': 'every day',
    'screening-district-sensitive': 'every day, during sensitive-period, instead of screening-district',
    'screening-township-sensitive': 'every day, during sensitive-period, instead of screening-township',
    'screening-village-sensitive': 'every day, during sensitive-period, instead of screening-village',
    'weekly-analysis': 'every week',
    'monthly-assessment': 'every month',
    'quarterly-notice': 'every quarter',
    'yearly-appraisal': 'every year',
    'training-district': '1 times every year',
    'training-township': '2 times every year',
    'joint-conference': 'open: joint-conference-every',
    'tasks-of-2020': '2020-01-01 to 2020-12-31',
    'tasks-of-2021': '2020-01-01 to 2021-12-31',
    'tasks-of-2022': '2020-01-01 to 2022-12-31',
    'tasks-of-2023': '2020-01-01 to 2023-12-31',
  })
})

test('is in force for the years of its tasks, not from the day it was published', () => {
  expect(dadukou.manifest).toMatchObject({
    over: 'cn-national',
    area: '500104',
    inForce: { from: '2020-01-01', until: '2024-01-01' },
    unresolved: ['CONF-15'],
  })
  expect(dadukou.sources.map(({ issuedOn }) => issuedOn)).toEqual(['2023-05-24'])
})

test('a sensitive period takes the place of the routine round of the same bearer', () => {
  const standing = dadukou.standing ?? []
  const bearerOf = (id: string | undefined) => standing.find((duty) => duty.id === id)?.bearer
  const overriding = standing.filter(({ overrides }) => overrides !== undefined)
  expect(overriding).toHaveLength(3)
  for (const { bearer, overrides } of overriding) expect(bearerOf(overrides)).toBe(bearer)
})
