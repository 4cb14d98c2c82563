// The page about the worked disputes says what the packages answer.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examples } from '../scripts/disputes.ts'
import { workedDisputesPage } from '../scripts/workedDisputesPage.ts'
import { inRepository } from './doors.ts'

const pages = { en: 'docs/worked-disputes.md', zh: 'docs/worked-disputes.zh-CN.md' } as const

describe.each(['en', 'zh'] as const)('the page about the worked disputes, %s', (language) => {
  const text = readFileSync(inRepository(pages[language]), 'utf8')

  it('is what the packages answer (`pnpm --filter @maplebridge/examples pages`)', () => {
    expect(text).toBe(workedDisputesPage(language))
  })

  it.each(examples)('tells $name: story, deciding row, every clause', ({ name, story, shows, expected }) => {
    const [, section = ''] = text.split(`<a id="${name}"></a>`)
    const [own = ''] = section.split('<a id="')
    expect(own).toContain(story[language])
    expect(own).toContain(shows[language])
    for (const [rule, cites] of Object.entries(expected.decidedBy ?? {}))
      for (const said of [rule, ...cites]) expect(own).toContain(`\`${said}\``)
  })

  it('names nothing by its code alone', () => {
    expect(text).not.toMatch(/undefined|\[object/u)
    const prose = text.replace(
      /```sh[\s\S]*?```|`[^`]*`|\([^)]*\.md\)|\(#[^)]*\)|<a id[^>]*>|\*\*[^*]*\*\*/gu,
      '',
    )
    expect(prose).not.toMatch(/\b[a-z]+-(?:pmc|office|centre|docking|bureau|mediation-[a-z]+)\b/u)
  })
})
