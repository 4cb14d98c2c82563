// Each published package holds up where an adopter installs it: its manifest,
// its types under each way of resolving modules, its files, and a first import.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, expect, test } from 'vitest'
import { packages, root } from '../tidy/codeBase.ts'
import { type Published, publish, type Tarball } from './tarballs.ts'

const published: Published = publish()
afterAll(published.remove)
const { project, tarballs } = published

const everyEntry = tarballs.flatMap(({ name, folder }) =>
  Object.entries<unknown>(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath]) => `@maplebridge/${name}${subpath.slice(1)}`),
)

test.each(tarballs)('publint finds nothing about $name', async ({ data }) => {
  const tarball = new Uint8Array(data).buffer
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})

/** Ways that an ESM-only package does not serve: `require` in old resolvers. */
const notServed = new Set(['node10', 'node16-cjs'])

/** The packages that code imports; the command has no types to be wrong about. */
const imported = tarballs.filter(({ name }) =>
  everyEntry.some((entry) => entry.startsWith(`@maplebridge/${name}`)),
)

test.each(imported)('are-the-types-wrong finds nothing about $name', async ({ data }) => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(data)))
  if (analysis.types === false) throw new Error('no types were found')
  const problems = analysis.problems.filter(
    (problem) => !('resolutionKind' in problem && notServed.has(problem.resolutionKind)),
  )
  expect(problems).toEqual([])
})

const filesIn = ({ folder }: Tarball): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

test.each(tarballs)('$name holds its licence and README, and no source or build state', (tarball) => {
  const files = filesIn(tarball)
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
  expect(
    files.filter((file) => /(^src\/|^test\/|tsbuildinfo|\.tsx?$)/.test(file) && !file.endsWith('.d.ts')),
  ).toEqual([])
})

test.each(tarballs)('$name names no workspace or catalog range', ({ folder }) => {
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).not.toMatch(/"(workspace|catalog):/)
})

test('every entry can be imported', () => {
  writeFileSync(join(project, 'first.mjs'), everyEntry.map((entry) => `await import('${entry}')`).join('\n'))
  expect(execFileSync(process.execPath, ['first.mjs'], { cwd: project, encoding: 'utf8' })).toBe('')
})

test.each(['nodenext', 'bundler'])(
  'every entry type-checks in an adopter’s project (%s)',
  { timeout: 60_000 },
  (way) => {
    writeFileSync(
      join(project, 'first.ts'),
      everyEntry
        .map((entry, at) => `import * as entry${at} from '${entry}'\nexport { entry${at} }`)
        .join('\n'),
    )
    const module = way === 'bundler' ? 'esnext' : way
    const options = [
      '--module',
      module,
      '--moduleResolution',
      way,
      '--target',
      'es2023',
      '--strict',
      '--noEmit',
      '--skipLibCheck',
      'true',
      '--types',
      'node',
      'first.ts',
    ]
    const tsc = join(root, 'node_modules', '.bin', 'tsc')
    expect(() => execFileSync(tsc, options, { cwd: project, encoding: 'utf8' })).not.toThrow()
  },
)

test('the built entry of rules loads nothing of effect', () => {
  const seen = new Set<string>()
  const loads = (file: string): readonly string[] => {
    if (seen.has(file)) return []
    seen.add(file)
    const found = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*["']([^'"]+)["']/gm)]
    return found.flatMap(([, specifier = '']) =>
      specifier.startsWith('.') ? loads(join(file, '..', specifier)) : [specifier],
    )
  }
  const rules = tarballs.find(({ name }) => name === 'rules')
  expect(
    rules && loads(join(rules.folder, 'dist/index.js')).filter((name) => name.startsWith('effect')),
  ).toEqual([])
})

test('the command runs from its package', () => {
  const cli = join(project, 'node_modules/@maplebridge/cli')
  const { bin, version } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8'))
  expect(existsSync(join(cli, bin.maplebridge))).toBe(true)
  const answer = execFileSync(process.execPath, [join(cli, bin.maplebridge), '--version'], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(answer.trim()).toContain(version)
})

test('each package is packed', () => {
  expect(tarballs.map(({ name }) => name)).toEqual(packages.map(({ name }) => name))
})
