// A plan that carries only what recurs still answers for a dispute: by the law it stands on, and says what it lacks.
import { assess, editionOn, explainRisk, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'

const plans = packs.filter(({ risk, manifest }) => risk === undefined && manifest.level !== 'national')

test('some plans have no levels', () => {
  expect(plans.map(({ manifest }) => manifest.id)).toEqual(
    expect.arrayContaining(['baotou', 'dadukou', 'litigation-free-town']),
  )
})

describe.each(plans.map(({ manifest }) => [manifest.id, manifest] as const))('%s', (id, manifest) => {
  const on = manifest.inForce?.from ?? '2023-05-08'
  const layers = Result.getOrThrow(layersOf(packs, { id }))
  const under = Result.getOrThrow(editionOn(layers, { on }))
  // A village of the plan's own area; one anywhere for a plan without an area.
  const area = (manifest.area ?? '630103').padEnd(6, '01').padEnd(12, '001')
  const dispute = (facts: Readonly<Record<string, boolean>>) => ({
    id: 'X-1',
    matter: 'neighbour',
    area,
    filedOn: on,
    source: 'screening',
    facts: Object.fromEntries(
      Object.entries(facts).map(([fact, is]) => [
        fact,
        { is, judgedBy: 'judicial-office', basis: '走访', on },
      ]),
    ),
  })
  const answer = (facts: Readonly<Record<string, boolean>>) =>
    Result.getOrThrow(assess(dispute(facts), { under }))

  test('has no level to give, and no rule of a level to explain', () => {
    expect(answer({}).risk).toBeNull()
    expect(Result.getOrThrow(explainRisk(dispute({}), { under })).risk).toBeNull()
  })

  test('asks what the law asks first, and then what the plan asks, or says that no rule names a lead', () => {
    const { route, missingFacts } = answer({})
    expect([route._tag, missingFacts.includes('suitable-for-mediation')]).toEqual(['Undecided', true])
    const leads = under.routing.rules.some(({ then }) => 'lead' in then || 'channel' in then)
    expect(answer({ 'suitable-for-mediation': true }).route._tag).toBe(leads ? 'Undecided' : 'Unrouted')
    expect(answer({ 'suitable-for-mediation': false }).route._tag).toBe('ReferredOut')
  })

  test('keeps the lawful ways open and says what the plan leaves open throughout', () => {
    const { remedies, unresolved } = answer({})
    expect(remedies.map(({ channel }) => channel)).toContain('suit')
    expect(unresolved.map((point) => point.id)).toEqual(
      expect.arrayContaining([...(manifest.unresolved ?? [])]),
    )
  })
})
