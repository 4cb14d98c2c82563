import { packs } from '@maplebridge/packs'
import { type Assessment, assess, type Edition, editionOn, layersOf } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { type Example, type Expected, examples, groups } from '../scripts/disputes.ts'

const underOf = ({ pack, on }: Example): Edition =>
  Result.getOrThrow(editionOn(Result.getOrThrow(layersOf(packs, { id: pack })), { on }))

const assessed = (example: Example): Assessment =>
  Result.getOrThrow(assess(Result.getOrThrow(decodeDispute(example.dispute)), { under: underOf(example) }))

/** What an example leaves out is not there. */
const nothing: Partial<Expected> = {
  between: [],
  because: [],
  coordinating: [],
  next: [],
  nextWays: [],
  report: [],
  decidedBy: {},
}

const sorted = (codes: readonly string[]): readonly string[] => codes.toSorted()
const kinds = (bodies: readonly { readonly kind: string }[]): readonly string[] =>
  bodies.map(({ kind }) => kind)

/** The rows that decide who handles it, or that it leaves mediation, with their clauses. */
const decidedBy = ({ route }: Assessment, under: Edition): NonNullable<Expected['decidedBy']> => {
  const deciding = under.routing.rules.filter(
    ({ then }) => 'lead' in then || 'channel' in then || 'referOut' in then,
  )
  const rows = route.reasons.filter(({ rule }) => deciding.some(({ id }) => id === rule))
  return Object.fromEntries(rows.map(({ rule, cites }) => [rule, cites]))
}

const routeInShort = (route: Assessment['route']): Partial<Expected> => {
  const routed = route._tag === 'Routed' || route._tag === 'Choice' ? route : undefined
  const lead = route._tag === 'Routed' ? route.lead : undefined
  return {
    routeTag: route._tag,
    lead: { kind: lead?.kind ?? '', area: lead?.area ?? '' },
    between: 'between' in route ? kinds(route.between) : [],
    because: route._tag === 'ReferredOut' ? route.because : [],
    coordinating: kinds(routed?.coordinating ?? []),
    assisting: kinds(routed?.assisting ?? []),
    supervising: kinds(routed?.supervising ?? []),
    next: kinds(routed?.next ?? []),
    nextWays: routed?.nextWays ?? [],
    report: kinds(routed?.report ?? []),
    procedures: routed?.procedures ?? [],
    dockings: routed?.dockings ?? [],
  }
}

const inShort = (answer: Assessment, under: Edition): Partial<Expected> => {
  const { risk, route, duties, ...rest } = answer
  return {
    established: risk?.established ?? '',
    possible: risk?.possible ?? '',
    ...routeInShort(route),
    decidedBy: decidedBy(answer, under),
    duties: Object.fromEntries(
      duties.map(({ due, reason }) => [reason.rule, due._tag === 'Until' ? due.due.due : due._tag]),
    ),
    discharged: Object.fromEntries(
      duties.flatMap(({ dischargedOn, reason }) =>
        dischargedOn === undefined ? [] : [[reason.rule, dischargedOn]],
      ),
    ),
    undecidedDuties: rest.undecidedDuties.map(({ rule }) => rule),
    remedies: rest.remedies.map(({ channel }) => channel),
    missingFacts: rest.missingFacts,
    unsetSettings: rest.unsetSettings,
  }
}

const orderless = (expected: Partial<Expected>): object =>
  Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, Array.isArray(value) ? sorted(value) : value]),
  )

describe('the worked disputes', () => {
  it.each(examples)('$name is answered as the plan says', (example) => {
    expect(orderless(inShort(assessed(example), underOf(example)))).toEqual(
      orderless({ ...nothing, ...example.expected }),
    )
  })

  it('show every level of the plan', () => {
    const levels = examples.flatMap(({ expected }) => expected.established || [])
    expect(sorted([...new Set(levels)])).toEqual(['blue', 'red', 'yellow'])
  })

  it('stand under every shipped pack, and stand once in one group', () => {
    const plans = new Set(examples.map(({ pack }) => pack))
    // A template answers only with the settings of an adopter; its own cases stand beside it.
    const ofPlaces = packs.filter(({ manifest }) => manifest.id !== 'county-template')
    expect(sorted([...plans])).toEqual(sorted(ofPlaces.map(({ manifest }) => manifest.id)))
    expect(sorted(groups.flatMap(({ names }) => names))).toEqual(sorted(examples.map(({ name }) => name)))
  })

  it('show every way a dispute with complete facts may go', () => {
    const tags = new Set(examples.map(({ expected }) => expected.routeTag))
    expect(sorted([...tags])).toEqual(['Choice', 'Contested', 'ReferredOut', 'Routed', 'Unrouted'])
    const causes = new Set(examples.flatMap(({ expected }) => expected.because ?? []))
    expect(sorted([...causes])).toEqual(['failed', 'refused', 'unsuitable'])
    const shown = (key: 'coordinating' | 'next' | 'nextWays' | 'report' | 'dockings') =>
      examples.filter(({ expected }) => (expected[key] ?? []).length > 0).length
    for (const key of ['coordinating', 'next', 'nextWays', 'report', 'dockings'] as const)
      expect(shown(key), key).toBeGreaterThan(0)
  })

  // One changed line of the file, and the dispute goes where its story says that it goes on.
  it.each([
    ['dye-works', '"investigation-and-penalty-finished":false', 'true', 'environment-pmc'],
    ['road-works', '"handed-over":false', 'true', 'departments-concerned'],
    ['shop-lease', '"court-stage":"before-hearing"', '"trial"', 'court-judges'],
    ['market-move', '"has-department-in-charge":true', 'false', 'unit-of-the-place'],
  ])('%s goes on when %s turns %s', (name, line, value, kind) => {
    const example = examples.find((each) => each.name === name) ?? expect.fail(`no ${name}`)
    const text = JSON.stringify(example.dispute)
    expect(text).toContain(line)
    const turned = `${line.slice(0, line.indexOf(':'))}:${value}`
    const { route } = assessed({ ...example, dispute: JSON.parse(text.replace(line, turned)) })
    expect(route._tag === 'Routed' && route.lead.kind).toBe(kind)
  })

  it.each(examples)('$name cites the text of every clause that it names', (example) => {
    const { citations, risk, duties, remedies, route } = assessed(example)
    const reasons = [
      ...(risk?.reasons ?? []),
      ...route.reasons,
      ...[...duties, ...remedies].map(({ reason }) => reason),
    ]
    const known = new Set(citations.map(({ id }) => id))
    expect(reasons.flatMap(({ cites }) => cites).filter((id) => !known.has(id))).toEqual([])
  })

  it('name no person and no telephone number', () => {
    const texts = JSON.stringify(examples)
    expect(texts).not.toMatch(/(?<!\d)1\d{10}(?!\d)/u)
    expect(texts).not.toMatch(/[\u4e00-\u9fff]某/u)
  })
})
