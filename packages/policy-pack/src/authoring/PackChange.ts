/**
 * A change between two packs: what was added, removed or changed, entry by entry.
 */
import * as Schema from 'effect/Schema'

/** One entry of a section that two packs do not have alike. `id` is that of the entry, or the key of the section. */
export const PackChange = Schema.Struct({
  kind: Schema.Literals(['added', 'removed', 'changed']),
  section: Schema.String,
  id: Schema.String,
  /** The keys that differ, in an entry that was changed, each as it was and as it is, as JSON; `null` where there was or is none. */
  keys: Schema.Array(Schema.Struct({ key: Schema.String, before: Schema.String, after: Schema.String })),
}).annotate({
  identifier: 'PackChange',
  description: 'An entry that was added, removed or changed. 增加、删除或者修改的一项。',
})

/** One entry of a section that two packs do not have alike. */
export type PackChange = typeof PackChange.Type
