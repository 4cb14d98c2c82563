// The plan of Baotou against its inventory: every item on screening, reporting and dates is carried.
import { expect, test } from 'vitest'
import { baotou } from '../src/index.ts'
import { clausesIn, periodsOf } from './plan.ts'

test('carries every item on screening, reporting and dates', () => {
  expect(clausesIn(baotou.standing)).toEqual([
    'S2-2.1-analysis',
    'S2-2.1-cad-county',
    'S2-2.1-cad-township',
    'S2-2.1-cad-village',
    'S2-2.1-modes',
    'S2-2.4-dl-centres',
    'S2-2.5-dl-share',
    'S2-2.5-train',
    'S2-3-window',
    'S2-3.1-phase1',
    'S2-3.2-phase2',
    'S2-3.3-commend',
    'S2-3.3-phase3',
    'S2-4.1-report-party',
  ])
})

test('does each thing as often as the plan says', () => {
  expect(periodsOf(baotou)).toEqual({
    'screening-village': 'every week',
    'screening-township': 'every month',
    'screening-county': 'every quarter',
    'analysis-of-disputes': 'not stated',
    'post-training': 'open: post-training-every',
    commendation: 'every year',
    'one-stop-centres': '2023-04-04 to 2023-12-31',
    'full-time-share': '2023-04-04 to 2025-12-31',
    action: '2023-04-01 to 2023-12-31',
    'phase-mobilise': '2023-04-01 to 2023-04-10',
    'phase-implement': '2023-04-11 to 2023-12-20',
    'phase-sum-up': '2023-12-21 to 2023-12-31',
    'report-to-party-and-government': 'not stated',
  })
})

test('is in force in its prefecture from the day of the notice to the end of the action', () => {
  expect(baotou.manifest).toMatchObject({
    over: 'cn-national',
    level: 'prefecture',
    area: '1502',
    inForce: { from: '2023-04-04', until: '2024-01-01' },
    unresolved: ['CONF-47'],
  })
})

test('only the share of full-time mediators is striven for; all else must be done', () => {
  const striven = (baotou.standing ?? []).filter(({ force }) => force !== 'must')
  expect(striven.map(({ id, force }) => [id, force])).toEqual([['full-time-share', 'strive']])
})
