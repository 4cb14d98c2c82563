/**
 * What the registers hold: bodies, mediators, experts, and rewards for information. A mediator or an expert is known by
 * the number of an account, never by a name, and nothing here counts, ranks or grades a person: an examination was
 * passed or was not. A reward names its receipt, never who received it.
 */
import { AreaCode, AreaTier } from '@maplebridge/area/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import { CaseId } from '@maplebridge/ledger/schema'
import { CitationId, Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** The registers. */
export const RegisterName = Schema.Literals(['bodies', 'mediators', 'experts', 'rewards']).annotate({
  identifier: 'RegisterName',
  description: 'A register of the ledger. 名册。',
})

/** A register of the ledger. */
export type RegisterName = typeof RegisterName.Type

const BodyName = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(100))
const CertificateNumber = Schema.String.check(
  Schema.isPattern(/^(?=.*\d)[A-Za-z\d一-龥][A-Za-z\d一-龥()（）〔〕._/-]{0,63}$/u, {
    message:
      'expected a number with a digit in it, of 1 to 64 letters, digits, brackets, dots, dashes or slashes',
  }),
)

const term = { since: PlainDate, until: Schema.optionalKey(PlainDate) }

type Term = { readonly since: string; readonly until?: string }

/** A term does not end before it begins. */
const inOrder = Schema.makeFilter(({ since, until }: Term) =>
  until === undefined || since <= until
    ? undefined
    : { path: ['until'], issue: `ends on \`${until}\` before it begins on \`${since}\`` },
)

/** A body that handles or screens disputes: its kind in the plan, its area, its name, and since when. */
export const BodyEntry = Schema.Struct({
  kind: Code,
  area: AreaCode,
  name: Schema.Struct({ zh: BodyName, en: Schema.optionalKey(BodyName) }),
  ...term,
})
  .check(inOrder)
  .annotate({ identifier: 'BodyEntry', description: 'A body of the register. 名册中的机构。' })

/** A body that handles or screens disputes. */
export type BodyEntry = typeof BodyEntry.Type

const hours = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 }))

/** A certificate of a post: its number, the post it is for, which kind of body issued it, and when. */
export const PostCertificate = Schema.Struct({
  number: CertificateNumber,
  post: Code,
  issuedBy: Code,
  ...term,
})
  .check(inOrder)
  .annotate({ identifier: 'PostCertificate', description: 'A certificate of a post. 上岗证。' })

/** A certificate of a post. */
export type PostCertificate = typeof PostCertificate.Type

/**
 * A mediator by account: the registered body engaged by, training, examinations, certificate, whether the mediator also
 * trains others, and why the engagement ended.
 */
export const MediatorEntry = Schema.Struct({
  body: Code,
  post: Schema.Literals(['full-time', 'part-time', 'volunteer']),
  ...term,
  ended: Schema.optionalKey(Code),
  trainings: Schema.Array(
    Schema.Struct({
      on: PlainDate,
      hours,
      level: Schema.optionalKey(AreaTier),
      subject: Schema.optionalKey(Code),
    }),
  ),
  examinations: Schema.Array(
    Schema.Struct({ on: PlainDate, outcome: Schema.Literals(['passed', 'not-passed']) }),
  ),
  certificate: Schema.optionalKey(PostCertificate),
  trainer: Schema.optionalKey(Schema.Literal(true)),
})
  .check(inOrder)
  .annotate({
    identifier: 'MediatorEntry',
    description:
      'A mediator by account: engagement, training, examinations, certificate. 调解员：聘任、培训、考试、证书。',
  })

/** A mediator by account. */
export type MediatorEntry = typeof MediatorEntry.Type

/** An expert by account and field, who may be asked in the area. */
export const ExpertEntry = Schema.Struct({
  fields: Schema.NonEmptyArray(Code),
  area: AreaCode,
  ...term,
})
  .check(inOrder)
  .annotate({ identifier: 'ExpertEntry', description: 'An expert by field. 专家及其领域。' })

/** An expert by account and field. */
export type ExpertEntry = typeof ExpertEntry.Type

/** A reward for reported information: the case, the amount in fen, the clause, the day. The receipt is its id. */
export const RewardEntry = Schema.Struct({
  case: CaseId,
  fen: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000_000 })),
  clause: CitationId,
  paidOn: PlainDate,
}).annotate({
  identifier: 'RewardEntry',
  description: 'A reward for information, by receipt; never who received it. 信息奖励，仅记收据号。',
})

/** A reward for reported information. */
export type RewardEntry = typeof RewardEntry.Type

/** What an entry of a register says. */
export type RegisterContent = BodyEntry | MediatorEntry | ExpertEntry | RewardEntry
