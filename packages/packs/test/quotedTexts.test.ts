// Texts are quoted by subject and by type of dispute, with their words; what a pack points at must be declared.
import { checkLayers, editionOn, layersOf, type Pack, quotedTexts } from '@maplebridge/policy-pack'
import { decodePack } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { baotou, cnNational, packs } from '../src/index.ts'

const under = Result.getOrThrow(
  editionOn(Result.getOrThrow(layersOf(packs, { id: 'baotou' })), { on: '2023-05-08' }),
)
const idsOf = (asked: Parameters<typeof quotedTexts>[1]) => quotedTexts(under, asked).map(({ id }) => id)

describe('quoted texts', () => {
  test('without a subject or type are all of the layers, widest first, each with its clauses', () => {
    const all = quotedTexts(under)
    expect(all.map(({ id }) => id)).toEqual(
      [cnNational, baotou].flatMap(({ texts = [] }) => texts.map(({ id }) => id)),
    )
    for (const { cites, clauses } of all) expect(clauses.map(({ id }) => id)).toEqual([...cites].sort())
  })

  test('are those of a subject, on a type of dispute, or of both', () => {
    expect(idsOf({ about: 'goal' })).toEqual(['goals', 'known-trusted-chosen-first'])
    expect(idsOf({ on: 'labour' })).toEqual(['sectors-consolidated', 'key-fields'])
    expect(idsOf({ about: 'goal', on: 'labour' })).toEqual([])
    expect(idsOf({ on: 'neighbour' })).toEqual([])
  })
})

describe('a pack is refused', () => {
  const issuesOf = (change: Partial<Pack>) =>
    checkLayers([cnNational, { ...baotou, ...change }]).map(({ code, path }) => `${code} ${path.join('.')}`)
  const [text] = baotou.texts ?? []
  const [system] = baotou.systems ?? []
  if (text === undefined || system === undefined) throw new Error('baotou has texts and systems')

  test('that is whole it is not', () => {
    expect(issuesOf({})).toEqual([])
  })

  test.each<[string, Partial<Pack>, string]>([
    [
      'a text without a clause',
      { texts: [{ ...text, cites: ['S2-9'] }] },
      'dangling-reference texts.0.cites',
    ],
    [
      'a text on no known type',
      { texts: [{ ...text, matters: ['labor'] }] },
      'dangling-reference texts.0.matters',
    ],
    [
      'a text with an open point that is none',
      { texts: [{ ...text, unresolved: ['CONF-9'] }] },
      'dangling-reference texts.0.unresolved',
    ],
    ['a text twice', { texts: [text, text] }, 'duplicate-id texts.1'],
    [
      'a system without a clause',
      { systems: [{ ...system, cites: ['S2-9'] }] },
      'dangling-reference systems.0.cites',
    ],
    ['a system twice', { systems: [system, system] }, 'duplicate-id systems.1'],
    [
      'a term without a clause',
      {
        terms: [
          ...(baotou.terms ?? []),
          { code: 'new-term', label: { zh: '新', en: 'New' }, cites: ['S2-9'] },
        ],
      },
      `dangling-reference terms.${baotou.terms?.length}.cites`,
    ],
  ])('for %s', (_, change, issue) => {
    expect(issuesOf(change)).toContain(issue)
  })

  test('for a text about nothing known, or without words', () => {
    const refused = decodePack({ ...baotou, texts: [{ ...text, about: 'weather', cites: [] }] })
    const paths = Result.isFailure(refused) ? refused.failure.issues.map(({ path }) => path.join('.')) : []
    expect(paths.sort()).toEqual(['texts.0.about', 'texts.0.cites.0'])
  })
})
