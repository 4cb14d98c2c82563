// RL-08 over every shipped plan: whatever is assessed is a proposal, and nothing in a request makes it more.
import { assess, editionOn, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { packs } from '../src/index.ts'

test.each(packs.map(({ manifest: { id } }) => [id] as const))('an answer of %s is a proposal', (id) => {
  const layers = Result.getOrThrow(layersOf(packs, { id }))
  const on = layers.at(-1)?.manifest.inForce?.from ?? '2026-06-01'
  const under = Result.getOrThrow(editionOn(layers, { on }))
  const [matter] = under.matters
  const area = under.area ?? '630103'
  const dispute = { id: 'X-1', matter: matter?.code ?? '', area, filedOn: on, source: 'screening', facts: {} }
  expect(Result.getOrThrow(assess(dispute, { under })).standing).toBe('proposed')
})
