/**
 * The turns of a cadence one after the other, as far as they are asked for. It trusts its callers: every date given
 * here is one.
 */
import type { Cadence, Every } from '../Cadence.ts'
import type { Circumstances, Periods } from '../Circumstances.ts'
import type { Occurrence } from '../Occurrence.ts'
import type { PlainDate } from '../PlainDate.ts'
import type { Span } from '../Span.ts'
import { periodAfter, periodAround, periodBefore } from './periodAround.ts'
import { shift } from './temporal.ts'

/** The turns that are due on or after a day, in order. A recurring cadence goes on past the year 2999. */
export function* turnsDueFrom(
  day: PlainDate,
  cadence: Cadence,
  circumstances: Circumstances,
): Generator<Occurrence> {
  for (const turn of turnsAround(day, cadence, circumstances)) if (turn.due >= day) yield turn
}

function turnsAround(
  day: PlainDate,
  cadence: Cadence,
  { periods = {}, happenings = {} }: Circumstances,
): Iterable<Occurrence> {
  if ('every' in cadence) return recurring(cadence, day, periods)
  if ('window' in cadence) return [{ ...cadence.window, due: cadence.window.to }]
  const days = new Set(happenings[cadence.upon])
  return [...days].sort().map((on) => ({ from: on, to: on, due: on }))
}

type Recurring = Extract<Cadence, { readonly every: Every }>

/** From the turn that is due in the period around a day on; where the cadence rests, it is jumped over. */
function* recurring(cadence: Recurring, day: PlainDate, periods: Periods): Generator<Occurrence> {
  const { every } = cadence
  const around = periodAround(day, every)
  let subject = cadence.about === undefined ? around : periodBefore(around, every)
  for (const span of cadence.during === undefined ? [always] : inOrder(periods[cadence.during])) {
    if (subject.to < span.from) subject = periodAround(span.from, every)
    while (subject.from <= span.to) {
      yield turnAbout(subject, cadence)
      subject = periodAfter(subject, every)
    }
  }
}

const always: Span = { from: '1000-01-01', to: '9999-12-31' }

function inOrder(spans: readonly Span[] = []): readonly Span[] {
  return spans.filter(({ from, to }) => from <= to).toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

function turnAbout(subject: Span, { every, dueBy, about, times }: Recurring): Occurrence {
  const own = about === undefined ? subject : periodAfter(subject, every)
  return {
    ...subject,
    due: dueBy === undefined ? own.to : nthDay(dueBy.day, own, every),
    ...(times !== undefined && { times }),
  }
}

/** The nth day of a period, of its first month where it has several; the last day there is, if it has fewer. */
function nthDay(n: number, period: Span, every: Every): PlainDate {
  const day = shift(period.from, { days: n - 1 })
  const month = periodAround(period.from, 'month')
  const last = every === 'week' || period.to < month.to ? period.to : month.to
  if (day > last) return last
  return day
}
