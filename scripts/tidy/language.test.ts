// What sources may not do: read the world, throw, or silence the type checker.
import ts from 'typescript'
import { expect, test } from 'vitest'
import { type File, lineOf, nodesOf, packages, placeOf, projects, services, sourcesOf } from './codeBase.ts'
import { longest, mayBeLong, mayReadTheWorld, mayThrow } from './houseRules.ts'

const sourcesIn = (folder: string): readonly File[] =>
  projects.flatMap(sourcesOf).filter(({ path }) => path.startsWith(folder))
const notIn =
  (exceptions: Readonly<Record<string, string>>) =>
  ({ path }: File): boolean =>
    !(path in exceptions)

/** `Date.now`, `Math.random` and their like, as they are written. */
const worldly =
  /^(Date\.now|Math\.random|performance\.\w+|process\.(env|hrtime|uptime|argv|cwd)|crypto\.(randomUUID|getRandomValues)|navigator\.\w+|Temporal\.Now)$/
const worldlyCalls = new Set(['setTimeout', 'setInterval', 'fetch', 'Date'])

const readsTheWorld = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node)) return worldly.test(node.getText())
  if (ts.isElementAccessExpression(node)) return worldly.test(node.expression.getText())
  if (ts.isNewExpression(node))
    return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
  return ts.isCallExpression(node) && worldlyCalls.has(node.expression.getText())
}
/** In packages no `Date` at all: days come in as plain dates, and one file knows the date library. */
const makesADate = (node: ts.Node): boolean =>
  ts.isNewExpression(node) && node.expression.getText() === 'Date'
const places = (files: readonly File[], found: (node: ts.Node) => boolean): readonly string[] =>
  files.flatMap((file) =>
    nodesOf(file)
      .filter(found)
      .map((node) => `${placeOf(node)} ${node.getText().split('\n', 1)[0]}`),
  )

test.each(packages)('$folder reads no clock, chance or environment, and sets no timer', (project) => {
  const files = sourcesOf(project).filter(notIn(mayReadTheWorld))
  expect(places(files, (node) => readsTheWorld(node) || makesADate(node))).toEqual([])
})

test.each(services)('$folder reads the clock and the environment in main.ts only', (project) => {
  const files = sourcesOf(project)
    .filter(({ path }) => path.includes('/src/'))
    .filter(notIn(mayReadTheWorld))
  expect(places(files, readsTheWorld)).toEqual([])
})

test('no package throws', () => {
  const throwing = (node: ts.Node): boolean =>
    ts.isThrowStatement(node) ||
    (ts.isCallExpression(node) &&
      /(^|\.)(getOrThrow|getOrThrowWith|decode\w*Sync|encode\w*Sync)$/.test(node.expression.getText()))
  expect(places(sourcesIn('packages/').filter(notIn(mayThrow)), throwing)).toEqual([])
})

test('no source uses `any`', () => {
  expect(places(sourcesIn(''), (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([])
})

test('no source silences the type checker', () => {
  const silent = sourcesIn('').flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (/@ts-(ignore|expect-error|nocheck)/.test(line) ? [`${path}:${at + 1}`] : [])),
  )
  expect(silent).toEqual([])
})

const isAssertion = (node: ts.Node): boolean => {
  if (ts.isAsExpression(node)) return node.type.getText() !== 'const'
  if (ts.isTypeAssertionExpression(node) || ts.isNonNullExpression(node)) return true
  return (
    (ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken !== undefined
  )
}

/** Whether `// proof:` stands on the lines of the assertion, on the line above it, or above its statement. */
const isProven = (node: ts.Node): boolean => {
  const tree = node.getSourceFile()
  const lines = tree.text.split('\n')
  const lastLine = tree.getLineAndCharacterOfPosition(node.getEnd()).line + 1
  const statement = ts.findAncestor(node, ts.isStatement) ?? node
  const near = [lineOf(statement) - 1, lineOf(node) - 1]
  for (let line = lineOf(node); line <= lastLine; line += 1) near.push(line)
  near.push(lastLine - 1)
  return near.some((line) => /\/\/ proof: \S/.test(lines[line - 1] ?? ''))
}

test('each `as` and `!` stands beside a comment that starts with `// proof:`', () => {
  expect(places(sourcesIn(''), (node) => isAssertion(node) && !isProven(node))).toEqual([])
})

test(`no source is longer than ${longest} lines`, () => {
  const tooLong = [...sourcesIn('')]
    .filter(notIn(mayBeLong))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines`)
  expect(tooLong).toEqual([])
})

test('each exception of the tables is still needed', () => {
  const exists = (path: string): boolean => sourcesIn('').some((file) => file.path === path)
  const unknown = [mayReadTheWorld, mayThrow, mayBeLong]
    .flatMap((table) => Object.keys(table))
    .filter((path) => !exists(path))
  expect(unknown).toEqual([])
})
