/**
 * Days off that hold in one place only: holidays of a province or of an ethnic autonomous area.
 */
import * as Schema from 'effect/Schema'
import { InBothLanguages } from './internal/inBothLanguages.ts'
import { PlainDate } from './PlainDate.ts'

/**
 * An overlay on a working calendar: `rest` are days off there that are worked elsewhere, `work` days worked there
 * that are off elsewhere, with the notice behind each year.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Schema from 'effect/Schema'
 * import { CalendarOverlay } from '@maplebridge/calendar/schema'
 *
 * const overlay = {
 *   id: 'guangxi', version: '2026.1', label: { zh: '广西三月三', en: 'Guangxi, Third of March' },
 *   rest: ['2026-04-20', '2026-04-21'], work: [],
 *   provenance: [{ year: 2026, notice: '关于2026年“广西三月三”放假的通知', source: 'https://www.gxzf.gov.cn' }],
 * }
 * assert.equal(Schema.is(CalendarOverlay)(overlay), true)
 * ```
 */
export const CalendarOverlay = Schema.Struct({
  id: Schema.NonEmptyString,
  version: Schema.NonEmptyString,
  label: InBothLanguages,
  rest: Schema.Array(PlainDate),
  work: Schema.Array(PlainDate),
  provenance: Schema.NonEmptyArray(
    Schema.Struct({ year: Schema.Int, notice: Schema.NonEmptyString, source: Schema.NonEmptyString }),
  ),
}).annotate({
  identifier: 'CalendarOverlay',
  description: 'Days off and worked that hold in one place only.',
})

/** Days off and worked that hold in one place only. */
export type CalendarOverlay = typeof CalendarOverlay.Type
