/**
 * The field as a plan: its 68 rules as a pack that a service loads, its disputes as requests, and what an answer says
 * in the words that all contestants are compared by. The rows become procedures; one more row names who leads, since
 * a plan without a lead routes nothing.
 */
import type { Assessment, Pack } from '@maplebridge/policy-pack'
import { routingIds } from '../Contestant.ts'
import type { Dispute } from '../disputes.ts'
import { facts, levels, risk, routing, trades } from '../field.ts'

const label = { zh: '甲', en: 'one' }
const on = '2023-05-08'
const codes = trades.flatMap(({ matters }) => matters)
// proof: each list is written out in the field and is not empty
const filled = <Item>(items: readonly Item[]) => items as readonly [Item, ...Item[]]
const cites = ['X-field'] as const

/** The pack of the field. */
export const fieldPack: Pack = {
  manifest: {
    id: 'field',
    version: '1.0.0',
    title: label,
    issuer: label,
    level: 'county',
    inForce: { from: '2020-01-01' },
  },
  sources: [{ id: 'field', title: label, issuer: label }],
  citations: ['X-field', ...[...risk.rules, ...routing.rules].flatMap((rule) => rule.cites)].map((id) => ({
    id,
    source: 'field',
    clause: '1',
    text: label,
  })),
  matters: codes.map((code) => ({ code, label, cites })),
  facts: [
    ...Object.values(facts).filter(({ id }) => id !== 'matter' && id !== 'level'),
    {
      id: 'source',
      label,
      about: 'procedure',
      cites,
      kind: 'choice',
      derived: 'source',
      values: [{ code: 'screening', label }],
    },
  ],
  bodies: [{ code: 'committee', label, tier: 'village' }],
  risk: {
    levels: filled(levels.map((code) => ({ code, label }))),
    floorCites: cites,
    rules: filled(risk.rules),
  },
  routing: [
    {
      id: 'committee-leads',
      question: 'lead',
      when: { all: [] },
      then: { lead: 'committee' },
      cites,
      force: 'must',
      summary: label,
    },
    ...routing.rules.map((rule) => ({ ...rule, question: 'procedure', then: { procedure: rule.then } })),
  ],
}

/** A dispute of the field as a service takes it. */
export const asSent = ({ matter, ...known }: Dispute, at: number) => ({
  id: `field-${at}`,
  matter,
  area: '630103002004',
  filedOn: on,
  source: 'screening',
  facts: known,
})

/** The pack and the day that every request names. */
export const asked = { pack: fieldPack.manifest.id, on } as const

/** What servers are compared by: the level, and the rows that hold. */
export type Decision = { readonly level: string | undefined; readonly rows: readonly string[] }

/** What an assessment under the field says. */
export const decisionIn = ({ risk: found, route }: Assessment): Decision => ({
  level: found?.established,
  rows: rowsIn(route.reasons.map(({ rule }) => rule)),
})

/** The rows among ids of rules, in the order of the table. */
export const rowsIn = (ids: readonly string[]): string[] => routingIds.filter((id) => ids.includes(id))
