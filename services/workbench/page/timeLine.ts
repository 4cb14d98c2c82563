/**
 * A dispute's time line: what happened, and every limit that runs, with its stops and the days it rolled over. Places
 * are shares of the whole span, from 0 to 1.
 */
import { lastDayOf } from '@maplebridge/accountability'
import { type DueDate, daysBetween, type PlainDate } from '@maplebridge/calendar'
import { type Dispute, eventLabels } from '@maplebridge/dispute'
import type { Assessment, Edition } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'

/** Something that happened on a day. */
export type Moment = { readonly on: PlainDate; readonly at: number; readonly label: Label }

/** A part of a limit's run: counted, standing still, or rolled over days off. */
export type Stretch = {
  readonly kind: 'runs' | 'stopped' | 'rolled'
  readonly from: PlainDate
  readonly to: PlainDate
  readonly at: number
  readonly share: number
}

/** A limit that runs, whose it is and how it ends. */
export type Track = {
  readonly id: string
  readonly label: Label
  readonly whose: 'duty' | 'remedy'
  readonly from: PlainDate
  readonly due: DueDate
  readonly doneOn?: PlainDate
  readonly late: boolean
  readonly stretches: readonly Stretch[]
}

/** The whole span with its months, what happened and what runs. */
export type TimeLine = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly asked: number
  readonly months: readonly { readonly first: PlainDate; readonly at: number }[]
  readonly moments: readonly Moment[]
  readonly tracks: readonly Track[]
}

type Asked = { readonly dispute: Dispute; readonly assessment: Assessment; readonly edition: Edition }

/** The time line of an assessed dispute; `undefined` while nothing in it has a day but the day it was filed. */
export const timeLineOf = ({ dispute, assessment, edition: { on } }: Asked): TimeLine | undefined => {
  const happened = happenings(dispute, on)
  const running = limitsIn(assessment)
  if (happened.length + running.length < 2) return undefined
  const days = [
    on,
    ...happened.map(({ day }) => day),
    ...running.flatMap(({ from, due }) => [from, dayOf(due.raw), dayOf(due.due)]),
  ].toSorted()
  const [from = on, to = on] = [days[0], days.at(-1)]
  const place = placing(from, to)
  return {
    from,
    to,
    asked: place(on),
    months: monthsFrom(from, to).map((first) => ({ first, at: place(first) })),
    moments: happened.map(({ day, label }) => ({ on: day, at: place(day), label })),
    tracks: running.map((each) => ({
      ...each,
      late: (each.doneOn ?? on) > each.lastDay,
      stretches: stretchesOf(each, { stops: stopsOf(dispute, each.limit, on), place }),
    })),
  }
}

const happenings = ({ arisenOn, filedOn, events = [] }: Dispute, on: PlainDate) =>
  [
    ...(arisenOn === undefined ? [] : [{ day: arisenOn, label: arisen }]),
    { day: filedOn, label: filed },
    ...events.map((event) => ({ day: event.on, label: eventLabels[event.type] })),
  ]
    .filter(({ day }) => day <= on)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

type Running = Omit<Track, 'stretches' | 'late'> & {
  readonly limit: string | undefined
  /** Its last day, extensions of the duty counted in. */
  readonly lastDay: PlainDate
}

const limitsIn = ({ duties, remedies }: Assessment): readonly Running[] => [
  ...duties.flatMap(({ id, due, dischargedOn, life, reason }) =>
    due._tag !== 'Until' || life?.waived !== undefined
      ? []
      : [
          {
            id,
            label: reason.summary,
            whose: 'duty' as const,
            from: due.from,
            due: due.due,
            limit: due.limit,
            lastDay: lastDayOf({ due, life })?.latest ?? dayOf(due.due.due),
            ...(dischargedOn !== undefined && { doneOn: dischargedOn }),
          },
        ],
  ),
  ...remedies.flatMap(({ channel, label, runs }) =>
    runs.flatMap((run) =>
      run._tag === 'Until'
        ? [
            {
              id: `${channel}-${run.limit}`,
              label,
              whose: 'remedy' as const,
              from: run.from,
              due: run.due,
              limit: run.limit,
              lastDay: dayOf(run.due.due),
            },
          ]
        : [],
    ),
  ),
]

const stopsOf = ({ events = [] }: Dispute, limit: string | undefined, on: PlainDate) =>
  events.flatMap((event) =>
    event.type === 'limit-stopped' && event.limit === limit && event.on <= on
      ? [{ from: event.on, to: event.until ?? on }]
      : [],
  )

const stretchesOf = (
  { from, due }: Running,
  {
    stops,
    place,
  }: {
    readonly stops: readonly { readonly from: PlainDate; readonly to: PlainDate }[]
    readonly place: (day: PlainDate) => number
  },
): readonly Stretch[] => {
  const stretch = (kind: Stretch['kind'], first: PlainDate, last: PlainDate): Stretch => ({
    kind,
    from: first,
    to: last,
    at: place(first),
    share: place(last) - place(first),
  })
  const [raw, end] = [dayOf(due.raw), dayOf(due.due)]
  const within = stops.filter((stop) => from <= stop.to && stop.from <= raw)
  return [
    stretch('runs', from, [raw, end].toSorted()[0] ?? raw),
    ...within.map((stop) => stretch('stopped', stop.from, stop.to)),
    ...(raw < end ? [stretch('rolled', raw, end)] : []),
  ]
}

/** Where a day stands between two others; in the middle if there is no span. */
const placing = (from: PlainDate, to: PlainDate) => {
  const span = distance(from, to)
  return (day: PlainDate): number => (span === 0 ? 0.5 : Math.min(1, Math.max(0, distance(from, day) / span)))
}

const distance = (from: PlainDate, to: PlainDate): number =>
  Result.getOrElse(daysBetween(from, { to }), () => 0)

const dayOf = (dayOrTime: string): PlainDate => dayOrTime.slice(0, 10)

/** The first days of the months strictly after `from`, at most one for each of a dozen marks. */
const monthsFrom = (from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7))
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1
  const every = Math.max(1, Math.ceil((last - first + 1) / 12))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
    .filter((_, at) => at % every === 0)
    .map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}

const arisen: Label = { zh: '发生', en: 'arose' }
const filed: Label = { zh: '登记', en: 'filed' }
