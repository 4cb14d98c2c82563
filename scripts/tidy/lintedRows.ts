// What an example of docs/diagnostics finds in rows over village and township
// committees, for two matters.
import {
  type BodyRecord,
  directoryOf,
  lintRouting,
  type RoutingRule,
  routingTable,
} from '../../packages/routing/src/index.ts'

type Linted = {
  readonly rows: readonly Pick<RoutingRule, 'id' | 'when' | 'then'>[]
  readonly bodies: readonly BodyRecord[]
  readonly areas: readonly string[]
}

const village = {
  code: 'village-pmc',
  label: { zh: '村调委会', en: 'Village PMC' },
  tier: 'village',
} as const
const township = {
  code: 'township-pmc',
  label: { zh: '镇调委会', en: 'Township PMC' },
  tier: 'township',
} as const
const summary = { zh: '规则', en: 'Rule' }

/** The findings; none if the directory is refused. */
export const linted = ({ rows, bodies, areas }: Linted, { on }: { readonly on: string }) => {
  const rules = rows.map((row): RoutingRule => ({ ...row, cites: ['X-1'], force: 'must', summary }))
  const under = {
    table: routingTable(rules, { facts: {} }),
    bodies: { 'village-pmc': village, 'township-pmc': township },
    matters: [{ code: 'land' }, { code: 'medical' }],
  }
  const directory = directoryOf(bodies.map((body) => ({ ...body, label: summary })))
  return directory._tag === 'Failure' ? [] : lintRouting(under, { directory: directory.success, areas, on })
}
