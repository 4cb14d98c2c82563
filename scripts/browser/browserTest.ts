// Tests that need a browser. Where none is found they are skipped, and say so;
// with MAPLEBRIDGE_REQUIRE_BROWSER=1 they fail instead.
import { chromium, type Browser as Launched } from 'playwright-core'
import { test } from 'vitest'
import { findChromium } from './findChromium.ts'

const found = findChromium()
const required = process.env.MAPLEBRIDGE_REQUIRE_BROWSER === '1'
const advice =
  'no Chromium was found; install one, or name one in MAPLEBRIDGE_CHROMIUM, to run the browser tests'

if (found === undefined && !required) console.warn(`SKIPPED: ${advice}`)

/** `test`, where there is a browser or there has to be one. */
export const browserTest = test.skipIf(found === undefined && !required)

/** Starts the browser. */
export const launchBrowser = async (): Promise<Launched> => {
  if (found === undefined) throw new Error(advice)
  return chromium.launch({ executablePath: found.executablePath, args: [...found.args] })
}
