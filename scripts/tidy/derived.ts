// What follows from a project's package.json: the references of its
// tsconfig.json, and the entries under which it is published.
import { posix } from 'node:path'
import { type Project, projects } from './codeBase.ts'

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : 1

/** The TypeScript projects that must be built before this one: its workspace dependencies. */
export const referencesOf = ({ folder, manifest }: Project): readonly { readonly path: string }[] =>
  Object.keys(manifest.dependencies ?? {})
    .flatMap((name) => projects.filter((project) => project.manifest.name === name))
    .map((project) => ({ path: posix.relative(folder, project.folder) }))
    .sort(byPath)

/** The references of the root's tsconfig.json: every project. */
export const rootReferences: readonly { readonly path: string }[] = projects
  .map(({ folder }) => ({ path: folder }))
  .sort(byPath)

const published = (target: string): string | { readonly types: string; readonly default: string } => {
  if (!target.endsWith('.ts')) return target
  const built = target.replace('./src/', './dist/').replace(/\.ts$/, '')
  return { types: `${built}.d.ts`, default: `${built}.js` }
}

/** `publishConfig.exports`: the same subpaths, each from what the build makes of it. */
export const publishedAs = (exports: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(exports).map(([subpath, target]) => [subpath, published(target)]))
