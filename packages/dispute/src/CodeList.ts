/**
 * A list of codes that some system files disputes under: types, outcomes, scales, ways. It is carried as its source
 * prints it, with its version and how far it can be relied on; there is none for kinds of people.
 */
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * A code as a list writes it: digits such as `0103`, a kebab-case code, or the printed word itself where the source
 * gives no code.
 */
export const ListCode = Schema.String.check(
  Schema.isPattern(/^[^\s"'`<>{}[\]|\\]{1,60}$/u, {
    message:
      'expected a code such as `0103`, `marriage-family` or `已办结`, of at most 60 characters without blanks',
  }),
).annotate({ identifier: 'ListCode', description: 'A code as a list writes it.' })

/** A code as a list writes it. */
export type ListCode = typeof ListCode.Type

/** One code of a list, with its wider code and the other words that its source uses for it. */
export const CodeEntry = Schema.Struct({
  code: ListCode,
  label: Label,
  parent: Schema.optionalKey(ListCode),
  words: Schema.optionalKey(Schema.NonEmptyArray(Schema.String.check(Schema.isNonEmpty()))),
  /** True for a code that takes what no other code of the list takes, such as 其他. */
  residual: Schema.optionalKey(Schema.Literal(true)),
  cites: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({ identifier: 'CodeEntry', description: 'One code of a list.' })

/** One code of a list. */
export type CodeEntry = typeof CodeEntry.Type

/** What a list files disputes by. */
export const CodeUse = Schema.Literals(['matter', 'outcome', 'scale', 'channel', 'warning']).annotate({
  identifier: 'CodeUse',
  description:
    'What a list files disputes by: their type, what became of them, their scale, the way they went. `warning`: levels, lowest first, by which a law warns of something other than disputes.',
})

/** What a list files disputes by. */
export type CodeUse = typeof CodeUse.Type

/** A list of codes, of one version; `confidence` is H read in full, M seen in public, L from memory. */
export const CodeList = Schema.Struct({
  id: Code,
  version: Schema.String.check(
    Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/u, {
      message: 'expected a version such as `1.0.0` or `2015`',
    }),
  ),
  label: Label,
  use: CodeUse,
  confidence: Schema.Literals(['H', 'M', 'L']),
  cites: Schema.Array(CitationId),
  note: Schema.optionalKey(Label),
  codes: Schema.NonEmptyArray(CodeEntry),
}).annotate({ identifier: 'CodeList', description: 'A list of codes that a system files disputes under.' })

/** A list of codes, of one version. */
export type CodeList = typeof CodeList.Type
