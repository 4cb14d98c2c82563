/**
 * A dispute while it is being written: every field is there, blank ones as empty text. Turning it into a dispute
 * leaves blanks out and changes nothing else, so that the packages' own checks judge what was typed.
 */
import type { Dispute, DisputeEvent } from '@maplebridge/dispute'
import type { FactValue } from '@maplebridge/rules'

/** A judgement while it is being written. */
export type JudgementDraft = {
  is: boolean | string
  judgedBy: string
  basis: string
  on: string
  expiresOn: string
}

/** A fact's value while it is being written; text where a number is expected is refused later, at its field. */
export type FactDraft = boolean | number | string | JudgementDraft

/** An event while it is being written; what its type does not need is left out. */
export type EventDraft = {
  readonly key: number
  type: DisputeEvent['type']
  on: string
  party: string
  effectiveOn: string
  form: string
  /** The days on which a written agreement was signed and sealed. */
  signed: { parties: string; mediator: string; seal: string }
  into: string
  /** The kinds of body told; of a dispute that changes hands, the one it went to. */
  to: string[]
  /** Why a dispute is handed on or back, or not accepted, as a code. */
  reason: string
  /** How a session was held, and where parties met at a distance. */
  manner: string
  link: string
  /** The lawful way that a party took, as a code. */
  way: string
  /** The rule of the duty that officers acted on. */
  duty: string
  ground: string
  document: string
  limit: string
  /** What a limit counts from. */
  trigger: string
  /** The cause of a stop. */
  for: string
  until: string
  /** Who extended a limit or acted on a duty, or what made a limit start anew. */
  by: string
  amount: number | string
  unit: string
  notified: boolean | string
  doubtful: boolean | string
}

/** A dispute while it is being written. */
export type Draft = {
  id: string
  matter: string
  area: string
  arisenOn: string
  filedOn: string
  source: string
  facts: Record<string, FactDraft>
  events: EventDraft[]
}

/** A blank dispute of an area, filed on a day. */
export const emptyDraft = ({ area, on }: { readonly area: string; readonly on: string }): Draft => ({
  id: 'NEW-1',
  matter: '',
  area,
  arisenOn: '',
  filedOn: on,
  source: '',
  facts: {},
  events: [],
})

/** The draft of a dispute that exists already. */
export const draftFrom = (dispute: Dispute): Draft => ({
  id: dispute.id,
  matter: dispute.matter,
  area: dispute.area,
  arisenOn: dispute.arisenOn ?? '',
  filedOn: dispute.filedOn,
  source: dispute.source,
  facts: Object.fromEntries(Object.entries(dispute.facts).map(([id, value]) => [id, factDraft(value)])),
  events: (dispute.events ?? []).map(eventDraft),
})

/** What was typed as the packages take it, not yet checked. */
export const inputFrom = (draft: Draft): unknown => {
  const { facts, events, ...rest } = draft
  return {
    ...filled(rest),
    facts: Object.fromEntries(
      Object.entries(facts)
        .filter(([, value]) => value !== '')
        .map(([id, value]) => [id, typeof value === 'object' ? filled(value) : value]),
    ),
    ...(events.length > 0 && { events: events.map(eventInput) }),
  }
}

/** A new event on a day. */
export const newEvent = (
  type: DisputeEvent['type'],
  { on, key }: { readonly on: string; readonly key: number },
) => ({
  ...blankEvent(key),
  type,
  on,
  effectiveOn: type === 'settled' ? on : '',
})

/** A new event on a day, to be added to others. */
export const addedEvent = (
  type: DisputeEvent['type'],
  {
    on,
    to: events,
    fields,
  }: { readonly on: string; readonly to: readonly EventDraft[]; readonly fields?: Partial<EventDraft> },
): EventDraft => {
  const key = Math.max(-1, ...events.map((event) => event.key)) + 1
  return { ...newEvent(type, { on, key }), ...fields, key }
}

const blankEvent = (key: number): EventDraft => ({
  key,
  type: 'registered',
  on: '',
  party: 'respondent',
  effectiveOn: '',
  form: 'written',
  signed: { parties: '', mediator: '', seal: '' },
  into: '',
  to: [],
  reason: '',
  manner: '',
  link: '',
  way: '',
  duty: '',
  ground: '',
  document: '',
  limit: '',
  trigger: '',
  for: '',
  until: '',
  by: '',
  amount: '',
  unit: 'working-day',
  notified: '',
  doubtful: '',
})

const factDraft = (value: FactValue): FactDraft =>
  typeof value === 'object' ? { expiresOn: '', ...value } : value

const eventDraft = (event: DisputeEvent, key: number): EventDraft => {
  const to = 'to' in event ? [event.to ?? []].flat() : []
  const { reason = '', ...rest } = 'reason' in event ? event : { ...event, reason: '' }
  const why = typeof reason === 'string' ? { reason } : reason
  const blank = blankEvent(key)
  const signed = { ...blank.signed, ...('signed' in event && event.signed) }
  return { ...blank, ...rest, ...why, to, signed }
}

/** What was typed of an event as the packages take it, not yet checked. */
export const eventInput = (event: EventDraft) => {
  const { type, on, party, effectiveOn, form, into, limit, doubtful } = event
  switch (type) {
    case 'party-refused':
    case 'party-consented':
      return filled({ type, on, party })
    case 'settled': {
      const signed = form === 'written' ? filled(event.signed) : {}
      return {
        ...filled({ type, on, effectiveOn, form }),
        ...(Object.keys(signed).length > 0 && { signed }),
      }
    }
    case 'converted':
      return filled({ type, on, into })
    case 'acceptance-refused':
      return filled({ type, on, reason: event.reason })
    case 'session-held':
      return filled({ type, on, manner: event.manner, link: event.link })
    case 'other-way-taken':
      return filled({ type, on, way: event.way })
    case 'assigned':
    case 'transferred':
    case 'returned':
      return filled({ type, on, to: event.to[0] ?? '', reason: event.reason })
    case 'reported':
    case 'notified':
    case 'warned':
    case 'fed-back':
      return { ...filled({ type, on }), ...(event.to.length > 0 && { to: [...event.to] }) }
    case 'limit-started':
      return filled({ type, on, trigger: event.trigger, doubtful })
    case 'limit-stopped':
      return filled({ type, on, limit, for: event.for, until: event.until, doubtful })
    case 'limit-extended': {
      const { by, amount, unit, notified } = event
      return filled({ type, on, limit, by, amount, unit, notified, doubtful })
    }
    case 'limit-interrupted':
      return filled({ type, on, limit, by: event.by, doubtful })
    case 'duty-confirmed':
    case 'duty-discharged':
      return filled({ type, on, duty: event.duty, by: event.by })
    case 'duty-extended': {
      const { duty, until, by, document } = event
      return filled({ type, on, duty, until, by, document })
    }
    case 'duty-waived': {
      const { duty, by, ground, document } = event
      return filled({ type, on, duty, by, reason: filled({ ground, document }) })
    }
    default:
      return filled({ type, on })
  }
}

const filled = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''))
