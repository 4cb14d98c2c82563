/**
 * A place in a pack that points at something declared elsewhere.
 */
import type { Issue } from './Issue.ts'

/** A place that points at a declaration: what kind, which id, and where it stands. */
export type Reference = {
  readonly to:
    | 'citation'
    | 'source'
    | 'fact'
    | 'setting'
    | 'matter'
    | 'body'
    | 'level'
    | 'limit'
    | 'term'
    | 'rule'
    | 'unit'
    | 'part'
    | 'task'
  readonly id: string
  readonly path: Issue['path']
}
