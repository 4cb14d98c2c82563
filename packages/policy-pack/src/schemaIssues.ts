/**
 * Turns what the schema library says about an input into issues in both languages. Of a union it reports the member
 * that came closest, not all of them; it repeats no free text of the input, which may be personal.
 */
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import * as SchemaAST from 'effect/SchemaAST'
import * as SchemaIssue from 'effect/SchemaIssue'
import { expectations, shapes } from './expectations.ts'
import type { Issue } from './Issue.ts'
import { nearest } from './nearest.ts'

type Path = Issue['path']

/** Where the walk stands: the path, the nearest named shape above it, and the whole input. */
type Place = { readonly path: Path; readonly shape: string | undefined; readonly input: unknown }

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
): Result.Result<T, readonly Issue[]> => strictDecoder(schema)(input)

/**
 * The strict decoder of a schema, for whoever decodes often: made once, it does the same as `decodeStrictly`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import * as Schema from 'effect/Schema'
 * import { strictDecoder } from '@maplebridge/policy-pack/schema'
 *
 * const decode = strictDecoder(Schema.Struct({ id: Schema.String }))
 * assert.deepEqual(decode({ id: 'XN-1' }), Result.succeed({ id: 'XN-1' }))
 * assert.equal(Result.isFailure(decode({ id: 'XN-1', name: '' })), true)
 * ```
 */
export const strictDecoder = <T>(
  schema: Schema.ConstraintDecoder<T>,
): ((input: unknown) => Result.Result<T, readonly Issue[]>) => {
  const decode = Schema.decodeUnknownResult(schema, { errors: 'all', onExcessProperty: 'error' })
  const loosely = SchemaAST.toType(schema.ast) === schema.ast ? Schema.decodeUnknownResult(schema) : decode
  return (input) => {
    // To look for unknown keys on the way takes as long as all the rest; what decodes without loss has none.
    const decoded = loosely(input)
    if (Result.isSuccess(decoded) && keepsAll(decoded.success, input)) return Result.succeed(decoded.success)
    return Result.mapError(decode(input), ({ issue }) =>
      issuesOf(issue, { path: [], shape: undefined, input }),
    )
  }
}

/** Whether what was decoded has every key of the input; without a transformation it has no other. */
const keepsAll = (decoded: unknown, input: unknown): boolean => {
  if (decoded === input || !isObject(decoded) || !isObject(input)) return true
  const keys = Object.keys(input)
  return (
    Object.keys(decoded).length === keys.length &&
    keys.every((key) => keepsAll(Reflect.get(decoded, key), Reflect.get(input, key)))
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const issuesOf = (issue: SchemaIssue.Issue, place: Place): readonly Issue[] => {
  switch (issue._tag) {
    case 'Pointer':
      return issuesOf(issue.issue, {
        ...place,
        path: [...place.path, ...issue.path.map(segment)],
        shape: undefined,
      })
    case 'Encoding':
      return issuesOf(issue.issue, place)
    case 'Composite':
      return issue.issues.flatMap((inner) => issuesOf(inner, named(issue.ast, place)))
    case 'AnyOf':
      return closest(issue, named(issue.ast, place))
    case 'Filter':
      return issue.issue._tag === 'Composite' || issue.issue._tag === 'Pointer'
        ? issuesOf(issue.issue, place)
        : [offValue(issue, place)]
    case 'MissingKey':
      return [{ code: 'missing-key', path: place.path, message: missing }]
    case 'UnexpectedKey':
      return [{ code: 'unknown-key', path: place.path, message: unexpected }]
    case 'InvalidType':
      return [wrongType(issue, named(issue.ast, place))]
    case 'InvalidValue':
    case 'Forbidden':
    case 'OneOf':
      return [offValue(issue, place)]
  }
}

const named = (ast: SchemaAST.AST, place: Place): Place => {
  const shape = SchemaAST.resolveIdentifier(ast)
  return shape === undefined ? place : { ...place, shape }
}

const closest = (issue: SchemaIssue.AnyOf, place: Place): readonly Issue[] => {
  const members = issue.issues.map((member) => issuesOf(member, place))
  const [best] = members.toSorted((a, b) => distance(a, place.path) - distance(b, place.path))
  return best ?? [wrongType(issue, place)]
}

/**
 * How far a member is from the input: a key that tells the members apart weighs most, less so if it is only misspelt,
 * then keys that are missing or too many, then values that are off.
 */
const distance = (issues: readonly Issue[], from: Path): number =>
  issues.reduce((sum, { code, path, nearest: near }) => {
    const key = path.length === from.length + 1 ? path.at(-1) : undefined
    if (key === 'type' || key === 'kind' || key === '_tag') return sum + (near === undefined ? 20 : 10)
    return sum + (code === 'missing-key' || code === 'unknown-key' ? 3 : 2)
  }, 0) -
  Math.max(0, ...issues.map(({ path }) => path.length)) / 10

const segment = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key))

/** A value of another kind; of a list of codes the nearest is suggested. */
const wrongType = (
  issue: SchemaIssue.InvalidType | SchemaIssue.AnyOf,
  { path, shape, input }: Place,
): Issue => {
  const codes = codesIn(issue.ast)
  const expected = sentence(shape === undefined ? undefined : expectations[shape]) ?? shapeOf(issue.ast)
  if (codes.length === 0) return { code: 'wrong-type', path, message: expected ?? worded(textOf(issue)) }
  const value = valueAt(input, path)
  const near = typeof value === 'string' ? nearest(value, { among: codes }) : undefined
  return {
    code: 'wrong-type',
    path,
    message: {
      zh: near === undefined ? `应为其中之一：${codes.join('、')}` : `没有此值；是否指 \`${near}\`？`,
      en:
        near === undefined
          ? `expected one of ${codes.join(', ')}`
          : `there is no such value; did you mean \`${near}\`?`,
    },
    ...(near !== undefined && { nearest: near }),
  }
}

const offValue = (issue: SchemaIssue.Issue, { path, shape }: Place): Issue => {
  const expected = shape === undefined ? undefined : expectations[shape]
  const { en, zh } = worded(textOf(issue))
  return {
    code: shape === 'PlainDate' ? 'impossible-date' : 'out-of-domain',
    path,
    message: { en, zh: expected === undefined ? zh : `应为${expected.zh}` },
  }
}

const shapeOf = (ast: SchemaAST.AST): Label | undefined =>
  sentence(ast._tag === 'Objects' || ast._tag === 'Arrays' ? shapes[ast._tag] : undefined)

const sentence = (expected: Label | undefined): Label | undefined =>
  expected && { zh: `应为${expected.zh}`, en: `expected ${expected.en}` }

const codesIn = (ast: SchemaAST.AST): readonly string[] => {
  if (ast._tag === 'Literal') return [String(ast.literal)]
  if (ast._tag !== 'Union') return []
  const codes = ast.types.flatMap(codesIn)
  return codes.length === ast.types.length ? codes : []
}

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  )

const format = SchemaIssue.makeFormatterStandardSchemaV1()
const textOf = (issue: SchemaIssue.Issue): string => format(issue).issues[0]?.message ?? ''

/** The library words what it expects in English; the kinds it names are put into Chinese. */
const worded = (text: string): Label => ({
  en: text.charAt(0).toLowerCase() + text.slice(1),
  zh: words.reduce((zh, [pattern, replacement]) => zh.replace(pattern, replacement), text),
})

const words: readonly (readonly [RegExp, string])[] = [
  [/^expected /iu, '应为'],
  [/a value with a length of at least 1/u, '非空内容'],
  [/a value with a length of at most (\d+)( code points)?/u, '不超过 $1 个字符的内容'],
  [/a value between (-?\d+) and (-?\d+)/u, '$1 至 $2 之间的数'],
  [/1 to 64 letters, digits, dots, dashes or underscores/u, '1 至 64 个字母、数字、点、短横线或下划线'],
  [/a version such as /u, '版本号，例如 '],
  [/\bboolean\b/gu, '是或否（true/false）'],
  [/\bstring\b/gu, '文本'],
  [/\b(an )?integer\b/gu, '整数'],
  [/\bnumber\b/gu, '数字'],
]

const missing: Label = { zh: '缺少此项，请补上', en: 'this key is missing; add it' }
const unexpected: Label = {
  zh: '没有此项，请检查拼写或删去',
  en: 'there is no such key; check its spelling or remove it',
}
