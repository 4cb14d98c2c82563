// Who may import whom: the arrows between projects, third-party modules by
// subpath, no cycles, and what an entry must not load.
import { expect, test } from 'vitest'
import {
  entriesOf,
  type File,
  importsOf,
  packages,
  projectOf,
  projects,
  reachedFrom,
  read,
  sourcesOf,
  targetOf,
} from './codeBase.ts'
import { knownByOneFile, mayImport, nodeOnlyEntries, notLoadedBy, thirdParty } from './houseRules.ts'

const sources: readonly File[] = projects.flatMap(sourcesOf)
const isContract = (path: string): boolean => path.endsWith('.contract.ts')
const listed = (specifier: string, list: readonly string[]): boolean =>
  list.some((each) =>
    each.endsWith('/*') || each.endsWith(':*') ? specifier.startsWith(each.slice(0, -1)) : each === specifier,
  )

test('every project stands in the import tables', () => {
  const names = projects.map(({ name }) => name).sort()
  expect(Object.keys(mayImport).sort()).toEqual(names)
  expect(Object.keys(thirdParty).sort()).toEqual(names)
})

test.each(projects)('$folder imports only the workspace packages it may', (project) => {
  const wrong = sourcesOf(project).flatMap(({ path, text }) =>
    importsOf({ path, text }).flatMap(({ specifier, line }) => {
      const name = /^@maplebridge\/([^/]+)/.exec(specifier)?.[1]
      if (name === undefined || mayImport[project.name]?.includes(name)) return []
      return [
        `${path}:${line} imports \`${specifier}\`; ${project.name} may import ${mayImport[project.name]?.join(', ') || 'none'}`,
      ]
    }),
  )
  expect(wrong).toEqual([])
})

test.each(projects)('$folder imports only the third-party modules listed for it', (project) => {
  const wrong = sourcesOf(project).flatMap((file) =>
    importsOf(file).flatMap(({ specifier, line }) => {
      if (/^[./]|^@maplebridge\//.test(specifier)) return []
      if (listed(specifier, thirdParty[project.name] ?? [])) return []
      return [
        `${file.path}:${line} imports \`${specifier}\`, which scripts/tidy/houseRules.ts does not list for ${project.name}`,
      ]
    }),
  )
  expect(wrong).toEqual([])
})

test.each(projects)(
  '$folder declares what it imports, and no workspace package that it may not import',
  (project) => {
    const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = project.manifest
    const runtime = { ...dependencies, ...peerDependencies }
    const declared = project.folder.startsWith('packages/') ? runtime : { ...runtime, ...devDependencies }
    const forbidden = Object.keys(declared)
      .filter((name) => name.startsWith('@maplebridge/'))
      .filter((name) => !mayImport[project.name]?.includes(name.replace('@maplebridge/', '')))
    const missing = sourcesOf(project).flatMap((file) =>
      importsOf(file).flatMap(({ specifier, line }) => {
        if (/^[./]|^node:/.test(specifier)) return []
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
        return name in declared || name === project.manifest.name
          ? []
          : [
              `${file.path}:${line} imports \`${name}\`, which ${project.folder}/package.json does not declare`,
            ]
      }),
    )
    expect({ forbidden, missing }).toEqual({ forbidden: [], missing: [] })
  },
)

test('relative imports name a file with its extension and stay inside their project', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .flatMap(({ specifier, line }) => {
        const target = targetOf(specifier, file.path)
        if (target === undefined)
          return [`${file.path}:${line} imports \`${specifier}\`: no such file (write the extension)`]
        const home = projectOf(file.path)
        return projectOf(target) === home
          ? []
          : [`${file.path}:${line} reaches into another project: \`${specifier}\``]
      }),
  )
  expect(wrong).toEqual([])
})

test('a package is imported by its entries, never by a file inside it', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => specifier.startsWith('@maplebridge/'))
      .filter(({ specifier }) => targetOf(specifier, file.path) === undefined)
      .map(({ specifier, line }) => `${file.path}:${line} imports \`${specifier}\`, which is no entry`),
  )
  expect(wrong).toEqual([])
})

test('effect is imported by subpath', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => specifier === 'effect')
      .map(({ line }) => `${file.path}:${line}`),
  )
  expect(wrong).toEqual([])
})

test('zod is known only to services/http and to contracts', () => {
  const wrong = sources
    .filter(({ path }) => !path.startsWith('services/http/src/') && !isContract(path))
    .flatMap((file) =>
      importsOf(file)
        .filter(
          ({ specifier, typeOnly }) =>
            /^zod(\/|$)/.test(specifier) || (/zod-openapi/.test(specifier) && !typeOnly),
        )
        .map(({ line }) => `${file.path}:${line}`),
    )
  expect(wrong).toEqual([])
})

test.each(knownByOneFile)('%s is known to one file of a project', (module) => {
  const knowing = projects.map((project) =>
    sourcesOf(project).filter((file) => importsOf(file).some(({ specifier }) => specifier === module)),
  )
  const crowds = knowing.filter((files) => files.length > 1).map((files) => files.map(({ path }) => path))
  expect(crowds).toEqual([])
  expect(knowing.flat()).not.toEqual([])
})

test('no file imports itself by a detour, not even for types', () => {
  const state = new Map<string, 'open' | 'closed'>()
  const cycles: string[] = []
  const visit = (path: string, chain: readonly string[]): void => {
    if (state.get(path) === 'closed') return
    if (state.get(path) === 'open') {
      cycles.push([...chain.slice(chain.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    if (/\.(ts|vue)$/.test(path)) {
      for (const { specifier } of importsOf(read(path))) {
        const target = targetOf(specifier, path)
        if (target !== undefined) visit(target, [...chain, path])
      }
    }
    state.set(path, 'closed')
  }
  for (const { path } of sources) visit(path, [])
  expect(cycles).toEqual([])
})

const entries = packages.flatMap(entriesOf)
const loads = (entry: string, module: RegExp): readonly string[] =>
  [...reachedFrom(entry, ({ typeOnly }) => !typeOnly)]
    .filter(([path]) => path.endsWith('.ts'))
    .flatMap(([path, chain]) =>
      importsOf(read(path))
        .filter(({ specifier, typeOnly }) => !typeOnly && module.test(specifier))
        .map(({ specifier }) => [...chain, specifier].join(' → ')),
    )

test.each(entries.filter(({ path }) => !nodeOnlyEntries.includes(path)))(
  '$name $subpath runs in a browser: it loads nothing of Node.js',
  ({ path }) => {
    expect(loads(path, /^(node:|yaml$)/)).toEqual([])
  },
)

test.each(entries.filter(({ name, subpath }) => subpath === '.' && name in notLoadedBy))(
  '$name loads no more of effect than it needs',
  ({ name, path }) => {
    expect(loads(path, notLoadedBy[name] ?? /^$/)).toEqual([])
  },
)
