import { launchBrowser } from '../scripts/browser/browserTest.ts'

const [names, langs, widths, full] = [
  process.argv[2].split(','),
  process.argv[3].split(','),
  process.argv[4].split(','),
  process.argv[5],
]
const browser = await launchBrowser()
for (const lang of langs)
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width: Number(width), height: 900 } })
    await page.goto(`http://localhost:4977/?lang=${lang}`)
    await page.locator('[data-test="more-examples"]').evaluate((m) => m.setAttribute('open', ''))
    for (const name of names) {
      await page.click(`[data-test="example-${name}"]`)
      if (full !== 'open')
        await page.locator('[data-test="more-examples"]').evaluate((m) => m.removeAttribute('open'))
      await page.waitForTimeout(150)
      const sw = await page.evaluate('document.documentElement.scrollWidth')
      console.log(name, lang, width, 'scrollWidth', sw)
      const target = full === 'route' ? page.locator('section.card:has([data-test="route-path"])') : undefined
      if (target) await target.screenshot({ path: `/tmp/rs/${name}-${lang}-${width}.png` })
      else await page.screenshot({ path: `/tmp/rs/${name}-${lang}-${width}.png`, fullPage: full === 'full' })
      await page.locator('[data-test="more-examples"]').evaluate((m) => m.setAttribute('open', ''))
    }
    await page.close()
  }
await browser.close()
