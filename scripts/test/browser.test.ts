// The browser that the tests use, wherever it comes from, starts and renders.
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserTest, launchBrowser } from '../browser/browserTest.ts'
import { findChromium, shippedChromium } from '../browser/findChromium.ts'

browserTest('the browser starts and renders', { timeout: 30_000 }, async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>枫桥</h1>')
    expect(await page.textContent('h1')).toBe('枫桥')
  } finally {
    await browser.close()
  }
})

// reason: the npm package carries a Chromium for Linux on x64 only
test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'the browser that an npm package carries starts and renders',
  { timeout: 60_000 },
  async () => {
    const executablePath = shippedChromium() ?? ''
    const browser = await chromium.launch({ executablePath, args: [...(findChromium()?.args ?? [])] })
    try {
      const page = await browser.newPage()
      await page.setContent('<h1>枫桥</h1>')
      expect(await page.textContent('h1')).toBe('枫桥')
    } finally {
      await browser.close()
    }
  },
)

test('a named browser that is not there is told', () => {
  expect(() => findChromium({ MAPLEBRIDGE_CHROMIUM: '/no/such/browser' })).toThrow(
    'MAPLEBRIDGE_CHROMIUM names `/no/such/browser`, which is no program',
  )
})
