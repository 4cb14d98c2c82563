/**
 * What a rule may ask about: finite, typed facts about a dispute, a body or a procedure. The closed list `about`
 * is a red line (RL-07): a fact about a person's history, health, belief or identity has no form here, so a pack
 * that declares one does not decode. `protection` facts only ever add protection; no risk rule may test them.
 */
import * as Schema from 'effect/Schema'
import { CitationId, Code, ValueCode } from './Code.ts'
import { Label } from './Label.ts'

/**
 * The closed list of what is never typed in, with the kind of fact each is: what the dispute says of itself, what its
 * events and its level say, whole days up to the day asked, and its area at a tier.
 */
const derivedKinds = {
  matter: 'code',
  source: 'choice',
  refusal: 'boolean',
  mediation: 'choice',
  level: 'choice',
  'days-since-filed': 'count',
  'days-since-arisen': 'count',
  county: 'code',
  township: 'code',
  village: 'code',
} as const

/** One way in which a fact follows from something else. */
export type Derived = keyof typeof derivedKinds

const described = {
  id: Code,
  label: Label,
  question: Schema.optionalKey(Label),
  about: Schema.Literals(['dispute', 'body', 'procedure', 'protection']),
  cites: Schema.Array(CitationId),
  /** Present when the fact is an opinion: who is entitled to hold it. Its values carry role, basis and date. */
  judgement: Schema.optionalKey(Schema.Struct({ by: Schema.NonEmptyArray(Code) })),
  /** Present when an officer can bring the value about by acting, such as making a plan; never for an opinion. */
  measure: Schema.optionalKey(Schema.Literal(true)),
  /** Present when the value is never typed in. */
  derived: Schema.optionalKey(
    Schema.Literals([
      'matter',
      'source',
      'refusal',
      'mediation',
      'level',
      'days-since-filed',
      'days-since-arisen',
      'county',
      'township',
      'village',
    ]),
  ),
  touches: Schema.optionalKey(Schema.NonEmptyArray(Schema.Literals(['RL-06']))),
}

const Member = Schema.Struct({ code: ValueCode, label: Label, parent: Schema.optionalKey(ValueCode) })

/** A declared fact: boolean, one of a list, a code with parents, a bounded count, money in fen, or a date. */
export const Fact = Schema.Union([
  Schema.Struct({ ...described, kind: Schema.Literal('boolean') }),
  Schema.Struct({ ...described, kind: Schema.Literal('choice'), values: Schema.NonEmptyArray(Member) }),
  Schema.Struct({ ...described, kind: Schema.Literal('code'), values: Schema.NonEmptyArray(Member) }),
  Schema.Struct({
    ...described,
    kind: Schema.Literal('count'),
    unit: Label,
    minimum: Schema.Int,
    maximum: Schema.Int,
  }),
  Schema.Struct({ ...described, kind: Schema.Literal('money'), minimum: Schema.Int, maximum: Schema.Int }),
  Schema.Struct({ ...described, kind: Schema.Literal('date') }),
])
  .check(
    Schema.makeFilter(({ kind, derived }) =>
      derived === undefined || derivedKinds[derived] === kind
        ? undefined
        : `a fact derived as \`${derived}\` is of kind \`${derivedKinds[derived]}\``,
    ),
  )
  .annotate({ identifier: 'Fact', description: 'A declared fact of a dispute, a body or a procedure.' })

/** A declared fact. */
export type Fact = typeof Fact.Type

/** The facts that rules may test, by id. */
export type FactRegister = Readonly<Record<string, Fact>>
