/**
 * The words for how strongly a source speaks. Lists that a plan defines carry their labels in its pack; closed
 * lists like this one carry them beside the type.
 */
import type { Label } from './Label.ts'
import type { Force } from './Rule.ts'

/** How strongly the source speaks, in both languages. */
export const forceLabels: Readonly<Record<Force, Label>> = {
  must: { zh: '应当', en: 'must' },
  strive: { zh: '力争', en: 'strives to' },
  encourage: { zh: '鼓励', en: 'is encouraged to' },
  describes: { zh: '做法', en: 'as practised' },
  proposes: { zh: '建议', en: 'as proposed' },
}
