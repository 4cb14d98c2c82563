/**
 * What officers did with the duties of a dispute, as a fold over its events. The order of the events and how often
 * one is told do not matter: of several of a kind the first counts, of several extensions the furthest.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { DisputeEvent } from './DisputeEvent.ts'
import type { DutyEvent } from './DutyEvent.ts'
import type { DutyLife } from './DutyLife.ts'

/** What officers did with each duty, by the id of the rule that opened it. */
export type DutyLives = ReadonlyMap<string, DutyLife>

/**
 * What was done with each duty up to and including `on`; a duty that nobody acted on is absent.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { dutyLives } from '@maplebridge/dispute'
 *
 * const extended = { type: 'duty-extended', duty: 'plan', on: '2023-05-10', until: '2023-05-20', by: 'judicial-office' } as const
 * const further = { ...extended, on: '2023-05-18', until: '2023-05-31' }
 * assert.equal(dutyLives([further, extended, extended], { on: '2023-05-31' }).get('plan')?.extended?.until, '2023-05-31')
 * assert.equal(dutyLives([further, extended], { on: '2023-05-17' }).get('plan')?.extended?.until, '2023-05-20')
 * ```
 */
export const dutyLives = (events: readonly DisputeEvent[], { on }: { readonly on: PlainDate }): DutyLives => {
  const lives = new Map<string, DutyLife>()
  for (const event of dutyEvents(events, { on })) {
    const life = lives.get(event.duty) ?? {}
    lives.set(event.duty, { ...started(event), ...life, ...furthest(event, life) })
  }
  return lives
}

/**
 * The events up to and including `on` by which officers acted on duties, each once, in an order that does not depend on
 * the one given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { dutyEvents } from '@maplebridge/dispute'
 *
 * const confirmed = { type: 'duty-confirmed', duty: 'plan', on: '2023-05-10', by: 'judicial-office' } as const
 * const reported = { type: 'reported', on: '2023-05-09' } as const
 * assert.deepEqual(dutyEvents([confirmed, reported, confirmed], { on: '2023-05-10' }), [confirmed])
 * ```
 */
export const dutyEvents = (
  events: readonly DisputeEvent[],
  { on }: { readonly on: PlainDate },
): readonly DutyEvent[] => {
  const told = new Map<string, DutyEvent>()
  for (const event of events) if ('duty' in event && event.on <= on) told.set(keyOf(event), event)
  return told.size < 2 ? [...told.values()] : [...told].sort(byKey).map(([, event]) => event)
}

/** Every word of an event, the day first. */
const keyOf = (event: DutyEvent): string => {
  const { on, type, duty, by = '' } = event
  const until = 'until' in event ? event.until : ''
  const { ground = '', document = '' } = 'reason' in event ? event.reason : { document: documentOf(event) }
  return [on, type, duty, by, until, ground, document].join(' ')
}

const documentOf = (event: DutyEvent): string | undefined =>
  'document' in event ? event.document : undefined

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** What an event makes of a duty on which nothing of its kind was done before. */
const started = (event: DutyEvent): DutyLife => {
  switch (event.type) {
    case 'duty-confirmed':
      return { confirmed: { on: event.on, by: event.by } }
    case 'duty-extended':
      return { extended: extensionOf(event) }
    case 'duty-waived':
      return { waived: { on: event.on, by: event.by, reason: event.reason } }
    case 'duty-discharged':
      return { discharged: { on: event.on, ...(event.by !== undefined && { by: event.by }) } }
  }
}

const furthest = (event: DutyEvent, { extended }: DutyLife): DutyLife =>
  event.type === 'duty-extended' && extended !== undefined && event.until > extended.until
    ? { extended: extensionOf(event) }
    : {}

const extensionOf = ({
  on,
  by,
  until,
  document,
}: Extract<DutyEvent, { readonly type: 'duty-extended' }>) => ({
  on,
  by,
  until,
  ...(document !== undefined && { document }),
})
