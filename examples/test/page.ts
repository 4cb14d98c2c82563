/**
 * The fourth door: the page, in a headless browser.
 */
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser/browserTest.ts'
import type { Request } from '../scripts/disputes.ts'
import { type Answer, answered } from './answers.ts'

/** An open page. */
export type OpenPage = { readonly page: Page; readonly browser: Browser }

/** Opens the page of the workbench at an address. */
export const openPage = async (url: string): Promise<OpenPage> => {
  const browser = await launchBrowser()
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(url)
  return { page, browser }
}

const at = (name: string): string => `[data-test="${name}"]`

/** The answer that the page gives to a worked dispute. */
export const pageAnswerTo = async (example: string, { page }: OpenPage): Promise<Answer> => {
  await page.locator(at('more-examples')).evaluate((more) => more.setAttribute('open', ''))
  await page.click(at(`example-${example}`))
  return answered(JSON.parse((await page.textContent(at('answer-json'))) ?? 'null'))
}

/** What the page says is wrong when a dispute is put in as JSON and judged on a day. */
export const pageRefusalOf = async ({ on, dispute }: Request, { page }: OpenPage): Promise<string> => {
  await page.fill(at('on'), on)
  await page.locator('details', { has: page.locator(at('transfer')) }).evaluate((details) => {
    details.setAttribute('open', '')
  })
  await page.fill(at('transfer'), JSON.stringify(dispute))
  await page.click(at('transfer-use'))
  const said = page.locator([at('error-on'), at('transfer-error'), at('problems')].join(', '))
  await said.first().waitFor({ timeout: 5000 })
  return (await said.allTextContents()).join('\n')
}
