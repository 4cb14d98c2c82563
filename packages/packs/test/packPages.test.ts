// The pages about packs are what the packs say, say all of it, and every link on them leads somewhere.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headingPlace } from '../scripts/packPages/manifestSection.ts'
import { packPages } from '../scripts/packPages.ts'
import { packs } from '../src/index.ts'

const folder = join(import.meta.dirname, '../../../docs/packs')
const pages = packPages(packs)

/** Every id and code of a pack but those of code lists and crosswalks, whose rows stand on a page of their own. */
const idsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === 'codeLists' || key === 'crosswalks') return []
    return typeof item === 'string' && (key === 'id' || key === 'code') ? [item] : idsIn(item)
  })
}

const placesOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(/<a id="([^"]+)">/gu)].flatMap(([, place]) => place ?? []),
    ...[...text.matchAll(/^#+ (.*)$/gmu)].map(([, heading]) => headingPlace(heading ?? '')),
  ])

test('the committed pages are these and no others (`pnpm --filter @maplebridge/packs documents`)', async () => {
  expect((await readdir(folder)).sort()).toEqual(Object.keys(pages).sort())
  for (const [name, text] of Object.entries(pages))
    expect(await readFile(join(folder, name), 'utf8'), name).toBe(text)
})

describe.each(packs.map((pack) => [pack.manifest.id, pack] as const))('%s', (id, pack) => {
  const both = [pages[`${id}.md`] ?? '', pages[`${id}.zh-CN.md`] ?? '']

  test('every rule, duty, task, metric, setting, term and point of the pack stands on both pages', () => {
    const ids = idsIn(pack)
    expect(ids.length).toBeGreaterThan(30)
    for (const page of both) {
      const said = new Set(
        [...page.matchAll(/`([^`]+)`|<\/a>([A-Za-z0-9.-]+)/gu)].flatMap(([, a, b]) => a ?? b ?? []),
      )
      expect(ids.filter((each) => !said.has(each))).toEqual([])
    }
  })

  test('every clause stands there as printed, with what rests on it', () => {
    for (const page of both)
      for (const { id: clause, text } of pack.citations) {
        const line = page.split('\n').find((each) => each.startsWith(`| <a id="${placeOfClause(clause)}">`))
        expect(line, clause).toContain(text.zh.replaceAll('|', '\\|').replaceAll('\n', ' '))
      }
  })

  test('each place is there once', () => {
    for (const page of both) {
      const places = [...page.matchAll(/<a id="([^"]+)">/gu)].map(([, place]) => place)
      expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([])
    }
  })
})

const placeOfClause = (id: string): string => id.toLowerCase().replaceAll('.', '-')

test.each(Object.entries(pages))(
  'every link on %s leads to a place',
  { timeout: 60_000 },
  async (_, text) => {
    const links = [...new Set([...text.matchAll(/\]\(([^)]+)\)/gu)].flatMap(([, link]) => link ?? []))]
    expect(links.length).toBeGreaterThan(5)
    const lost = await Promise.all(
      links.map(async (link) => {
        const [file = '', place] = link.split('#')
        const path = join(folder, file)
        if (file !== '' && pages[file] === undefined && !existsSync(path)) return [link]
        const target = file === '' ? text : (pages[file] ?? (await readFile(path, 'utf8')))
        return place === undefined || placesOf(target).has(place) ? [] : [link]
      }),
    )
    expect(lost.flat()).toEqual([])
  },
)

describe('a rule on its page', () => {
  test('the sentence, what follows, and the clause with its place in the source', () => {
    const line = pages['xining-chengzhong.md']
      ?.split('\n')
      .find((each) => each.includes('id="risk-red-mass-incident"'))
    expect(line).toBe(
      '| <a id="risk-red-mass-incident"></a>When “May become a mass incident” is yes (must): What may become a mass incident is red<br>`red-mass-incident` | **Red** | 三（二） [S0-3.2-risk-red](#s0-3-2-risk-red), [S0-3.2-sig-mass](#s0-3-2-sig-mass), [S0-3.2-cat-red-event](#s0-3-2-cat-red-event) |',
    )
  })

  test('a limit of law, an inferred reading and a rule that came into force later say so', () => {
    const lines = pages['cn-national.zh-CN.md']?.split('\n') ?? []
    expect(lines.find((line) => line.includes('id="duties-conclude-mediation"'))).toContain('法定期限')
    expect(lines.find((line) => line.includes('id="duties-report-minor-at-risk-2021-06-01"'))).toContain(
      '自2021-06-01起',
    )
    expect(pages['xining-chengzhong.zh-CN.md']).toContain('*推定：原文没有写明*')
  })
})
