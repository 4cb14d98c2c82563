/**
 * The refusal of an overlay that does not fit its calendar. Plain data, so it survives JSON.
 */
import type { InBothLanguages } from './internal/inBothLanguages.ts'
import type { PlainDate } from './PlainDate.ts'

/**
 * An overlay (by id) names a day that the calendar (by id) does not cover, a day off that is one already, or a
 * worked day that is one already.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { withOverlays } from '@maplebridge/calendar'
 *
 * const calendar = {
 *   id: 'cn-2026', version: '1', covers: { from: '2026-01-01', to: '2026-12-31' }, rest: [], work: [], provenance: [],
 * }
 * const overlay = {
 *   id: 'guangxi', version: '2026.1', label: { zh: '广西三月三', en: 'Guangxi, Third of March' },
 *   rest: ['2026-04-19'], work: [], provenance: [{ year: 2026, notice: '通知', source: 'https://www.gxzf.gov.cn' }] as const,
 * }
 * const refused = withOverlays(calendar, { overlays: [overlay] })
 * assert.ok(Result.isFailure(refused))
 * assert.equal(refused.failure.problem, 'off-already') // a Sunday
 * ```
 */
export type OverlayInvalidError = {
  readonly _tag: 'OverlayInvalidError'
  readonly overlay: string
  readonly calendar: string
  readonly key: 'rest' | 'work'
  readonly date: PlainDate
  readonly problem: 'not-covered' | 'off-already' | 'worked-already'
  readonly message: InBothLanguages
}

/** Builds the refusal; internal to the package. */
export function overlayInvalid(at: Omit<OverlayInvalidError, '_tag' | 'message'>): OverlayInvalidError {
  const { overlay, calendar, key, date } = at
  const [where, which] = [`\`${key}\``, `\`${overlay}\``]
  const what = problems[at.problem]
  return {
    _tag: 'OverlayInvalidError',
    ...at,
    message: {
      zh: `地方日历 ${which} 的 ${where} 中的 \`${date}\` ${what.zh(calendar)}；请核对放假通知或删去该日`,
      en: `\`${date}\` in ${where} of overlay ${which} ${what.en(calendar)}; check the notice or remove the day`,
    },
  }
}

const problems = {
  'not-covered': {
    zh: (calendar: string) => `不在日历 \`${calendar}\` 的覆盖范围内`,
    en: (calendar: string) => `is not covered by calendar \`${calendar}\``,
  },
  'off-already': {
    zh: (calendar: string) => `在日历 \`${calendar}\` 中已是休息日`,
    en: (calendar: string) => `is a day off in calendar \`${calendar}\` already`,
  },
  'worked-already': {
    zh: (calendar: string) => `在日历 \`${calendar}\` 中已是工作日`,
    en: (calendar: string) => `is worked in calendar \`${calendar}\` already`,
  },
} as const
