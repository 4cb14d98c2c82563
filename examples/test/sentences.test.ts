// Every rule of every pack reads as a sentence in both languages, and no two that ask different things read alike.

import { packs } from '@maplebridge/packs'
import { editionOn, layersOf } from '@maplebridge/policy-pack'
import { render, renderCondition } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'

const editions = packs.map(({ manifest: { id } }) => {
  const layers = Result.getOrThrow(layersOf(packs, { id }))
  const from =
    layers
      .flatMap(({ manifest }) => manifest.inForce?.from ?? [])
      .sort()
      .at(-1) ?? ''
  return { id, edition: Result.getOrThrow(editionOn(layers, { on: from })) }
})

describe.each(editions)('the rules of $id', ({ edition }) => {
  const { facts, settings } = edition
  const rules = [
    ...(edition.risk?.table.rules ?? []),
    ...edition.routing.rules,
    ...edition.remedies.rules,
    ...edition.duties.rules,
  ]

  test.each(['zh', 'en'] as const)('read as sentences in %s', (language) => {
    const sentences = rules.map((rule) => render(rule, { in: language, facts, settings }))
    // A word of the code, such as a fact's id, would show that a label is missing.
    expect(sentences.filter((text) => /undefined|\[object|“[a-z]+-[a-z-]+”/u.test(text))).toEqual([])
    expect(sentences.every((text) => text.length > 8)).toBe(true)
  })

  test.each(['zh', 'en'] as const)('never read alike in %s when they ask different things', (language) => {
    const byText = new Map<string, string>()
    for (const { when } of rules) {
      const text = renderCondition(when, { in: language, facts, settings })
      const asked = JSON.stringify(when)
      expect(byText.get(text) ?? asked).toBe(asked)
      byText.set(text, asked)
    }
    expect(byText.size).toBeGreaterThan(1)
  })
})
