// How what is said of an example of docs/diagnostics is written down: a code, and
// lines of text.
import type { Issue } from '../../packages/policy-pack/src/index.ts'

/** What is said of an input: a code, and lines of text (both languages where there are two). */
export type Saying = { readonly code: string; readonly lines: readonly string[] }

/** A text, in one language or in both. */
export type Message = string | { readonly zh: string; readonly en: string }
/** A refusal of the packages, as far as it is told. */
export type Failure = { readonly _tag: string; readonly message: Message; readonly issues?: readonly Issue[] }

/** The lines of a message. */
export const linesOf = (message: Message): readonly string[] =>
  (typeof message === 'string' ? [message] : [message.en, message.zh]).map((line) =>
    // Digests change with every pack, and no page is clearer for 64 digits.
    line.replace(/\b(sha256|sm3):[0-9a-f]{64}/g, '$1:…'),
  )

/** A failure as it is said: itself, and each of its issues. */
export const sayingsIn = ({ _tag, message, issues = [] }: Failure): readonly Saying[] => [
  { code: _tag, lines: linesOf(message) },
  ...issues.map((issue) => ({ code: issue.code, lines: linesOf(issue.message) })),
]

/** In short: bodies by their kinds, no reasons. */
export const brief = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && 'kind' in inner ? inner.kind : inner,
  )
