import { rm } from 'node:fs/promises'
import { fixedPacks, listen } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { changesOfRisk, explainRisk } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest, launchBrowser } from '../../../scripts/browser/browserTest.ts'
import { workbench } from '../src/app.ts'
import { builtPage } from './builtPage.ts'
import { editionOf, names, workedDispute } from './workedDisputes.ts'

let browser: Browser | undefined
let context: BrowserContext | undefined
let folder = ''
let service: { readonly url: string; readonly close: () => Promise<void> }

beforeAll(async () => {
  folder = await builtPage()
  const app = workbench({ packs: fixedPacks(packs), logger: pino({ level: 'silent' }), page: folder })
  service = Result.getOrThrow(await listen(app, { host: '127.0.0.1', port: 0 }))
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await service.close()
  await rm(folder, { recursive: true })
})

const hook = (page: Page, name: string) => page.locator(`[data-test="${name}"]`)
const opened = async (language: string, example: string): Promise<Page> => {
  browser ??= await launchBrowser()
  // The pages of one context share what they have loaded and compiled.
  context ??= await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(`${service.url}/?lang=${language}`)
  await hook(page, `example-${example}`).click()
  for (const fold of ['why', 'why-not', 'what-changes'])
    await hook(page, fold).locator('summary').first().click()
  return page
}
const worked = (name: string) => {
  const { pack, on, dispute } = workedDispute(name)
  return { under: editionOf({ pack, on }), dispute: Result.getOrThrow(decodeDispute(dispute)) }
}

for (const language of ['en', 'zh'] as const) {
  browserTest(
    `every rule says why it holds or what stands in its way (${language})`,
    { timeout: 60_000 },
    async () => {
      for (const name of names) {
        const page = await opened(language, name)
        const { under, dispute } = worked(name)
        const { risk } = Result.getOrThrow(explainRisk(dispute, { under }))
        expect(risk).not.toBeNull()
        for (const { rule, sentence } of risk?.holding ?? []) {
          expect(await hook(page, `why-${rule}`).textContent()).toContain(sentence[language])
        }
        for (const { rule, sentence, failed, open } of [
          ...(risk?.undecided ?? []),
          ...(risk?.refuted ?? []),
        ]) {
          const shown = await hook(page, `why-not-${rule}`).textContent()
          expect(await hook(page, `why-not-${rule}`).isVisible(), rule).toBe(true)
          expect(shown).toContain(sentence[language])
          for (const { test } of open)
            if ('setting' in test) expect(shown).toContain({ zh: '未设定', en: 'not set' }[language])
          for (const { phrase, known } of [...failed, ...open]) {
            expect(shown).toContain(phrase[language])
            if (known !== null) expect(shown).toContain(known[language])
          }
        }
        await page.close()
      }
    },
  )
}

browserTest(
  'one more fact that would make it graver, and the ways to a chosen level',
  { timeout: 60_000 },
  async () => {
    const page = await opened('en', 'property-fees')
    const { under, dispute } = worked('property-fees')
    const levels = under.risk?.levels ?? []
    expect(levels.length).toBeGreaterThan(1)
    for (const { code } of levels) {
      await hook(page, 'change-to').selectOption(code)
      const expected = Result.getOrThrow(changesOfRisk(dispute, { under, to: code }))
      expect(await hook(page, 'graver').locator('> li').count()).toBe(expected.graver.length)
      const shown = await hook(page, 'changes').textContent()
      if (expected.established === code) expect(shown).toContain('established already')
      else {
        for (const { steps } of expected.changes)
          for (const { phrase } of steps) expect(shown).toContain(phrase.en)
      }
    }
    await page.close()
  },
)

browserTest(
  'a judgement is not relabelled: its owner is asked, and the level stays',
  { timeout: 60_000 },
  async () => {
    const page = await opened('zh', 'hospital-death')
    const before = await hook(page, 'level').textContent()
    await hook(page, 'change-to').selectOption('blue')
    const { under, dispute } = worked('hospital-death')
    const { changes, reassess } = Result.getOrThrow(changesOfRisk(dispute, { under, to: 'blue' }))
    expect([changes.length, reassess.length > 0]).toEqual([0, true])
    for (const { fact, known, by } of reassess) {
      const shown = await hook(page, `reassess-${fact}`).textContent()
      expect(shown).toContain(known.zh)
      for (const body of by) expect(shown).toContain(under.bodies[body]?.label.zh)
    }
    expect(await hook(page, 'reassess-note').textContent()).toContain('不得')
    expect(await hook(page, 'level').textContent()).toBe(before)
    await page.close()
  },
)

browserTest('a plan without levels has nothing to explain', async () => {
  browser ??= await launchBrowser()
  // The pages of one context share what they have loaded and compiled.
  context ??= await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${service.url}/?lang=en`)
  await hook(page, 'level-explained').waitFor()
  await hook(page, 'pack').selectOption('cn-national')
  await hook(page, 'level-explained').waitFor({ state: 'detached' })
  expect(await hook(page, 'level-explained').count()).toBe(0)
  await page.close()
})
