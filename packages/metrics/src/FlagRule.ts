/**
 * A sign that figures may have been bent, as data: what is looked at, from where on it is raised, what it may mean
 * besides, and what to look at next. It is asked of bodies and areas. A name has no form in what it reads, and it is no
 * finding: it says where an auditor's hour is best spent.
 */
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * A number that can be tuned: the setting that holds it, and what holds while nobody set it. Without `otherwise`, the
 * flag is not judged until the setting is given, since no source names a number.
 */
export const Threshold = Schema.Struct({ setting: Code, otherwise: Schema.optionalKey(Schema.Int) }).annotate(
  {
    identifier: 'Threshold',
    description: 'A number that can be tuned.',
  },
)

/** A number that can be tuned. */
export type Threshold = typeof Threshold.Type

/** A metric by its id, or every metric that claims a name, so that one flag looks at the rates of each plan. */
export const MetricAsked = Schema.Union([Code, Schema.Struct({ claims: Code })]).annotate({
  identifier: 'MetricAsked',
  description: 'A metric by its id, or every metric that claims a name.',
})

/** A metric by its id, or every metric that claims a name. */
export type MetricAsked = typeof MetricAsked.Type

/**
 * What is looked at. Of values: a share at least (`share-from`) or below (`share-below`) so many percent; higher than
 * that of the other bodies together (`above-others`); more even from one sub-period to the next than chance leaves
 * it (`too-even`); one metric falls while the other rises (`opposed`). Of records: written down more than so many days
 * after what they tell (`written-late`); done within so many days by half of them (`done-at-once`); sharing a
 * fingerprint (`same-text`); on one working day (`one-day`) or of one form (`one-form`) more often than chance leaves
 * it; piled up on the last days of the period (`last-days`); none at all (`no-records`). `oneIn` is the most honest
 * sets of data for each that raises the flag.
 */
export const FlagTest = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal('share-from'),
    metric: MetricAsked,
    percent: Threshold,
    cases: Threshold,
  }),
  Schema.Struct({
    kind: Schema.Literal('share-below'),
    metric: MetricAsked,
    percent: Threshold,
    cases: Threshold,
  }),
  Schema.Struct({ kind: Schema.Literal('above-others'), metric: MetricAsked, oneIn: Threshold }),
  Schema.Struct({ kind: Schema.Literal('too-even'), metric: MetricAsked, oneIn: Threshold }),
  Schema.Struct({
    kind: Schema.Literal('opposed'),
    falls: MetricAsked,
    rises: MetricAsked,
    oneIn: Threshold,
  }),
  Schema.Struct({
    kind: Schema.Literal('written-late'),
    register: Code,
    written: Code,
    of: Code,
    days: Threshold,
    percent: Threshold,
  }),
  Schema.Struct({
    kind: Schema.Literal('done-at-once'),
    register: Code,
    begun: Code,
    done: Code,
    days: Threshold,
  }),
  Schema.Struct({
    kind: Schema.Literal('same-text'),
    register: Code,
    fingerprint: Code,
    on: Code,
    percent: Threshold,
  }),
  Schema.Struct({ kind: Schema.Literal('one-day'), register: Code, on: Code, oneIn: Threshold }),
  Schema.Struct({ kind: Schema.Literal('one-form'), register: Code, form: Code, on: Code, oneIn: Threshold }),
  Schema.Struct({
    kind: Schema.Literal('last-days'),
    register: Code,
    on: Code,
    days: Threshold,
    oneIn: Threshold,
  }),
  Schema.Struct({ kind: Schema.Literal('no-records'), register: Code, on: Code }),
]).annotate({ identifier: 'FlagTest', description: 'What is looked at, and from where on a flag is raised.' })

/** What is looked at, and from where on a flag is raised. */
export type FlagTest = typeof FlagTest.Type

/** A sign that figures may have been bent. */
export const FlagRule = Schema.Struct({
  id: Code,
  label: Label,
  test: FlagTest,
  /** Why it may mean that figures were bent. */
  why: Label,
  /** What else it may mean. */
  innocent: Schema.NonEmptyArray(Label),
  lookAt: Schema.NonEmptyArray(Label),
  touches: Schema.optionalKey(Schema.NonEmptyArray(Schema.Literals(['RL-06']))),
  cites: Schema.NonEmptyArray(CitationId),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({ identifier: 'FlagRule', description: 'A sign that figures may have been bent.' })

/** A sign that figures may have been bent. */
export type FlagRule = typeof FlagRule.Type

/** The flags of a plan, and by which fields of a record they may be asked: bodies and areas, never persons. */
export const HonestySection = Schema.Struct({
  by: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  flags: Schema.Array(FlagRule),
}).annotate({ identifier: 'HonestySection', description: 'The flags of a plan.' })

/** The flags of a plan. */
export type HonestySection = typeof HonestySection.Type
