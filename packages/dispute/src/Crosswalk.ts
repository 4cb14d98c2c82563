/**
 * How the codes of one list are said in another, row by row, and what each row loses. Nothing falls into "other" by
 * itself: a code without a counterpart has a row that says so and why.
 */
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { CodeList, ListCode } from './CodeList.ts'

/**
 * How a code and its target stand to each other. `exact`: the same. `broader`: the target takes more. `narrower`:
 * the target takes less. `lossy`: each takes something that the other does not. `none`: there is no target.
 */
export const Fit = Schema.Literals(['exact', 'broader', 'narrower', 'lossy', 'none']).annotate({
  identifier: 'Fit',
  description: 'How a code and its target stand to each other.',
})

/** How a code and its target stand to each other. */
export type Fit = typeof Fit.Type

/** How several targets are meant: every one of them holds, or one does and the code does not say which. */
export const Several = Schema.Literals(['all-of', 'one-of']).annotate({
  identifier: 'Several',
  description: 'How several targets of one code are meant.',
})

/** How several targets are meant. */
export type Several = typeof Several.Type

/** What becomes of one code: its targets, how they fit, and what is lost unless the fit is exact. */
export const CrosswalkRow = Schema.Struct({
  code: ListCode,
  to: Schema.Array(ListCode),
  several: Schema.optionalKey(Several),
  fit: Fit,
  loss: Schema.optionalKey(Label),
  cites: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({ identifier: 'CrosswalkRow', description: 'What becomes of one code of a list.' })

/** What becomes of one code of a list. */
export type CrosswalkRow = typeof CrosswalkRow.Type

/** A list by its id and version. The lists `matters` and `remedies` are those of the pack itself and have none. */
export const ListRef = Schema.Struct({
  list: Code,
  version: Schema.optionalKey(CodeList.fields.version),
}).annotate({ identifier: 'ListRef', description: 'A list by its id and version.' })

/** A list by its id and version. */
export type ListRef = typeof ListRef.Type

/** How the codes of one list are said in another. */
export const Crosswalk = Schema.Struct({
  id: Code,
  label: Label,
  from: ListRef,
  to: ListRef,
  confidence: Schema.Literals(['H', 'M', 'L']),
  note: Schema.optionalKey(Label),
  rows: Schema.NonEmptyArray(CrosswalkRow),
}).annotate({ identifier: 'Crosswalk', description: 'How the codes of one list are said in another.' })

/** How the codes of one list are said in another. */
export type Crosswalk = typeof Crosswalk.Type
