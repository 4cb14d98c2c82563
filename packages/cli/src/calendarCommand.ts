/**
 * `maplebridge calendar`: when the standing duties of a plan are due, as an iCalendar file or as JSON. What is left
 * out is said beside it, never in it.
 */
import { type StandingOccurrences, standingOccurrences } from '@maplebridge/accountability'
import { dutyCalendar } from '@maplebridge/accountability/icalendar'
import type { AreaTier } from '@maplebridge/area'
import type { Circumstances, PlainDate, Span } from '@maplebridge/calendar'
import type { Edition, Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { circumstancesIn, type Supplied } from './circumstancesIn.ts'
import { answered, misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { titled } from './printer.ts'
import { editionIn, packsFor } from './questionIn.ts'
import { spanIn } from './spanIn.ts'
import { words } from './words.ts'

/** The options of `calendar`; `level` is the tier of the bodies whose duties are asked for. */
export type CalendarOptions = Printing &
  Supplied & {
    readonly pack?: string | undefined
    readonly packs?: string | undefined
    readonly during?: string | undefined
    readonly level?: AreaTier | undefined
    readonly outside: Outside
  }

/** The calendar of a plan's standing duties in some span of days. */
export const calendarCommand = async (options: CalendarOptions): Promise<Outcome> => {
  const { lang, pack: id } = options
  if (id === undefined) return misused(words.planMissing[lang])
  if (options.during === undefined) return misused(words.duringMissing[lang])
  const during = spanIn(options.during)
  if (during === undefined) return misused(`\`${options.during}\` ${words.spanInvalid[lang]}`)
  const circumstances = circumstancesIn(options, options)
  if (Result.isFailure(circumstances)) return circumstances.failure
  const packs = await packsFor(options)
  if (Result.isFailure(packs)) return packs.failure
  const on = (layers: readonly Pack[]): PlainDate => firstDay(during, inForceOf(layers).from)
  const under = editionIn(packs.success, { id, on, lang, json: options.json })
  if (Result.isFailure(under)) return under.failure
  return printed(under.success, { ...options, during, circumstances: circumstances.success })
}

type Asked = Printing & {
  readonly level?: AreaTier | undefined
  readonly during: Span
  readonly circumstances: Circumstances
}

const printed = (under: Edition, { level, during, circumstances, ...printing }: Asked): Outcome => {
  const { lang, json } = printing
  const { inForce } = under.manifest
  const all = standingOccurrences(under.standing, {
    during,
    settings: under.values,
    inForce,
    ...circumstances,
  })
  if (Result.isFailure(all)) return refused(all.failure, printing)
  const duties = all.success.filter(
    ({ bearer }) => level === undefined || under.bodies[bearer]?.tier === level,
  )
  if (json) return answered(JSON.stringify({ pack: under.pack, on: under.on, during, duties }, null, 2))
  const text = dutyCalendar(duties, { under, lang, stampedOn: inForce.from })
  if (Result.isFailure(text)) return refused(text.failure, printing)
  const remarks = [...unheard(under, circumstances, printing), ...leftOut(duties, printing)]
  return { code: 0, out: text.success, err: remarks.map((line) => `${line}\n`).join('') }
}

/** The first day asked on which the plan is in force, or the first asked when there is none. */
const firstDay = ({ from, to }: Span, since: PlainDate): PlainDate =>
  from < since && since <= to ? since : from

const inForceOf = (layers: readonly Pack[]): { readonly from: PlainDate } => ({
  from: layers.map(({ manifest }) => manifest.inForce.from).reduce((a, b) => (a > b ? a : b), '1000-01-01'),
})

/** Periods and events that were given although the plan asks for none of their code. */
const unheard = (
  { standing }: Edition,
  { periods = {}, happenings = {} }: Circumstances,
  { lang }: Printing,
): readonly string[] => {
  const asked = standing.flatMap(({ cadence = {} }) => [
    'during' in cadence ? cadence.during : undefined,
    'upon' in cadence ? cadence.upon : undefined,
  ])
  return [...Object.keys(periods), ...Object.keys(happenings)]
    .filter((code) => !asked.includes(code))
    .map((code) => `${words.notNamed[lang]} \`${code}\``)
}

const leftOut = (duties: readonly StandingOccurrences[], { lang }: Printing): readonly string[] => {
  const open = duties.flatMap((duty) => {
    if (!('open' in duty)) return []
    const { setting } = duty.open
    const why = setting === undefined ? words.planSilent[lang] : `${words.setIt[lang]} \`${setting}\``
    return [titled(words.noEvents[lang], `${duty.label[lang]} – ${why}`, lang)]
  })
  const isEmpty = duties.every((duty) => 'open' in duty || duty.occurrences.length === 0)
  return [...(isEmpty ? [words.nothingDue[lang]] : []), ...open]
}
