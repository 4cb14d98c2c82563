/**
 * A text in the two languages of every page and message. There is no third form and no fallback: a label that
 * misses one language does not decode.
 */
import * as Schema from 'effect/Schema'

/** A text in Chinese (`zh`) and English (`en`); both are required and non-empty. */
export const Label = Schema.Struct({
  zh: Schema.String.check(Schema.isNonEmpty()),
  en: Schema.String.check(Schema.isNonEmpty()),
}).annotate({ identifier: 'Label', description: 'The same text in Chinese and in English.' })

/** A text in Chinese (`zh`) and English (`en`). */
export type Label = typeof Label.Type
