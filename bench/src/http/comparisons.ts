/**
 * What is sent over HTTP, which two servers answer it, and what their answers must agree on.
 */
import example from '../../../examples/disputes/property-fees.json' with { type: 'json' }
import { disputes } from '../disputes.ts'
import { asked, asSent, type Decision, decisionIn } from './fieldPack.ts'

/** A kind of server, and how many requests it answers in a round: about three seconds' worth. */
export type Asked = { readonly kind: string; readonly requests: number }

/** Requests that two servers answer alike; `read` leaves of an answer what they are compared by. */
export type Comparison = {
  readonly name: string
  /** Which server is ours, and how many requests it answers in a round. */
  readonly ours: Asked
  /** The server beside it. */
  readonly other: Asked
  readonly path: string
  readonly connections: number
  readonly body: object
  readonly read: (answer: never) => unknown
}

type Assessment = Parameters<typeof decisionIn>[0]
type Assessed = { readonly assessment: Assessment }
type EngineDecision = Decision & { readonly dispute: string }

const { pack, on, dispute } = example
const sent = disputes(1000, { seed: 20 }).map(asSent)

/** The level and the rows, whichever of the two servers says so. */
const decided = (answer: Assessment | EngineDecision): Decision =>
  'rows' in answer ? { level: answer.level, rows: answer.rows } : decisionIn(answer)

/** The comparisons, in the order of the table. */
export const comparisons: readonly Comparison[] = [
  {
    name: 'one dispute',
    ours: { kind: 'risk', requests: 20000 },
    other: { kind: 'bare', requests: 40000 },
    path: '/v1/classifications',
    connections: 16,
    body: { pack, on, dispute },
    read: (answer) => answer,
  },
  {
    name: '1,000 disputes',
    ours: { kind: 'risk', requests: 60 },
    other: { kind: 'bare', requests: 100 },
    path: '/v1/classifications/batch',
    connections: 2,
    body: { pack, on, disputes: sent.map(({ id }) => ({ ...dispute, id })) },
    read: (answer) => answer,
  },
  {
    name: 'one dispute, 68 rules',
    ours: { kind: 'assess', requests: 20000 },
    other: { kind: 'engine', requests: 3000 },
    path: '/v1/assessments',
    connections: 16,
    body: { ...asked, dispute: sent[0] },
    read: decided,
  },
  {
    name: '1,000 disputes, 68 rules',
    ours: { kind: 'assess', requests: 40 },
    other: { kind: 'engine', requests: 4 },
    path: '/v1/assessments/batch',
    connections: 2,
    body: { ...asked, disputes: sent },
    read: ({ results }: { readonly results: readonly (Assessed | EngineDecision)[] }) =>
      results.map((each) => decided('assessment' in each ? each.assessment : each)),
  },
]
