import type { FactValue, GravestTable, Rule } from '@maplebridge/rules'
import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedFacts, classify, reassess } from '../src/index.ts'
import { Reassessment } from '../src/schema.ts'

const rule = (id: string, fact: string, then: string): Rule<string> => ({
  id,
  when: { fact, is: true },
  then,
  cites: ['S0-3.2-risk-red'],
  force: 'must',
  summary: { zh: id, en: id },
})
const table: GravestTable<string> = {
  id: 'risk',
  combine: 'gravest',
  outcomes: ['blue', 'yellow', 'red'],
  facts: {},
  rules: [rule('yellow-complex', 'complex', 'yellow'), rule('red-mass', 'mass', 'red')],
}
const levels = [{ code: 'blue' }, { code: 'yellow' }, { code: 'red' }]
const on = '2023-05-08'
const givenBy = (facts: Readonly<Record<string, FactValue>>, day = on) => ({ facts, settings: {}, on: day })
const known = (facts: Readonly<Record<string, FactValue>>, day = on) =>
  classify(givenBy(facts, day), { under: table })
const changed = ['mass']

describe('reassess', () => {
  it('leaves an unchanged level as it is', () => {
    expect(
      reassess(known({ mass: true }), known({ mass: true, complex: true }), { levels, changed }),
    ).toEqual({
      _tag: 'Unchanged',
      established: 'red',
      possible: 'red',
    })
  })

  it('raises at once, with the rules that say so', () => {
    expect(
      reassess(known({ complex: true }), known({ complex: true, mass: true }), { levels, changed }),
    ).toMatchObject({
      _tag: 'Raised',
      from: 'yellow',
      to: 'red',
      possible: 'red',
      reasons: [{ rule: 'red-mass' }],
    })
  })

  it('only proposes a lower level, and says which facts changed', () => {
    expect(
      reassess(known({ mass: true }), known({ mass: false, complex: true }), { levels, changed }),
    ).toEqual({
      _tag: 'LoweringProposed',
      from: 'red',
      to: 'yellow',
      possible: 'yellow',
      because: ['mass'],
      needs: 'confirmation',
    })
  })

  it('also proposes where the ground of the level is only not known any more', () => {
    const judgement = { is: true, judgedBy: 'office', basis: '走访', on, expiresOn: '2023-05-31' }
    const since = changedFacts(givenBy({ mass: judgement }), {
      to: givenBy({ mass: judgement }, '2023-06-01'),
    })
    const outcome = reassess(known({ mass: judgement }), known({ mass: judgement }, '2023-06-01'), {
      levels,
      changed: since,
    })
    expect(outcome).toMatchObject({
      _tag: 'LoweringProposed',
      to: 'blue',
      possible: 'red',
      because: ['mass'],
    })
  })

  it('tells a narrower range from a wider one', () => {
    const [open, closed] = [known({}), known({ mass: false })]
    expect(reassess(open, closed, { levels, changed })).toMatchObject({
      _tag: 'Narrowed',
      from: 'red',
      to: 'yellow',
    })
    expect(reassess(closed, open, { levels, changed })).toMatchObject({
      _tag: 'Widened',
      from: 'yellow',
      to: 'red',
    })
  })

  it('compares no levels that are not the plan’s', () => {
    const other = { established: 'grade-2', possible: 'grade-1' }
    expect(reassess(other, known({}), { levels, changed })).toEqual({
      _tag: 'NotComparable',
      unknown: ['grade-2', 'grade-1'],
    })
  })

  const facts = fc.record({ mass: fc.boolean(), complex: fc.boolean() }, { requiredKeys: [] })

  it('never lets a lower level stand without confirmation, and fits its schema (RL-09)', () => {
    const decode = Schema.decodeUnknownResult(Reassessment, { onExcessProperty: 'error' })
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const [previous, next] = [known(before), known(after)]
        const outcome = reassess(previous, next, { levels, changed })
        const fell = table.outcomes.indexOf(next.established) < table.outcomes.indexOf(previous.established)
        expect(outcome._tag === 'LoweringProposed').toBe(fell)
        expect(decode(JSON.parse(JSON.stringify(outcome)))).toMatchObject({ _tag: 'Success' })
      }),
    )
  })

  it('proposes no lowering and no wider range when facts are only learned', () => {
    fc.assert(
      fc.property(facts, facts, (before, learned) => {
        const { _tag } = reassess(known(before), known({ ...learned, ...before }), { levels, changed })
        expect(['Unchanged', 'Raised', 'Narrowed']).toContain(_tag)
      }),
    )
  })
})

describe('changedFacts', () => {
  it.each([
    [{ mass: true }, { mass: true }, []],
    [{ mass: true }, { mass: false, complex: true }, ['complex', 'mass']],
    [{ mass: true }, {}, ['mass']],
    [{ people: 3 }, { people: 4 }, ['people']],
  ])('from %j to %j: %j', (before, after, expected) => {
    expect(changedFacts(givenBy(before), { to: givenBy(after) })).toEqual(expected)
  })

  it('does not take a judgement repeated by another for a change', () => {
    const judged = (judgedBy: string) => ({ is: true, judgedBy, basis: '走访', on })
    expect(changedFacts(givenBy({ mass: judged('a') }), { to: givenBy({ mass: judged('b') }) })).toEqual([])
  })
})
