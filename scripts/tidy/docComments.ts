// Doc comments: what each entry exports with its comments, and the examples in
// them that can be run.
import ts from 'typescript'
import { type File, lineOf, nodesOf, type Project, read, sourcesOf, targetOf, treeOf } from './codeBase.ts'

/** An exported name with its declarations: a value and a type may share one. */
export type Exported = { readonly name: string; readonly declarations: readonly ts.Node[] }

/** A fenced block of an `@example`. */
export type Example = { readonly path: string; readonly line: number; readonly code: string }

const hasExport = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const declaredBy = (statement: ts.Statement): readonly Exported[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((declaration) => ({
      name: declaration.name.getText(),
      declarations: [declaration],
    }))
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  )
    return statement.name === undefined ? [] : [{ name: statement.name.text, declarations: [statement] }]
  return []
}

const merged = (found: readonly Exported[]): readonly Exported[] =>
  [...new Set(found.map(({ name }) => name))].map((name) => ({
    name,
    declarations: found.flatMap((each) => (each.name === name ? each.declarations : [])),
  }))

/** The names that a file declares, exported or not. */
const declarationsOf = (file: File): readonly Exported[] =>
  merged(treeOf(file).statements.flatMap(declaredBy))

/** The names that a file imports from the same workspace, with what they mean there. */
const importedBy = (file: File): readonly Exported[] =>
  treeOf(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const bindings = statement.importClause?.namedBindings
    const target = targetOf(statement.moduleSpecifier.text, file.path)
    if (target === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return []
    const available = exportsOf(target)
    return bindings.elements.map((each) => ({
      name: each.name.text,
      declarations: declarationsNamed((each.propertyName ?? each.name).text, { among: available }),
    }))
  })

const declarationsNamed = (
  name: string,
  { among }: { readonly among: readonly Exported[] },
): readonly ts.Node[] => among.find((each) => each.name === name)?.declarations ?? []

/** What a file exports, followed to the declarations through re-exports of the same workspace. */
export const exportsOf = (path: string): readonly Exported[] => {
  const file = read(path)
  const own = treeOf(file).statements.filter(hasExport).flatMap(declaredBy)
  const passedOn = treeOf(file).statements.flatMap((statement): readonly Exported[] => {
    if (!ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier, exportClause } = statement
    const target =
      moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)
        ? targetOf(moduleSpecifier.text, path)
        : undefined
    const available =
      target === undefined ? [...declarationsOf(file), ...importedBy(file)] : exportsOf(target)
    if (exportClause === undefined) return available
    if (!ts.isNamedExports(exportClause)) return []
    return exportClause.elements.map((each) => ({
      name: each.name.text,
      declarations: declarationsNamed((each.propertyName ?? each.name).text, { among: available }),
    }))
  })
  return merged([...own, ...passedOn])
}

/** Whether a declaration says in a sentence what it is. */
export const isDescribed = (node: ts.Node): boolean =>
  ts
    .getJSDocCommentsAndTags(node)
    .some((each) => ts.isJSDoc(each) && (ts.getTextOfJSDocComment(each.comment) ?? '').trim() !== '')

/** Whether a declaration is a function. */
export const isFunction = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  (ts.isVariableDeclaration(node) &&
    node.initializer !== undefined &&
    (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer)))

/** Whether a declaration's comment has an example. */
export const hasExample = (node: ts.Node): boolean =>
  ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'example' && blocksIn(tag).length > 0)

const blocksIn = (tag: ts.JSDocTag): readonly Example[] => {
  const tree = tag.getSourceFile()
  const text = tag.getFullText().replace(/^[ \t]*\* ?/gm, '')
  const first = lineOf(tag)
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((found) => ({
    path: tree.fileName,
    line: first + text.slice(0, found.index).split('\n').length,
    code: found[1] ?? '',
  }))
}

/** Every example in the doc comments of a project's sources. */
export const examplesOf = (project: Project): readonly Example[] => {
  const seen = new Set<ts.JSDocTag>()
  return sourcesOf(project)
    .filter(({ path }) => path.endsWith('.ts'))
    .flatMap((file) => nodesOf(file))
    .flatMap((node) => ts.getJSDocTags(node))
    .filter((tag) => tag.tagName.text === 'example' && !seen.has(tag) && seen.add(tag))
    .flatMap(blocksIn)
}
