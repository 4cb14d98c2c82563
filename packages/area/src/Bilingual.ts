/**
 * A text in the two languages of every message.
 */
import * as Schema from 'effect/Schema'

/** A text in Chinese (`zh`) and English (`en`); both are there and neither is empty. */
export const Bilingual = Schema.Struct({ zh: Schema.NonEmptyString, en: Schema.NonEmptyString }).annotate({
  identifier: 'Bilingual',
  description: 'The same text in Chinese and in English.',
})

/** A text in Chinese (`zh`) and English (`en`). */
export type Bilingual = typeof Bilingual.Type
