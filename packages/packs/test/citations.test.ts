// What is cited is declared, what is declared is used, and ids of the plan's clauses are those of its inventory.
import { layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'

/** Every text in a value, keys left out. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Whatever a pack says, apart from the lists that declare what may be cited. */
const usedBy = ({ citations, sources, unresolved, ...said }: Pack): ReadonlySet<string> =>
  new Set(textsIn(said))

/** A pack and the packs that it stands on, itself last. */
const chainOf = (pack: Pack): readonly Pack[] => Result.getOrThrow(layersOf(packs, { id: pack.manifest.id }))

/** The packs that stand on a pack, itself included. */
const standingOn = (pack: Pack): readonly Pack[] => packs.filter((each) => chainOf(each).includes(pack))

/** The source of a plan that an item of an inventory belongs to, such as `S4.1`. */
const planOf = (id: string): string | undefined => /^(S\d+(?:\.\d+)?)-/u.exec(id)?.[1]

describe.each(packs.map((pack) => [pack.manifest.id, pack] as const))('%s', (_, pack) => {
  const declared = chainOf(pack).flatMap(({ citations, unresolved }) => [
    ...citations.map(({ id }) => id),
    ...(unresolved ?? []).map(({ id }) => id),
  ])
  const usedAbove = new Set(standingOn(pack).flatMap((each) => [...usedBy(each)]))

  test('every clause it uses is declared', () => {
    const looksLikeId = /^(S\d+(\.\d+)?|CONF|GAP|[A-Z][A-Z0-9]+I?)-[A-Za-z0-9.-]+$/u
    const redLine = /^RL-\d\d$/u
    const used = [...usedBy(pack)].filter((text) => looksLikeId.test(text) && !redLine.test(text))
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((id) => !declared.includes(id))).toEqual([])
  })

  test('every clause it declares is used', () => {
    expect(pack.citations.map(({ id }) => id).filter((id) => !usedAbove.has(id))).toEqual([])
  })

  test('every point it calls unresolved bears on something', () => {
    const points = (pack.unresolved ?? []).map(({ id }) => id)
    expect(points.filter((id) => !usedAbove.has(id))).toEqual([])
  })

  test('its clauses are those of one plan, or of none', () => {
    const plans = new Set(pack.citations.map(({ id }) => planOf(id)))
    expect(plans.size).toBe(1)
    // The law and the template of a county are no plan of an inventory.
    const isPlan = !['cn-national', 'county-template'].includes(pack.manifest.id)
    expect(plans.has(undefined)).toBe(!isPlan)
  })

  test('every source it declares is cited from', () => {
    const cited = new Set(pack.citations.map(({ source }) => source))
    expect(pack.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([])
  })

  test('every fact it declares is asked by a rule', () => {
    const conditions = packs.flatMap(({ risk, routing, remedies, confirmation, duties }) =>
      [risk?.rules ?? [], routing ?? [], remedies ?? [], confirmation ?? [], duties ?? []]
        .flat()
        .map(({ when }) => when),
    )
    const asked = new Set(textsIn(conditions))
    expect((pack.facts ?? []).map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([])
  })

  test('every setting it declares is read by a rule', () => {
    const read = new Set(
      packs.flatMap(({ risk, routing, duties, escalation, standing, norms, metrics, awards, honesty }) =>
        textsIn([
          risk?.rules,
          routing,
          duties,
          escalation,
          standing,
          norms?.rules,
          metrics?.definitions,
          awards,
          honesty?.flags,
        ]),
      ),
    )
    expect((pack.settings ?? []).map(({ id }) => id).filter((id) => !read.has(id))).toEqual([])
  })

  test('Chinese is written with full-width punctuation and without blanks', () => {
    const chinese = textsIn(pack).filter((text) => /[一-鿿]/u.test(text) && !/[a-z]{3}/u.test(text))
    expect(chinese.filter((text) => /[一-鿿][,;:?!()]/u.test(text))).toEqual([])
    expect(chinese.filter((text) => /[一-鿿，。；] [一-鿿“]/u.test(text))).toEqual([])
  })
})
