// No test may be unable to fail, and none may be left out in silence.
import ts from 'typescript'
import { expect, test } from 'vitest'
import { type File, filesLike, nodesOf, placeOf } from './codeBase.ts'

const testFiles: readonly File[] = filesLike(/^(packages|services|examples|bench|scripts)\/.*\.test\.ts$/)

const calls = (file: File): readonly ts.CallExpression[] => nodesOf(file).filter(ts.isCallExpression)
const callee = (call: ts.CallExpression): string => call.expression.getText()

test('no test keeps the others from running', () => {
  const alone = testFiles
    .flatMap(calls)
    .filter((call) => /^(test|it|describe|suite)\b.*\.only\b/.test(callee(call)))
  expect(alone.map(placeOf)).toEqual([])
})

test('each skipped test stands below a comment that starts with `// reason:`', () => {
  const leftOut = testFiles
    .flatMap(calls)
    .filter((call) => /^(test|it|describe|suite)\b.*\.(skip|skipIf|runIf|todo|fails)\b/.test(callee(call)))
    .filter((call) => ts.isExpressionStatement(call.parent))
    .filter((call) => {
      const tree = call.getSourceFile()
      const { line } = tree.getLineAndCharacterOfPosition(call.getStart())
      return !/\/\/ reason: \S/.test(tree.text.split('\n')[line - 1] ?? '')
    })
  expect(leftOut.map(placeOf)).toEqual([])
})

test('every test expects something', () => {
  const idle = testFiles.flatMap((file) =>
    calls(file)
      .filter((call) => /^(test|it)\b/.test(callee(call)) && ts.isExpressionStatement(call.parent))
      .filter((call) => {
        const body = call.arguments.find((each) => ts.isArrowFunction(each) || ts.isFunctionExpression(each))
        return body !== undefined && !/\b(expect|assert|check|agree)\w*/.test(body.getText())
      }),
  )
  expect(idle.map(placeOf)).toEqual([])
})
