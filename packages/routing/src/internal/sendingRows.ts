/**
 * Routing rows as far as they send a dispute to a kind of body, and for which matters and areas they may.
 */
import { type AreaCode, areaAtTier } from '@maplebridge/area'
import type { PlainDate } from '@maplebridge/calendar'
import type { BodyKind } from '@maplebridge/dispute'
import { type FactValues, holds, type Rule } from '@maplebridge/rules'
import type { RouteOutcome } from '../RoutingRule.ts'
import type { RoutingRules } from '../route.ts'
import { bodyKindsIn } from './bodyKindsIn.ts'

/** A row and one kind that it names: `leads` if it goes there, `passes` if it goes on or is reported there. */
export type SendingRow = {
  readonly rule: Rule<RouteOutcome>
  readonly kind: BodyKind
  readonly leads: boolean
  readonly passes: 'next' | 'report' | undefined
}

/** The rows in force that name a declared kind of body, once for each kind. */
export const sendingRows = (
  { table, bodies }: RoutingRules,
  { on }: { readonly on: PlainDate },
): readonly SendingRow[] =>
  table.rules
    .filter(({ from, until }) => (from === undefined || from <= on) && (until === undefined || on < until))
    .flatMap((rule) =>
      bodyKindsIn(rule.then).flatMap((code) => {
        const kind = bodies[code]
        const leads = 'lead' in rule.then || 'channel' in rule.then
        const passes = 'next' in rule.then ? 'next' : 'report' in rule.then ? 'report' : undefined
        return kind === undefined ? [] : [{ rule, kind, leads, passes }]
      }),
    )

/** Whether nothing about a matter, an area, and other facts that are known, keeps a row from holding. */
export const sendsTo = (
  { rule }: SendingRow,
  {
    matter,
    area,
    known,
    under: { table },
    on,
  }: {
    readonly matter: string
    readonly area?: AreaCode
    readonly known?: FactValues
    readonly under: RoutingRules
    readonly on: PlainDate
  },
): boolean => {
  const facts: FactValues = { ...known, ...(area !== undefined && areaFacts(area, table.facts)), matter }
  return holds(rule.when, { given: { facts, settings: {}, on }, facts: table.facts }).truth !== false
}

const areaFacts = (area: AreaCode, facts: RoutingRules['table']['facts']): FactValues =>
  Object.fromEntries(
    Object.values(facts).flatMap(({ id, derived }) => {
      if (derived !== 'county' && derived !== 'township' && derived !== 'village') return []
      const value = areaAtTier(area, { tier: derived })
      return value === undefined ? [] : [[id, value]]
    }),
  )
