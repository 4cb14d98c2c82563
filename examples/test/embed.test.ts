import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { inRepository } from './doors.ts'

const file = inRepository('examples/embed/assess.ts')
const source = readFileSync(file, 'utf8')

it.each(['README.md', 'README.zh-CN.md'])('%s shows exactly the embedding example', (readme) => {
  expect(readFileSync(inRepository(readme), 'utf8')).toContain(`\`\`\`ts\n${source}\`\`\``)
})

it('the embedding example is short, and runs', { timeout: 30_000 }, async () => {
  expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(12)
  const { stdout } = await promisify(execFile)(process.execPath, [file])
  expect(stdout).toBe(
    "red Township or street people's mediation committee\n" +
      "Where the dispute may escalate, take preventive measures that fit it [ 'PML-25' ]\n",
  )
})
