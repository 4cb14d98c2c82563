/**
 * `maplebridge calendar`: when the standing duties of a plan are due, and those of a dispute if one is given, as an
 * iCalendar file or as JSON. What is left out is said beside it, never in it.
 */
import type { StandingOccurrences } from '@maplebridge/accountability'
import { dutyCalendar } from '@maplebridge/accountability/icalendar'
import type { AreaTier } from '@maplebridge/area'
import { type Circumstances, type Span, spanIn } from '@maplebridge/calendar'
import { type Edition, type StandingDue, standingDue } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type DutiesDue, dutiesDue } from './calendarOfBody.ts'
import { circumstancesIn, type Supplied } from './circumstancesIn.ts'
import { answered, type Language, misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { titled } from './printer.ts'
import { layersIn, packsFor } from './questionIn.ts'
import { words } from './words.ts'

/** The options of `calendar`; `level` is the tier and `body` the kind of the bodies whose duties are asked for. */
export type CalendarOptions = Printing &
  Supplied & {
    readonly pack?: string | undefined
    readonly packs?: string | undefined
    readonly during?: string | undefined
    readonly level?: AreaTier | undefined
    readonly body?: string | undefined
    readonly on?: string | undefined
    readonly outside: Outside
  }

/** The calendar of a plan's standing duties in some span of days, with those of the dispute in a file. */
export const calendarCommand = async (
  file: string | undefined,
  options: CalendarOptions,
): Promise<Outcome> => {
  const { lang, pack: id } = options
  if (id === undefined) return misused(words.planMissing[lang])
  if (options.during === undefined) return misused(words.duringMissing[lang])
  const during = spanIn(options.during)
  if (during === undefined) return misused(`\`${options.during}\` ${words.spanInvalid[lang]}`)
  const circumstances = circumstancesIn(options, options)
  if (Result.isFailure(circumstances)) return circumstances.failure
  const packs = await packsFor(options)
  if (Result.isFailure(packs)) return packs.failure
  const layers = layersIn(packs.success, { ...options, id })
  if (Result.isFailure(layers)) return layers.failure
  const due = standingDue(layers.success, {
    during,
    level: options.level,
    body: options.body,
    ...circumstances.success,
  })
  if (Result.isFailure(due)) return refused(due.failure, options)
  const ofDispute = await dutiesDue(file, { ...options, during })
  if (Result.isFailure(ofDispute)) return ofDispute.failure
  return printed(due.success, {
    ...options,
    during,
    circumstances: circumstances.success,
    ofDispute: ofDispute.success,
  })
}

type Printed = Printing & {
  readonly during: Span
  readonly circumstances: Circumstances
  readonly ofDispute: DutiesDue
}

const printed = (
  { under, from, duties }: StandingDue,
  { during, circumstances, ofDispute, lang, json }: Printed,
): Outcome => {
  const { items, on: stampedOn = from } = ofDispute
  if (json)
    return answered(
      JSON.stringify(
        { pack: under.pack, on: under.on, during, duties, ...(ofDispute.on && { ofDispute: items }) },
        null,
        2,
      ),
    )
  const text = dutyCalendar(duties, { under, lang, stampedOn, andOf: items })
  if (Result.isFailure(text)) return refused(text.failure, { lang, json })
  const remarks = [...unheard(under, { ...circumstances, lang }), ...leftOut(duties, items.length, lang)]
  return { code: 0, out: text.success, err: remarks.map((line) => `${line}\n`).join('') }
}

/** Periods and events that were given although the plan asks for none of their code. */
const unheard = (
  { standing }: Edition,
  { periods = {}, happenings = {}, lang }: Circumstances & { readonly lang: Language },
): readonly string[] => {
  const asked = standing.flatMap(({ cadence = {} }) => [
    'during' in cadence ? cadence.during : undefined,
    'upon' in cadence ? cadence.upon : undefined,
  ])
  return [...Object.keys(periods), ...Object.keys(happenings)]
    .filter((code) => !asked.includes(code))
    .map((code) => `${words.notNamed[lang]} \`${code}\``)
}

const leftOut = (
  duties: readonly StandingOccurrences[],
  ofDispute: number,
  lang: Language,
): readonly string[] => {
  const open = duties.flatMap((duty) => {
    if (!('open' in duty)) return []
    const { setting } = duty.open
    const why = setting === undefined ? words.planSilent[lang] : `${words.setIt[lang]} \`${setting}\``
    return [titled(words.noEvents[lang], `${duty.label[lang]} – ${why}`, lang)]
  })
  const isEmpty = ofDispute === 0 && duties.every((duty) => 'open' in duty || duty.occurrences.length === 0)
  return [...(isEmpty ? [words.nothingDue[lang]] : []), ...open]
}
