// What an assessment of a complete dispute says by rule, under the plan of Chengzhong and the settings of an adopter.
import { type Edition, editionOn, layersOf, type Pack, reasonsOfRemedy } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { packs } from '../src/index.ts'
import { assessmentOf, type Case } from './completeDispute.ts'

type Values = NonNullable<Pack['values']>

/** What a case changes about the quiet dispute, and about the settings of its adopter. */
export type Change = Case & {
  readonly values?: Values
  /** The day of the assessment, where it is another. */
  readonly on?: string
  /** Settings that the adopter has not made. */
  readonly unset?: readonly string[]
}

/** The settings of an invented adopter: a listed type alone is no yellow, thirty people are large-scale. */
const settled: Values = {
  'yellow-reading': { value: 'category-and-complexity', cites: ['TEST-1'] },
  'large-scale-people': { value: 30, cites: ['TEST-1'] },
}

const adopterWith = (values: Values): Pack => ({
  manifest: {
    id: 'adopter',
    version: '1.0.0',
    title: { zh: '试验', en: 'Trial' },
    issuer: { zh: '试验', en: 'Trial' },
    level: 'adopter',
    over: 'xining-chengzhong',
    inForce: { from: '2023-03-15' },
  },
  sources: [],
  citations: [],
  values,
})

const editionFor = ({ values, unset, on = '2023-05-08' }: Change): Edition => {
  const made = Object.entries({ ...settled, ...values }).filter(([id]) => !unset?.includes(id))
  const adopter = adopterWith(Object.fromEntries(made))
  return Result.getOrThrow(
    Result.flatMap(layersOf([...packs, adopter], { id: 'adopter' }), (layers) => editionOn(layers, { on })),
  )
}

/** The ids of the rules that hold, and of those still open, in the assessment of the changed quiet dispute. */
export const rulesOf = (change: Change) => {
  const { risk, route, duties, undecidedDuties, remedies } = assessmentOf(change, {
    under: editionFor(change),
  })
  const reasons = [
    ...(risk?.reasons ?? []),
    ...(risk?.open ?? []),
    ...route.reasons,
    ...(route._tag === 'Routed' ? route.open : []),
    ...duties.map(({ reason }) => reason),
    ...undecidedDuties,
    ...remedies.flatMap(reasonsOfRemedy),
  ]
  const isOpen = (reason: (typeof reasons)[number]) =>
    reason.missingFacts.length + reason.unsetSettings.length > 0
  return {
    level: risk?.established,
    hold: reasons.filter((reason) => !isOpen(reason)).map(({ rule }) => rule),
    open: reasons.filter(isOpen).map(({ rule }) => rule),
  }
}
