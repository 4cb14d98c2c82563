import type { DisputeEvent } from '@maplebridge/dispute'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checklist, type Due } from '../src/index.ts'
import { duty, label, reported, statusOf, until, waived } from './dutyCases.ts'

describe('a last day, before, on and after', () => {
  const due = until('2023-05-12')
  it.each([
    ['2023-05-11', { _tag: 'Due', lastDay: '2023-05-12', daysLeft: 1 }],
    ['2023-05-12', { _tag: 'Due', lastDay: '2023-05-12', daysLeft: 0 }],
    ['2023-05-13', { _tag: 'Overdue', lastDay: '2023-05-12', days: 1 }],
    ['2023-06-01', { _tag: 'Overdue', lastDay: '2023-05-12', days: 20 }],
  ])('on %s it is', (on, expected) => {
    expect(statusOf(due, [], on)).toEqual(expected)
  })

  it.each([
    ['2023-05-11', { _tag: 'Done', on: '2023-05-11' }],
    ['2023-05-12', { _tag: 'Done', on: '2023-05-12' }],
    ['2023-05-13', { _tag: 'Done', on: '2023-05-13', daysLate: 1 }],
  ])('done on %s it is', (on, expected) => {
    expect(statusOf(due, [reported(on)], '2023-06-01')).toEqual(expected)
  })
})

describe('a limit in hours, of which only days are known', () => {
  // Began somewhere on 8 May: 24 hours end on 9 May, 48 on 10 May; 2 hours on 8 May or, begun at night, on 9 May.
  const within = (hours: number): Due => ({ _tag: 'WithinHours', from: '2023-05-08', hours })
  it.each([
    [24, '2023-05-08', { _tag: 'Due', lastDay: '2023-05-09', daysLeft: 1 }],
    [24, '2023-05-09', { _tag: 'Due', lastDay: '2023-05-09', daysLeft: 0, unsure: true }],
    [24, '2023-05-10', { _tag: 'Overdue', lastDay: '2023-05-09', days: 1 }],
    [48, '2023-05-09', { _tag: 'Due', lastDay: '2023-05-10', daysLeft: 1 }],
    [48, '2023-05-10', { _tag: 'Due', lastDay: '2023-05-10', daysLeft: 0, unsure: true }],
    [2, '2023-05-08', { _tag: 'Due', lastDay: '2023-05-09', daysLeft: 1, unsure: true }],
    [2, '2023-05-10', { _tag: 'Overdue', lastDay: '2023-05-09', days: 1 }],
  ])('of %i hours on %s', (hours, on, expected) => {
    expect(statusOf(within(hours), [], on)).toEqual(expected)
  })

  it.each([
    ['2023-05-08', { _tag: 'Done', on: '2023-05-08' }],
    ['2023-05-09', { _tag: 'Done', on: '2023-05-09', unsure: true }],
    ['2023-05-10', { _tag: 'Done', on: '2023-05-10', daysLate: 1 }],
  ])('of 24 hours, done on %s', (on, expected) => {
    expect(statusOf(within(24), [reported(on)], '2023-06-01')).toEqual(expected)
  })

  it('agrees with every hour at which it may have begun and been done', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 6 }), (hours, day) => {
        const late = new Set<boolean>()
        for (let began = 0; began < 24; began += 0.5)
          for (let done = Math.max(day * 24, began); done < day * 24 + 24; done += 0.5)
            late.add(done > began + hours)
        const on = `2023-05-${String(8 + day).padStart(2, '0')}`
        const status = statusOf(within(hours), [reported(on)], '2023-06-01')
        const said =
          status?._tag === 'Done' ? (status.daysLate ? [true] : status.unsure ? [false, true] : [false]) : []
        // What is said is never more certain than the hours allow.
        for (const each of late) expect(said).toContain(each)
      }),
    )
  })
})

describe('those without a day', () => {
  it.each<[string, Due, object]>([
    ['none stated', { _tag: 'NoLimit' }, { _tag: 'Open', why: 'no-limit' }],
    [
      '“in time” unset',
      { _tag: 'InTime', setting: 'soon' },
      { _tag: 'Open', why: 'setting-unset', setting: 'soon' },
    ],
    [
      'days that the calendar lacks',
      { _tag: 'NotCovered', from: '2023-05-08', message: label },
      { _tag: 'Open', why: 'not-covered' },
    ],
    ['an event to come', { _tag: 'Waits', for: 'graded' }, { _tag: 'NotYet', waitsFor: { event: 'graded' } }],
    [
      'an agreement that takes effect later',
      until('2023-06-20', '2023-06-10'),
      { _tag: 'NotYet', waitsFor: { day: '2023-06-10' } },
    ],
  ])('%s', (_, due, expected) => {
    expect(statusOf(due, [], '2023-06-01')).toEqual(expected)
  })
})

describe('telling several', () => {
  const body = (kind: string) => ({ kind, label })
  const telling = duty('a', until('2023-05-12'), { tell: [body('police'), body('street')], together: true })
  const told = (events: readonly DisputeEvent[]) =>
    checklist({ open: [telling] }, { events, on: '2023-05-31' }).items[0]

  it('is done when each has been told, on the day of the last', () => {
    expect(told([reported('2023-05-09', ['police'])])).toMatchObject({
      status: { _tag: 'Overdue', days: 19 },
      told: [{ body: { kind: 'police' }, on: '2023-05-09' }, { body: { kind: 'street' } }],
      duty: { untold: [{ kind: 'street' }] },
    })
    expect(told([reported('2023-05-14', ['street']), reported('2023-05-09', ['police'])])).toMatchObject({
      status: { _tag: 'Done', on: '2023-05-14', daysLate: 2 },
      apart: true,
    })
  })

  it('is done at once by a record that names both, or nobody', () => {
    for (const event of [reported('2023-05-09', ['street', 'police']), reported('2023-05-09')]) {
      const item = told([event])
      expect(item?.status).toEqual({ _tag: 'Done', on: '2023-05-09' })
      expect([item?.apart, item?.duty.untold]).toEqual([undefined, undefined])
    }
  })

  it('is not done by telling somebody else', () => {
    const item = told([reported('2023-05-09', ['court'])])
    expect(item?.status._tag).toBe('Overdue')
    expect(item?.duty.untold).toBeUndefined()
  })

  it('is done when an officer finds so', () => {
    expect(
      told([reported('2023-05-09', ['police']), { type: 'duty-discharged', duty: 'a', on: '2023-05-11' }])
        ?.status,
    ).toEqual({ _tag: 'Done', on: '2023-05-11' })
  })
})

describe('one duty after another', () => {
  const first = duty('first', { _tag: 'NoLimit' }, { dischargedBy: ['stabilised'] })
  const second = duty('second', until('2023-05-12'), { after: 'first' })
  const stabilised: DisputeEvent = { type: 'stabilised', on: '2023-05-10' }
  const after = (events: readonly DisputeEvent[], on: string, open = [second, first]) =>
    checklist({ open }, { events, on }).items[0]

  it('waits until the first is done or waived, but not beyond its own last day', () => {
    expect(after([], '2023-05-12')?.status).toEqual({ _tag: 'NotYet', waitsFor: { duty: 'first' } })
    expect(after([], '2023-05-13')?.status).toEqual({
      _tag: 'Overdue',
      lastDay: '2023-05-12',
      days: 1,
      waitsFor: { duty: 'first' },
    })
    expect(after([stabilised], '2023-05-10')?.status._tag).toBe('Due')
    expect(after([waived('2023-05-09', 'first')], '2023-05-10')?.status._tag).toBe('Due')
    expect(after([], '2023-05-10', [second])?.status._tag).toBe('Due')
  })

  it('says when it was done before the first', () => {
    expect(after([reported('2023-05-09'), stabilised], '2023-05-12')?.outOfOrder).toBe(true)
    expect(after([reported('2023-05-09')], '2023-05-12')?.outOfOrder).toBe(true)
    expect(after([reported('2023-05-10'), stabilised], '2023-05-12')?.outOfOrder).toBeUndefined()
  })
})
