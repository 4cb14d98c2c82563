/**
 * Reads a caller's own directory of bodies from untrusted data, for use with a plan. Strict, and with every issue: a
 * kind that the plan does not know would never be asked, and a directory without bodies would answer nothing.
 */
import { parseAreaCode } from '@maplebridge/area'
import { type BodyRecord, type Directory, type DirectoryFault, directoryOf } from '@maplebridge/routing'
import { BodyRecord as BodyRecordSchema } from '@maplebridge/routing/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { type DirectoryRefusedError, directoryRefused } from './DirectoryRefusedError.ts'
import type { Edition } from './Edition.ts'
import type { Issue } from './Issue.ts'
import { strictDecoder } from './schemaIssues.ts'
import { issue, unknownCode } from './unknownCode.ts'

/**
 * Decodes a list of bodies into the directory that `assess` and `route` take. Each body is of a kind of the plan.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { packs } from '@maplebridge/packs'
 * import { editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { decodeDirectory } from '@maplebridge/policy-pack/schema'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const office = { id: 'v4', kind: 'vilage-pmc', label: { zh: '村调委会', en: 'Village PMC' }, area: '630103002004' }
 * const refused = Result.getOrThrow(Result.flip(decodeDirectory([office], { under })))
 * assert.deepEqual(refused.issues.map(({ path, nearest }) => [path, nearest]), [[[0, 'kind'], 'village-pmc']])
 * ```
 */
export const decodeDirectory = (
  input: unknown,
  { under }: { readonly under: Pick<Edition, 'bodies'> },
): Result.Result<Directory, DirectoryRefusedError> => {
  const records = Result.mapError(recordsRead(input), (issues) =>
    directoryRefused(
      issues.map((each) => ofArea(each, input)),
      { because: 'unreadable' },
    ),
  )
  return Result.flatMap(records, (list) => {
    if (list.length === 0)
      return Result.fail(directoryRefused([issue('empty-directory', [], nothing)], { because: 'empty' }))
    const known = Object.keys(under.bodies)
    const strange = list.flatMap(({ kind }, at) =>
      known.includes(kind) ? [] : [unknownCode('unknown-kind', [at, 'kind'], kind, known)],
    )
    if (strange.length > 0) return Result.fail(directoryRefused(strange, { because: 'unreadable' }))
    return Result.mapError(directoryOf(list), ({ faults }) =>
      directoryRefused(
        faults.map((fault) => placed(fault, list)),
        { because: 'contradictory' },
      ),
    )
  })
}

const recordsRead = strictDecoder(Schema.Array(BodyRecordSchema))

/** An area that is no code is told as such, with the code that may be meant. */
const ofArea = (found: Issue, input: unknown): Issue => {
  const [at, key] = found.path
  if (found.path.length !== 2 || typeof at !== 'number' || key !== 'area' || !Array.isArray(input))
    return found
  const body: unknown = input[at]
  const area = typeof body === 'object' && body !== null && 'area' in body ? body.area : undefined
  if (typeof area !== 'string') return found
  const parsed = parseAreaCode(area)
  if (Result.isSuccess(parsed)) return unpadded(found.path, area, parsed.success)
  const { message, suggestion } = parsed.failure
  return {
    ...issue('unknown-area', found.path, message),
    ...(suggestion !== undefined && { nearest: suggestion }),
  }
}

/** Zero padding is read elsewhere; in a directory one area has one code. */
const unpadded = (path: Issue['path'], area: string, code: string): Issue => ({
  ...issue('unknown-area', path, {
    zh: `\`${area}\` 补了零；请写作 \`${code}\``,
    en: `\`${area}\` is padded with zeros; write \`${code}\``,
  }),
  nearest: code,
})

const codes = {
  'duplicate-id': 'duplicate-id',
  'no-such-body': 'dangling-reference',
  'supervision-cycle': 'supervision-cycle',
  'date-order': 'date-order',
} as const satisfies Readonly<Record<DirectoryFault['code'], Issue['code']>>

/** A contradiction at the last record of the first body that shows it: of two with one id at the second. */
const placed = ({ code, bodies: [first], message }: DirectoryFault, list: readonly BodyRecord[]): Issue =>
  issue(codes[code], [list.findLastIndex(({ id }) => id === first)], message)

const nothing = {
  zh: '没有任何机构；请录入本地机构，或不附名录再试',
  en: 'it lists no body; list the bodies of the place, or ask without a directory',
}
