// The plan of Chengzhong District, Xining, against its inventory.
import { expect, test } from 'vitest'
import { xiningChengzhong } from '../src/index.ts'
import { periodsOf } from './plan.ts'

test('does each thing as often as the plan says', () => {
  expect(periodsOf(xiningChengzhong)).toEqual({
    'screening-village': 'every week',
    'screening-township': 'every half-month',
    'screening-district': 'every month',
    'analysis-meeting': 'open: analysis-meeting-every',
    'monthly-return': 'every month, by day 3, about the one before',
    'quarterly-analysis-report': 'every quarter, by day 5, about the one before',
    'quarterly-circular': 'every quarter',
    'report-on-the-action': 'not stated',
    action: '2023-03-15 to 2023-11-30',
    'phase-mobilise': '2023-03-15 to 2023-04-03',
    'phase-implement': '2023-04-03 to 2023-10-31',
    'phase-sum-up': '2023-11-01 to 2023-11-30',
    'summary-report': '2023-11-01 to 2023-11-30',
    'standardised-within-the-year': '2023-03-15 to 2023-12-31',
  })
})

test('is in force in its own district and year', () => {
  expect(xiningChengzhong.manifest).toMatchObject({
    over: 'cn-national',
    area: '630103',
    inForce: { from: '2023-03-15', until: '2023-12-01' },
  })
})
