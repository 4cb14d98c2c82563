/**
 * One thing wrong with an input: where, what, and what to do, in both languages. Codes are stable; wording is not.
 */
import { Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** One thing wrong with an input; `path` leads to it, `nearest` is the closest known code. */
export const Issue = Schema.Struct({
  code: Schema.Literals([
    'missing-key',
    'unknown-key',
    'wrong-type',
    'out-of-domain',
    'unknown-matter',
    'unknown-source',
    'unknown-fact',
    'unknown-value',
    'unknown-limit',
    'unknown-kind',
    'unknown-area',
    'derived-fact',
    'not-a-judge',
    'impossible-date',
    'date-order',
    'outside-area',
    'duplicate-id',
    'supervision-cycle',
    'empty-directory',
    'overlapping-versions',
    'dangling-reference',
    'calendar-overlay',
    'red-line',
    'unreadable',
  ]),
  path: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
  message: Label,
  nearest: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'Issue', description: 'What is wrong, where, and what to do.' })

/** One thing wrong with an input. */
export type Issue = typeof Issue.Type
