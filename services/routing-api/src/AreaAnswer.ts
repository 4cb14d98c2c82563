/**
 * The area of a code on a day, what is around it, and what it is now, as far as the list of areas knows.
 */
import {
  type AreaCode,
  type AreaIndex,
  type AreaRefusal,
  ancestorsOf,
  areaOn,
  counterpartsOf,
  kindOfArea,
} from '@maplebridge/area'
import {
  AreaChange,
  AreaCode as AreaCodeSchema,
  AreaSource,
  AreaTier,
  Bilingual,
} from '@maplebridge/area/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'

/** An area as it was on a day; a date left out is not known to the list. */
const DatedArea = Schema.Struct({
  code: AreaCodeSchema,
  name: Schema.String,
  tier: AreaTier,
  parent: Schema.optionalKey(AreaCodeSchema),
  from: Schema.optionalKey(PlainDate),
  until: Schema.optionalKey(PlainDate),
}).annotate({ identifier: 'DatedArea', description: 'An area as it was on a day. 某日的地区。' })

/** The area of a code on a day. */
export const AreaAnswer = Schema.Struct({
  on: PlainDate,
  area: DatedArea,
  /** What kind of area it is, by its name or number; `null` where neither says. */
  kind: Schema.NullOr(Schema.Struct({ code: Schema.String, label: Bilingual })),
  /** The areas around it, from the nearest to the widest. */
  around: Schema.Array(DatedArea),
  /** Where its ground lies on the day of the list, or on the day asked where that is later. */
  now: Schema.Struct({
    on: PlainDate,
    areas: Schema.Array(DatedArea),
    changes: Schema.Array(AreaChange),
    /** False for a part of an area that was divided without a word about the part. */
    exact: Schema.Boolean,
  }),
  /** The list that was asked: the day it describes, and the sources of it and of the changes. */
  list: Schema.Struct({
    id: Schema.String,
    version: Schema.String,
    asOf: PlainDate,
    sources: Schema.Array(AreaSource),
  }),
}).annotate({
  identifier: 'AreaAnswer',
  description: 'The area of a code on a day, and what it is now. 代码在某日所指的地区及其现状。',
})

/** The area of a code on a day. */
export type AreaAnswer = typeof AreaAnswer.Type

/** The lists themselves, which no change cites. */
const ofTheList = ['nbs-2023', 'gb-t-2260']

/** The area of a code on a day. Fails with an `AreaRefusal`. */
export const areaAnswerOf = (
  code: AreaCode,
  { in: index, on }: { readonly in: AreaIndex; readonly on: string },
): Result.Result<AreaAnswer, AreaRefusal> => {
  const { id, version, asOf, sources } = index.tree
  const today = on > asOf ? on : asOf
  return Result.flatMap(areaOn(code, { in: index, on }), (area) =>
    Result.flatMap(ancestorsOf(code, { in: index, on }), (around) =>
      Result.map(counterpartsOf(code, { in: index, from: on, on: today }), (now) => {
        const cited = [...ofTheList, ...now.changes.flatMap(({ cites }) => cites)]
        return {
          on,
          area,
          kind: kindShown(kindOfArea(area)),
          around,
          now: { on: today, ...now },
          list: { id, version, asOf, sources: sources.filter((source) => cited.includes(source.id)) },
        }
      }),
    ),
  )
}

const kindShown = (kind: ReturnType<typeof kindOfArea>): AreaAnswer['kind'] =>
  kind === undefined ? null : { code: kind.code, label: kind.label }
