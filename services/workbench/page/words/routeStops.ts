/**
 * The way of a dispute as stops to draw: how it came, who brings bodies together, who handles it (or between whom it is
 * open, or why it leaves mediation), where it goes on if that fails, and that the lawful ways are open all along.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { Assessment, Edition } from '@maplebridge/policy-pack'
import { referralLabels } from '@maplebridge/routing'
import type { Label } from '@maplebridge/rules'
import type { StringKey } from '../strings.ts'
import { lineStart, termLabel, valueLabel } from './describe.ts'

/** One stop: a text of the page as its title, what stands there, and whether it is one, some or none of them. */
export type Stop = {
  readonly kind: 'intake' | 'coordinating' | 'lead' | 'open' | 'out' | 'next' | 'ways'
  readonly title: StringKey
  readonly names: readonly Label[]
}

type Route = Assessment['route']

/** The stops of a route, from intake to the lawful ways. */
export const routeStops = (
  { source }: Pick<Dispute, 'source'>,
  { route, edition }: { readonly route: Route; readonly edition: Edition },
): readonly Stop[] => {
  const sources = Object.values(edition.facts).find(({ derived }) => derived === 'source')
  const dockings = 'dockings' in route ? route.dockings : []
  const came = [valueLabel(source, sources), ...dockings.map((code) => termLabel(code, edition))]
  return [
    { kind: 'intake', title: 'cameFrom', names: came },
    ...handling(route, edition).filter(({ names }) => names.length > 0),
    { kind: 'ways', title: route._tag === 'ReferredOut' ? 'waysInstead' : 'alwaysOpen', names: [] },
  ]
}

/** The stops between intake and the lawful ways; those without a name are not drawn. */
const handling = (route: Route, edition: Edition): readonly Stop[] => {
  switch (route._tag) {
    case 'Routed':
      return [
        ...coordinated(route),
        { kind: 'lead', title: 'handledBy', names: named([route.lead]) },
        after(route, edition),
      ]
    case 'Choice':
      return [
        ...coordinated(route),
        { kind: 'lead', title: 'partyChooses', names: named(route.between) },
        after(route, edition),
      ]
    case 'Contested':
      return [{ kind: 'open', title: 'officerDecides', names: named(route.between) }]
    case 'Undecided':
      return [{ kind: 'open', title: 'stillOpen', names: named(route.candidates) }]
    case 'ReferredOut': {
      const names = route.because.map((cause) => lineStart(referralLabels[cause]))
      return [{ kind: 'out', title: 'referredOut', names }]
    }
    case 'Unrouted':
      return [{ kind: 'open', title: 'unrouted', names: [lineStart(route.gap)] }]
  }
}

type Led = Extract<Route, { readonly _tag: 'Routed' | 'Choice' }>

const coordinated = ({ coordinating }: Led): readonly Stop[] => [
  { kind: 'coordinating', title: 'coordinating', names: named(coordinating) },
]

const after = ({ next, nextWays }: Led, edition: Edition): Stop => ({
  kind: 'next',
  title: 'nextBody',
  names: [...named(next), ...nextWays.map((code) => termLabel(code, edition))],
})

const named = (bodies: readonly { readonly label: Label }[]): readonly Label[] =>
  bodies.map(({ label }) => label)
