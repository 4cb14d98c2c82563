/**
 * A body that a row names by kind and that a directory could not tell, with what it has instead.
 */
import { AreaCode } from '@maplebridge/area/schema'
import { BodyId } from '@maplebridge/dispute/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A kind for which a directory has no body, or several: `found` holds those that have the same claim. */
export const DirectoryGap = Schema.Struct({
  kind: Code,
  area: Schema.optionalKey(AreaCode),
  found: Schema.Array(BodyId),
  message: Label,
}).annotate({
  identifier: 'DirectoryGap',
  description: 'A body named by kind that a directory could not tell.',
})

/** A kind for which a directory has no body, or several. */
export type DirectoryGap = typeof DirectoryGap.Type
