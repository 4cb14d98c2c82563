// The pages of the second reading: every item of the sample has a verdict in both languages, and the counts are those of the rows.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCoverage } from '../scripts/coverage/readCoverage.ts'
import { sampleOf } from '../scripts/coverage/sample.ts'

const docs = join(import.meta.dirname, '../../../docs')

test.each([
  ['second-reading.md', ['right', 'mended', 'open']],
  ['second-reading.zh-CN.md', ['无误', '已改', '待定']],
])('%s', async (page, verdicts) => {
  const text = await readFile(join(docs, page), 'utf8')
  const rows = [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gmu)]
  expect(rows.map(([, id]) => id)).toEqual(sampleOf(await readCoverage()))
  const counts = verdicts.map((verdict) => rows.filter(([, , given]) => given === verdict).length)
  expect(text).toContain(`| ${counts.join(' | ')} |`)
  expect(counts.reduce((sum, count) => sum + count)).toBe(rows.length)
})
