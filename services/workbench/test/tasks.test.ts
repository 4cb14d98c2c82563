import { rm } from 'node:fs/promises'
import { findingText } from '@maplebridge/accountability'
import { fixedPacks, listen } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { judgeTasks } from '@maplebridge/policy-pack'
import { decodeTaskEvidence } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import reports from '../../../examples/tasks/dadukou-2022.json' with { type: 'json' }
import { browserTest, launchBrowser } from '../../../scripts/browser/browserTest.ts'
import { workbench } from '../src/app.ts'
import { builtPage } from './builtPage.ts'
import { editionOf } from './workedDisputes.ts'

let browser: Browser | undefined
let context: BrowserContext | undefined
let folder = ''
let service: { readonly url: string; readonly close: () => Promise<void> }
const complaints: string[] = []

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
afterEach(() => {
  expect(complaints.splice(0)).toEqual([])
})

const opened = async ({ lang = 'en', width = 1280 } = {}): Promise<Page> => {
  browser ??= await launchBrowser()
  // The pages of one context share what they have loaded and compiled.
  context ??= await browser.newContext()
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 900 })
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`${service.url}/?lang=${lang}&view=tasks`, { waitUntil: 'load' })
  await hook(page, 'pack').selectOption('dadukou')
  await hook(page, 'on').fill('2022-07-01')
  await hook(page, 'task-t32').waitFor()
  return page
}
const hook = (page: Page, name: string) => page.locator(`[data-test="${name}"]`)
const report = async (page: Page, text: string): Promise<void> => {
  if (!(await hook(page, 'task-reports').isVisible()))
    await page
      .locator('summary', { has: page.locator('h3') })
      .first()
      .click()
  await hook(page, 'task-reports').fill(text)
}

for (const lang of ['en', 'zh'] as const) {
  browserTest(`the board shows what the package judges (${lang})`, { timeout: 60_000 }, async () => {
    const page = await opened({ lang })
    await report(page, JSON.stringify(reports))
    const under = editionOf({ pack: 'dadukou', on: '2022-07-01' })
    const evidence = Result.getOrThrow(decodeTaskEvidence(reports))
    const board = Result.getOrThrow(judgeTasks(evidence, { under }))
    expect(await hook(page, 'total-late').textContent()).toContain(String(board.all.late))
    expect(await hook(page, 'total-unowned').textContent()).toContain('9')
    for (const task of board.tasks) {
      const card = hook(page, `task-${task.id}`)
      expect(await card.getAttribute('data-state')).toBe(task.state)
      expect(await card.textContent()).toContain(task.title[lang])
      expect(await card.locator('[data-test="no-lead"]').count()).toBe(task.lead === null ? 1 : 0)
      for (const { id, finding } of task.standards) {
        const standard = await hook(page, `standard-${task.id}-${id}`).textContent()
        expect(standard?.replace(/\s+/gu, ' ')).toContain(findingText(finding)[lang])
      }
    }
  })
}

browserTest('tasks are chosen by state, by unit and by want of a lead', async () => {
  const page = await opened()
  const shown = () =>
    page.locator('article.task').evaluateAll((all) => all.map((each) => each.getAttribute('data-test')))
  await hook(page, 'task-unowned').check()
  expect(await shown()).toEqual(
    [3, 6, 7, 10, 11, 12, 13, 15, 18].map((n) => `task-t${String(n).padStart(2, '0')}`),
  )
  await hook(page, 'task-unit').selectOption('court')
  expect(await shown()).toEqual(['task-t07', 'task-t15'])
  await hook(page, 'task-state').selectOption('late')
  expect(await shown()).toEqual(['task-t07'])
  await hook(page, 'task-state').selectOption('met')
  expect(await hook(page, 'task-shown').textContent()).toContain('No task')
})

browserTest('reports that do not fit are told with their place, and the plan stays', async () => {
  const page = await opened()
  await report(page, JSON.stringify([{ task: 't33', on: '2022-01-01', by: 'court', done: true }]))
  expect(await hook(page, 'task-issues').textContent()).toContain('did you mean t03?')
  await hook(page, 'task-reports').fill('[')
  expect(await hook(page, 'task-issues').textContent()).toContain('not JSON')
  expect(await page.locator('article.task').count()).toBe(32)
})

browserTest('the view is in the address, and a plan without tasks points to those that have', async () => {
  const page = await opened()
  await hook(page, 'pack').selectOption('donghu')
  expect(await hook(page, 'no-tasks').locator('button').count()).toBe(4)
  await hook(page, 'view-dispute').click()
  expect(new URL(page.url()).searchParams.has('view')).toBe(false)
  await hook(page, 'view-tasks').click()
  expect(new URL(page.url()).searchParams.get('view')).toBe('tasks')
})

browserTest('nothing is wider than a narrow screen', async () => {
  const page = await opened({ lang: 'zh', width: 390 })
  await hook(page, 'task-sums').locator('summary').click()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
})
