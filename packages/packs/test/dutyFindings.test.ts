// What reading the duties of the shipped plans finds. Each finding is a silence of its source, and stays.
import { dutyFindingsOf, editionOn, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'

const findings = (id: string) => {
  const layers = Result.getOrThrow(layersOf(packs, { id }))
  const on = id === 'cn-national' ? '2023-05-08' : (layers.at(-1)?.manifest.inForce?.from ?? '2023-05-08')
  return dutyFindingsOf(Result.getOrThrow(editionOn(layers, { on })))
}

describe.each(packs.map(({ manifest, ...pack }) => [manifest.id, pack] as const))('%s', (id, pack) => {
  test('has no duty that cannot be done, no circle, no duty without source, no kind without body', () => {
    const silent = ['no-bearer', 'step-to-nobody', 'overdue-to-nobody']
    expect(findings(id).filter(({ code }) => !silent.includes(code))).toEqual([])
  })

  test('tells of every duty of which the source names no bearer, and of no other', () => {
    const named = findings(id).filter(({ code }) => code === 'no-bearer')
    const silent = (pack.duties ?? []).filter(({ then }) => then.bearer === null)
    expect(named.flatMap(({ rules }) => rules).sort()).toEqual(silent.map((rule) => rule.id).sort())
  })
})

test('where nobody hears of a delay, it is said for the whole plan once', () => {
  const unheard = packs.flatMap(({ manifest: { id } }) =>
    findings(id).some(({ code }) => code === 'overdue-to-nobody') ? [id] : [],
  )
  // The law names no supervision of a committee's delay, and these four plans state none; nothing is made up. The other
  // five state a step that may follow any overdue duty.
  expect(unheard).toEqual(['cn-national', 'donghu', 'litigation-free-town', 'shayibake-court', 'tianshui'])
})

test('steps that name neither who takes them nor who is told', () => {
  const steps = packs.flatMap(({ manifest: { id } }) =>
    findings(id)
      .filter(({ code }) => code === 'step-to-nobody')
      .map(({ rules }) => `${id}: ${rules}`),
  )
  // Printed in the passive: a problem "is notified", "is corrected", a decision "is tracked".
  expect(steps).toEqual([
    'grand-mediation-city: problem-notified',
    'grand-mediation-city: corrected-within-limit',
    'ruoqiang: track-after-collective-petition',
  ])
})
