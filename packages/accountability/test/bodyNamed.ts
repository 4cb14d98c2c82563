import type { Body } from '@maplebridge/dispute'

/** The body of a kind by its kind alone. */
export const bodyNamed = (kind: string): Body => ({ kind, label: { zh: kind, en: kind } })
