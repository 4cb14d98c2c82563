/**
 * Values that a reader tries for settings a plan leaves open, as a layer of their own over the plan. Every value
 * cites the same local clause, which says that it is a trial and no document fixes it.
 */
import type { Pack } from '@maplebridge/policy-pack'
import type { SettingValue } from '@maplebridge/rules'

/** Tried values by setting id. */
export type TrialValues = Readonly<Record<string, SettingValue['value']>>

/** The id of the layer. */
export const TRIAL_LAYER = 'trial-values'

const CITATION = 'TRIAL-value'

/** The tried values as a pack over the plan. */
export const trialLayer = (values: TrialValues, { over }: { readonly over: Pack }): Pack => ({
  manifest: {
    id: TRIAL_LAYER,
    version: '0.0.0',
    title: { zh: '试填数值', en: 'Trial values' },
    issuer: { zh: '本页使用者', en: 'The reader of this page' },
    level: 'adopter',
    over: over.manifest.id,
    ...(over.manifest.inForce !== undefined && { inForce: over.manifest.inForce }),
    ...(over.manifest.area !== undefined && { area: over.manifest.area }),
  },
  sources: [
    {
      id: TRIAL_LAYER,
      title: { zh: '本页试填数值', en: 'Values tried on this page' },
      issuer: { zh: '本页使用者', en: 'The reader of this page' },
    },
  ],
  citations: [
    {
      id: CITATION,
      source: TRIAL_LAYER,
      clause: '–',
      text: {
        zh: '试填数值，没有文件依据；正式数值由采用单位发文确定。',
        en: 'A trial value that no document fixes; a real one is set by a document of the adopter.',
      },
    },
  ],
  values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, cites: [CITATION] }])),
})
