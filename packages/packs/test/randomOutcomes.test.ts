// The page that tells what becomes of random disputes under each local plan.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outcomesPage } from '../scripts/randomOutcomes.ts'

test('docs/routing-outcomes.md is what comes of the disputes drawn again', { timeout: 120_000 }, async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/routing-outcomes.md'), 'utf8')
  expect(page).toBe(outcomesPage())
})
