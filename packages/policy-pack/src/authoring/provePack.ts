/**
 * A dry run of a pack that is not in use: does it load, does it keep the red lines, what would a careful colleague say
 * of it, do its cases pass, and what would change if it took the place of the pack in use.
 */
import type { PlainDate } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import { checkLayers } from '../checkLayers.ts'
import { decodePack } from '../decodePack.ts'
import type { Edition } from '../Edition.ts'
import { editionOn } from '../editionOn.ts'
import type { Issue } from '../Issue.ts'
import { layersOf } from '../layersOf.ts'
import type { Pack } from '../Pack.ts'
import { packHash } from '../packHash.ts'
import { coverageOf } from './coverageOf.ts'
import { decodeCases } from './decodeCases.ts'
import { lintPack } from './lintPack.ts'
import { outcomeChanges } from './outcomeChanges.ts'
import type { PackCase } from './PackCase.ts'
import type { PackProof } from './PackProof.ts'
import { packChanges } from './packChanges.ts'
import { runCase } from './runCase.ts'

/** What a pack is proved against: the packs in use, the day, the cases of the pack as sent, and how many random disputes. */
export type Proving = {
  readonly among: readonly Pack[]
  readonly on: PlainDate
  readonly cases?: unknown
  readonly count?: number
}

/**
 * What a dry run of a pack finds. `input` is the pack as one JSON document, decoded here. Total: what is wrong with the
 * pack or its cases is in the answer.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { provePack } from '@maplebridge/policy-pack/authoring'
 * import { packs, xiningChengzhong } from '@maplebridge/packs'
 *
 * const proof = provePack(xiningChengzhong, { among: packs, on: '2023-05-08', count: 20 })
 * assert.deepEqual(proof._tag === 'Usable' && proof.against?.outcomes, [])
 * assert.equal(provePack({}, { among: packs, on: '2023-05-08' })._tag, 'Unusable')
 * ```
 */
export const provePack = (input: unknown, { among, on, cases = [], count = 200 }: Proving): PackProof => {
  const decoded = decodePack(input)
  if (Result.isFailure(decoded)) return unusable(decoded.failure.issues)
  const pack = decoded.success
  const { id } = pack.manifest
  const layers = layersOf([...among.filter(({ manifest }) => manifest.id !== id), pack], { id })
  if (Result.isFailure(layers)) return unusable([overIssue(layers.failure.message)])
  const issues = checkLayers(layers.success)
  if (issues.length > 0) return unusable(issues)
  const read = decodeCases(cases)
  if (Result.isFailure(read))
    return unusable(read.failure.map((issue) => ({ ...issue, path: ['cases', ...issue.path] })))
  const under = editionOn(layers.success, { on })
  if (Result.isFailure(under)) return unusable([dayIssue(under.failure.message)])
  const runs = read.success.map((each) => runCase(each, { under: layers.success }))
  return {
    _tag: 'Usable',
    pack: identityOf(pack),
    findings: lintPack(pack, { under: under.success }),
    cases: runs,
    coverage: coverageOf(pack, { by: runs }),
    against: against(pack, { among, on, under: under.success, cases: read.success, count }),
  }
}

type Against = Omit<Required<Proving>, 'cases'> & {
  readonly under: Edition
  readonly cases: readonly PackCase[]
}

const against = (
  pack: Pack,
  { among, on, under, cases, count }: Against,
): Extract<PackProof, { readonly _tag: 'Usable' }>['against'] => {
  const { id } = pack.manifest
  const layers = layersOf(among, { id, on })
  const inUse = Result.isSuccess(layers) ? layers.success.at(-1) : undefined
  const before = Result.isSuccess(layers) ? editionOn(layers.success, { on }) : undefined
  if (inUse === undefined || before === undefined || Result.isFailure(before)) return null
  return {
    pack: identityOf(inUse),
    changes: packChanges(inUse, { to: pack }),
    outcomes: outcomeChanges(before.success, { to: under, cases, count }),
  }
}

const identityOf = (pack: Pack) => ({
  id: pack.manifest.id,
  version: pack.manifest.version,
  hash: packHash(pack),
})

const unusable = (issues: readonly Issue[]): PackProof => ({ _tag: 'Unusable', issues })

const overIssue = (message: Issue['message']): Issue => ({
  code: 'dangling-reference',
  path: ['manifest', 'over'],
  message,
})

const dayIssue = (message: Issue['message']): Issue => ({ code: 'date-order', path: ['on'], message })
