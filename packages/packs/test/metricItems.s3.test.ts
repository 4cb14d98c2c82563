// Every item of the inventory on what the litigation-free town counts is carried by a metric, a norm or a goal that no
// number stands for; and nothing of it may be ranked.
import { expect, test } from 'vitest'
import { litigationFreeTown } from '../src/index.ts'

const own = litigationFreeTown.metrics?.definitions ?? []

test('nothing of the town may be ranked', () => {
  expect(own.length).toBeGreaterThan(0)
  expect(own.filter(({ rankableFrom }) => rankableFrom !== undefined)).toEqual([])
})

/** Sections 9.4 and 7.2 of the inventory: what each item is carried by. */
const carried: Readonly<Record<string, readonly string[]>> = {
  'S3-2-met-2023': ['litigation-free-of-villages-by-year'],
  'S3-2-met-2024': ['litigation-free-of-villages-by-year'],
  'S3-2-met-2025': ['litigation-free-of-villages-by-year'],
  'S3-3.1.7-met-accept': ['platform-accepted-per-pre-litigation-cases'],
  'S3-3.1.7-met-success': ['platform-settled-of-accepted'],
  'S3-3.1.10-met-rate': ['civil-and-criminal-suits-per-10000-residents'],
  'S3-3.1.11-met-success': ['pre-litigation-settled-of-mediated'],
  'S3-3.1.11-met-divert': ['pre-litigation-cases-per-civil-suits'],
  'S3-3.1.12-met-share': [
    'litigation-free-of-villages-for-award',
    'litigation-free-of-villages-alone',
    'litigation-free-of-communities-alone',
  ],
  'S3-3.2.3-staff-pacesetter': ['pacesetters-village'],
  'S3-3.2.3-staff-savvy': ['law-savvy-persons-village'],
  'S3-3.2.6-met-rate': ['civil-and-criminal-suits-per-10000-residents-of-village'],
  'S3-3.1.8-zero': ['grave-intentional-crimes', 'major-civil-to-criminal-cases'],
  'S3-3.1.9-zero': ['collective-petitions', 'mass-incidents', 'petitions-to-beijing', 'abnormal-petitions'],
  'S3-3.2.4-zero': ['intentional-crimes', 'major-civil-to-criminal-cases'],
  'S3-3.2.5-zero': ['collective-petitions', 'mass-incidents', 'petitions-to-beijing', 'abnormal-petitions'],
  'S3-3.1.3-system': ['litigation-service-of-villages'],
  'S3-2-goals-soft': ['legal-awareness', 'acceptance-of-other-ways', 'self-resolution'],
  'S3-2-goals': ['change-of-disputes', 'change-of-suits', 'local-timely-resolution'],
  'S3-5.1.5-backlog': ['disputes-not-closed', 'disputes-found', 'prevent-what-changes'],
}

test('every item of the inventory is carried by the rows that cite it, and by no other', () => {
  const { metrics, norms } = litigationFreeTown
  const rows = [...own, ...(metrics?.qualitative ?? []), ...(norms?.rules ?? [])]
  const citing = (item: string) => rows.filter(({ cites }) => cites.includes(item)).map(({ id }) => id)
  expect(Object.fromEntries(Object.keys(carried).map((item) => [item, citing(item).toSorted()]))).toEqual(
    Object.fromEntries(Object.entries(carried).map(([item, ids]) => [item, ids.toSorted()])),
  )
  const cited = new Set(rows.flatMap(({ cites }) => cites).filter((id) => id.startsWith('S3-')))
  expect([...cited].filter((id) => !(id in carried))).toEqual([])
})
