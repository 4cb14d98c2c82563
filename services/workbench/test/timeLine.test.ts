// What the time line draws, for the worked dispute whose limits stand still and roll.
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { timeLineOf } from '../page/timeLine.ts'
import { answerOf, editionOf, workedDispute } from './workedDisputes.ts'

const lineOf = (name: string) => {
  const { dispute, ...asked } = workedDispute(name)
  const edition = editionOf(asked)
  const decoded = Result.getOrThrow(decodeDispute(dispute))
  return timeLineOf({ dispute: decoded, assessment: answerOf(dispute, edition), edition })
}

test('a limit that stood still and one that rolled over days off', () => {
  const line = lineOf('clinic-appraisal')
  expect([line?.from, line?.to]).toEqual(['2025-12-01', '2026-02-24'])
  const stretches = line?.tracks.map(({ id, stretches: parts }) => [
    id.split('/').at(-1),
    ...parts.map(({ kind, from, to }) => `${kind} ${from} ${to}`),
  ])
  expect(stretches).toEqual([
    ['conclude-medical-mediation', 'runs 2025-12-15 2026-02-06', 'stopped 2025-12-20 2025-12-31'],
    ['judicial-confirmation-D-01', 'runs 2026-01-16 2026-02-15', 'rolled 2026-02-15 2026-02-24'],
  ])
})

test('every place lies on the line, in the order of the days', () => {
  for (const name of ['clinic-appraisal', 'property-fees', 'hospital-death'] as const) {
    const line = lineOf(name)
    const places = line?.moments.map(({ at }) => at) ?? []
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const ends = line?.tracks.flatMap(({ stretches }) => stretches.map(({ at, share }) => at + share)) ?? []
    for (const at of [...places, ...ends]) expect(at >= 0 && at <= 1.000001).toBe(true)
  }
})

test('a limit that was met in time is not late, however long ago', () => {
  const [mediation] = lineOf('clinic-appraisal')?.tracks ?? []
  expect(mediation).toMatchObject({ doneOn: '2026-01-16', late: false })
})
