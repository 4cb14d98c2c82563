// The ledger in a browser, over the demo as it is started: signing in, filtering, opening a case, acting on it, and what
// happens when somebody else writes meanwhile.
import type { CaseState } from '@maplebridge/ledger'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest } from '../../../scripts/browser/browserTest.ts'
import { tabsOf } from '../page/ledger/tabs.ts'
import { hook, ledgerInBrowser } from './ledgerBrowser.ts'
import { today } from './ledgerService.ts'

const { asked, opened } = ledgerInBrowser()
const rows = (page: Page) => page.locator('[data-test="cases"] tbody tr')

/** A case of the demo that a mediator may accept now. */
const assigned = async (): Promise<CaseState> => {
  const { cases } = await asked('mediator', '/v1/cases?stage=assigned&limit=200')
  return cases[0] ?? expect.fail('the demo has no case that waits to be accepted')
}

for (const lang of ['en', 'zh'] as const)
  browserTest(
    `one signs in, filters, opens a case and writes a line (${lang})`,
    { timeout: 120_000 },
    async () => {
      const { case: id, dispute, version } = await assigned()
      const page = await opened(`lang=${lang}`)
      await hook(page, 'sign-in-mediator').click()
      expect(await hook(page, 'who').textContent()).toContain({ en: 'Mediator', zh: '调解员' }[lang])
      await rows(page).first().waitFor()
      const all = await rows(page).count()
      await hook(page, 'filter-stage').selectOption('assigned')
      await expect.poll(() => rows(page).count()).toBeLessThan(all)
      expect(page.url()).toContain('stage=assigned')
      await hook(page, `case-${dispute.id}`).locator('a').click()
      await hook(page, 'case-head').waitFor()
      expect(page.url()).toContain(`case=${id}`)
      expect(await hook(page, 'lines').locator('li').count()).toBe(version)
      await hook(page, 'step-accepted').click()
      await hook(page, 'save-step').click()
      await hook(page, `line-${version + 1}`).waitFor()
      const line = await hook(page, `line-${version + 1}`).textContent()
      expect(line).toContain({ en: 'Accepted', zh: '受理' }[lang])
      expect(line).toContain('wx-a1-mediator-1')
      expect(await hook(page, 'stage').textContent()).toBe({ en: 'Accepted', zh: '已受理' }[lang])
      expect(await hook(page, 'written').textContent()).toContain(String(version + 1))
      expect((await asked('auditor', `/v1/cases/${id}`)).stage).toBe('accepted')
      // Back leads to the list as it was filtered, and from there to who one can be.
      await page.goBack()
      expect(await hook(page, 'filter-stage').inputValue()).toBe('assigned')
      await rows(page).first().waitFor()
      await page.goBack()
      await page.goBack()
      await hook(page, 'sign-in').waitFor()
    },
  )

browserTest('what was typed stays when somebody wrote meanwhile', { timeout: 120_000 }, async () => {
  const { cases } = await asked('body-officer', '/v1/cases?stage=mediating')
  const { case: id, version } = cases[0] ?? expect.fail('no case of the demo is in mediation')
  const page = await opened(`lang=en&role=body-officer&case=${id}`, { refusals: true })
  await hook(page, 'step-settled').click()
  await page.locator('[id="input-events.0.form"]').selectOption('oral')
  await asked('body-officer', `/v1/cases/${id}/steps`, {
    events: [{ type: 'investigated', on: today }],
  })
  await hook(page, 'save-step').click()
  await hook(page, 'changed-meanwhile').waitFor()
  expect(await hook(page, `line-${version + 1}`).count()).toBe(0)
  await hook(page, 'look-again').click()
  await hook(page, `line-${version + 1}`).waitFor()
  expect(await hook(page, `line-${version + 1}`).textContent()).toContain('new')
  expect(await page.locator('[id="input-events.0.form"]').inputValue()).toBe('oral')
  await hook(page, 'save-step').click()
  await hook(page, `line-${version + 2}`).waitFor()
  expect(await hook(page, 'stage').textContent()).toBe('Settled')
})

browserTest(
  'the service’s own words stand at the field and in the list of what holds back',
  { timeout: 60_000 },
  async () => {
    const { cases } = await asked('body-officer', '/v1/cases?open=true&level=considerable&limit=200')
    const held: CaseState = cases.find(
      ({ dispute }: CaseState) => !dispute.events?.some(({ type }) => type === 'planned'),
    )
    const page = await opened(`lang=en&role=body-officer&case=${held.case}`, { refusals: true })
    await hook(page, 'held').locator('summary').first().click()
    expect(await hook(page, 'held-closed').textContent()).toMatch(
      /without a plan.*First: handling plan drawn up.*WX-3\.6/su,
    )
    expect(await hook(page, 'step-closed').count()).toBe(0)
    await hook(page, 'other-step').selectOption('reported')
    await hook(page, 'step-on').fill('soon')
    await hook(page, 'save-step').click()
    await expect.poll(() => hook(page, 'error-events.0.on').textContent()).toMatch(/\S/u)
    await hook(page, 'step-on').fill('2026-12-24')
    await hook(page, 'save-step').click()
    expect(await hook(page, 'problem-out-of-order').textContent()).toContain('future')
  },
)

browserTest('what was entered wrongly is put right, and stays on record', { timeout: 60_000 }, async () => {
  const { cases } = await asked('dispatcher', '/v1/cases?open=true&limit=200')
  const { case: id, dispute, version }: CaseState = cases.at(-1)
  const page = await opened(`lang=en&role=dispatcher&case=${id}`)
  await hook(page, 'write-correction').click()
  expect(await hook(page, 'correct-matter').inputValue()).toBe(dispute.matter)
  expect(await hook(page, 'save-correction').isDisabled()).toBe(true)
  const other = dispute.matter === 'neighbour' ? 'property-services' : 'neighbour'
  await hook(page, 'correct-matter').selectOption(other)
  await hook(page, 'save-correction').click()
  await hook(page, `line-${version + 1}`).waitFor()
  expect(await hook(page, `line-${version + 1}`).textContent()).toContain('Entry corrected')
  const { dispute: after } = await asked('auditor', `/v1/cases/${id}`)
  expect([after.matter, after.area]).toEqual([other, dispute.area])
})

browserTest(
  'a dispatcher assigns from the queue, an auditor verifies, a system enters',
  { timeout: 120_000 },
  async () => {
    const page = await opened('lang=en&role=dispatcher')
    const waiting = page.locator('[data-test="queue"] > li')
    await waiting.first().waitFor()
    const before = await waiting.count()
    const number = (await waiting.first().locator('a').first().textContent()) ?? ''
    await hook(page, `assign-to-${number}`).selectOption('township-pmc')
    await hook(page, `assign-${number}`).click()
    await expect.poll(() => waiting.count()).toBe(before - 1)
    expect(await hook(page, 'assigned-done').textContent()).toContain(number)
    await hook(page, 'sign-out').click()
    await hook(page, 'sign-in-auditor').click()
    await hook(page, 'verify').click()
    await expect.poll(() => hook(page, 'verified').textContent()).toContain('Everything fits')
    await hook(page, 'sign-out').click()
    await hook(page, 'sign-in-integrator').click()
    await hook(page, 'enter-id').fill('HL-9001')
    await hook(page, 'enter-matter').selectOption('neighbour')
    await hook(page, 'enter-area').selectOption('990101002001')
    await hook(page, 'enter-source').selectOption({ index: 1 })
    await hook(page, 'enter-it').click()
    await hook(page, 'case-head').waitFor()
    expect(await hook(page, 'case-head').textContent()).toContain('HL-9001')
  },
)

browserTest('each role sees the lists that the service answers to it', { timeout: 60_000 }, async () => {
  for (const [role, tabs] of Object.entries(tabsOf)) {
    const page = await opened(`lang=en&role=${role}`)
    await hook(page, 'who').waitFor()
    for (const tab of ['cases', 'queue', 'overdue', 'enter', 'rounds', 'registers', 'audit'])
      expect([role, tab, await hook(page, `tab-${tab}`).count()]).toEqual([
        role,
        tab,
        tabs.some((each) => each === tab) ? 1 : 0,
      ])
    for (const tab of tabs) {
      await hook(page, `tab-${tab}`).click()
      await expect.poll(() => page.locator('h2').first().textContent()).toMatch(/\S/u)
      expect(await page.locator('.problem-box').count()).toBe(0)
    }
    await page.close()
  }
})

browserTest(
  'on a narrow screen nothing is cut off, and every control has a name',
  { timeout: 60_000 },
  async () => {
    const { case: id } = await assigned()
    const places = [
      '',
      'role=dispatcher',
      'role=supervisor&tab=cases',
      'role=supervisor',
      'role=auditor',
      'role=integrator',
      'role=dispatcher&tab=rounds',
      'role=dispatcher&tab=registers',
      `role=body-officer&case=${id}`,
    ]
    for (const place of places) {
      const page = await opened(`lang=zh&${place}`, { width: 390 })
      await page.locator('h2').first().waitFor()
      await page.waitForLoadState('networkidle')
      await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')
      expect([place, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([place, 390])
      const nameless = await page.evaluate(`[...document.querySelectorAll('input, select, textarea, button')]
      .filter((each) => !each.labels?.length && !each.ariaLabel && !each.textContent.trim())
      .map((each) => each.outerHTML)`)
      expect([place, nameless]).toEqual([place, []])
      const twice = await page.evaluate(
        `[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)`,
      )
      expect([place, twice]).toEqual([place, []])
      await page.close()
    }
  },
)

browserTest('without the demo the page says what to do', { timeout: 60_000 }, async () => {
  const page = await opened('lang=en', { refusals: true })
  await page.route('**/demo', (route) => route.fulfill({ status: 404, body: '{}' }))
  await page.reload()
  expect(await hook(page, 'no-demo').textContent()).toContain('npm start')
})
