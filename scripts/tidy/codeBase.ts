// Reads this repository's own files as the tidy tests need them: which projects
// there are, which sources they have, and what each source imports and exports.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

export const root = join(import.meta.dirname, '..', '..')

/** A `package.json`, as far as the tests look at it. */
export type Manifest = {
  readonly name: string
  readonly private?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string>>
  readonly files?: readonly string[]
  readonly publishConfig?: { readonly exports?: unknown; readonly bin?: unknown }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A workspace project: `folder` is its path from the root, `name` its name without the scope. */
export type Project = { readonly name: string; readonly folder: string; readonly manifest: Manifest }

/** A file, by its path from the root with forward slashes. */
export type File = { readonly path: string; readonly text: string }

/** An import or re-export: what it names, on which line, and whether it survives at run time. */
export type Import = { readonly specifier: string; readonly line: number; readonly typeOnly: boolean }

const ignored = new Set(['node_modules', 'dist', '.git', '.tools', '.turbo', '.tidy', 'coverage'])

const walk = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? walk(path) : [path]
    })
    .sort()

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Every file of the repository that is not generated or installed. */
export const allPaths: readonly string[] = walk('')

const files = new Map<string, File>()

/** The text of a file, by its path from the root; the tests write none, so it is read once. */
export const read = (path: string): File => {
  const known = files.get(path)
  if (known !== undefined) return known
  const file = { path, text: textOf(path) }
  files.set(path, file)
  return file
}

/** The files whose path matches. */
export const filesLike = (pattern: RegExp): readonly File[] =>
  allPaths.filter((path) => pattern.test(path)).map(read)

const projectsIn = (group: string): readonly Project[] =>
  readdirSync(join(root, group))
    .map((name) => ({ name, folder: `${group}/${name}` }))
    .filter(({ folder }) => existsSync(join(root, folder, 'package.json')))
    .map((project) => ({ ...project, manifest: JSON.parse(textOf(`${project.folder}/package.json`)) }))

export const packages: readonly Project[] = projectsIn('packages')
export const services: readonly Project[] = projectsIn('services')
export const projects: readonly Project[] = [...packages, ...services]

/** The TypeScript sources of a project: `src`, and the page where there is one. */
export const sourcesOf = (project: Project): readonly File[] =>
  filesLike(new RegExp(`^${project.folder}/(?:src|page)/.*(?<!\\.d)\\.(?:ts|vue)$`))

/** The project that a path belongs to. */
export const projectOf = (path: string): Project | undefined =>
  projects.find(({ folder }) => path.startsWith(`${folder}/`))

const trees = new Map<string, ts.SourceFile>()

/** The syntax tree of a file; of a `.vue` file, that of its script on its own lines. */
export const treeOf = ({ path, text }: File): ts.SourceFile => {
  const known = trees.get(path)
  if (known !== undefined) return known
  const script = path.endsWith('.vue') ? scriptOf(text) : text
  const tree = ts.createSourceFile(path, script, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS)
  trees.set(path, tree)
  return tree
}

const scriptOf = (vue: string): string => {
  const found = /<script[^>]*>([\s\S]*?)<\/script>/.exec(vue)
  if (found?.[1] === undefined) return ''
  const before = vue.slice(0, found.index + found[0].indexOf('>') + 1)
  return before.replace(/[^\n]/g, '') + found[1]
}

const nodesByPath = new Map<string, readonly ts.Node[]>()

/** Every node of a file, outermost first. */
export const nodesOf = (file: File): readonly ts.Node[] => {
  const known = nodesByPath.get(file.path)
  if (known !== undefined) return known
  const nodes: ts.Node[] = []
  nodesByPath.set(file.path, nodes)
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(treeOf(file))
  return nodes
}

/** The line of a node, counted from one. */
export const lineOf = (node: ts.Node): number => {
  const tree = node.getSourceFile()
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

/** `path:line`, as editors and terminals open it. */
export const placeOf = (node: ts.Node): string => `${node.getSourceFile().fileName}:${lineOf(node)}`

const isNothingAtRunTime = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true
    const clause = node.exportClause
    return (
      clause !== undefined && ts.isNamedExports(clause) && clause.elements.every((each) => each.isTypeOnly)
    )
  }
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = clause.namedBindings
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((each) => each.isTypeOnly)
  )
}

/** What a file imports: statements, re-exports, `import('…')` in code and in types. */
export const importsOf = (file: File): readonly Import[] =>
  nodesOf(file).flatMap((node): readonly Import[] => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined
    ) {
      const { moduleSpecifier } = node
      if (!ts.isStringLiteral(moduleSpecifier)) return []
      return [{ specifier: moduleSpecifier.text, line: lineOf(node), typeOnly: isNothingAtRunTime(node) }]
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument === undefined || !ts.isStringLiteralLike(argument)) return []
      return [{ specifier: argument.text, line: lineOf(node), typeOnly: false }]
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument
      return ts.isStringLiteral(literal)
        ? [{ specifier: literal.text, line: lineOf(node), typeOnly: true }]
        : []
    }
    return []
  })

/** The file that a relative or workspace specifier means, as a path from the root; absent for anything else. */
export const targetOf = (specifier: string, from: string): string | undefined => {
  if (specifier.startsWith('.')) {
    const path = relative(root, join(root, dirname(from), specifier)).replaceAll('\\', '/')
    return existsSync(join(root, path)) ? path : undefined
  }
  const [, name, subpath] = /^@maplebridge\/([^/]+)(\/.+)?$/.exec(specifier) ?? []
  const project = projects.find((each) => each.name === name)
  const target = project?.manifest.exports?.[`.${subpath ?? ''}`]
  if (project === undefined || target === undefined) return undefined
  const path = `${project.folder}/${target.replace('./', '')}`
  return existsSync(join(root, path)) ? path : undefined
}

/** The sources behind a published package's subpaths and commands. */
export const entriesOf = ({ name, folder, manifest }: Project) =>
  [...Object.entries(manifest.exports ?? {}), ...Object.entries(manifest.bin ?? {})]
    .filter(([, target]) => target.endsWith('.ts'))
    .map(([subpath, target]) => ({ name, subpath, path: `${folder}/${target.replace('./', '')}` }))
    .filter(({ path }) => existsSync(join(root, path)))

/** Every file that is loaded when `entry` is, with one chain of imports that leads to it. */
export const reachedFrom = (
  entry: string,
  follow: (found: Import) => boolean,
): ReadonlyMap<string, readonly string[]> => {
  const reached = new Map<string, readonly string[]>([[entry, [entry]]])
  for (const [path, chain] of reached) {
    if (!path.endsWith('.ts')) continue
    for (const found of importsOf(read(path)).filter(follow)) {
      const target = targetOf(found.specifier, path)
      if (target !== undefined && !reached.has(target)) reached.set(target, [...chain, target])
    }
  }
  return reached
}
