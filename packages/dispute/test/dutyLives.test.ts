import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DisputeEvent, type DutyEvent, dutyEvents, dutyLives } from '../src/index.ts'
import { DisputeEvent as DisputeEventSchema, DutyLife } from '../src/schema.ts'

const end = '2023-05-31'
const day = fc.integer({ min: 1, max: 31 }).map((n) => `2023-05-${String(n).padStart(2, '0')}`)
const by = fc.constantFrom('judicial-office', 'one-stop-centre')
const duty = fc.constantFrom('plan', 'report', 'constructor')
const acted = { on: day, duty, by }
const event: fc.Arbitrary<DisputeEvent> = fc.oneof(
  fc.record({ type: fc.constant('duty-confirmed' as const), ...acted }),
  fc.record({ type: fc.constant('duty-extended' as const), ...acted, until: day }),
  fc.record({
    type: fc.constant('duty-waived' as const),
    ...acted,
    reason: fc.constantFrom(
      { ground: 'duplicate' as const },
      { ground: 'exempted' as const, document: '中区司〔2023〕12号' },
    ),
  }),
  fc.record({ type: fc.constant('duty-discharged' as const), on: day, duty }),
  fc.record({ type: fc.constant('reported' as const), on: day }),
)
const events = fc.array(event, { maxLength: 12 })

describe('dutyLives', () => {
  it('does not depend on the order of events, even of one day', () => {
    const reordered = events.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(reordered, ([all, shuffled]) => {
        expect(dutyLives(shuffled, { on: end })).toEqual(dutyLives(all, { on: end }))
        expect(dutyEvents(shuffled, { on: end })).toEqual(dutyEvents(all, { on: end }))
      }),
    )
  })

  it('is not changed by an event told twice', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(dutyLives([...all, ...all], { on: end })).toEqual(dutyLives(all, { on: end }))
      }),
    )
  })

  it('replays: what it says of a day does not depend on what happens later', () => {
    fc.assert(
      fc.property(events, day, (all, on) => {
        const upToThen = all.filter((each) => each.on <= on)
        expect(dutyLives(all, { on })).toEqual(dutyLives(upToThen, { on: end }))
      }),
    )
  })

  it('agrees with a plain reading: the first of each kind, the furthest extension', () => {
    fc.assert(
      fc.property(events, (all) => {
        const lives = dutyLives(all, { on: end })
        const days = (type: DutyEvent['type'], of: string) =>
          all.flatMap((each) => (each.type === type && each.duty === of ? [each.on] : [])).sort()
        for (const of of ['plan', 'report', 'constructor']) {
          const untils = all
            .flatMap((each) => (each.type === 'duty-extended' && each.duty === of ? [each.until] : []))
            .sort()
          expect(lives.get(of)?.confirmed?.on).toBe(days('duty-confirmed', of)[0])
          expect(lives.get(of)?.waived?.on).toBe(days('duty-waived', of)[0])
          expect(lives.get(of)?.discharged?.on).toBe(days('duty-discharged', of)[0])
          expect(lives.get(of)?.extended?.until).toBe(untils.at(-1))
        }
      }),
    )
  })

  it('fits its schema, and so do its events', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(all.every(Schema.is(DisputeEventSchema))).toBe(true)
        expect([...dutyLives(all, { on: end }).values()].every(Schema.is(DutyLife))).toBe(true)
      }),
    )
  })
})

describe('an event about a duty', () => {
  const decodes = Schema.is(DisputeEventSchema)
  const waived = {
    type: 'duty-waived',
    duty: 'plan',
    on: '2023-05-08',
    by: 'judicial-office',
    reason: { ground: 'duplicate' },
  }

  it.each([
    ['a waiver on a ground of the list', waived, true],
    ['a ground of its own', { ...waived, reason: { ground: '领导同意' } }, false],
    ['an exemption without its document', { ...waived, reason: { ground: 'exempted' } }, false],
    [
      'an exemption by a document',
      { ...waived, reason: { ground: 'exempted', document: '中区司〔2023〕12号' } },
      true,
    ],
    ['a name in place of a document', { ...waived, reason: { ground: 'exempted', document: '张三' } }, false],
    ['a name in place of a body', { ...waived, by: '张三' }, false],
    ['a confirmation by nobody', { type: 'duty-confirmed', duty: 'plan', on: '2023-05-08' }, false],
    ['a finding by nobody named', { type: 'duty-discharged', duty: 'plan', on: '2023-05-08' }, true],
    [
      'an extension without a day',
      { type: 'duty-extended', duty: 'plan', on: '2023-05-08', by: 'judicial-office' },
      false,
    ],
  ])('%s', (_, input, expected) => {
    expect(decodes(input)).toBe(expected)
  })
})
