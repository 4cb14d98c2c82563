/**
 * What officers do with a duty that a dispute opened: confirm it, extend it, waive it, find it discharged. `duty` is
 * the id of the rule that opened it and `by` the kind of the body that says so, never a person; a waiver has its
 * ground on a closed list and no free text.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * Why a duty need not be done: it is owed already under another rule (`duplicate`), another body has done it
 * (`done-by-another`), the dispute was joined with another (`cases-joined`), what opened it was entered in error
 * (`opened-in-error`) or has gone (`ground-gone`), or a document exempts from it (`exempted`).
 */
export const WaiverGround = Schema.Literals([
  'duplicate',
  'done-by-another',
  'cases-joined',
  'opened-in-error',
  'ground-gone',
  'exempted',
]).annotate({ identifier: 'WaiverGround', description: 'Why a duty need not be done.' })

/** Why a duty need not be done. */
export type WaiverGround = typeof WaiverGround.Type

/** The number of an official document, such as `中区司〔2023〕12号`: an issuer, a year and a number, no free text. */
export const DocumentNumber = Schema.String.check(
  Schema.isPattern(/^[\p{Script=Han}A-Za-z]{1,16}[〔[(（]\d{4}[〕\])）]第?\d{1,5}号?$/u, {
    message: 'expected the number of a document, such as `中区司〔2023〕12号`',
  }),
).annotate({ identifier: 'DocumentNumber', description: 'The number of an official document.' })

/** The number of an official document. */
export type DocumentNumber = typeof DocumentNumber.Type

/** Why a duty was waived; an exemption names its document. */
export const Waiver = Schema.Struct({
  ground: WaiverGround,
  document: Schema.optionalKey(DocumentNumber),
})
  .check(
    Schema.makeFilter(({ ground, document }) =>
      ground === 'exempted' && document === undefined
        ? { path: ['document'], issue: 'an exemption names the document that grants it' }
        : undefined,
    ),
  )
  .annotate({ identifier: 'Waiver', description: 'Why a duty was waived.' })

/** Why a duty was waived. */
export type Waiver = typeof Waiver.Type

const acted = {
  on: PlainDate,
  /** The rule that opened the duty. */
  duty: Code,
}

/** Events by which officers act on a duty. */
export const DutyEvent = Schema.Union([
  Schema.Struct({ type: Schema.Literal('duty-confirmed'), ...acted, by: Code }),
  Schema.Struct({
    type: Schema.Literal('duty-extended'),
    ...acted,
    /** Its new last day. */
    until: PlainDate,
    by: Code,
    document: Schema.optionalKey(DocumentNumber),
  }),
  Schema.Struct({ type: Schema.Literal('duty-waived'), ...acted, by: Code, reason: Waiver }),
  Schema.Struct({ type: Schema.Literal('duty-discharged'), ...acted, by: Schema.optionalKey(Code) }),
]).annotate({ identifier: 'DutyEvent', description: 'What officers do with a duty of a dispute.' })

/** What officers do with a duty of a dispute. */
export type DutyEvent = typeof DutyEvent.Type
