import type { DisputeEvent } from '@maplebridge/dispute'
import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checklist, type Due } from '../src/index.ts'
import { Checklist } from '../src/schema.ts'
import { by, duty, extended, label, reported, statusOf, until, waived } from './dutyCases.ts'

describe('the life of a duty', () => {
  const due = until('2023-05-12')
  const issuesOf = (events: readonly DisputeEvent[], of: Due = due, on = '2023-05-31') =>
    checklist({ open: [duty('a', of)], notApplicable: [{ rule: 'b' }] }, { events, on }).issues.map(
      ({ code }) => code,
    )

  it('an extension moves the last day, both sides of it', () => {
    const events = [extended('2023-05-11', '2023-05-20')]
    expect(statusOf(due, events, '2023-05-20')).toEqual({ _tag: 'Due', lastDay: '2023-05-20', daysLeft: 0 })
    expect(statusOf(due, events, '2023-05-21')).toEqual({ _tag: 'Overdue', lastDay: '2023-05-20', days: 1 })
    expect(statusOf(due, [...events, reported('2023-05-20')], '2023-05-31')).toEqual({
      _tag: 'Done',
      on: '2023-05-20',
    })
    expect(issuesOf(events)).toEqual([])
  })

  it('an extension to an earlier day changes nothing and is told', () => {
    expect(statusOf(due, [extended('2023-05-09', '2023-05-11')], '2023-05-12')?._tag).toBe('Due')
    expect(issuesOf([extended('2023-05-09', '2023-05-11')])).toEqual(['not-later'])
    expect(issuesOf([extended('2023-05-09', '2023-05-12')])).toEqual(['not-later'])
    expect(issuesOf([extended('2023-05-09', '2023-05-13')])).toEqual([])
    expect(issuesOf([extended('2023-05-20', '2023-05-19')])).toEqual(['not-later'])
    const further = [extended('2023-05-09', '2023-05-25'), extended('2023-05-10', '2023-05-20')]
    expect(issuesOf(further)).toEqual(['not-later'])
  })

  it('an extension granted when it had been done makes it no less late', () => {
    const events = [reported('2023-05-14'), extended('2023-05-15', '2023-05-20')]
    expect(statusOf(due, events, '2023-05-31')).toEqual({ _tag: 'Done', on: '2023-05-14', daysLate: 2 })
    expect(issuesOf(events)).toEqual(['already-done'])
    const before = [reported('2023-05-14'), extended('2023-05-14', '2023-05-20')]
    expect(statusOf(due, before, '2023-05-31')).toEqual({ _tag: 'Done', on: '2023-05-14' })
  })

  it('an extension of what has no last day gives it none', () => {
    expect(statusOf({ _tag: 'NoLimit' }, [extended('2023-05-09', '2023-05-20')], '2023-05-31')?._tag).toBe(
      'Open',
    )
    expect(issuesOf([extended('2023-05-09', '2023-05-20')], { _tag: 'NoLimit' })).toEqual([
      'nothing-to-extend',
    ])
    const unknown: Due = { _tag: 'NotCovered', from: '2023-05-08', message: label }
    expect(statusOf(unknown, [extended('2023-05-09', '2023-05-20')], '2023-05-21')?._tag).toBe('Overdue')
  })

  it('waived before it was done is waived, done before it was waived is done', () => {
    expect(statusOf(due, [waived('2023-05-09'), reported('2023-05-10')], '2023-05-31')?._tag).toBe('Waived')
    expect(statusOf(due, [waived('2023-05-10'), reported('2023-05-10')], '2023-05-31')?._tag).toBe('Done')
    expect(issuesOf([waived('2023-05-10'), reported('2023-05-10')])).toEqual(['already-done'])
    expect(statusOf(due, [waived('2023-05-09')], '2023-05-08')?._tag).toBe('Due')
  })

  it('no document exempts from what the law demands; another ground may still be the case', () => {
    const demanded = duty('a', due, { noExemption: true })
    const waiver = (ground: 'exempted' | 'done-by-another', on: string): DisputeEvent => ({
      type: 'duty-waived',
      duty: 'a',
      on,
      by,
      reason: { ground, ...(ground === 'exempted' && { document: '中区司〔2023〕12号' }) },
    })
    const asked = (events: readonly DisputeEvent[]) =>
      checklist({ open: [demanded] }, { events, on: '2023-05-31' })
    const exempted = asked([waiver('exempted', '2023-05-09')])
    expect(exempted.items[0]?.status._tag).toBe('Overdue')
    expect(exempted.issues.map(({ code }) => code)).toEqual(['no-exemption'])
    const both = asked([waiver('exempted', '2023-05-09'), waiver('done-by-another', '2023-05-10')])
    expect(both.items[0]?.status).toMatchObject({ _tag: 'Waived', on: '2023-05-10' })
    expect(both.progress.leftOut.waived).toBe(1)
  })

  it('tells what came after a waiver, and what names no open duty', () => {
    expect(issuesOf([waived('2023-05-09'), extended('2023-05-10', '2023-05-20')])).toEqual(['after-waiver'])
    expect(issuesOf([waived('2023-05-09'), waived('2023-05-10')])).toEqual(['after-waiver'])
    expect(issuesOf([waived('2023-05-09', 'b'), waived('2023-05-09', 'c')])).toEqual([
      'not-open',
      'unknown-duty',
    ])
  })
})

describe('progress', () => {
  it('counts what is open, and neither what does not apply nor what was waived', () => {
    const open = ['a', 'b', 'c'].map((rule) => duty(rule, until('2023-05-12'), { dischargedBy: ['closed'] }))
    const wanted = duty('d', { _tag: 'NoLimit' })
    const encouraged = { ...wanted, reason: { ...wanted.reason, force: 'encourage' as const } }
    const { progress } = checklist(
      {
        open: [...open, encouraged],
        undecided: [{ rule: 'u' }],
        toCome: [{ rule: 't' }, { rule: 's' }],
        notApplicable: [{ rule: 'n' }],
      },
      {
        events: [
          waived('2023-05-09', 'b'),
          reported('2023-05-10'),
          { type: 'duty-discharged', duty: 'c', on: '2023-05-14' },
          { type: 'duty-confirmed', duty: 'c', on: '2023-05-09', by },
        ],
        on: '2023-05-31',
      },
    )
    expect(progress).toMatchObject({
      done: 2,
      of: 3,
      must: { done: 1, of: 2 },
      late: 1,
      overdue: 1,
      confirmed: 1,
      leftOut: { waived: 1, notApplicable: 1, toCome: 2, undecided: 1 },
    })
  })
})

describe('a checklist of any events', () => {
  const day = fc.integer({ min: 1, max: 31 }).map((n) => `2023-05-${String(n).padStart(2, '0')}`)
  const of = fc.constantFrom('a', 'b', 'c')
  const event = fc.oneof(
    fc.tuple(day, day, of).map(([on, last, rule]) => extended(on, last, rule)),
    fc.tuple(day, of).map(([on, rule]) => waived(on, rule)),
    day.map((on) => reported(on, ['police'])),
    day.map((on) => reported(on)),
    fc.tuple(day, of).map(([on, rule]): DisputeEvent => ({ type: 'duty-confirmed', duty: rule, on, by })),
  )
  const open = [
    duty('a', until('2023-05-12'), { after: 'b' }),
    duty('b', { _tag: 'WithinHours', from: '2023-05-08', hours: 24 }, { tell: [{ kind: 'street', label }] }),
  ]
  const many = fc.array(event, { maxLength: 10 })

  it('is the same in any order and with any of them told twice', () => {
    const reordered = many.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    )
    fc.assert(
      fc.property(reordered, day, ([all, twice], on) => {
        expect(checklist({ open }, { events: twice, on })).toEqual(checklist({ open }, { events: all, on }))
      }),
    )
  })

  it('fits its schema, loses no duty, and adds up', () => {
    fc.assert(
      fc.property(many, day, (events, on) => {
        const list = checklist({ open }, { events, on })
        expect(Schema.is(Checklist)(list)).toBe(true)
        expect(list.items.map(({ duty: each }) => each.id)).toEqual(['X-1/a', 'X-1/b'])
        const tags = list.items.map(({ status }) => status._tag)
        expect(list.progress.of + list.progress.leftOut.waived).toBe(2)
        expect(list.progress.leftOut.waived).toBe(tags.filter((tag) => tag === 'Waived').length)
        expect(list.progress.done).toBe(tags.filter((tag) => tag === 'Done').length)
      }),
    )
  })

  it('once done a duty stays done as days pass', () => {
    fc.assert(
      fc.property(many, day, (events, on) => {
        const then = checklist({ open }, { events, on }).items
        const later = checklist({ open }, { events, on: '2023-06-30' }).items
        for (const [at, { status }] of then.entries())
          if (status._tag === 'Done') expect(later[at]?.status).toEqual(status)
      }),
    )
  })
})
