/**
 * Where the awards of a pack point at bodies, metrics, norms, settings and clauses; internal to the package.
 */
import type { AwardPart } from '@maplebridge/metrics'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import { type Reference, refer } from './Reference.ts'

type Path = Issue['path']

/** The references of the awards of a pack. */
export const awardReferences = ({ awards = [] }: Pack): readonly Reference[] =>
  awards.flatMap((award, at) => {
    const path: Path = ['awards', at]
    return [
      ...refer('body', award.for, [...path, 'for']),
      ...refer('citation', award.cites, [...path, 'cites']),
      ...refer('citation', award.unresolved, [...path, 'unresolved']),
      ...award.criteria.flatMap((criterion, nth) => {
        const within = [...path, 'criteria', nth]
        return [
          ...refer('citation', criterion.cites, [...within, 'cites']),
          ...refer('citation', criterion.unresolved, [...within, 'unresolved']),
          ...refer('setting', criterion.needs, [...within, 'needs']),
          ...criterion.parts.flatMap((part, of) => inPart(part, [...within, 'parts', of])),
        ]
      }),
    ]
  })

const inPart = (part: AwardPart, path: Path): readonly Reference[] => {
  if ('metric' in part) return refer('metric', part.metric, [...path, 'metric'])
  return 'norm' in part ? refer('rule', part.norm, [...path, 'norm']) : []
}
