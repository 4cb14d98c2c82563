// What is cited is declared, what is declared is used, and ids of the plan's clauses are those of its inventory.
import type { Pack } from '@maplebridge/policy-pack'
import { describe, expect, test } from 'vitest'
import { cnNational, packs, xiningChengzhong } from '../src/index.ts'
import { s0Items } from './s0Items.ts'

/** Every text in a value, keys left out. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Whatever a pack says, apart from the lists that declare what may be cited. */
const usedBy = ({ citations, sources, unresolved, ...said }: Pack): ReadonlySet<string> =>
  new Set(textsIn(said))

const anywhere = new Set(packs.flatMap((pack) => [...usedBy(pack)]))

describe.each(packs.map((pack) => [pack.manifest.id, pack] as const))('%s', (_, pack) => {
  const declared = packs.flatMap(({ citations, unresolved }) => [
    ...citations.map(({ id }) => id),
    ...(unresolved ?? []).map(({ id }) => id),
  ])

  test('every clause it uses is declared', () => {
    const looksLikeId = /^(S0|CONF|GAP|[A-Z][A-Z0-9]+I?)-[A-Za-z0-9.-]+$/u
    const redLine = /^RL-\d\d$/u
    const used = [...usedBy(pack)].filter((text) => looksLikeId.test(text) && !redLine.test(text))
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((id) => !declared.includes(id))).toEqual([])
  })

  test('every clause it declares is used', () => {
    expect(pack.citations.map(({ id }) => id).filter((id) => !anywhere.has(id))).toEqual([])
  })

  test('every source it declares is cited from', () => {
    const cited = new Set(pack.citations.map(({ source }) => source))
    expect(pack.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([])
  })

  test('every fact it declares is asked by a rule', () => {
    const conditions = packs.flatMap(({ risk, routing, remedies, duties }) =>
      [risk?.rules ?? [], routing ?? [], remedies ?? [], duties ?? []].flat().map(({ when }) => when),
    )
    const asked = new Set(textsIn(conditions))
    expect((pack.facts ?? []).map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([])
  })

  test('every setting it declares is read by a rule', () => {
    const read = new Set(packs.flatMap(({ risk, duties }) => textsIn([risk?.rules, duties])))
    expect((pack.settings ?? []).map(({ id }) => id).filter((id) => !read.has(id))).toEqual([])
  })

  test('Chinese is written with full-width punctuation', () => {
    const chinese = textsIn(pack).filter((text) => /[一-鿿]/u.test(text) && !/[a-z]{3}/u.test(text))
    expect(chinese.filter((text) => /[一-鿿][,;:?!()]/u.test(text))).toEqual([])
  })
})

test('the clauses of the plan carry the ids of its inventory', () => {
  expect(xiningChengzhong.citations.map(({ id }) => id).sort()).toEqual([...s0Items].sort())
})

test('the national pack cites no plan', () => {
  expect(cnNational.citations.filter(({ id }) => id.startsWith('S0-'))).toEqual([])
})
