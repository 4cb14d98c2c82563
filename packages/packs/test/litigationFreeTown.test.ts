// The plan of a town without a name against its inventory: screening, reporting and dates, and nothing about persons.
import { expect, test } from 'vitest'
import { litigationFreeTown } from '../src/index.ts'
import { clausesIn, periodsOf } from './plan.ts'

test('carries every item on screening, reporting and dates', () => {
  expect(clausesIn(litigationFreeTown.standing)).toEqual([
    'S3-1.2.3-visit',
    'S3-2-cycle',
    'S3-3.1.5-routine',
    'S3-4-later-years',
    'S3-4-window',
    'S3-4.1-phase1',
    'S3-4.2-phase2',
    'S3-4.2.2-cad-grid',
    'S3-4.3-phase3',
    'S3-4.3-rate',
    'S3-5.1.1-publicity',
    'S3-5.1.2-modes',
    'S3-5.2-routine',
  ])
})

test('does each thing as often as the plan says, and leaves open what it leaves open', () => {
  expect(periodsOf(litigationFreeTown)).toEqual({
    'grid-survey-town-units': 'open: grid-survey-every',
    'grid-survey-villages': 'open: grid-survey-every',
    'screening-town': 'open: town-screening-every',
    'screening-village': 'open: village-screening-every',
    'home-visits': 'open: home-visits-every',
    'legal-publicity': 'open: publicity-every',
    'litigation-rate-notice': '2023-12-01 to 2023-12-31',
    creation: '2023-07-01 to 2025-12-31',
    'year-2023': '2023-01-01 to 2023-12-31',
    'year-2024': '2024-01-01 to 2024-12-31',
    'year-2025': '2025-01-01 to 2025-12-31',
    'phase-mobilise': '2023-07-01 to 2023-07-20',
    'phase-push-town-units': '2023-07-21 to 2023-11-30',
    'phase-push-villages': '2023-07-21 to 2023-11-30',
    'phase-sum-up': '2023-12-01 to 2023-12-31',
  })
})

test('is a plan of a township that governs no area of its own', () => {
  expect(litigationFreeTown.manifest).toMatchObject({
    over: 'cn-national',
    level: 'township',
    inForce: { from: '2023-07-01', until: '2026-01-01' },
    unresolved: ['CONF-05', 'CONF-40'],
  })
  expect(litigationFreeTown.manifest).not.toHaveProperty('area')
})

test('says nothing about persons of concern', () => {
  const text = JSON.stringify(litigationFreeTown)
  for (const words of ['重点对象', '过激言论', '三失一偏']) expect(text).not.toContain(words)
})

test('petitions are counted for the award, and nothing else in the plan asks about them', () => {
  const { metrics, awards, citations, unresolved, ...others } = litigationFreeTown
  for (const words of ['上访', '信访', 'petition']) {
    const asking = Object.entries(others).filter(([, section]) => JSON.stringify(section).includes(words))
    // The docking of mediation with the petition office is a route, and the court's docking stands beside it.
    // A term is only a word, and a body is asked whether what leads to petitions is dealt with at its source.
    const sections = words === 'petition' ? ['appraisal', 'routing', 'terms'] : ['terms']
    expect(asking.map(([section]) => section)).toEqual(sections)
  }
  const counting = (metrics?.definitions ?? []).filter(({ label }) => /上访|信访|京访|群体性/u.test(label.zh))
  expect(counting.map(({ id }) => id)).toEqual([
    'collective-petitions',
    'mass-incidents',
    'petitions-to-beijing',
    'abnormal-petitions',
  ])
  for (const { touches, counter } of counting)
    expect([touches, counter]).toEqual([['RL-06'], 'petition-matters-answered-in-time-of-all'])
  const citing = JSON.stringify([
    others.duties,
    others.standing,
    others.tasks,
    others.appraisal,
    others.norms,
  ])
  expect(citing).not.toMatch(/S3-3\.1\.9|S3-3\.2\.5/u)
})
