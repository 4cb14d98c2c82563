// What an example of docs/diagnostics finds in duties, guards and steps of an
// invented plan with one kind of body.
import { type DutyRules, lintDuties } from '../../packages/accountability/src/index.ts'

type Row<Rules extends { readonly rules: readonly object[] }> = Rules['rules'][number]
type Linted = {
  readonly duties?: readonly Pick<Row<DutyRules['duties']>, 'id' | 'then'>[]
  readonly guards?: readonly Pick<Row<DutyRules['guards']>, 'id' | 'then'>[]
  readonly escalation?: readonly Pick<Row<DutyRules['escalation']>, 'id' | 'then'>[]
  readonly citations?: readonly string[]
}

const summary = { zh: '规则', en: 'Rule' }
const row = { when: { all: [] }, cites: ['X-1'], force: 'must', summary } as const
const table = { combine: 'all', facts: {} } as const

/** The findings. */
export const lintedDuties = ({ duties = [], guards = [], escalation = [], citations = ['X-1'] }: Linted) =>
  lintDuties({
    duties: { id: 'duties', ...table, rules: duties.map((each) => ({ ...row, ...each })) },
    guards: { id: 'guards', ...table, rules: guards.map((each) => ({ ...row, ...each })) },
    escalation: { id: 'escalation', ...table, rules: escalation.map((each) => ({ ...row, ...each })) },
    bodies: { 'judicial-office': { code: 'judicial-office', label: summary, tier: 'township' } },
    citations: Object.fromEntries(citations.map((id) => [id, {}])),
  })
