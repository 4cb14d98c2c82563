/**
 * Something odd about a body that does not keep its directory from being used.
 */
import { BodyId } from '@maplebridge/dispute/schema'
import { Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** Something odd about a body that does not keep the directory from being used. */
export const DirectoryWarning = Schema.Struct({
  code: Schema.Literal('credit-code'),
  body: BodyId,
  message: Label,
}).annotate({ identifier: 'DirectoryWarning', description: 'Something odd about a body of a directory.' })

/** Something odd about a body that does not keep the directory from being used. */
export type DirectoryWarning = typeof DirectoryWarning.Type
