// A dispute about which everything is known and nothing is wrong, and what an assessment of it says by rule.
import { assess, editionOn, type Pack, reasonsOfRemedy } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { cnNational, xiningChengzhong } from '../src/index.ts'

const on = '2023-05-08'

type Dispute = Parameters<typeof assess>[0]

/** Plain values by fact. */
type Known = Readonly<Record<string, boolean | number>>

/** What a case changes about the quiet dispute; judgements are written as bare values. */
export type Change = {
  readonly matter?: string
  readonly source?: string
  readonly facts?: Known
  readonly events?: NonNullable<Dispute['events']>
  readonly values?: NonNullable<Pack['values']>
  /** Settings that the adopter has not made. */
  readonly unset?: readonly string[]
}

const declared = [...(cnNational.facts ?? []), ...(xiningChengzhong.facts ?? [])]
const quiet: Known = {
  ...Object.fromEntries(
    declared.flatMap(({ id, kind, derived }) =>
      kind === 'boolean' && derived === undefined ? [[id, false]] : [],
    ),
  ),
  'suitable-for-mediation': true,
  'people-involved': 2,
  'departments-involved': 1,
  'areas-involved': 1,
}

/** The settings of an invented adopter: a listed type alone is no yellow, thirty people are large-scale. */
const settled: NonNullable<Pack['values']> = {
  'yellow-reading': { value: 'category-and-complexity', cites: ['TEST-1'] },
  'large-scale-people': { value: 30, cites: ['TEST-1'] },
}

const adopter = (values: NonNullable<Pack['values']>): Pack => ({
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

const judged = (id: string, value: boolean | number) => {
  const judges = declared.find((fact) => fact.id === id)?.judgement?.by
  const [judgedBy] = judges ?? []
  return judgedBy === undefined || typeof value === 'number'
    ? value
    : { is: value, judgedBy, basis: '试验', on }
}

/** The ids of the rules that hold, and of those still open, in the assessment of the changed quiet dispute. */
export const rulesOf = (change: Change) => {
  const made = Object.entries({ ...settled, ...change.values }).filter(([id]) => !change.unset?.includes(id))
  const layers = [cnNational, xiningChengzhong, adopter(Object.fromEntries(made))]
  const under = Result.getOrThrow(editionOn(layers, { on }))
  const facts = { ...quiet, ...change.facts }
  const dispute: Dispute = {
    id: 'quiet',
    matter: change.matter ?? 'tourism',
    area: '630103002004',
    filedOn: on,
    source: change.source ?? 'application',
    facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, judged(id, value)])),
    ...(change.events !== undefined && { events: change.events }),
  }
  const { risk, route, duties, undecidedDuties, remedies } = Result.getOrThrow(assess(dispute, { under }))
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
