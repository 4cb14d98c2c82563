/**
 * Townships and villages of 重庆市. Written by `scripts/generate.ts`.
 */
import type { AreaRecord } from '@maplebridge/area'
import text from '../../documents/50.json' with { type: 'json' }
import { recordsOf, villageLayout } from '../recordsOf.ts'

/** The townships and villages of 重庆市, in the order of their codes. */
export const areas: Iterable<AreaRecord> = /* @__PURE__ */ recordsOf(
  text,
  /* @__PURE__ */ villageLayout('50'),
)
