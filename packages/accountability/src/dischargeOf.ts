/**
 * Whether and when the events discharge a duty. One that tells others is discharged when each of them has been told: a
 * record that names nobody counts for all, one that names whom it told counts for those.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { Body, DisputeEvent, DutyLife } from '@maplebridge/dispute'
import type { Duty } from './Duty.ts'

/** One of those to be told, and the day on which it was. */
export type Told = { readonly body: Body; readonly on?: PlainDate }

/** The day on which a duty was discharged, and whom it told when. */
export type Discharge = { readonly dischargedOn?: PlainDate; readonly told: readonly Told[] }

/**
 * What the events up to and including `on` did for a duty. An officer's finding that it was discharged, in its `life`,
 * counts like an event.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { dischargeOf } from '@maplebridge/accountability'
 *
 * const police = { kind: 'police', label: { zh: '公安机关', en: 'Police' } }
 * const street = { kind: 'subdistrict', label: { zh: '街道', en: 'Subdistrict' } }
 * const duty = { tell: [police, street], dischargedBy: ['reported'] } as const
 * const first = { type: 'reported', on: '2023-05-08', to: ['police'] } as const
 * const second = { type: 'reported', on: '2023-05-10', to: ['subdistrict'] } as const
 * const told = [{ body: police, on: '2023-05-08' }, { body: street }]
 * assert.deepEqual(dischargeOf(duty, { events: [first], on: '2023-05-31' }), { told })
 * assert.equal(dischargeOf(duty, { events: [first, second], on: '2023-05-31' }).dischargedOn, '2023-05-10')
 * ```
 */
export const dischargeOf = (
  { tell, dischargedBy }: Pick<Duty, 'tell' | 'dischargedBy'>,
  {
    events,
    on,
    life,
  }: {
    readonly events: readonly DisputeEvent[]
    readonly on: PlainDate
    readonly life?: DutyLife | undefined
  },
): Discharge => {
  const types: readonly string[] = dischargedBy
  const shown = events.filter((event) => event.on <= on && types.includes(event.type))
  const found = life?.discharged?.on
  const told = tell.map((body): Told => {
    const toldOn = earliest(shown.filter((event) => tells(event, body)).map((event) => event.on))
    return toldOn === undefined ? { body } : { body, on: toldOn }
  })
  const byEvents = tell.length === 0 ? earliest(shown.map((event) => event.on)) : latest(told)
  const dischargedOn = earliest([byEvents, found].flatMap((day) => day ?? []))
  return { ...(dischargedOn !== undefined && { dischargedOn }), told }
}

/** Whether an event counts as telling a body: it names it, or it names nobody. */
const tells = (event: DisputeEvent, { kind }: Body): boolean =>
  !('to' in event) || !isTelling(event) || event.to === undefined || event.to.includes(kind)

type Telling = Extract<DisputeEvent, { readonly to?: readonly string[] }>

const isTelling = (event: Extract<DisputeEvent, { readonly to?: unknown }>): event is Telling =>
  typeof event.to !== 'string'

const earliest = (days: readonly PlainDate[]): PlainDate | undefined => days.toSorted()[0]

/** The day on which the last of them was told; `undefined` while one is not. */
const latest = (told: readonly Told[]): PlainDate | undefined => {
  const days = told.flatMap(({ on }) => on ?? [])
  return days.length < told.length ? undefined : days.toSorted().at(-1)
}
