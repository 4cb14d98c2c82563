/**
 * Who acts on a case: a role, the body and area acted for, and the number of the account. Never a name.
 */
import { AreaCode } from '@maplebridge/area/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * The roles of those who work with the ledger: a mediator and an officer of a body, the dispatcher of a centre, who
 * supervises, who audits, and a system of another authority that sends disputes and takes results.
 */
export const Role = Schema.Literals([
  'mediator',
  'body-officer',
  'dispatcher',
  'supervisor',
  'auditor',
  'integrator',
]).annotate({ identifier: 'Role', description: 'The role of who works with the ledger.' })

/** The role of who works with the ledger. */
export type Role = typeof Role.Type

/** The number of an account, such as `jo-3-officer-2`: whoever keeps the accounts knows whose it is. */
export const AccountId = Schema.String.check(
  Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, {
    message: 'expected the number of an account: 1 to 64 letters, digits, dots, dashes or underscores',
  }),
).annotate({ identifier: 'AccountId', description: 'The number of an account; never a name.' })

/** The number of an account. */
export type AccountId = typeof AccountId.Type

/** Who acts: the account, its role, the area it acts in with all that lies in it, and the kind of body it acts for. */
export const Actor = Schema.Struct({
  account: AccountId,
  role: Role,
  area: AreaCode,
  body: Schema.optionalKey(Code),
}).annotate({ identifier: 'Actor', description: 'Who acts on a case, by account and role.' })

/** Who acts on a case. */
export type Actor = typeof Actor.Type
