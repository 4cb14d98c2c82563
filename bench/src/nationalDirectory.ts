/**
 * A made-up directory for the whole country over the real list of areas: a people's mediation committee in each
 * village and township, a judicial office in each township, a centre in each county. Made-up rows that send to them.
 */
import type { AreaTier } from '@maplebridge/area'
import { tierOf } from '@maplebridge/area'
import type { BodyKinds, Dispute } from '@maplebridge/dispute'
import { type BodyRecord, type RouteOutcome, type RoutingRule, routingTable } from '@maplebridge/routing'
import { randomFrom } from './randomFrom.ts'

const kindsOf: Readonly<Partial<Record<AreaTier, readonly string[]>>> = {
  village: ['village-pmc'],
  township: ['township-pmc', 'judicial-office'],
  county: ['centre'],
}

const label = (text: string) => ({ zh: text, en: text })

/** The kinds of bodies that rows name. */
export const bodies: BodyKinds = Object.fromEntries(
  (['village', 'township', 'county'] as const).flatMap((tier) =>
    (kindsOf[tier] ?? []).map((code) => [code, { code, label: label(code), tier }] as const),
  ),
)

/** The bodies of areas, one by one, each with a label of its own. */
export function* bodiesIn(areas: Iterable<string>): Generator<BodyRecord> {
  for (const area of areas) {
    const tier = tierOf(area)
    for (const kind of (tier && kindsOf[tier]) ?? [])
      yield { id: `${kind}-${area}`, kind, label: label(`${kind} ${area}`), area }
  }
}

/** Ten rows for each of as many matters; of each ten, seven or eight hold. */
export const rowsFor = (matters: number): readonly RoutingRule[] =>
  Array.from({ length: matters }, (_, at) => {
    const matter = { fact: 'matter', is: `matter-${at}` }
    const row = (name: string, then: RouteOutcome, ...more: RoutingRule['when'][]): RoutingRule => ({
      id: `${name}-${at}`,
      when: { all: [matter, ...more] },
      then,
      cites: ['X-1'],
      force: 'must',
      summary: label(name),
    })
    return [
      row('small', { lead: 'village-pmc' }, { fact: 'big', is: false }),
      row('big', { lead: 'township-pmc' }, { fact: 'big', is: true }),
      row('assisting', { assisting: 'judicial-office' }),
      row('supervising', { supervising: 'centre' }),
      row('report', { report: 'centre' }),
      row('next', { next: 'township-pmc' }, { fact: 'big', is: false }),
      row('joint', { procedure: 'joint-mediation' }, { fact: 'departments', atLeast: 2 }),
      row('suit', { nextWay: 'suit' }),
      row('court', { docking: 'court' }, { fact: 'source', is: 'court' }),
      row('petition', { docking: 'petition' }, { fact: 'source', is: 'petition' }),
    ]
  }).flat()

/** The rows of as many matters as a table. */
export const under = (matters: number) => ({
  table: routingTable(rowsFor(matters), { facts: {} }),
  bodies,
  matters: Array.from({ length: matters }, (_, at) => ({ code: `matter-${at}` })),
})

/** A dispute with what it gives the rows. */
export type Case = {
  readonly dispute: Dispute
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

/** The day of all cases. */
export const on = '2023-05-08'

/** Disputes in villages; always the same for a seed. */
export const casesIn = (
  villages: readonly string[],
  { many, matters }: { readonly many: number; readonly matters: number },
): readonly Case[] => {
  const chance = randomFrom(11)
  return Array.from({ length: many }, (_, at) => {
    const matter = `matter-${chance.below(matters)}`
    const source = chance.oneOf(['court', 'petition', 'screening'])
    const facts = { matter, source, big: chance.below(4) === 0, departments: 1 + chance.below(3) }
    const dispute: Dispute = {
      id: `X-${at}`,
      matter,
      area: chance.oneOf(villages),
      filedOn: on,
      source: 'court',
      facts: {},
    }
    return { dispute, facts }
  })
}
