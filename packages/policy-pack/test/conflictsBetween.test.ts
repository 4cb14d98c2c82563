// Which of two rules prevails, on small invented packs: declared with its principle, not declared, in a circle, and
// the pairs that share no case.
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { type Conflict, conflictsBetween, type Pack } from '../src/index.ts'
import { adopter, national, county as specimen } from './specimen.ts'

/** The county with one row only on who leads. */
const county: Pack = {
  ...specimen,
  routing: (specimen.routing ?? []).filter(({ id }) => id !== 'lead-office'),
}
const chain = [national, county, adopter]
const found = (packs: readonly Pack[], among: readonly Pack[] = packs): readonly Conflict[] =>
  Result.getOrThrow(conflictsBetween(packs, { among, on: '2023-06-01' }))
const orders = (packs: readonly Pack[], among?: readonly Pack[]) =>
  found(packs, among).map((each) => [
    each.topic,
    each.sides.map(({ pack, rules }) => `${pack} ${rules.join()}`).join(' ≠ '),
    each.kind === 'clash' ? each.shownBy.en : each.kind,
    each.kind === 'clash' ? each.order : undefined,
  ])

const [first] = county.routing ?? []
/** A row of the adopter on who leads, in the cases of the county's first row. */
const leading = (change: object): Pack =>
  // proof: the row is the county's own with another id and body
  ({
    ...adopter,
    routing: [{ ...first, id: 'office-leads', then: { lead: 'office' }, cites: ['ORDER-1'], ...change }],
  }) as Pack
const over = (principle: string) => ({
  displaces: [{ rule: first?.id, principle, cites: ['ORDER-1'] }],
})

describe('two rows on who leads', () => {
  it('undeclared, with the smallest case', () => {
    expect(orders([county, leading({})], [national, county, leading({})])).toEqual([
      [
        'routing',
        'specimen-county lead-village ≠ specimen-office office-leads',
        '“A big matter” is no',
        { _tag: 'Undeclared' },
      ],
    ])
  })

  it.each(['higher-law', 'special-law', 'later-law', 'delegated', 'correction'])(
    'ordered by %s',
    (principle) => {
      const packs = [national, county, leading(over(principle))]
      expect(orders(packs)).toEqual([
        [
          'routing',
          'specimen-office office-leads ≠ specimen-county lead-village',
          '“A big matter” is no',
          {
            _tag: 'Prevails',
            rule: 'office-leads',
            over: 'lead-village',
            principle,
            cites: ['ORDER-1'],
          },
        ],
      ])
    },
  )

  it('an order in a circle is none', () => {
    const ring = {
      ...county,
      routing: county.routing?.map((rule) =>
        rule.id === 'lead-village'
          ? { ...rule, displaces: [{ rule: 'office-leads', principle: 'later-law', cites: ['PLAN-1'] }] }
          : rule,
      ),
    }
    // proof: the change is a key of a rule
    const packs = [national, ring as Pack, leading(over('special-law'))]
    expect(orders(packs).map(([, , , order]) => order)).toEqual([{ _tag: 'Undeclared' }])
  })

  it('what a plan excepts from its own row is no conflict', () => {
    expect(orders([national, specimen])).toEqual([])
  })

  it('agree, or hold in no case together', () => {
    expect(orders([national, county, leading({ then: first?.then })])).toEqual([])
    expect(orders([national, county, leading({ when: { fact: 'big-matter', is: true } })])).toEqual([])
    const never = {
      all: [
        { fact: 'big-matter', is: true },
        { fact: 'big-matter', is: false },
      ],
    }
    expect(orders([national, county, leading({ when: never })])).toEqual([])
  })

  it('one that is out of force clashes with none', () => {
    expect(orders([national, county, leading({ until: '2023-06-01' })])).toEqual([])
    expect(orders([national, county, leading({ from: '2023-06-01' })]).length).toBe(1)
  })
})

describe('packs that no case is under together', () => {
  const elsewhere = (area: string): Pack => ({
    ...county,
    manifest: { ...county.manifest, id: 'specimen-elsewhere', area },
    routing: leading({ then: { lead: 'office' } }).routing ?? [],
  })
  const kinds = (area: string) => {
    const other = elsewhere(area)
    return found([county, other], [national, county, other])
      .filter(({ topic }) => topic === 'routing')
      .map(({ kind }) => kind)
  }
  const own = county.manifest.area ?? ''

  it('another county is no clash; an area inside its own is', () => {
    expect(kinds('000000')).not.toContain('clash')
    expect(kinds(`${own}001`)).toContain('clash')
  })
})

describe('what else is compared', () => {
  const [limit] = national.timeLimits ?? []
  const [duty] = county.duties ?? []
  // proof: the change adds sections of a pack
  const changed = (pack: Pack, change: object): Pack => ({ ...pack, ...change }) as Pack
  const topics = (change: object) =>
    orders([national, county, changed(adopter, change)]).map(([topic, , shownBy]) => [topic, shownBy])

  it('time limits of one step', () => {
    const shorter = { ...limit, id: 'X-01', amount: 1, cites: ['ORDER-1'] }
    expect(topics({ timeLimits: [shorter] })).toEqual([
      ['time-limit', expect.stringContaining('has happened')],
    ])
    expect(topics({ timeLimits: [{ ...limit, id: 'X-01' }] })).toEqual([])
  })

  it('by when one act is due, once the adopter has set what “in time” is', () => {
    const due = { limit: limit?.id, from: 'filed' }
    const duties = [{ ...duty, id: 'sooner', then: { ...duty?.then, due }, cites: ['ORDER-1'] }]
    const { values: _, ...unset } = adopter
    expect(topics({ duties }).map(([topic]) => topic)).toEqual(['duty'])
    expect(orders([national, county, changed(unset, { duties })])).toEqual([])
  })

  it('scales of one place', () => {
    const levels = county.risk?.levels.toSpliced(1, 1)
    expect(topics({ risk: { ...county.risk, levels, rules: [] } })).toEqual([['level', 'any dispute']])
  })

  it('what one way costs', () => {
    const [suit] = national.remedies ?? []
    const free = { ...suit, id: 'free-suit', then: { ...suit?.then, fee: 'none' }, cites: ['ORDER-1'] }
    expect(topics({ remedies: [free] })).toEqual([['fee', 'every case']])
  })
})

it('is told what is missing, and compares nothing', () => {
  const lost = conflictsBetween([county], { among: [county], on: '2023-06-01' })
  expect(Result.isFailure(lost) && lost.failure._tag).toBe('UnknownPackError')
  const early = conflictsBetween(chain, { among: chain, on: '2000-01-01' })
  expect(Result.isFailure(early) && early.failure._tag).toBe('NotInForceError')
})
