/**
 * Turns what the schema library says about an input into issues in both languages. Of a union it reports the
 * member that came closest, not all of them; it never repeats an input value, which may be personal.
 */
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import * as SchemaIssue from 'effect/SchemaIssue'
import type { Issue } from './Issue.ts'

type Path = Issue['path']

/**
 * Decodes an input strictly: unknown keys are issues, and all issues are reported with their paths.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import * as Schema from 'effect/Schema'
 * import { decodeStrictly } from '@maplebridge/policy-pack/schema'
 *
 * const decoded = decodeStrictly(Schema.Struct({ id: Schema.String }), { idd: 'XN-1' })
 * assert.deepEqual(
 *   Result.isFailure(decoded) && decoded.failure.map((issue) => [issue.code, issue.path.join('.')]).sort(),
 *   [['missing-key', 'id'], ['unknown-key', 'idd']],
 * )
 * ```
 */
export const decodeStrictly = <T>(
  schema: Schema.ConstraintDecoder<T>,
  input: unknown,
): Result.Result<T, readonly Issue[]> =>
  Result.mapError(
    Schema.decodeUnknownResult(schema, { errors: 'all', onExcessProperty: 'error' })(input),
    (error) => issuesOf(error.issue, []),
  )

const issuesOf = (issue: SchemaIssue.Issue, path: Path): readonly Issue[] => {
  switch (issue._tag) {
    case 'Pointer':
      return issuesOf(issue.issue, [...path, ...issue.path.map(segment)])
    case 'Encoding':
      return issuesOf(issue.issue, path)
    case 'Composite':
      return issue.issues.flatMap((inner) => issuesOf(inner, path))
    case 'AnyOf':
      return closest(issue, path)
    case 'Filter': {
      const inner = issuesOf(issue.issue, path)
      const message = SchemaIssue.defaultCheckHook(issue)
      return message === undefined ? inner : [written('out-of-domain', path, message)]
    }
    case 'MissingKey':
      return [{ code: 'missing-key', path, message: missing }]
    case 'UnexpectedKey':
      return [{ code: 'unknown-key', path, message: unexpected }]
    case 'InvalidType':
      return [written('wrong-type', path, SchemaIssue.defaultLeafHook(issue))]
    case 'InvalidValue':
    case 'Forbidden':
    case 'OneOf':
      return [written('out-of-domain', path, SchemaIssue.defaultLeafHook(issue))]
  }
}

const closest = (issue: SchemaIssue.AnyOf, path: Path): readonly Issue[] => {
  const members = issue.issues.map((member) => issuesOf(member, path))
  const [best] = members.toSorted((a, b) => distance(a) - distance(b))
  const message = SchemaIssue.makeFormatterDefault()(new SchemaIssue.AnyOf(issue.ast, []))
  return best === undefined ? [written('wrong-type', path, message)] : best
}

/** Fewer issues are closer; a key that is missing or too many weighs more than a value that is off. */
const distance = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { code }) => sum + (code === 'missing-key' || code === 'unknown-key' ? 3 : 2), 0) -
  Math.max(0, ...issues.map(({ path }) => path.length)) / 10

const segment = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key))

const written = (code: Issue['code'], path: Path, message: string): Issue => ({
  code,
  path,
  message: { en: lowered(message), zh: `不符合要求:${translated(message)}` },
})

const lowered = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1)

/** The library words what it expects in English; the kinds it names most are put into Chinese. */
const translated = (message: string): string =>
  words.reduce((text, [pattern, zh]) => text.replace(pattern, zh), message)

const words: readonly (readonly [RegExp, string])[] = [
  [/^expected /iu, '应为'],
  [/a value with a length of at least 1/u, '非空内容'],
  [/\bboolean\b/gu, '是或否(true/false)'],
  [/\bstring\b/gu, '文本'],
  [/\b(an )?integer\b/gu, '整数'],
  [/\bnumber\b/gu, '数字'],
  [/\barray\b/gu, '列表'],
  [/\bobject\b/gu, '对象'],
  [/a kebab-case code such as/u, '短横线小写代码,例如'],
  [/the id of a cited clause, such as/u, '引用条款的编号,例如'],
  [/a role such as (.+); names of people never enter/u, '角色,例如 $1;不得填写姓名'],
  [/, such as /gu, ',例如 '],
  [/ or /gu, ' 或 '],
]

const missing: Label = { zh: '缺少此项,请补上', en: 'this key is missing; add it' }
const unexpected: Label = {
  zh: '没有此项,请检查拼写或删去',
  en: 'there is no such key; check its spelling or remove it',
}
