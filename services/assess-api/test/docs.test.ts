import { fixedPacks, listen } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest, launchBrowser } from '../../../scripts/browser/browserTest.ts'
import { serviceOf } from './service.ts'

let browser: Browser | undefined
let service: { readonly url: string; readonly close: () => Promise<void> }

beforeAll(async () => {
  const { app } = serviceOf({ packs: fixedPacks(packs) })
  service = Result.getOrThrow(await listen(app, { host: '127.0.0.1', port: 0 }))
})
afterAll(async () => {
  await browser?.close()
  await service.close()
})

const opened = async () => {
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
  return { page, asked, complaints }
}

browserTest(
  'the reference shows the service, asks no other host, and breaks no rule of its page',
  { timeout: 60_000 },
  async () => {
    const { page, asked, complaints } = await opened()
    expect(await page.title()).toContain('枫桥')
    for (const path of ['/v1/packs/{id}', '/readyz', '/problems/{name}']) {
      expect(await page.getByText(path, { exact: true }).count(), path).toBe(1)
    }
    await page.locator('#operations-assessments-assessDispute .opblock-summary-control').click()
    await page.getByRole('button', { name: 'Try it out' }).click()
    await page.getByRole('button', { name: 'Execute' }).click()
    const answer = page.locator('.live-responses-table .response').first()
    await answer.getByText('red-mass-incident').first().waitFor()
    expect(await answer.locator('.response-col_status').first().textContent()).toContain('200')
    const elsewhere = asked.filter((url) => !url.startsWith(`${service.url}/`) && !url.startsWith('data:'))
    expect(asked.length).toBeGreaterThan(4)
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  },
)

browserTest('what the page may not do is seen here', { timeout: 60_000 }, async () => {
  const { page, complaints } = await opened()
  await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"http://192.0.2.1/x.png\">')")
  await expect.poll(() => complaints.join()).toMatch(/Content Security Policy/u)
  await page.close()
})
