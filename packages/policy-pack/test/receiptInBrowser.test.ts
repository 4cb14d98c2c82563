import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Result from 'effect/Result'
import { build } from 'tsup'
import { expect } from 'vitest'
import { browserTest, launchBrowser } from '../../../scripts/browser/browserTest.ts'
import { editionOn } from '../src/index.ts'
import { issueReceipt, verifyReceipt } from '../src/receipt.ts'
import { county, national } from './specimen.ts'

const packs = [national, county]
const under = Result.getOrThrow(editionOn(packs, { on: '2023-05-08' }))
const dispute = {
  id: 'X-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: { 'people-involved': 12 },
}

/** The entry as one classic script that puts its exports on `receipts`. */
const bundled = async (): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'maplebridge-receipt-'))
  await build({
    config: false,
    entry: { receipt: join(import.meta.dirname, '../src/receipt.ts') },
    format: 'iife',
    globalName: 'receipts',
    platform: 'browser',
    noExternal: [/./],
    dts: false,
    silent: true,
    outDir,
  })
  const script = readFileSync(join(outDir, 'receipt.global.js'), 'utf8')
  rmSync(outDir, { recursive: true })
  return script
}

browserTest(
  'a receipt verifies in a browser as it does here',
  async () => {
    const receipts = (['sha256', 'sm3'] as const).flatMap((digest) => {
      const receipt = Result.getOrThrow(issueReceipt(dispute, { under, packages: {}, digest }))
      return [receipt, { ...receipt, on: '2023-05-09' }]
    })
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: await bundled() })
      const there = await page.evaluate(
        ([given, at]) =>
          given.map((receipt) => Reflect.get(globalThis, 'receipts').verifyReceipt(receipt, { packs: at })),
        [receipts, packs] as const,
      )
      expect(there).toEqual(receipts.map((receipt) => verifyReceipt(receipt, { packs })))
      expect(there.map(({ _tag }: { readonly _tag: string }) => _tag)).toEqual([
        'Verified',
        'DigestDiffers',
        'Verified',
        'DigestDiffers',
      ])
    } finally {
      await browser.close()
    }
  },
  60_000,
)
