/**
 * Areas with the dates for which they hold, and what became of those that ended: plain data with its sources. A tree
 * may hold the whole country or one village; what it cannot hold is refused when `indexAreas` reads it.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import * as Schema from 'effect/Schema'
import { AreaCode } from './AreaCode.ts'
import { AreaTier } from './AreaTier.ts'
import { Bilingual } from './Bilingual.ts'

/**
 * An area as it was from `from` until the day before `until`; a date left out is not known to the tree, and is that
 * of the parent. One code may have several records, one after the other. `tier` is stated for a zone without a
 * national code, and `parent` where it is not the area that the code itself names.
 */
export const AreaRecord = Schema.Struct({
  code: AreaCode,
  name: Schema.NonEmptyString,
  tier: Schema.optionalKey(AreaTier),
  parent: Schema.optionalKey(AreaCode),
  from: Schema.optionalKey(PlainDate),
  until: Schema.optionalKey(PlainDate),
}).annotate({ identifier: 'AreaRecord', description: 'An area for a range of dates.' })

/** An area for a range of dates. */
export type AreaRecord = typeof AreaRecord.Type

/**
 * What became of areas on a day: each area of `from` ended or changed, and its ground lies since in those of `to`.
 * An area that goes on beside new ones stands in both. `renamed` keeps the ground under another name or code,
 * `re-parented` moves it, and only `abolished` leaves `to` empty. `confidence` is `high` if a notice of a government
 * was read in a report that quotes it, `medium` if reports differ in a detail, which `note` names.
 */
export const AreaChange = Schema.Struct({
  on: PlainDate,
  kind: Schema.Literals(['split', 'merged', 'renamed', 're-parented', 'abolished']),
  from: Schema.NonEmptyArray(AreaCode),
  to: Schema.Array(AreaCode),
  cites: Schema.NonEmptyArray(Schema.NonEmptyString),
  confidence: Schema.Literals(['high', 'medium']),
  note: Schema.optionalKey(Bilingual),
}).annotate({ identifier: 'AreaChange', description: 'What became of areas on a day.' })

/** What became of areas on a day. */
export type AreaChange = typeof AreaChange.Type

/** Where areas or changes were taken from; `id` is what changes cite. */
export const AreaSource = Schema.Struct({
  id: Schema.NonEmptyString,
  title: Bilingual,
  url: Schema.optionalKey(Schema.NonEmptyString),
  licence: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: 'AreaSource', description: 'Where areas or changes were taken from.' })

/** Where areas or changes were taken from. */
export type AreaSource = typeof AreaSource.Type

/**
 * A tree of areas. `asOf` is the day that its list describes: what changed later it does not know, and what changed
 * before only as far as `changes` say. `roots` are the areas without a parent here, if they are not provinces.
 */
export const AreaTree = Schema.Struct({
  id: Schema.NonEmptyString,
  version: Schema.NonEmptyString,
  asOf: PlainDate,
  roots: Schema.optionalKey(Schema.Array(AreaCode)),
  sources: Schema.Array(AreaSource),
  areas: Schema.Array(AreaRecord),
  changes: Schema.Array(AreaChange),
}).annotate({ identifier: 'AreaTree', description: 'Areas for ranges of dates, and what became of them.' })

/** Areas for ranges of dates, and what became of them. */
export type AreaTree = typeof AreaTree.Type

/** A tree whose areas may come one by one, so that a large list is never held as objects. */
export type AreaList = Omit<AreaTree, 'areas'> & { readonly areas: Iterable<AreaRecord> }
