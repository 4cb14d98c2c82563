/**
 * Where the forms of returns of a pack point at duties, metrics, figures and clauses; internal to the package.
 */
import type { Pack } from './Pack.ts'
import { type Reference, refer } from './Reference.ts'

/** The references of the forms of returns of a pack. */
export const returnReferences = ({ returns = [] }: Pack): readonly Reference[] =>
  returns.flatMap(({ discharges, cells, cites, unresolved }, at) => {
    const path = ['returns', at]
    return [
      ...discharges.flatMap((duty, nth) => refer('rule', duty, [...path, 'discharges', nth])),
      ...cells.flatMap((cell, nth) =>
        'figure' in cell
          ? refer('figure', cell.figure, [...path, 'cells', nth, 'figure'])
          : refer('metric', cell.metric, [...path, 'cells', nth, 'metric']),
      ),
      ...refer('citation', cites, [...path, 'cites']),
      ...refer('citation', unresolved, [...path, 'unresolved']),
    ]
  })
