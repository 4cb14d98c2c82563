import { rm } from 'node:fs/promises'
import { fixedPacks, listen } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import type { Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { browserTest, launchBrowser } from '../../../scripts/browser/browserTest.ts'
import { trialLayer } from '../page/trialLayer.ts'
import { workbench } from '../src/app.ts'
import { builtPage } from './builtPage.ts'
import { answerOf, editionOf, names, workedDispute } from './workedDisputes.ts'

const plan = packs.find(({ manifest }) => manifest.id === 'xining-chengzhong')
if (plan === undefined) throw new Error('the shipped packs lack the plan of these tests')
const ofServer: Pack = {
  ...trialLayer({ 'report-within': { amount: 24, unit: 'hour' } }, { over: plan }),
  manifest: { ...trialLayer({}, { over: plan }).manifest, id: 'own-settings' },
}

let browser: Browser | undefined
let context: BrowserContext | undefined
let folder = ''
let service: { readonly url: string; readonly close: () => Promise<void> }
const complaints: string[] = []
const elsewhere: string[] = []

beforeAll(async () => {
  folder = await builtPage()
  const app = workbench({
    packs: fixedPacks([...packs, ofServer]),
    logger: pino({ level: 'silent' }),
    page: folder,
  })
  service = Result.getOrThrow(await listen(app, { host: '127.0.0.1', port: 0 }))
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await service.close()
  await rm(folder, { recursive: true })
})
afterEach(async () => {
  for (const each of browser?.contexts() ?? []) for (const page of each.pages()) await page.close()
  expect(complaints.splice(0)).toEqual([])
  expect(elsewhere.splice(0)).toEqual([])
})

const opened = async (address = '/?lang=en', { width = 1280, locale = 'en-GB' } = {}): Promise<Page> => {
  browser ??= await launchBrowser()
  context ??= await browser.newContext({ locale: 'en-GB' })
  const page = await (locale === 'en-GB' ? context : await browser.newContext({ locale })).newPage()
  await page.setViewportSize({ width, height: 900 })
  page.setDefaultTimeout(10_000)
  page.on('request', (request) => {
    if (!request.url().startsWith(`${service.url}/`)) elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(service.url + address, { waitUntil: 'load' })
  await hook(page, 'level').waitFor()
  return page
}

const hook = (page: Page, name: string) => page.locator(`[data-test="${name}"]`)
const json = async (page: Page): Promise<unknown> =>
  JSON.parse((await hook(page, 'answer-json').textContent()) ?? 'null')
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

for (const language of ['en', 'zh'] as const) {
  browserTest(`the page answers as the package does (${language})`, { timeout: 60_000 }, async () => {
    const page = await opened(`/?lang=${language}`)
    for (const name of names) {
      await hook(page, `example-${name}`).click()
      const { pack, on, dispute } = workedDispute(name)
      const edition = editionOf({ pack, on })
      const expected = answerOf(dispute, edition)
      expect(await json(page)).toEqual(plain(expected))
      const level = edition.risk?.levels.find(({ code }) => code === expected.risk?.established)
      expect(await hook(page, 'level').textContent()).toContain(level?.label[language])
      const lead = expected.route._tag === 'Routed' ? expected.route.lead : undefined
      expect(lead).toBeDefined()
      expect(await hook(page, 'lead').textContent()).toContain(lead?.label[language])
      for (const duty of expected.duties) {
        expect(await hook(page, `duty-${duty.reason.rule}`).textContent()).toContain(
          duty.reason.summary[language],
        )
      }
      for (const remedy of expected.remedies) {
        expect(await hook(page, `remedy-${remedy.channel}`).isVisible(), remedy.channel).toBe(true)
      }
    }
  })
}

browserTest('the language follows the browser, then the reader, and stays in the address', async () => {
  const page = await opened('/', { locale: 'zh-CN' })
  expect(await page.title()).toContain('枫桥')
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  await hook(page, 'lang-en').click()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.reload()
  expect(await page.locator('h1').textContent()).toBe('Maple Bridge')
})

browserTest(
  'a judgement needs a basis; with it the next question is answered and the answer changes',
  async () => {
    const page = await opened()
    const { pack, on, dispute } = workedDispute('property-fees')
    const before = plain(answerOf(dispute, editionOf({ pack, on })))
    await hook(page, 'example-property-fees').click()
    const fact = await hook(page, 'next-question').getAttribute('data-fact')
    expect(before).toMatchObject({ missingFacts: [fact] })
    await hook(page, 'next-yes').click()
    expect(await page.locator('#error-next-basis').textContent()).toContain('basis')
    expect(await json(page)).toEqual(before)
    await hook(page, 'next-basis').fill('visit')
    await hook(page, 'next-yes').click()
    const judgedBy = editionOf({ pack, on }).facts[String(fact)]?.judgement?.by[0]
    const given = plain(dispute)
    expect(given).toHaveProperty('facts')
    if (typeof given !== 'object' || given === null || !('facts' in given)) return
    const answered = {
      ...given,
      facts: Object.assign({}, given.facts, { [String(fact)]: { is: true, judgedBy, basis: 'visit', on } }),
    }
    const after = plain(answerOf(answered, editionOf({ pack, on })))
    expect(await json(page)).toEqual(after)
    expect(after).not.toEqual(before)
    expect(await hook(page, `fact-${fact}-yes`).isChecked()).toBe(true)
  },
)

browserTest('while facts are missing the level is a range, and no single level is shown', async () => {
  const page = await opened()
  await hook(page, 'new-dispute').click()
  expect(await hook(page, 'error-matter').count()).toBe(1)
  await hook(page, 'field-matter').selectOption('medical')
  await hook(page, 'field-source').selectOption('screening')
  await hook(page, 'field-area').fill('630103002004')
  const level = hook(page, 'level')
  expect(await level.textContent()).toMatch(/established\s*Blue\s*→\s*still possible\s*Red/u)
  expect(await hook(page, 'lead').getAttribute('data-outcome')).toBe('Undecided')
})

browserTest('what is wrong is said at its field in the chosen language, and no answer is shown', async () => {
  const page = await opened()
  await hook(page, 'field-area').fill('110101001001')
  expect(await hook(page, 'error-area').textContent()).toContain('lies outside')
  expect(await hook(page, 'answer-json').count()).toBe(0)
  await hook(page, 'lang-zh').click()
  expect(await hook(page, 'error-area').textContent()).toMatch(/[\u4e00-\u9fff]/u)
  await hook(page, 'field-area').fill('630103006003')
  expect(await hook(page, 'error-area').count()).toBe(0)
  await hook(page, 'input-people-involved').fill('many')
  expect(await hook(page, 'error-facts.people-involved').count()).toBe(1)
})

browserTest('a day without rules is refused at the field; a day after the window is marked', async () => {
  const page = await opened()
  await hook(page, 'on').fill('2022-05-08')
  expect(await hook(page, 'error-on').textContent()).toContain('2023-03-15')
  await hook(page, 'on').fill('2023-02-30')
  expect(await hook(page, 'error-on').textContent()).toContain('2023-02-30')
  expect(await hook(page, 'answer-json').count()).toBe(0)
  await hook(page, 'on').fill('2026-05-08')
  expect(await hook(page, 'error-on').count()).toBe(0)
  expect(await hook(page, 'historical').textContent()).toContain('30 Nov 2023')
})

browserTest('a plan whose years are lost says so, and no day is historical', async () => {
  const page = await opened()
  await hook(page, 'pack').selectOption('donghu')
  await hook(page, 'field-area').fill('360102001001')
  await hook(page, 'drop-unknown').click()
  expect(await hook(page, 'undated').textContent()).toContain('not known')
  await hook(page, 'on').fill('2026-05-08')
  expect(await hook(page, 'error-on').count()).toBe(0)
  expect(await hook(page, 'historical').count()).toBe(0)
  expect(await hook(page, 'standing-reception-district').textContent()).toContain('31 May 2026')
})

browserTest('a value that is tried gives a due date, and is marked as a trial', async () => {
  const page = await opened()
  await hook(page, 'example-hospital-death').click()
  const duty = hook(page, 'duty-report-escalation')
  expect(await duty.textContent()).toContain('the plan gives no number')
  await page.locator('#settings > summary').click()
  await hook(page, 'setting-report-within').fill('2')
  expect(await duty.textContent()).toContain('10 May 2023')
  expect(await hook(page, 'trial-notice').count()).toBe(1)
})

browserTest(
  'a duty is confirmed, waived and shown so; telling one of two leaves the other untold',
  async () => {
    const page = await opened()
    await hook(page, 'example-hospital-death').click()
    const duty = hook(page, 'duty-report-escalation')
    const before = await page.locator('.event').count()
    await page.locator('[data-test="act-report-escalation"] > summary').click()
    expect(await hook(page, 'record-report-escalation').isDisabled()).toBe(true)
    await hook(page, 'field-act.report-escalation.by').selectOption('judicial-office')
    await hook(page, 'record-report-escalation').click()
    expect(await duty.textContent()).toContain('Confirmed by Judicial office')
    await hook(page, 'act-type-report-escalation').selectOption('duty-waived')
    await hook(page, 'field-act.report-escalation.by').selectOption('judicial-office')
    await hook(page, 'field-act.report-escalation.reason.ground').selectOption('done-by-another')
    const waived = await hook(page, 'progress').textContent()
    await hook(page, 'record-report-escalation').click()
    expect(await duty.textContent()).toContain('done by another body')
    expect(await hook(page, 'progress').textContent()).not.toBe(waived)
    expect(await page.locator('.event').count()).toBe(before + 2)
    await page.locator('.event .remove').last().click()

    await hook(page, 'add-event').click()
    await hook(page, `field-events.${before + 1}.type`).selectOption('reported')
    const told = hook(page, `told-events.${before + 1}`)
    await told.locator('summary').click()
    await told.locator('input[value="party-committee-and-government"]').check()
    expect(await duty.textContent()).toContain('still untold')
    await told.locator('input[value="departments-concerned"]').check()
    expect(await duty.textContent()).not.toContain('still untold')
    expect(await duty.textContent()).toContain('done')
    expect(await hook(page, 'duties-to-come').textContent()).toContain('Where mediation stands')
  },
)

browserTest('after a refusal nothing leads to mediation and the lawful ways stay', async () => {
  const page = await opened()
  await hook(page, 'example-village-drainage').click()
  const events = await page.locator('.event').count()
  await hook(page, 'add-event').click()
  await hook(page, `field-events.${events}.type`).selectOption('party-refused')
  expect(await hook(page, 'lead').getAttribute('data-outcome')).toBe('ReferredOut')
  expect(await hook(page, 'remedy-suit').isVisible()).toBe(true)
})

browserTest('packs of the server are offered beside the shipped ones', async () => {
  const page = await opened()
  await hook(page, 'pack').selectOption('own-settings', { timeout: 5000 })
  await expect.poll(() => json(page)).toMatchObject({ pack: 'own-settings' })
})

browserTest('without an answer of the server the shipped packs serve', async () => {
  const page = await opened()
  await page.route('**/v1/packs', (route) => route.fulfill({ status: 500, body: 'no' }))
  await page.reload()
  await hook(page, 'level').waitFor()
  await expect.poll(() => complaints.splice(0).join()).toContain('500')
  expect(await hook(page, 'pack').locator('option').count()).toBe(packs.length)
  expect(await json(page)).toMatchObject({ pack: 'xining-chengzhong' })
})

browserTest('a plan without levels answers by the law it stands on and shows what recurs', async () => {
  const page = await opened()
  await hook(page, 'pack').selectOption('dadukou')
  expect(await hook(page, 'error-area').textContent()).toContain('lies outside')
  await hook(page, 'field-area').fill('500104001002')
  await hook(page, 'drop-unknown').click()
  await expect.poll(() => json(page)).toMatchObject({ pack: 'dadukou', risk: null })
  expect(await hook(page, 'level').textContent()).toContain('no risk levels')
  expect(await hook(page, 'level-explained').count()).toBe(0)
  expect(await hook(page, 'remedy-suit').isVisible()).toBe(true)
  expect(await hook(page, 'standing-training-township').textContent()).toContain('at least 2 times')
  expect(await hook(page, 'standing-screening-village-sensitive').textContent()).toContain('only in')
  expect(await hook(page, 'standing-joint-conference').textContent()).toContain('to be set')
  expect(await hook(page, 'standing-tasks-of-2022').textContent()).toMatch(
    /over.*1 Jan 2020 to 31 Dec 2022/su,
  )
  expect(await hook(page, 'standing-tasks-of-2023').textContent()).not.toContain('over')
})

browserTest('the time line shows what stood still and what rolled over days off', async () => {
  const page = await opened()
  await hook(page, 'example-clinic-appraisal').click()
  const line = hook(page, 'time-line')
  expect(await hook(page, 'track-judicial-confirmation-D-01').textContent()).toMatch(
    /24 Feb 2026.*rolled on from 15 Feb 2026/su,
  )
  expect(await line.locator('.time-stretch.stopped').count()).toBe(2)
  expect(await line.textContent()).toContain('stood still from 20 Dec 2025 to 31 Dec 2025')
})

browserTest('a plan whose place is masked governs no area of its own', async () => {
  const page = await opened()
  await hook(page, 'pack').selectOption('litigation-free-town')
  await hook(page, 'on').fill('2023-08-01')
  await hook(page, 'drop-unknown').click()
  await expect.poll(() => json(page)).toMatchObject({ pack: 'litigation-free-town', risk: null })
  expect(await hook(page, 'area').textContent()).toContain('names none')
  await hook(page, 'pack').selectOption('cn-national')
  expect(await hook(page, 'area').textContent()).toContain('nationwide')
})

browserTest('a dispute as JSON goes in whole or not at all', async () => {
  const page = await opened()
  await page.locator('.transfer > summary').click()
  await hook(page, 'transfer').fill('{ "id": ')
  await hook(page, 'transfer-use').click()
  expect(await hook(page, 'transfer-error').count()).toBe(1)
  await hook(page, 'transfer').fill(JSON.stringify({ id: 'XN-1', name: 'no' }))
  await hook(page, 'transfer-use').click()
  expect(await hook(page, 'transfer-error').textContent()).toContain('name')
  const { pack, on, dispute } = workedDispute('hospital-death')
  await hook(page, 'transfer').fill(JSON.stringify(dispute))
  await hook(page, 'transfer-use').click()
  expect(await json(page)).toEqual(plain(answerOf(dispute, editionOf({ pack, on }))))
})

browserTest('on a narrow screen nothing is cut off, and every control has a name', async () => {
  const page = await opened('/?lang=en', { width: 390 })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  const nameless = await page.evaluate(`[...document.querySelectorAll('input, select, textarea, button')]
    .filter((each) => !each.labels?.length && !each.ariaLabel && !each.textContent.trim())
    .map((each) => each.outerHTML)`)
  expect(nameless).toEqual([])
})
