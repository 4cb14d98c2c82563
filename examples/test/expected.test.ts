import { packs } from '@maplebridge/packs'
import { type Assessment, assess, editionOn, layersOf } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { type Example, type Expected, examples } from './disputes.ts'

const assessed = ({ pack, on, dispute }: Example): Assessment => {
  const layers = Result.getOrThrow(layersOf(packs, { id: pack }))
  const under = Result.getOrThrow(editionOn(layers, { on }))
  return Result.getOrThrow(assess(Result.getOrThrow(decodeDispute(dispute)), { under }))
}

const sorted = (codes: readonly string[]): readonly string[] => codes.toSorted()
const kinds = (bodies: readonly { readonly kind: string }[]): readonly string[] =>
  bodies.map(({ kind }) => kind)

const inShort = ({ risk, route, duties, ...rest }: Assessment): Partial<Expected> => {
  const routed = route._tag === 'Routed' ? route : undefined
  return {
    established: risk?.established ?? '',
    possible: risk?.possible ?? '',
    routeTag: route._tag,
    lead: { kind: routed?.lead.kind ?? '', area: routed?.lead.area ?? '' },
    assisting: kinds(routed?.assisting ?? []),
    supervising: kinds(routed?.supervising ?? []),
    procedures: routed?.procedures ?? [],
    dockings: routed?.dockings ?? [],
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
    expect(orderless(inShort(assessed(example)))).toEqual(orderless(example.expected))
  })

  it('show every level of the plan', () => {
    const levels = examples.flatMap(({ expected }) => expected.established || [])
    expect(sorted(levels)).toEqual(['blue', 'red', 'yellow'])
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
