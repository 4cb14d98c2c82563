// The tables of every pack in words, the pages written from them, and the rows that contradict each other.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { conflictingRows, editionOn, type Pack, tableInWords } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../../bench/src/randomFrom.ts'
import { editionOfPack } from '../scripts/editionOfPack.ts'
import { routingPages } from '../scripts/routingPages.ts'
import { cnNational, packs, ruoqiang } from '../src/index.ts'
import { editionOf, routeOf } from './completeDispute.ts'
import { randomCase } from './randomCase.ts'

const docs = join(import.meta.dirname, '../../../docs')
const page = (path: string): Promise<string> => readFile(join(docs, path), 'utf8')
const names = ['risk', 'routing', 'remedies', 'duties'] as const

describe('the pages (`pnpm --filter @maplebridge/packs documents`)', () => {
  const written = routingPages(packs)

  test.each(Object.keys(written))('docs/routing/%s is what the packs say', async (name) => {
    expect(await page(`routing/${name}`)).toBe(written[name])
  })

  test('show each row of a pack once, with its clauses and what is open', () => {
    for (const { manifest, routing = [] } of packs) {
      const lines = written[`${manifest.id}.md`]?.split('\n') ?? []
      for (const { id, cites, unresolved = [], summary } of routing) {
        const [line, ...others] = lines.filter((each) => each.startsWith(`| \`${id}\` |`))
        expect(others, id).toEqual([])
        for (const said of [...cites, ...unresolved, summary.zh, summary.en]) expect(line).toContain(said)
      }
    }
  })

  test('link to nothing that is not there', () => {
    for (const [name, text] of Object.entries(written)) {
      const anchors = new Set([...text.matchAll(/<a id="([^"]+)">/gu)].map(([, id]) => id))
      for (const [, to] of text.matchAll(/\]\(#([^)]+)\)/gu)) expect(anchors, `${name}#${to}`).toContain(to)
    }
  })
})

describe.each(packs.map((pack) => [pack.manifest.id, pack] as const))('the tables of %s', (id, pack) => {
  const under = editionOfPack(pack, { among: packs })
  const rules = {
    risk: under.risk?.table.rules ?? [],
    routing: under.routing.rules,
    remedies: under.remedies.rules,
    duties: under.duties.rules,
  }

  test.each(names)('%s: every rule is a row, in words and not in codes', (of) => {
    const rows = tableInWords(under, { of })
    expect(rows.map(({ rule }) => rule).sort()).toEqual(rules[of].map((rule) => rule.id).sort())
    for (const { rule, asks, answer, sentence, summary } of rows) {
      expect(answer.zh, rule).toMatch(/[\u4e00-\u9fff]/u)
      expect(answer.en, rule).not.toMatch(/[\u4e00-\u9fff]|^[a-z]+(-[a-z]+)+$/u)
      expect(asks.zh, rule).toMatch(/[\u4e00-\u9fff]/u)
      expect([sentence.zh.endsWith(summary.zh), sentence.en.endsWith(summary.en)]).toEqual([true, true])
    }
  })

  test('random disputes are contested where rows conflict', () => {
    const asked = editionOf(id)
    const said = Result.getOrThrow(conflictingRows(asked)).map(({ rules: both }) => [...both].sort().join())
    const random = randomFrom(20_251_122)
    const met = Array.from({ length: 1000 }, () =>
      routeOf(randomCase(random, { under: asked }), { under: asked }),
    ).flatMap((route) =>
      route._tag === 'Contested'
        ? [
            route.reasons
              .map(({ rule }) => rule)
              .sort()
              .join(),
          ]
        : [],
    )
    expect([...new Set(met)]).toEqual(said)
  })
})

describe('conflicting rows', () => {
  const editionWith = (routing: NonNullable<Pack['routing']>) =>
    Result.getOrThrow(editionOn([cnNational, { ...ruoqiang, routing }], { on: '2025-09-08' }))
  const { routing = [] } = ruoqiang
  const small = routing.find(({ id }) => id === 'lead-village') ?? expect.fail('no such row')

  test('are found with the smallest case, in both languages', () => {
    const second = { ...small, id: 'lead-small-to-county', then: { lead: 'county-department' } }
    const found = Result.getOrThrow(conflictingRows(editionWith([small, second])))
    expect(found).toEqual([
      {
        question: 'lead',
        rules: ['lead-village', 'lead-small-to-county'],
        shownBy: { zh: '“问题大小”为“小问题”', en: '“Size of the matter” is “Small”' },
      },
    ])
  })

  test('are none when both name the same body, or when a clause orders them', () => {
    const again = { ...small, id: 'lead-village-again' }
    const ordered = {
      ...again,
      then: { lead: 'county-department' },
      prevailsOver: [{ rule: 'lead-village', cites: ['S4.3-2-levels'] }] as const,
    }
    expect(Result.getOrThrow(conflictingRows(editionWith([small, again])))).toEqual([])
    expect(Result.getOrThrow(conflictingRows(editionWith([small, ordered])))).toEqual([])
  })

  test('any number of bodies may assist: that is no conflict', () => {
    const helpers = ['case-group', 'joint-conference'].map((assisting) => ({
      ...small,
      id: `assist-${assisting}`,
      then: { assisting },
    }))
    expect(Result.getOrThrow(conflictingRows(editionWith(helpers)))).toEqual([])
  })
})
