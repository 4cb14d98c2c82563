import { tmpdir } from 'node:os'
import { fixedPacks, listen } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest, launchBrowser } from '../../../scripts/browser/browserTest.ts'
import { workbench } from '../src/app.ts'

let browser: Browser | undefined
let service: { readonly url: string; readonly close: () => Promise<void> }

beforeAll(async () => {
  const app = workbench({ packs: fixedPacks(packs), logger: pino({ level: 'silent' }), page: tmpdir() })
  service = Result.getOrThrow(await listen(app, { host: '127.0.0.1', port: 0 }))
})
afterAll(async () => {
  await browser?.close()
  await service.close()
})

browserTest(
  'the reference offers the contract of each service, and breaks no rule of its page',
  { timeout: 60_000 },
  async () => {
    browser ??= await launchBrowser()
    const page = await browser.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`${service.url}/docs`)
    await page.getByText('/v1/assessments/batch').waitFor()
    const choice = page.locator('.topbar select')
    expect(await choice.locator('option').count()).toBe(5)
    await choice.selectOption({ index: 1 })
    await page.getByText('/v1/counterfactuals').waitFor()
    await page.locator('#operations-explanations-whatWouldChangeLevel .opblock-summary-control').click()
    await page.getByRole('button', { name: 'Try it out' }).click()
    await page.getByRole('button', { name: 'Execute' }).click()
    const answer = page.locator('.live-responses-table .response').first()
    await answer.getByText('red-mass-incident').first().waitFor()
    const elsewhere = asked.filter((url) => !url.startsWith(`${service.url}/`) && !url.startsWith('data:'))
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  },
)
