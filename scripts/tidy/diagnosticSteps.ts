// Asks, as an example of docs/diagnostics says, whether a line may follow in a case:
// one that was opened on 6 May 2026, with what happened `after` that, on 8 May.
import {
  type CaseState,
  foldCase,
  type LedgerContent,
  type LedgerEntry,
  linkIssues,
  sealed,
  stepIssues,
} from '../../packages/ledger/src/index.ts'
import { linesOf, type Saying } from './sayings.ts'

type Event = Extract<LedgerContent, { readonly type: 'happened' }>['event']

/** What stands in the case, and what is to follow; for a link, the case that it leads to. */
type Trial = {
  /** Nobody has opened the case. */
  readonly unopened?: boolean
  /** Line 2 holds what the rules proposed. */
  readonly assessed?: boolean
  readonly after?: readonly (Event | { readonly line: LedgerContent })[]
  readonly next: Event | { readonly line: LedgerContent }
  readonly to?: Pick<CaseState, 'links'>
}

const by = { account: 'centre-1', role: 'dispatcher', area: '630103' } as const
const id = '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'
const opened: LedgerContent = {
  type: 'case-opened',
  pack: 'cn-national',
  dispute: {
    id: 'XN-1',
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2026-05-06',
    source: 'screening',
    facts: {},
  },
}

const digest = `sha256:${'0'.repeat(64)}`
const proposed: LedgerContent = {
  type: 'assessed',
  under: {
    pack: 'cn-national',
    on: '2026-05-07',
    layers: [{ id: 'cn-national', version: '1.0.0', hash: digest }],
    answer: digest,
  },
}

/** What is said of the line that a page wants to follow. */
export const stepAsked = ({
  unopened = false,
  assessed = false,
  after = [],
  next,
  to,
}: Trial): readonly Saying[] => {
  const before = [opened, ...(assessed ? [proposed] : []), ...after.map(contentOf)]
  const lines: LedgerEntry[] = []
  for (const content of unopened ? [] : before)
    lines.push(sealed({ case: id, at: '2026-05-08T01:00:00.000Z', by, content }, { after: lines.at(-1) }))
  const content = contentOf(next)
  const issues = [
    ...stepIssues(content, { after: foldCase(lines), on: '2026-05-08' }),
    ...(content.type === 'linked' && to !== undefined ? linkIssues(content.kind, { to }) : []),
  ]
  return issues.map(({ code, message }) => ({ code, lines: linesOf(message) }))
}

const contentOf = (said: Event | { readonly line: LedgerContent }): LedgerContent =>
  'line' in said ? said.line : { type: 'happened', event: said }
