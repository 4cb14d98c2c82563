/**
 * A text that this package prints, in Chinese and English.
 */
import * as Schema from 'effect/Schema'

/** The same text in both languages, neither empty. */
export const InBothLanguages = Schema.Struct({ zh: Schema.NonEmptyString, en: Schema.NonEmptyString })

/** The same text in both languages. */
export type InBothLanguages = typeof InBothLanguages.Type
