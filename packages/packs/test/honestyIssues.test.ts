/**
 * What is refused in the flags and the return forms of a pack.
 */
import type { FlagRule, ReturnForm } from '@maplebridge/metrics'
import { checkLayers, type Pack } from '@maplebridge/policy-pack'
import { describe, expect, it } from 'vitest'
import { cnNational } from '../src/cn-national.ts'
import { xiningChengzhong } from '../src/xining-chengzhong.ts'

const two = (text: string) => ({ zh: text, en: text })
const flag = (test: FlagRule['test']): Partial<Pack> => ({
  honesty: {
    flags: [
      {
        id: 'a-flag',
        label: two('Flag'),
        test,
        why: two('Why'),
        innocent: [two('Else')],
        lookAt: [two('File')],
        cites: ['PML-31'],
      },
    ],
  },
})
const form = (changed: Partial<ReturnForm>): Partial<Pack> => ({
  returns: [
    {
      id: 'a-form',
      label: two('Form'),
      discharges: [],
      cells: [{ cell: 'settled', label: two('Settled'), metric: 'cases-settled', part: 'numerator' }],
      cites: ['PML-31'],
      ...changed,
    },
  ],
})
const issuesOf = ({ honesty, returns, ...rest }: Pack, added: Partial<Pack>) =>
  checkLayers([cnNational, { ...rest, ...added }]).map(({ code, path }) => `${code} ${path.join('.')}`)
const oneIn = { setting: 'honesty-one-in' }

describe('flags', () => {
  it('fit', () => {
    expect(
      issuesOf(xiningChengzhong, flag({ kind: 'one-day', register: 'cases', on: 'settled-on', oneIn })),
    ).toEqual([])
  })

  it.each<readonly [string, FlagRule['test']]>([
    ['wrong-type honesty.flags.0.test.on', { kind: 'one-day', register: 'cases', on: 'settled', oneIn }],
    [
      'dangling-reference honesty.flags.0.test.register',
      { kind: 'one-day', register: 'files', on: 'settled-on', oneIn },
    ],
    [
      'wrong-type honesty.flags.0.test.form',
      { kind: 'one-form', register: 'cases', form: 'settled-on', on: 'settled-on', oneIn },
    ],
    ['dangling-reference honesty.flags.0.test.metric', { kind: 'above-others', metric: 'settled', oneIn }],
    [
      'dangling-reference honesty.flags.0.test.metric.claims',
      { kind: 'above-others', metric: { claims: 'sucess-rate' }, oneIn },
    ],
    ['wrong-type honesty.flags.0.test.metric', { kind: 'above-others', metric: 'cases-settled', oneIn }],
    [
      'wrong-type honesty.flags.0.test.rises',
      { kind: 'opposed', falls: 'cases-settled', rises: 'cases-settled', oneIn },
    ],
    [
      'dangling-reference honesty.flags.0.test.oneIn.setting',
      { kind: 'too-even', metric: 'cases-settled', oneIn: { setting: 'one-in' } },
    ],
    [
      'wrong-type honesty.flags.0.test.oneIn.setting',
      { kind: 'too-even', metric: 'cases-settled', oneIn: { setting: 'minor-report-within' } },
    ],
  ])('are refused: %s', (issue, test) => expect(issuesOf(xiningChengzhong, flag(test))).toContain(issue))
})

describe('return forms', () => {
  it('fit', () => expect(issuesOf(xiningChengzhong, form({ discharges: ['monthly-return'] }))).toEqual([]))

  it.each<readonly [string, Partial<ReturnForm>]>([
    ['dangling-reference returns.0.discharges.0', { discharges: ['monthly'] }],
    ['wrong-type returns.0.discharges.0', { discharges: [xiningChengzhong.duties?.[0]?.id ?? ''] }],
    [
      'dangling-reference returns.0.cells.0.metric',
      { cells: [{ cell: 'a', label: two('A'), metric: 'settled', part: 'value' }] },
    ],
    [
      'dangling-reference returns.0.cells.0.figure',
      { cells: [{ cell: 'a', label: two('A'), figure: 'people' }] },
    ],
    [
      'wrong-type returns.0.cells.0.part',
      { cells: [{ cell: 'a', label: two('A'), metric: 'cases-settled', part: 'denominator' }] },
    ],
    [
      'duplicate-id returns.0.cells.1.cell',
      {
        cells: [1, 2].map(() => ({
          cell: 'a',
          label: two('A'),
          metric: 'cases-settled',
          part: 'value' as const,
        })),
      },
    ],
    [
      'dangling-reference returns.0.identities.0',
      { identities: [{ id: 'sum', label: two('Sum'), parts: ['settled'], total: 'all' }] },
    ],
  ])('are refused: %s', (issue, changed) =>
    expect(issuesOf(xiningChengzhong, form(changed))).toContain(issue),
  )
})
