import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DisputeEvent, disputeState } from '../src/index.ts'
import { Dispute } from '../src/schema.ts'

const on = '2023-05-31'

describe('disputeState', () => {
  it('starts with nothing', () => {
    expect(disputeState([], { on })).toEqual({ mediation: 'not-started', refusedBy: [], conversions: [] })
  })

  it('keeps a refusal until the same party consents again', () => {
    const refused: DisputeEvent = { type: 'party-refused', party: 'respondent', on: '2023-05-10' }
    const other: DisputeEvent = { type: 'party-consented', party: 'claimant', on: '2023-05-11' }
    const fresh: DisputeEvent = { type: 'party-consented', party: 'respondent', on: '2023-05-12' }
    expect(disputeState([refused, other], { on }).refusedBy).toEqual(['respondent'])
    expect(disputeState([refused, other, fresh], { on }).refusedBy).toEqual([])
    expect(disputeState([refused, fresh], { on: '2023-05-11' }).refusedBy).toEqual(['respondent'])
  })

  it('takes the later of a consent and a refusal, whatever the order of the list', () => {
    const consent: DisputeEvent = { type: 'party-consented', party: 'claimant', on: '2023-05-01' }
    const refusal: DisputeEvent = { type: 'party-refused', party: 'claimant', on: '2023-05-02' }
    expect(disputeState([refusal, consent], { on }).refusedBy).toEqual(['claimant'])
  })

  it('reads settlement and conversion', () => {
    const events: DisputeEvent[] = [
      { type: 'settled', on: '2023-05-12', effectiveOn: '2023-05-13', form: 'written' },
      { type: 'converted', on: '2023-05-20', into: 'criminal-case' },
    ]
    expect(disputeState(events, { on })).toEqual({
      mediation: 'settled',
      refusedBy: [],
      effectiveOn: '2023-05-13',
      conversions: [{ into: 'criminal-case', on: '2023-05-20' }],
    })
  })

  it('does not depend on the order of events of different days', () => {
    const events: DisputeEvent[] = [
      { type: 'mediation-started', on: '2023-05-01' },
      { type: 'party-refused', party: 'claimant', on: '2023-05-02' },
      { type: 'party-consented', party: 'claimant', on: '2023-05-03' },
      { type: 'mediation-failed', on: '2023-05-04' },
      { type: 'settled', on: '2023-05-05', effectiveOn: '2023-05-05', form: 'oral' },
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(disputeState(shuffled, { on })).toEqual(disputeState(events, { on }))
      }),
    )
  })
})

describe('Dispute', () => {
  const dispute = {
    id: 'XN-1',
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2023-05-08',
    source: 'screening',
    facts: {},
  }
  const decodes = Schema.is(Dispute)

  it('decodes what it should and nothing else', () => {
    expect(decodes(dispute)).toBe(true)
    expect(decodes({ ...dispute, filedOn: '2023-02-30' })).toBe(false)
    expect(decodes({ ...dispute, area: '63010' })).toBe(false)
    expect(decodes({ ...dispute, id: 'a b' })).toBe(false)
    expect(
      decodes({ ...dispute, events: [{ type: 'party-refused', on: '2023-05-09', party: '某某' }] }),
    ).toBe(false)
    expect(decodes({ ...dispute, events: [{ type: 'settled', on: '2023-05-09' }] })).toBe(false)
  })
})
