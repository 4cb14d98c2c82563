/**
 * A remark about a pack that loads: something its author should look at, or has to decide.
 */
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * A remark about a pack. A `warning` is likely a mistake; a `note` says what stays open, which may be as the source has
 * it. `code` is that of the check which found it, or one of `unresolved`, `setting-unset` and `too-many-cases`.
 */
export const PackFinding = Schema.Struct({
  severity: Schema.Literals(['warning', 'note']),
  code: Schema.String,
  /** Rules, metrics, settings or points it is about. */
  about: Schema.Array(Schema.Union([Code, CitationId])),
  message: Label,
}).annotate({
  identifier: 'PackFinding',
  description: 'A remark about a pack that loads. 对可用规则包的提示。',
})

/** A remark about a pack. */
export type PackFinding = typeof PackFinding.Type
