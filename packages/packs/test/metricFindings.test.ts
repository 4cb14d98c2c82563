// Where plans want two different values of one and the same count. Each finding is a contradiction of its source.
import type { Metric } from '@maplebridge/metrics'
import { editionOn, layersOf, metricFindings } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { packs } from '../src/index.ts'

const editionOf = (id: string) => {
  const layers = Result.getOrThrow(layersOf(packs, { id }))
  return Result.getOrThrow(editionOn(layers, { on: layers.at(-1)?.manifest.inForce?.from ?? '2023-05-08' }))
}

test('one plan of all contradicts itself', () => {
  const found = packs.flatMap(({ manifest: { id } }) =>
    metricFindings(editionOf(id)).map(({ metrics, cites }) => ({ id, metrics, cites })),
  )
  expect(found).toEqual([
    {
      id: 'litigation-free-town',
      metrics: ['litigation-free-of-villages-by-year', 'litigation-free-of-villages-for-award'],
      cites: ['S3-2-met-2023', 'S3-2-met-2024', 'S3-2-met-2025', 'S3-3.1.12-met-share'],
    },
  ])
})

const town = editionOf('litigation-free-town')
const { definitions } = town.metrics
const award = definitions['litigation-free-of-villages-for-award']
if (award === undefined) throw new Error('no metric of the award')
const findings = (other: Partial<Metric>) =>
  metricFindings({
    ...town,
    // proof: a metric with some of its keys changed is a metric
    metrics: {
      ...town.metrics,
      definitions: { award, other: { ...award, id: 'other', ...other } as Metric },
    },
  }).length
const at = (numerator: number, more: object = {}) => ({
  targets: [
    {
      direction: 'at-least',
      bound: { numerator, denominator: 100 },
      force: 'must',
      cites: ['S3-2-met-2023'],
      ...more,
    },
  ] as unknown as NonNullable<Metric['targets']>,
})

test('the same target, written otherwise, is no contradiction; another one is', () => {
  expect(findings({})).toBe(0)
  expect(findings(at(80))).toBe(0)
  expect(
    findings({
      targets: [{ ...award.targets?.[0], bound: { numerator: 4, denominator: 5 } }] as unknown as NonNullable<
        Metric['targets']
      >,
    }),
  ).toBe(0)
  expect(findings(at(79))).toBe(1)
})

test('another name, another count, another time or another measure agree', () => {
  expect(findings({ ...at(45), claims: 'built-rate' })).toBe(0)
  expect(findings({ ...at(45), denominator: { where: { all: [] } } })).toBe(0)
  expect(findings(at(45, { direction: 'at-most' }))).toBe(0)
  expect(findings(at(45, { of: 'city-litigation-rate-year-before' }))).toBe(0)
  const first = { ...award, id: 'first', ...at(45), until: '2024-01-01' }
  const later = { ...award, id: 'later', from: '2024-01-01' }
  const apart = { ...town, metrics: { ...town.metrics, definitions: { first, later } } }
  expect(metricFindings(apart)).toEqual([])
  const overlap = { ...later, from: '2023-12-31' }
  expect(
    metricFindings({ ...town, metrics: { ...town.metrics, definitions: { first, overlap } } }),
  ).toHaveLength(1)
})

test('steps of one plan agree: each has its own last day', () => {
  const step = (id: string, numerator: number, by: string) => ({ ...award, id, ...at(numerator, { by }) })
  const steps = { first: step('first', 45, '2023-12-31'), second: step('second', 60, '2024-12-31') }
  expect(metricFindings({ ...town, metrics: { ...town.metrics, definitions: steps } })).toEqual([])
  const twice = { first: step('first', 45, '2023-12-31'), second: step('second', 60, '2023-12-31') }
  expect(metricFindings({ ...town, metrics: { ...town.metrics, definitions: twice } })).toHaveLength(1)
})
