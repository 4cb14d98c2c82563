import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { fixedPacks, listen } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import district from '../../../examples/registers/invented-district.json' with { type: 'json' }
import { browserTest, launchBrowser } from '../../../scripts/browser/browserTest.ts'
import { workbench } from '../src/app.ts'
import { builtPage } from './builtPage.ts'

let browser: Browser | undefined
let context: BrowserContext | undefined
let folder = ''
let service: { readonly url: string; readonly close: () => Promise<void> }
const complaints: string[] = []
const asked: string[] = []

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
afterEach(async () => {
  for (const each of browser?.contexts() ?? []) for (const page of each.pages()) await page.close()
  expect(complaints.splice(0)).toEqual([])
  // Nothing is sent, and nothing comes from elsewhere.
  expect(asked.splice(0).filter((request) => !request.startsWith(`GET ${service.url}/`))).toEqual([])
})

const hook = (page: Page, name: string) => page.locator(`[data-test="${name}"]`)
const textOf = async (page: Page, name: string): Promise<string> =>
  ((await hook(page, name).textContent()) ?? '').replace(/[\s\u00a0]+/gu, ' ').trim()

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
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()}`)
  })
  await page.goto(`${service.url}/?lang=${lang}&view=metrics`, { waitUntil: 'load' })
  await hook(page, 'load-invented').waitFor()
  return page
}

const loaded = async (options: Parameters<typeof opened>[0] = {}): Promise<Page> => {
  const page = await opened(options)
  await hook(page, 'load-invented').click()
  await hook(page, 'register-read').waitFor()
  return page
}

/** The register read a second time, without the packages: what each line says, as texts. */
const lines = (() => {
  const file = readFileSync(
    join(import.meta.dirname, '../../../examples/registers/invented-district.csv'),
    'utf8',
  )
  const [headings = [], ...rows] = file
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])))
})()
const wrong = lines.filter(
  (line) => line['found-on'] === '2023-02-30' || line['mediation-result'] === 'setled',
)
const good = lines.filter((line) => !wrong.includes(line))
const within = (area: string) => good.filter((line) => (line['area'] ?? '').startsWith(area))
const accepted = (area: string) =>
  within(area).filter((line) => line['accepted'] === 'true' && line['accepted-on'] !== '')
const refused = (area: string) =>
  accepted(area).filter((line) => ['refused', 'withdrawn'].includes(line['mediation-result'] ?? ''))
const ended = (area: string) =>
  within(area).filter(
    (line) => line['mediated'] === 'true' && line['closed'] === 'true' && line['closed-on'] !== '',
  )
const settled = (area: string) => ended(area).filter((line) => line['mediation-result'] === 'settled')
const percent = (part: number, whole: number) => ((part / whole) * 100).toFixed(1)
const towns = ['990101001', '990101002', '990101003']

for (const lang of ['en', 'zh'] as const) {
  browserTest(`a value comes with all one needs to trust it (${lang})`, { timeout: 60_000 }, async () => {
    const page = await loaded({ lang })
    expect(await textOf(page, 'invented-notice')).toMatch(/invented|虚构/u)
    expect(await textOf(page, 'register-read')).toContain(String(good.length))
    const card = hook(page, 'card-settled-of-mediated')
    const all = [settled('').length, ended('').length] as const
    expect(await card.locator('[data-test="value"]').textContent()).toContain(percent(...all))
    expect(await card.locator('[data-test="sample"]').textContent()).toBe(
      lang === 'en' ? `${all[0]} of ${all[1]}` : `${all[1]} 件中 ${all[0]} 件`,
    )
    const [low = 0, high = 0] = ((await card.locator('[data-test="interval"]').textContent()) ?? '')
      .split('–')
      .map(Number)
    expect(low).toBeLessThan((100 * all[0]) / all[1])
    expect(high).toBeGreaterThan((100 * all[0]) / all[1])
    expect(await card.locator('[data-test="target"]').textContent()).toContain('96')
    expect(await card.locator('[data-test="bent-by"]').textContent()).not.toBe('')
    expect(await card.textContent()).toContain(lang === 'en' ? 'inferred' : '推定')
    const beside = hook(page, 'card-refused-or-withdrawn-of-accepted')
    expect(await beside.locator('[data-test="value"]').textContent()).toContain(
      percent(refused('').length, accepted('').length),
    )
    expect(await beside.locator('[data-test="lawful"]').textContent()).toContain('RL-06')
  })
}

browserTest('lines that can not be right are named, and count for nothing', async () => {
  const page = await loaded()
  await hook(page, 'register-read').locator('summary').click()
  const told = await textOf(page, 'register-read')
  expect(told).toContain(`${good.length} records counted, ${wrong.length} not counted`)
  for (const line of wrong) expect(told).toContain(`Line ${lines.indexOf(line) + 2}`)
  expect(told).toContain('settled')
})

browserTest('counts add up over the areas, and no value decides their order', async () => {
  const page = await loaded()
  const countsOf = async (area: string) =>
    ((await hook(page, `area-${area}`).locator('td').nth(1).textContent()) ?? '').split(' of ').map(Number)
  const whole = await countsOf('990101')
  const parts = await Promise.all(towns.map(countsOf))
  expect(whole).toEqual([settled('').length, ended('').length])
  expect(parts).toEqual(towns.map((town) => [settled(town).length, ended(town).length]))
  expect(parts.reduce(([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d])).toEqual(whole)
  await hook(page, 'expand-all').click()
  const shown = await page
    .locator('[data-test="by-area"] tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-test')))
  expect(shown).toEqual(district.areas.map(({ code }) => `area-${code}`).sort())
  expect(shown).toHaveLength(12)
})

browserTest('few cases are not shown, and why areas are not compared is said', async () => {
  const page = await loaded()
  await hook(page, 'metric').selectOption('refused-or-withdrawn-of-accepted')
  await hook(page, 'expand-all').click()
  const tagOf = (code: string) => hook(page, `area-${code}`).getAttribute('data-tag')
  for (const { code } of district.areas.filter((area) => area.code.length === 12)) {
    const many = refused(code).length
    const tag = await tagOf(code)
    // One that is not small may be hidden too, so that no subtraction gives a small one away.
    if (many > 0 && many < 3) expect([code, tag]).toEqual([code, 'Suppressed'])
    if (tag === 'Suppressed') {
      const row = await textOf(page, `area-${code}`)
      expect(row).toContain('not shown: it, or one that it would give away')
      expect(row).not.toMatch(/\d of \d/u)
    }
  }
  for (const { code } of district.areas.filter((area) => area.code.length === 9)) {
    const sum = [
      code,
      ...district.areas
        .map((area) => area.code)
        .filter((each) => each.length === 12 && each.startsWith(code)),
    ]
    const hidden = (await Promise.all(sum.map(tagOf))).filter((tag) => tag === 'Suppressed')
    expect([code, hidden.length]).not.toEqual([code, 1])
  }
  await hook(page, 'metric').selectOption('followed-up-of-settled')
  const few = within('990101003001').filter((line) => line['settled-on'] !== '').length
  expect(few).toBeLessThan(30)
  expect(await textOf(page, 'area-990101003001')).toContain('fewer than 30 cases')
  await hook(page, 'look-990101003001').click()
  expect(
    await page.locator('[data-test="card-followed-up-of-settled"] [data-test="sample"]').textContent(),
  ).toContain(` of ${few}`)
})

browserTest('the tree of areas is worked with the keyboard', async () => {
  const page = await loaded()
  const turn = hook(page, 'turn-990101002')
  await expect.poll(() => turn.getAttribute('aria-expanded')).toBe('false')
  expect(await hook(page, 'area-990101002001').count()).toBe(0)
  await turn.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => turn.getAttribute('aria-expanded')).toBe('true')
  expect(await hook(page, 'area-990101002001').isVisible()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await hook(page, 'look-990101002').getAttribute('aria-pressed')).toBe('true')
})

browserTest('one name, four definitions: the chart says in words what the table says', async () => {
  const page = await loaded()
  const { 'first-instance-civil-suits': civil, 'first-instance-administrative-suits': administrative } =
    district.figures['990101']
  const { 'resident-population': residents, 'floating-population': floating } = district.figures['990101']
  const expected = {
    'civil-and-administrative-suits-per-10000-residents-and-floating':
      (civil + administrative) / (residents + floating),
    'civil-and-administrative-suits-per-10000-residents': (civil + administrative) / residents,
    'civil-suits-per-10000-residents-and-floating': civil / (residents + floating),
    'civil-suits-per-10000-residents': civil / residents,
  }
  const chart = await hook(page, 'chart').first().getAttribute('aria-label')
  for (const [metric, ratio] of Object.entries(expected)) {
    const shown = (ratio * 10_000).toFixed(2)
    expect(await textOf(page, `rate-${metric}`)).toContain(shown)
    expect(chart).toContain(shown)
  }
  expect(await textOf(page, 'differences')).toContain('Registered floating population')
  await hook(page, 'dossier-name').selectOption('success-rate')
  expect(await hook(page, 'dossier-table').locator('tbody tr').count()).toBe(3)
  expect(await textOf(page, 'rate-settled-of-mediated')).toMatch(/\d+\.\d–\d+\.\d/u)
  await hook(page, 'every-plan').uncheck()
  expect(await hook(page, 'dossier-name').locator('option').allTextContents()).not.toContain(
    'Success rate of mediation or handling',
  )
})

browserTest('the parts of a change add up to it as they are shown', async () => {
  const page = await loaded()
  const numbers = async () =>
    (await hook(page, 'change-table').locator('td').allTextContents()).map((text) =>
      Number(text.replace('−', '-')),
    )
  const [total = 0, ...parts] = (await numbers()).reverse()
  expect(parts).toHaveLength(3)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 8)
  const { earlierFigures: then, figures } = district
  const now = figures['990101']
  const rate = ({ 'first-instance-civil-suits': suits, 'resident-population': residents }: typeof then) =>
    Math.round((suits / residents) * 1_000_000) / 100
  for (const side of ['before', 'after'])
    await hook(page, `change-${side}`).selectOption('civil-suits-per-10000-residents')
  expect((await numbers()).at(-1)).toBeCloseTo(rate({ ...then, ...now }) - rate(then), 1)
  expect((await numbers())[1]).toBe(0) // the definition did not change
  await hook(page, 'figures').locator('summary').click()
  await hook(page, 'figure-earlier-first-instance-civil-suits').fill('')
  expect(await textOf(page, 'unsplit')).toContain('First-instance civil cases')
})

browserTest('a pasted report: what fails is named and marked', async () => {
  const page = await opened()
  await hook(page, 'report-text').fill(
    'Street\tAccepted\tSettled\tRate\nEast\t240\t228\t95.0%\nWest\t160\t151\t94.4%\nTotal\t401\t379\t94.8%\n',
  )
  await hook(page, 'report-sums').waitFor()
  const stateOf = (cell: string) => hook(page, `cell-${cell}`).getAttribute('data-state')
  expect(await stateOf('B4')).toBe('fails')
  expect(await stateOf('C4')).toBe('holds')
  expect(await stateOf('D2')).toBe('holds')
  expect(await textOf(page, 'check-B4')).toContain('printed 401, computed 400')
  // 379 of 401 is 94.51 %, and not 94.8 %
  expect(await stateOf('D4')).toBe('fails')
  expect(await textOf(page, 'check-D4')).toContain('suggested')
  // 151 of 160 is 94.375 %: 94.4 % when rounded, 94.3 % when cut off
  expect(await textOf(page, 'rounding')).toMatch(/half up.*half to even/u)
  await hook(page, 'clear-report').click()
  expect(await hook(page, 'report-table').count()).toBe(0)
  await hook(page, 'report-text').fill('a\tb\n"1\t2')
  expect(await textOf(page, 'report-problem')).toContain('quotation mark')
})

browserTest('a report from a workbook is read on the page', async () => {
  const page = await opened({ lang: 'zh' })
  const book = utils.book_new()
  const rows = [
    ['地区', '受理'],
    ['东街', 12],
    ['西街', 30],
    ['合计', 43],
  ]
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表一')
  await hook(page, 'report-file').setInputFiles({
    name: '月报.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: write(book, { type: 'buffer', bookType: 'xlsx' }),
  })
  await hook(page, 'report-sums').waitFor()
  expect(await hook(page, 'cell-B4').getAttribute('data-state')).toBe('fails')
  expect(await textOf(page, 'check-B4')).toContain('表中为 43，应为 42')
})

browserTest('a register of one’s own is read on the page, and a wrong one is refused', async () => {
  const page = await opened()
  await page.locator('summary', { hasText: 'A register of your own' }).click()
  const give = (name: string, text: string) =>
    hook(page, 'register-file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const record = { area: '990101001001', accepted: true, 'accepted-on': '2023-05-02' }
  await give(
    'mine.ndjson',
    [record, { ...record, 'mediation-result': 'settled' }].map((each) => JSON.stringify(each)).join('\n'),
  )
  await hook(page, 'register-read').waitFor()
  expect(await textOf(page, 'register-read')).toContain('mine.ndjson: 2 records counted, 0 not counted')
  await hook(page, 'metric').selectOption('cases-accepted')
  expect(await page.locator('[data-test="card-cases-accepted"] [data-test="value"]').textContent()).toContain(
    '2',
  )
  expect(await hook(page, 'area-990101001001').count()).toBe(1)
  await give('broken.csv', 'area,accepted\n"990101001001,true\n')
  expect(await textOf(page, 'metrics-problem')).toContain('quotation mark')
  await hook(page, 'period-to').fill('2022-01-01')
  expect(await page.locator('#period-wrong').textContent()).toContain('no period')
})

for (const lang of ['en', 'zh'] as const) {
  browserTest(`nothing is wider than a narrow screen (${lang})`, async () => {
    const page = await loaded({ lang, width: 390 })
    await hook(page, 'expand-all').click()
    await hook(page, 'figures').locator('summary').click()
    await hook(page, 'try-report').click()
    await hook(page, 'report-sums').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
}

browserTest('what was loaded stays while another view is open', async () => {
  const page = await loaded()
  await hook(page, 'view-dispute').click()
  expect(await hook(page, 'by-area').count()).toBe(0)
  await hook(page, 'view-metrics').click()
  expect(await hook(page, 'register-read').isVisible()).toBe(true)
})
