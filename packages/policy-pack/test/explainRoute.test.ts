import type { Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, editionOn, explainRoute, type Pack, type RouteExplanation } from '../src/index.ts'
import { RouteExplanation as RouteExplanationSchema } from '../src/schema.ts'
import { adopter, county, national } from './specimen.ts'

const on = '2023-05-08'
const under = Result.getOrThrow(editionOn([national, county, adopter], { on }))
const judged = (is: boolean) => ({ is, judgedBy: 'judicial-office', basis: '走访', on })
const dispute: Dispute = {
  id: 'X-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: on,
  source: 'screening',
  facts: {},
}
const explained = (changes: Partial<Dispute>, edition = under): RouteExplanation =>
  Result.getOrThrow(explainRoute({ ...dispute, ...changes }, { under: edition }))
const small = { 'big-matter': false, 'may-escalate': judged(false), 'people-involved': 3 }

describe('explainRoute', () => {
  it('says why this body, who else was considered, and why not, with the value seen', () => {
    const { route, holding, refuted, citations } = explained({ facts: small })
    expect(route).toMatchObject({ _tag: 'Routed', lead: { kind: 'village-pmc' } })
    expect(holding).toMatchObject([
      {
        rule: 'lead-village',
        sentence: { zh: '“大事”为否的，应当：小事不出村' },
        bodies: [{ kind: 'village-pmc', area: '630103002004' }],
        reason: { cites: ['PLAN-1'] },
        givesWayTo: [],
      },
    ])
    expect(refuted.find(({ rule }) => rule === 'lead-office')).toMatchObject({
      bodies: [{ kind: 'judicial-office', area: '630103002' }],
      failed: [
        { test: { fact: 'big-matter', is: true }, seen: false },
        { test: { fact: 'level', is: 'red' }, seen: 'blue' },
      ],
      open: [],
    })
    expect(citations.map(({ id }) => id)).toEqual(['LAW-1', 'PLAN-1'])
  })

  it('says what leaves a row open', () => {
    const { route, undecided } = explained({})
    expect(route._tag).toBe('Undecided')
    expect(undecided.map(({ rule, open }) => [rule, open.map(({ seen }) => seen)])).toContainEqual([
      'lead-village',
      [null],
    ])
  })

  it('names the row that prevails, and the clause that says so', () => {
    const { route, holding } = explained({ facts: { ...small, 'may-escalate': judged(true) } })
    expect(route).toMatchObject({ _tag: 'Routed', lead: { kind: 'judicial-office' } })
    expect(holding.map(({ rule, givesWayTo }) => [rule, givesWayTo])).toEqual([
      ['lead-village', [{ rule: 'lead-office', cites: ['PLAN-1'] }]],
      ['lead-office', []],
    ])
  })

  it('lets a body of the matter come before the tier, and a refusal before both', () => {
    const [lead, ...others] = county.routing ?? []
    expect(lead).toBeDefined()
    if (lead === undefined) return
    const toOffice = { ...lead, id: 'to-office', when: { fact: 'matter', is: 'neighbour' } } as const
    const withChannel: Pack = {
      ...county,
      routing: [lead, ...others, { ...toOffice, then: { channel: ['judicial-office'] } }],
    }
    const edition = Result.getOrThrow(editionOn([national, withChannel], { on }))
    const ways = ({ holding }: RouteExplanation) =>
      holding.map(({ rule, givesWayTo }) => [rule, givesWayTo.map((each) => each.rule)])
    expect(ways(explained({ facts: small }, edition))).toEqual([
      ['lead-village', ['to-office']],
      ['to-office', []],
    ])
    const events = [{ type: 'party-refused', party: 'respondent', on }] as const
    expect(ways(explained({ facts: small, events }, edition))).toEqual([
      ['refused', []],
      ['lead-village', ['refused', 'to-office']],
      ['to-office', ['refused']],
    ])
  })

  it('refuses what assess refuses', () => {
    const wrong = { ...dispute, matter: 'neighbor' }
    expect(explainRoute(wrong, { under })).toEqual(assess(wrong, { under }))
  })

  it('agrees with assess, leaves no row out, and is encoded by its own schema, whatever is known', () => {
    const facts = fc.record(
      {
        'may-escalate': fc.boolean().map(judged),
        'people-involved': fc.integer({ min: 1, max: 1000 }),
        'big-matter': fc.boolean(),
      },
      { requiredKeys: [] },
    )
    const decode = Schema.decodeUnknownResult(RouteExplanationSchema, { onExcessProperty: 'error' })
    fc.assert(
      fc.property(facts, (known) => {
        const { route, holding, undecided, refuted, ...rest } = explained({ facts: known })
        expect(route).toEqual(Result.getOrThrow(assess({ ...dispute, facts: known }, { under })).route)
        expect([...holding, ...undecided, ...refuted].map(({ rule }) => rule).toSorted()).toEqual([
          'failed',
          'lead-office',
          'lead-village',
          'refused',
        ])
        if (route._tag === 'Routed') {
          const counting = holding.filter(({ givesWayTo }) => givesWayTo.length === 0)
          expect(counting.flatMap(({ bodies }) => bodies)).toEqual([route.lead])
        }
        const answer = { ...rest, route, holding, undecided, refuted }
        expect(decode(JSON.parse(JSON.stringify(answer)))).toMatchObject({ _tag: 'Success' })
      }),
    )
  })
})
