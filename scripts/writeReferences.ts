// Writes what follows from each package.json: the `references` of the
// tsconfig.json files and `publishConfig.exports`. Run it after a dependency or
// an entry has changed: `pnpm references`.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packages, projects, root } from './tidy/codeBase.ts'
import { publishedAs, referencesOf, rootReferences } from './tidy/derived.ts'

const change = (path: string, edit: (content: Record<string, unknown>) => Record<string, unknown>): void => {
  const file = join(root, path)
  const before = readFileSync(file, 'utf8')
  const after = `${JSON.stringify(edit(JSON.parse(before)), null, 2)}\n`
  if (JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(after))) return
  writeFileSync(file, after)
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'ignore' })
  console.log(`wrote ${path}`)
}

change('tsconfig.json', (content) => ({ ...content, references: rootReferences }))
for (const project of projects)
  change(`${project.folder}/tsconfig.json`, (content) => ({ ...content, references: referencesOf(project) }))
for (const { folder, manifest } of packages)
  change(`${folder}/package.json`, (content) => ({
    ...content,
    publishConfig: { ...manifest.publishConfig, exports: publishedAs(manifest.exports ?? {}) },
  }))
