/**
 * `maplebridge due`: when a time limit ends, with every step to the day and how far it can be relied on.
 */
import { dueDate } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import { type EventOptions, limitEventsIn } from './limitEventsIn.ts'
import { limitIn } from './limitIn.ts'
import { answered, misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printDue } from './printDue.ts'
import { editionIn, layersIn, packsFor } from './questionIn.ts'
import { words } from './words.ts'

/** The options of `due`; `from` is the day of the event that the limit counts from, a date-time for hours. */
export type DueOptions = Printing &
  EventOptions & {
    readonly from?: string | undefined
    readonly pack: string
    readonly packs?: string | undefined
    readonly provisional?: true | undefined
    readonly rollWhereSilent?: true | undefined
    readonly outside: Outside
  }

/** Counts one time limit of a pack from a day. */
export const dueCommand = async (id: string | undefined, options: DueOptions): Promise<Outcome> => {
  const { from, lang, json, pack } = options
  if (id === undefined) return misused(words.limitMissing[lang])
  if (from === undefined) return misused(words.fromMissing[lang])
  const packs = await packsFor(options)
  if (Result.isFailure(packs)) return packs.failure
  const layers = layersIn(packs.success, { id: pack, lang, json })
  if (Result.isFailure(layers)) return layers.failure
  const edition = editionIn(layers.success, { on: from.slice(0, 10), lang, json })
  if (Result.isFailure(edition)) return edition.failure
  const under = edition.success
  const limit = limitIn(under, { id, lang })
  if (Result.isFailure(limit)) return limit.failure
  const events = limitEventsIn(options, { limit: limit.success, lang })
  if (Result.isFailure(events)) return events.failure
  const due = dueDate(limit.success, {
    from,
    calendar: under.calendar,
    events: events.success,
    whereSilent: options.rollWhereSilent ? 'rolls' : 'stays',
    beyond: options.provisional ? 'provisional' : 'refuse',
  })
  if (Result.isFailure(due)) return refused(due.failure, { lang, json })
  return answered(
    json
      ? JSON.stringify({ limit: limit.success, from, events: events.success, ...due.success }, null, 2)
      : printDue(limit.success, { due: due.success, from }, { under, lang }),
  )
}
