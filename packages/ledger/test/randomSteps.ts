// Random lines of a case, and the case that comes of those which may follow.
import { type DisputeEvent, eventLabels } from '@maplebridge/dispute'
import fc from 'fast-check'
import {
  afterEntry,
  type CaseState,
  type LedgerContent,
  type LedgerEntry,
  sealed,
  stepIssues,
} from '../src/index.ts'
import { by, happened, id, on, opening } from './lines.ts'

const days = ['2026-05-06', '2026-05-07', on] as const
const party = fc.constantFrom('claimant', 'respondent', 'affected-2')
const code = fc.constantFrom('village-pmc', 'centre', 'court')
const duty = fc.record({ duty: fc.constantFrom('plan', 'resolve'), by: code })
const limit = fc.constantFrom('D-01', 'D-05')

/** What an event of a type says besides its day; nothing for those that need no more. */
const saidBy = (type: DisputeEvent['type']): fc.Arbitrary<object> => {
  switch (type) {
    case 'assigned':
    case 'transferred':
    case 'returned':
      return fc.record({ to: code, reason: fc.constant('other-territory') }, { requiredKeys: ['to'] })
    case 'party-refused':
    case 'party-consented':
      return fc.record({ party })
    case 'settled':
      return fc.record({
        effectiveOn: fc.constantFrom(...days),
        form: fc.constantFrom('written', 'oral'),
      })
    case 'converted':
      return fc.constant({ into: 'criminal-case' })
    case 'limit-started':
      return fc.constant({ trigger: 'award-received' })
    case 'limit-stopped':
      return fc.record({ limit, for: fc.constant('appraisal') })
    case 'limit-extended':
      return fc.record({
        limit,
        by: fc.constant('agreement'),
        amount: fc.constant(5),
        unit: fc.constant('working-day'),
      })
    case 'limit-interrupted':
      return fc.record({ limit, by: fc.constant('claim-made') })
    case 'duty-confirmed':
    case 'duty-discharged':
      return duty
    case 'duty-extended':
      return duty.map((each) => ({ ...each, until: '2026-06-30' }))
    case 'duty-waived':
      return duty.map((each) => ({ ...each, reason: { ground: 'duplicate' } }))
    default:
      return fc.constant({})
  }
}

/** Every type of event. */
// proof: the keys of the labels are the types of events
export const eventTypes = Object.keys(eventLabels) as readonly DisputeEvent['type'][]

/** An event of a type, on one of the last days. */
export const eventOf = (type: DisputeEvent['type']): fc.Arbitrary<DisputeEvent> =>
  fc
    .tuple(fc.constantFrom(...days), saidBy(type))
    // proof: `saidBy` says for each type what its schema asks; the tests decode them
    .map(([day, said]) => ({ type, on: day, ...said }) as DisputeEvent)

/** The usual way of a case, tried more often, so that walks come to its end. */
const usual = [
  'accepted',
  'accepted',
  'session-held',
  'party-consented',
  'settled',
  'settled',
  'agreement-documented',
  'guided-to-confirmation',
  'confirmation-requested',
  'confirmed',
  'performed',
  'closed',
  'archived',
  'reopened',
] as const

const line: fc.Arbitrary<LedgerContent> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .oneof(fc.constantFrom(...eventTypes), fc.constantFrom(...usual), fc.constantFrom(...usual))
      .chain(eventOf)
      .map(happened),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<LedgerContent>(
      opening,
      { type: 'facts-recorded', facts: { 'people-involved': 3 } },
      { type: 'corrected', matter: 'lending' },
      { type: 'linked', kind: 'same', to: id.replace('5', '6') },
      { type: 'linked', kind: 'same', to: id },
      {
        type: 'personal-recorded',
        party: 'claimant',
        field: 'telephone',
        commitment: `sha256:${'0'.repeat(64)}`,
      },
      { type: 'personal-erased', party: 'claimant', field: 'telephone' },
    ),
  },
)

/** Lines that somebody might try to write, in any order. */
export const tries = fc.array(line, { maxLength: 60, size: 'max' })

/** What became of the tries: the lines that were written, and where the case stood after each. */
export type Walk = {
  readonly lines: readonly LedgerEntry[]
  readonly states: readonly CaseState[]
}

/** Writes of the tries what may be written. */
export const walk = (tried: readonly LedgerContent[]): Walk => {
  const lines: LedgerEntry[] = []
  const states: CaseState[] = []
  for (const content of [opening, ...tried]) {
    const after = states.at(-1)
    if (stepIssues(content, { after, on }).length > 0) continue
    const at = `2026-05-08T02:00:00.${String(lines.length).padStart(3, '0')}Z`
    const entry = sealed({ case: id, at, by, content }, { after: lines.at(-1) })
    const state = afterEntry(after, entry)
    if (state === undefined) continue
    lines.push(entry)
    states.push(state)
  }
  return { lines, states }
}
