/**
 * What became of a case of a pack.
 */
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Issue } from '../Issue.ts'
import { OutcomeDifference } from './differencesOf.ts'
import { CaseOutcome } from './PackCase.ts'

/** A case that was run: passed when nothing differs and nothing is wrong with its dispute. */
export const CaseRun = Schema.Struct({
  case: Code,
  title: Label,
  passed: Schema.Boolean,
  /** What the pack answers; absent when the dispute cannot be assessed. */
  found: Schema.optionalKey(CaseOutcome),
  /** Expected before, found after. */
  differences: Schema.Array(OutcomeDifference),
  issues: Schema.Array(Issue),
  /** The rules of the pack in force on the day: those that hold, those that do not, those that are open. */
  holds: Schema.Array(Code),
  fails: Schema.Array(Code),
  open: Schema.Array(Code),
}).annotate({ identifier: 'CaseRun', description: 'A case that was run against a pack. 案例的运行结果。' })

/** A case that was run. */
export type CaseRun = typeof CaseRun.Type
