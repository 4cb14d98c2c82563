/**
 * Looks again at the work on a dispute that has turned into what the plan names.
 */
import type { PlainDate } from '@maplebridge/calendar'
import { type DisputeEvent, disputeState } from '@maplebridge/dispute'
import type { ReverseCheck, ReverseCheckItem, ReverseCheckSection } from './ReverseCheckSection.ts'

/**
 * The reverse check that the events trigger by the day asked, or `undefined` when none does. The first conversion
 * that the plan names is the trigger.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { reverseCheck } from '@maplebridge/accountability'
 *
 * const under = {
 *   triggers: [{ into: 'criminal-case', label: { zh: '刑事案件', en: 'Criminal case' }, cites: ['S0-3.4-trigger'] }],
 *   items: [{
 *     id: 'reporting', label: { zh: '信息报告', en: 'Reporting' }, evidence: ['reported'], cites: ['S0-3.4-check-4'],
 *     evidenceInferred: true,
 *   }],
 *   consequence: { summary: { zh: '依法依纪依规追究责任', en: 'Liability by law, discipline and rule' }, cites: ['S0-3.4-consequence'] },
 * } as const
 * const events = [
 *   { type: 'converted', into: 'criminal-case', on: '2023-06-01' },
 *   { type: 'reported', on: '2023-06-02' },
 * ] as const
 * assert.equal(reverseCheck(events, { under, on: '2023-06-30' })?.items[0]?.finding, 'not-met')
 * assert.equal(reverseCheck(events, { under, on: '2023-05-31' }), undefined)
 * ```
 */
export const reverseCheck = (
  events: readonly DisputeEvent[],
  { under, on }: { readonly under: ReverseCheckSection; readonly on: PlainDate },
): ReverseCheck | undefined => {
  const conversion = disputeState(events, { on }).conversions.find(({ into }) =>
    under.triggers.some((trigger) => trigger.into === into),
  )
  const trigger = under.triggers.find(({ into }) => into === conversion?.into)
  if (conversion === undefined || trigger === undefined) return undefined
  const known = events.filter((event) => event.on <= on)
  return {
    trigger: { ...trigger, on: conversion.on },
    items: under.items.map((item) => looked(item, known, conversion.on)),
    consequence: under.consequence,
  }
}

const looked = (
  { id, label, evidence, cites, evidenceInferred }: ReverseCheckSection['items'][number],
  events: readonly DisputeEvent[],
  convertedOn: PlainDate,
): ReverseCheckItem => {
  const shownBy = events.flatMap(({ type, on }) => {
    const shown = evidence.find((wanted) => wanted === type)
    return shown === undefined ? [] : [{ type: shown, on }]
  })
  const inTime = shownBy.some(({ on }) => on <= convertedOn)
  const finding = inTime ? 'met' : shownBy.length > 0 ? 'not-met' : 'no-evidence'
  return { item: id, label, finding, shownBy, cites, evidenceInferred }
}
