// What belongs to a case beside its steps, in a browser: days of signing, and what a party follows it with.
import type { CaseState } from '@maplebridge/ledger'
import { expect } from 'vitest'
import { browserTest } from '../../../scripts/browser/browserTest.ts'
import { hook, ledgerInBrowser } from './ledgerBrowser.ts'
import { today } from './ledgerService.ts'

const { asked, opened } = ledgerInBrowser()

/** A case of the demo at a stage that a body officer has. */
const caseAt = async (stage: string): Promise<CaseState> => {
  const { cases } = await asked('body-officer', `/v1/cases?stage=${stage}&limit=200`)
  return cases[0] ?? expect.fail(`the demo has no case that is ${stage}`)
}

browserTest('a written agreement takes effect when the last has signed', { timeout: 120_000 }, async () => {
  const { case: id, version } = await caseAt('mediating')
  const page = await opened(`lang=en&role=body-officer&case=${id}`, { refusals: true })
  await hook(page, 'step-settled').click()
  const days = { parties: '2026-11-13', mediator: today, seal: '2026-11-12' }
  for (const [who, day] of Object.entries(days)) await hook(page, `field-events.0.signed.${who}`).fill(day)
  expect(await hook(page, 'field-events.0.effectiveOn').inputValue()).toBe(today)
  // Whoever writes another day over it is told by the service why that can not be.
  await hook(page, 'field-events.0.effectiveOn').fill('2026-11-12')
  await hook(page, 'save-step').click()
  expect(await hook(page, 'problem-out-of-order').textContent()).toContain('seal’s days')
  // An oral agreement is signed by nobody.
  await page.locator('[id="input-events.0.form"]').selectOption('oral')
  expect(await hook(page, 'signing').count()).toBe(0)
  await page.locator('[id="input-events.0.form"]').selectOption('written')
  await hook(page, 'field-events.0.effectiveOn').fill(today)
  await hook(page, 'save-step').click()
  const line = await hook(page, `line-${version + 1}`).textContent()
  expect(line).toMatch(/Parties, mediator, seal.*13 Nov 2026, 16 Nov 2026, 12 Nov 2026/su)
})

for (const lang of ['en', 'zh'] as const)
  browserTest(
    `a party follows the own case with the slip that an officer gave (${lang})`,
    { timeout: 120_000 },
    async () => {
      const { case: id } = await caseAt('accepted')
      const width = { en: 1280, zh: 390 }[lang]
      const page = await opened(`lang=${lang}&role=body-officer&case=${id}`, { refusals: true, width })
      await hook(page, 'follower').selectOption('respondent')
      await hook(page, 'give-access').click()
      const code = (await hook(page, 'slip-code').textContent()) ?? ''
      const secret = (await hook(page, 'slip-secret').textContent()) ?? ''
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      expect(await page.evaluate('document.activeElement.dataset.test')).toBe('slip')
      // Printed, nothing of the case is on the paper.
      await page.emulateMedia({ media: 'print' })
      expect(await hook(page, 'slip').isVisible()).toBe(true)
      expect(await hook(page, 'case-head').isVisible()).toBe(false)
      expect(await hook(page, 'print-slip').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      await hook(page, 'put-away').click()
      expect(await page.content()).not.toContain(secret)
      await hook(page, 'sign-out').click()
      await hook(page, 'follow-code').fill(code)
      await hook(page, 'follow-secret').fill('AAAA-BBBB-CCCC')
      await hook(page, 'follow-it').click()
      await page.locator('.follow-mine .problem-box').waitFor()
      await hook(page, 'follow-secret').fill(secret)
      await hook(page, 'follow-it').click()
      await expect
        .poll(() => hook(page, 'followed').textContent())
        .toContain({ en: 'Accepted', zh: '已受理' }[lang])
      expect(await hook(page, 'followed').textContent()).not.toContain('A1')
      // Ended, it opens nothing any more.
      await page.goBack()
      await hook(page, 'follower').selectOption('respondent')
      await hook(page, 'end-access').click()
      await expect.poll(() => hook(page, 'access-ended').textContent()).toMatch(/\S/u)
      await hook(page, 'sign-out').click()
      await hook(page, 'follow-code').fill(code)
      await hook(page, 'follow-secret').fill(secret)
      await hook(page, 'follow-it').click()
      await page.locator('.follow-mine .problem-box').waitFor()
      expect(await hook(page, 'followed').textContent()).not.toMatch(/\S/u)
    },
  )

browserTest(
  'the file shows what a step has called for, with what it has to state',
  { timeout: 60_000 },
  async () => {
    const { case: id, version } = await caseAt('settled')
    const told = await asked('body-officer', `/v1/cases/${id}/file`)
    const calledFor = told.documents.filter(({ standing }: { standing: string }) => standing === 'called-for')
    const page = await opened(`lang=zh&role=body-officer&case=${id}`)
    await hook(page, `line-${version}`).waitFor()
    // The page asks the packages itself; the service says the same.
    const shown = hook(page, 'file-called-for').locator(':scope > ul > li')
    expect(await shown.count()).toBe(calledFor.length)
    expect(calledFor.length).toBeGreaterThan(0)
    for (const { document, since } of calledFor) {
      const entry = hook(page, `document-${document.code}`)
      const [year, month, day] = since.split('-').map(Number)
      expect(await entry.textContent()).toContain(`${year}年${month}月${day}日起`)
      expect(await entry.locator('.states > li').count()).toBe(document.requiredFields.length)
    }
    // Areas and senders are called by their names in the time line.
    const opening = (await hook(page, 'line-1').textContent()) ?? ''
    expect(opening).not.toMatch(/990101|hotline/u)
  },
)
