// The parts of package.json and tsconfig.json that follow from one another.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packages, projects, read, root } from './codeBase.ts'
import { publishedAs, referencesOf, rootReferences } from './derived.ts'

test.each(projects)('$folder: every entry is there', ({ folder, manifest }) => {
  const targets = [...Object.values(manifest.exports ?? {}), ...Object.values(manifest.bin ?? {})]
  expect(targets.filter((target) => !existsSync(join(root, folder, target.replace('/*', ''))))).toEqual([])
})

test.each(projects)(
  '$folder: tsconfig.json refers to its dependencies (`pnpm references` writes this)',
  (project) => {
    const { references } = JSON.parse(read(`${project.folder}/tsconfig.json`).text)
    expect(references).toEqual(referencesOf(project))
  },
)

test('tsconfig.json refers to every project (`pnpm references` writes this)', () => {
  expect(JSON.parse(read('tsconfig.json').text).references).toEqual(rootReferences)
})

test.each(packages)('$folder publishes each entry from dist, with its types first', ({ manifest }) => {
  expect(manifest.publishConfig?.exports).toEqual(publishedAs(manifest.exports ?? {}))
})

test.each(packages)('$folder is ready to be published', ({ name, folder, manifest }) => {
  expect(manifest).toMatchObject({
    name: `@maplebridge/${name}`,
    license: 'Apache-2.0',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22.18' },
    publishConfig: { access: 'public' },
  })
  expect(manifest.private).toBeUndefined()
  expect(existsSync(join(root, folder, 'README.md'))).toBe(true)
})

test('every dependency comes from the catalog or the workspace', () => {
  const wrong = projects.flatMap(({ folder, manifest }) =>
    [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies]
      .flatMap((group) => Object.entries(group ?? {}))
      .filter(([name, range]) => range !== (name.startsWith('@maplebridge/') ? 'workspace:^' : 'catalog:'))
      .map(([name, range]) => `${folder}: ${name} ${range}`),
  )
  expect(wrong).toEqual([])
})
