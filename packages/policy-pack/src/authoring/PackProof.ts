/**
 * What a dry run of a pack finds, before anybody uses it.
 */
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Issue } from '../Issue.ts'
import { CaseRun } from './CaseRun.ts'
import { CoveredRule } from './coverageOf.ts'
import { OutcomeChange } from './OutcomeChange.ts'
import { PackChange } from './PackChange.ts'
import { PackFinding } from './PackFinding.ts'

/** A pack by what tells it apart from every other. */
const Identity = Schema.Struct({ id: Code, version: Schema.String, hash: Schema.String })

/** What a dry run finds: why a pack cannot be used, or what its use would mean. Nothing is stored or put to use. */
export const PackProof = Schema.Union([
  Schema.TaggedStruct('Unusable', { issues: Schema.Array(Issue) }),
  Schema.TaggedStruct('Usable', {
    pack: Identity,
    findings: Schema.Array(PackFinding),
    cases: Schema.Array(CaseRun),
    coverage: Schema.Array(CoveredRule),
    /** What differs from the pack of this id in use on the day; `null` when there is none. */
    against: Schema.NullOr(
      Schema.Struct({
        pack: Identity,
        changes: Schema.Array(PackChange),
        outcomes: Schema.Array(OutcomeChange),
      }),
    ),
  }),
]).annotate({
  identifier: 'PackProof',
  description: 'What a dry run of a pack finds. Nothing is stored. 规则包试运行的结果；不保存任何内容。',
})

/** What a dry run of a pack finds. */
export type PackProof = typeof PackProof.Type
