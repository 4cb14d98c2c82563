/**
 * Which line may follow: the order of a case, the red line about refusal, and what an officer may decide.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LedgerContent, stepIssues } from '../src/index.ts'
import { happened, id, on, opening, stateAfter } from './lines.ts'

const codes = (content: LedgerContent, ...before: readonly LedgerContent[]) =>
  stepIssues(content, { after: stateAfter(...before), on }).map(({ code }) => code)
const step = (
  type:
    | 'accepted'
    | 'mediation-started'
    | 'session-held'
    | 'closed'
    | 'archived'
    | 'reopened'
    | 'performed'
    | 'mediation-failed'
    | 'withdrawn'
    | 'followed-up',
) => happened({ type, on })
const settled = (effectiveOn = on, form: 'written' | 'oral' = 'written') =>
  happened({ type: 'settled', on, effectiveOn, form })
const refusal = happened({ type: 'party-refused', on, party: 'respondent' })

describe('a line', () => {
  it('opens a case once, and nothing comes before', () => {
    expect(stepIssues(step('accepted'), { on }).map(({ code }) => code)).toEqual(['not-opened'])
    expect(codes(opening)).toEqual(['already-opened'])
    expect(stepIssues(opening, { on: '2026-05-07' }).map(({ code }) => code)).toEqual(['in-future'])
  })

  it.each<readonly [string, LedgerContent, readonly LedgerContent[], readonly string[]]>([
    ['mediates only what was accepted', step('session-held'), [], ['not-accepted']],
    ['mediates what was accepted', step('session-held'), [step('accepted')], []],
    ['records no future', happened({ type: 'accepted', on: '2026-05-09' }), [], ['in-future']],
    ['performs only what was settled', step('performed'), [step('accepted')], ['not-settled']],
    [
      'settles in writing from the day on which all have signed',
      settled('2026-05-07'),
      [step('accepted')],
      ['effective-before-settled'],
    ],
    [
      'settles by word on the day itself',
      settled('2026-05-09', 'oral'),
      [step('accepted')],
      ['oral-takes-effect-at-once'],
    ],
    [
      'settles by word without signatures',
      happened({
        type: 'settled',
        on,
        effectiveOn: on,
        form: 'oral',
        signed: { parties: on, mediator: on, seal: on },
      }),
      [step('accepted')],
      ['oral-is-not-signed'],
    ],
    ...(['2026-05-08', '2026-05-09', '2026-05-10'] as const).map(
      (effectiveOn) =>
        [
          `takes effect on the last day of signing, the seal’s on the 9th: ${effectiveOn}`,
          happened({
            type: 'settled',
            on,
            effectiveOn,
            form: 'written',
            signed: { parties: on, mediator: on, seal: '2026-05-09' },
          }),
          [step('accepted')],
          effectiveOn === '2026-05-09' ? [] : ['effective-when-all-signed'],
        ] as const,
    ),
    ['hands back with a reason', happened({ type: 'returned', on, to: 'centre' }), [], ['no-reason']],
    ['hands back', happened({ type: 'returned', on, to: 'centre', reason: 'other-territory' }), [], []],
    [
      'mediates no more after it failed',
      step('session-held'),
      [step('accepted'), step('mediation-failed')],
      ['not-accepted'],
    ],
    ['follows up after closing', step('followed-up'), [step('closed')], []],
    ['mediates no more after closing', step('session-held'), [step('accepted'), step('closed')], ['closed']],
    ['archives what is closed', step('archived'), [], ['not-closed']],
    ['adds nothing to the archive', step('followed-up'), [step('closed'), step('archived')], ['archived']],
    ['takes a case out of the archive', step('reopened'), [step('closed'), step('archived')], []],
    ['reopens what is closed', step('reopened'), [], ['not-closed']],
    ['is not linked to itself', { type: 'linked', kind: 'same', to: id }, [], ['linked-to-itself']],
    [
      'erases what was recorded',
      { type: 'personal-erased', party: 'claimant', field: 'telephone' },
      [],
      ['not-recorded'],
    ],
  ])('%s', (_, content, before, expected) => {
    expect(codes(content, ...before)).toEqual(expected)
  })

  it('never mediates after a clear refusal, whatever came in between, until that party consents anew (RL-01)', () => {
    const between = fc.array(
      fc.constantFrom<LedgerContent>(
        step('accepted'),
        step('followed-up'),
        happened({ type: 'party-consented', on, party: 'claimant' }),
        happened({ type: 'supervised', on }),
        { type: 'facts-recorded', facts: {} },
      ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(between, (lines) => {
        for (const mediating of [step('mediation-started'), step('session-held'), settled()])
          expect(codes(mediating, step('accepted'), refusal, ...lines)).toContain('refused-by-party')
      }),
    )
    const consent = happened({ type: 'party-consented', on, party: 'respondent' })
    expect(codes(step('session-held'), step('accepted'), refusal, consent)).toEqual([])
  })

  it('decides about the last assessment, and overrides only with a reason and something else', () => {
    const hash = `sha256:${'0'.repeat(64)}`
    const assessed: LedgerContent = {
      type: 'assessed',
      under: {
        pack: 'cn-national',
        on,
        layers: [{ id: 'cn-national', version: '1.0.0', hash }],
        answer: hash,
      },
    }
    const decision = (
      asked: Partial<Extract<LedgerContent, { type: 'assessment-decided' }>>,
    ): LedgerContent => ({
      type: 'assessment-decided',
      of: 2,
      decision: 'confirmed',
      ...asked,
    })
    expect(codes(decision({}), assessed)).toEqual([])
    expect(codes(decision({ of: 1 }), assessed)).toEqual(['no-such-assessment'])
    expect(codes(decision({ level: 'red' }), assessed)).toEqual(['confirms-something-else'])
    expect(codes(decision({ decision: 'overridden' }), assessed)).toEqual(['overrides-nothing', 'no-reason'])
    expect(codes(decision({ decision: 'overridden', lead: 'court', reason: 'known' }), assessed)).toEqual([])
  })
})
