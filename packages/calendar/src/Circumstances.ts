/**
 * What a plan cannot know about its own cadences, and the caller may supply.
 */
import type { PlainDate } from './PlainDate.ts'
import type { Span } from './Span.ts'

/** When the periods run that cadences name in `during`, by their code. */
export type Periods = Readonly<Record<string, readonly Span[]>>

/** The days of the events that cadences name in `upon`, by their code. */
export type Happenings = Readonly<Record<string, readonly PlainDate[]>>

/** When periods run and events happen; what is not given does not occur. */
export type Circumstances = { readonly periods?: Periods; readonly happenings?: Happenings }
