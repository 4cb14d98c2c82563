/**
 * The ledger of the demo in a browser, for the tests of the page: started once for a file, asked nothing of any other
 * host, and held to a console without complaints.
 */
import { rm } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../../../scripts/browser/browserTest.ts'
import { builtPage } from './builtPage.ts'
import { startLedger } from './ledgerService.ts'

/** Starts the ledger before the tests of a file, and ends it after them. */
export const ledgerInBrowser = () => {
  let browser: Browser | undefined
  let folder = ''
  let service: Awaited<ReturnType<typeof startLedger>>
  const complaints: string[] = []
  const elsewhere: string[] = []
  beforeAll(async () => {
    folder = await builtPage()
    service = await startLedger(folder)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await service.end()
    await rm(folder, { recursive: true })
  })
  afterEach(async () => {
    for (const each of browser?.contexts() ?? []) for (const page of each.pages()) await page.close()
    expect(complaints.splice(0)).toEqual([])
    expect(elsewhere.splice(0)).toEqual([])
  })
  return {
    /** Asks or writes as a role, beside the page. */
    asked: (...asked: Parameters<typeof service.asked>) => service.asked(...asked),
    opened: async (address: string, { width = 1280, refusals = false } = {}): Promise<Page> => {
      browser ??= await launchBrowser()
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      page.setDefaultTimeout(15_000)
      page.on('request', (request) => {
        if (!request.url().startsWith(`${service.url}/`)) elsewhere.push(request.url())
      })
      page.on('console', (message) => {
        // The browser notes every refusal of the service as an error of its own.
        if (refusals && message.text().includes('Failed to load resource')) return
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(`${service.url}/?view=ledger&${address}`, { waitUntil: 'load' })
      return page
    },
  }
}

/** What carries a mark for tests. */
export const hook = (page: Page, name: string) => page.locator(`[data-test="${name}"]`)
