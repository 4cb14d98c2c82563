/**
 * What is asked of a register that comes as NDJSON or CSV: read from the query, each parameter once.
 */
import type { Span } from '@maplebridge/calendar'
import type { AreaCounts, Issue } from '@maplebridge/policy-pack'
import { strictDecoder } from '@maplebridge/policy-pack/schema'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { givenInQuery } from './givenInQuery.ts'
import { RegisterQuery } from './measurements.contract.ts'
import { onceEach } from './queryOnce.ts'

/** What is asked of a register, and what is given beside it. */
export type RegisterAsked = {
  readonly pack: string
  readonly on: string
  readonly during: Span
  readonly register?: string | undefined
  readonly of?: readonly string[] | undefined
  readonly by?: string | undefined
  readonly rollUp: boolean
  readonly borders?: string | undefined
  readonly given: readonly AreaCounts[]
}

/** What a query asks. Fails with every issue of its parameters. */
export const registerAsked = (
  queries: Readonly<Record<string, readonly string[]>>,
): Result.Result<RegisterAsked, readonly Issue[]> =>
  Result.gen(function* () {
    const single = yield* onceEach(queries)
    const { from, to, on, of, rollUp, figures, benchmarks, ...plain } = yield* decode(single)
    if (to < from) return yield* Result.fail([issueAt('to', 'date-order', reversed)])
    if ((rollUp === 'true' || plain.borders !== undefined) && plain.by === undefined)
      return yield* Result.fail([issueAt('by', 'missing-key', neededToRollUp)])
    const given = yield* givenInQuery({ figures, benchmarks })
    const ids = of?.split(',').filter((id) => id !== '')
    return { ...plain, on: on ?? to, during: { from, to }, of: ids, rollUp: rollUp === 'true', given }
  })

const decode = strictDecoder(RegisterQuery)

/** That a parameter of the query does not belong to a request in JSON. */
export const onlyInBody = (key: string): Issue => issueAt(key, 'unknown-key', inBody)

/** That areas can be rolled up by one tree alone. */
export const oneTree: Issue = {
  code: 'out-of-domain',
  path: ['parents'],
  message: {
    zh: '已用 borders 指明全国区划；请去掉其中之一',
    en: '`borders` already names the areas of China; leave out one of the two',
  },
}

const issueAt = (key: string, code: Issue['code'], message: Label): Issue => ({ code, path: [key], message })

const reversed: Label = { zh: '早于期间首日；请更正', en: 'lies before the first day; correct one of them' }
const neededToRollUp: Label = {
  zh: '逐级汇总须写明地区代码所在的列',
  en: 'is needed to add up to the areas above: name the column that holds area codes',
}
const inBody: Label = {
  zh: '以 JSON 报送时请写在请求内容中',
  en: 'belongs into the body of a request in JSON',
}
