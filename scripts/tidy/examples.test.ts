// The examples in doc comments run. Those of packages run where an adopter's
// code would stand, in `examples/`; those of services in the workbench, which
// depends on all of them. One process for each of the two loads every example.
import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { type Project, packages, root, services } from './codeBase.ts'
import { type Example, examplesOf } from './docComments.ts'

type Outcome = { readonly example: Example; readonly place: string; readonly failure: string | undefined }

/** Loads each file named on the command line and writes what became of it. */
const loader = `
import { writeFileSync } from 'node:fs'
const outcomes = {}
const [into, ...files] = process.argv.slice(2)
for (const file of files)
  outcomes[file] = await import('./' + file).then(() => '', (error) => String(error?.stack ?? error))
writeFileSync(new URL(into, import.meta.url), JSON.stringify(outcomes))
process.exit(0)
`

const run = async (home: string, projects: readonly Project[]): Promise<readonly Outcome[]> => {
  const folder = join(root, home, '.tidy')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const named = projects.flatMap(examplesOf).map((example, at) => ({ example, file: `example-${at}.ts` }))
  if (named.length === 0) return []
  for (const { example, file } of named)
    writeFileSync(join(folder, file), `// ${example.path}:${example.line}\n${example.code}\nexport {}\n`)
  writeFileSync(join(folder, 'loader.mjs'), loader)
  const words = ['loader.mjs', 'outcomes.json', ...named.map(({ file }) => file)]
  await promisify(execFile)(process.execPath, words, { cwd: folder, timeout: 60_000 })
  const { default: outcomes } = await import(join(folder, 'outcomes.json'), { with: { type: 'json' } })
  return named.map(({ example, file }) => ({
    example,
    place: `${example.path}:${example.line}`,
    failure: outcomes[file] === '' ? undefined : String(outcomes[file] ?? 'not run'),
  }))
}

const outcomes = (await Promise.all([run('examples', packages), run('services/workbench', services)])).flat()

test.each(outcomes.map(({ place, failure }) => [place, failure] as const))(
  'the example at %s runs',
  (_place, failure) => {
    expect(failure).toBeUndefined()
  },
)

test('every example can fail: it asserts something', () => {
  const idle = outcomes.filter(({ example }) => !/\bassert\b/.test(example.code)).map(({ place }) => place)
  expect(idle).toEqual([])
})
