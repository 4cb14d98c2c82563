// Rounds of screening and registers in a browser, over the demo as it is started.
import { expect, test } from 'vitest'
import { browserTest } from '../../../scripts/browser/browserTest.ts'
import { mayRead, mayScreen, maySeeMissing } from '../../casework-api/src/registerRoles.ts'
import { registersOf, reportsRounds, seesMissing, tabsOf } from '../page/ledger/tabs.ts'
import { hook, ledgerInBrowser } from './ledgerBrowser.ts'

const { asked, opened } = ledgerInBrowser()

for (const lang of ['en', 'zh'] as const)
  browserTest(
    `a nil return is recorded, and the turn is not missing any more (${lang})`,
    { timeout: 120_000 },
    async () => {
      const page = await opened(`lang=${lang}&role=dispatcher&tab=rounds`, { refusals: true })
      const missing = page.locator('[data-test^="missing-"].card')
      await missing.first().waitFor()
      const before = await missing.count()
      const body = ((await missing.first().getAttribute('data-test')) ?? '').replace('missing-', '')
      const turn = (await missing.first().locator('time').first().getAttribute('datetime')) ?? ''
      expect(await missing.first().locator('.missing-turn').count()).toBe(1)
      await hook(page, 'round-body').selectOption(body)
      await hook(page, 'round-turn').selectOption(turn)
      expect(await hook(page, 'report-round').isEnabled()).toBe(false)
      await hook(page, 'round-result').selectOption('nil')
      await hook(page, 'round-on').fill('2027-01-01')
      await hook(page, 'report-round').click()
      await expect.poll(() => hook(page, 'error-on').textContent()).toMatch(/\S/u)
      await hook(page, 'round-on').fill('2026-11-16')
      await hook(page, 'report-round').click()
      await expect
        .poll(() => hook(page, 'round-kept').textContent())
        .toContain({ en: 'nil return', zh: '零报告' }[lang])
      await expect.poll(() => missing.count()).toBe(before - 1)
      await hook(page, 'sign-out').click()
      await hook(page, 'sign-in-supervisor').click()
      await hook(page, 'tab-rounds').click()
      await hook(page, 'missing-rounds').waitFor()
      expect(await hook(page, 'round').count()).toBe(0)
      await expect.poll(() => hook(page, `missing-${body}`).count()).toBe(0)
    },
  )

browserTest('a round names the cases of the area that it found', { timeout: 60_000 }, async () => {
  const page = await opened('lang=en&role=dispatcher&tab=rounds')
  await hook(page, 'round-body').selectOption('village-pmc-a1-1')
  const turns = hook(page, 'round-turn').locator('option')
  await hook(page, 'round-turn').selectOption({ index: (await turns.count()) - 1 })
  await hook(page, 'round-result').selectOption('found')
  const boxes = hook(page, 'found-cases').locator('input')
  await boxes.first().waitFor()
  expect(await hook(page, 'report-round').isEnabled()).toBe(false)
  await boxes.first().check()
  await hook(page, 'report-round').click()
  await expect.poll(() => hook(page, 'round-kept').textContent()).toContain('Cases found: 1')
})

browserTest('a body without such a duty is told so', { timeout: 60_000 }, async () => {
  const page = await opened('lang=en&role=body-officer&tab=rounds')
  await hook(page, 'no-rounds').waitFor()
  expect(await hook(page, 'round').count()).toBe(0)
})

browserTest('registers are lists: bodies by name, mediators by account', { timeout: 60_000 }, async () => {
  const { entries } = await asked('supervisor', '/v1/registers/bodies?limit=200')
  const page = await opened('lang=zh&role=supervisor&tab=registers')
  await hook(page, 'register').waitFor()
  const rows = hook(page, 'register').locator('tbody tr')
  expect(await rows.count()).toBe(entries.length)
  for (const { id, content } of entries)
    expect(await hook(page, `entry-${id}`).textContent()).toContain(content.name.zh)
  await hook(page, 'register-mediators').click()
  await page
    .locator('[data-test="entry-wx-township-pmc-a1-mediator-1"], [data-test="entry-wx-a1-mediator-1"]')
    .first()
    .waitFor()
  expect(await rows.first().textContent()).toContain('8 学时')
  await hook(page, 'register-rewards').click()
  const { entries: rewards } = await asked('supervisor', '/v1/registers/rewards')
  if (rewards.length === 0) await hook(page, 'register-empty').waitFor()
  else await hook(page, `entry-${rewards[0].id}`).waitFor()
})

test('each role is offered what the service answers to it', () => {
  for (const role of Object.keys(tabsOf) as (keyof typeof tabsOf)[]) {
    // proof: the keys of a record by role
    expect(reportsRounds.has(role)).toBe(mayScreen.has(role))
    expect(seesMissing.has(role)).toBe(maySeeMissing.has(role))
    const registers = Object.entries(mayRead).flatMap(([register, roles]) =>
      roles.has(role) ? [register] : [],
    )
    expect([...registersOf[role]].sort()).toEqual(registers.sort())
    const tabs: readonly string[] = tabsOf[role]
    expect(tabs.includes('rounds')).toBe(mayScreen.has(role) || maySeeMissing.has(role))
  }
})
