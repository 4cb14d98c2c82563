/**
 * What is wrong with a dispute under an edition: codes the pack does not know, values outside their domain,
 * opinions without an owner, dates in the wrong order, an area the plan does not govern. All issues at once.
 */
import { isWithin } from '@maplebridge/area'
import type { Dispute } from '@maplebridge/dispute'
import type { Fact } from '@maplebridge/rules'
import { bodyEventIssues } from './bodyEventIssues.ts'
import { derivedFact } from './derivedFact.ts'
import type { Edition } from './Edition.ts'
import { codesOf, factIssues, order } from './factIssues.ts'
import type { Issue } from './Issue.ts'
import { limitEventIssues } from './limitEventIssues.ts'
import { issue, unknownCode } from './unknownCode.ts'

/**
 * The issues of a dispute under an edition; empty when it can be assessed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { disputeIssues, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbor', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 * }
 * const [issue] = disputeIssues(dispute, { under })
 * assert.deepEqual([issue?.code, issue?.path, issue?.nearest], ['unknown-matter', ['matter'], 'neighbour'])
 * ```
 */
export const disputeIssues = (dispute: Dispute, { under }: { readonly under: Edition }): readonly Issue[] => [
  ...codeIssues('unknown-matter', ['matter'], dispute.matter, under.facts['matter']),
  ...codeIssues('unknown-source', ['source'], dispute.source, derivedFact(under, 'source')),
  ...areaIssues(dispute, under),
  ...dateIssues(dispute, under),
  ...conversionIssues(dispute, under),
  ...limitEventIssues(dispute, under),
  ...bodyEventIssues(dispute, under),
  ...Object.entries(dispute.facts).flatMap(([id, value]) =>
    factIssues(id, value, { ...under, at: ['facts'] }),
  ),
]

const codeIssues = (
  code: 'unknown-matter' | 'unknown-source',
  path: Issue['path'],
  value: string,
  fact: Fact | undefined,
): readonly Issue[] => {
  const known = fact === undefined ? [] : codesOf(fact)
  return known.includes(value) ? [] : [unknownCode(code, path, value, known)]
}

const areaIssues = ({ area }: Dispute, { manifest, area: governed }: Edition): readonly Issue[] => {
  if (governed === undefined || isWithin(area, { area: governed })) return []
  return [
    issue('outside-area', ['area'], {
      zh: `地区 \`${area}\` 不在规则包 \`${manifest.id}\` 的适用范围 \`${governed}\` 内；请改用当地的规则包`,
      en: `area \`${area}\` lies outside \`${governed}\`, which pack \`${manifest.id}\` governs; use the pack of that place`,
    }),
  ]
}

const dateIssues = ({ arisenOn, filedOn }: Dispute, { on }: Edition): readonly Issue[] => [
  ...order(
    filedOn,
    on,
    ['filedOn'],
    { zh: '登记日期', en: 'the day filed' },
    { zh: '所问日期', en: 'the day asked' },
  ),
  ...(arisenOn === undefined
    ? []
    : order(
        arisenOn,
        filedOn,
        ['arisenOn'],
        { zh: '发生日期', en: 'the day it arose' },
        { zh: '登记日期', en: 'the day filed' },
      )),
]

const conversionIssues = ({ events = [] }: Dispute, { reverseCheck }: Edition): readonly Issue[] => {
  const known = reverseCheck?.triggers.map(({ into }) => into)
  if (known === undefined) return []
  return events.flatMap((event, at) =>
    event.type === 'converted' && !known.includes(event.into)
      ? [unknownCode('unknown-value', ['events', at, 'into'], event.into, known)]
      : [],
  )
}
