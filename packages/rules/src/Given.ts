/**
 * What a decision is taken on: the known facts, the adopter's settings and the day asked. The day is a
 * parameter because judgements expire; there is no hidden clock.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { FactValue, FactValues } from './FactValue.ts'
import type { SettingValues } from './Setting.ts'

/** Known facts, set settings and the day of the decision. */
export type Given = {
  readonly facts: FactValues
  readonly settings: SettingValues
  readonly on: PlainDate
}

/**
 * The plain value of a fact on the day of the decision, or `undefined` when it is not known: absent, or a
 * judgement whose last day has passed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { knownValue } from '@maplebridge/rules'
 *
 * const facts = {
 *   'may-escalate': { is: true, judgedBy: 'judicial-office', basis: 'visit', on: '2023-05-01', expiresOn: '2023-05-31' },
 * }
 * assert.equal(knownValue('may-escalate', { facts, settings: {}, on: '2023-05-31' }), true)
 * assert.equal(knownValue('may-escalate', { facts, settings: {}, on: '2023-06-01' }), undefined)
 * ```
 */
export const knownValue = (fact: string, given: Given): boolean | number | string | undefined => {
  const value: FactValue | undefined = Object.hasOwn(given.facts, fact) ? given.facts[fact] : undefined
  if (typeof value !== 'object') return value
  const expired = value.expiresOn !== undefined && value.expiresOn < given.on
  return expired ? undefined : value.is
}
