/**
 * Where the norms of a pack point at bodies, settings and clauses; internal to the package.
 */
import type { Pack } from './Pack.ts'
import { type Reference, refer, ruleReferences } from './Reference.ts'

/** The references of the norms section of a pack. */
export const normReferences = ({ norms }: Pack): readonly Reference[] => [
  ...(norms?.facts ?? []).flatMap(({ cites, judgement }, at) => [
    ...refer('citation', cites, ['norms', 'facts', at, 'cites']),
    ...refer('body', judgement?.by, ['norms', 'facts', at, 'judgement', 'by']),
  ]),
  ...(norms?.rules ?? []).flatMap((rule, at) => {
    const path = ['norms', 'rules', at]
    const { then } = rule
    const parts = 'together' in then ? then.together : []
    return [
      ...ruleReferences(rule, path),
      ...('of' in then ? refer('body', then.of, [...path, 'then', 'of']) : []),
      ...parts.flatMap(({ of }, part) => refer('body', of, [...path, 'then', 'together', part, 'of'])),
      ...('atLeast' in then && typeof then.atLeast === 'object'
        ? refer('setting', then.atLeast.setting, [...path, 'then', 'atLeast', 'setting'])
        : []),
    ]
  }),
]
