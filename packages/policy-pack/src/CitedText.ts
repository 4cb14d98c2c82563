/**
 * A text of a plan that no machine can test: a goal, a principle, who leads whom. It is kept so that answers can quote
 * it; the words stand in its citations. It decides nothing.
 */
import { CitationId, Code, Force } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** What a quoted text is about. */
export const TextSubject = Schema.Literals([
  'goal',
  'principle',
  'organisation',
  'risk',
  'matters',
  'screening',
  'handling',
  'liability',
  'support',
  'publicity',
  'reported',
  'instrument',
]).annotate({ identifier: 'TextSubject', description: 'What a quoted text is about.' })

/** What a quoted text is about. */
export type TextSubject = typeof TextSubject.Type

/** A text of a plan that can be quoted and decides nothing. */
export const CitedText = Schema.Struct({
  id: Code,
  about: TextSubject,
  force: Force,
  /** The types of dispute that it speaks of; absent when it speaks of all or of none. */
  matters: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  /** The words; each is a citation of the pack. */
  cites: Schema.NonEmptyArray(CitationId),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({
  identifier: 'CitedText',
  description: 'A text of a plan that can be quoted and decides nothing.',
})

/** A text of a plan that can be quoted and decides nothing. */
export type CitedText = typeof CitedText.Type
