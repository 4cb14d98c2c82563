/**
 * The metrics section of a pack: what is refused, what an edition makes of several layers, and values with their
 * definitions.
 */
import type { Metric } from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { checkLayers, definitionsOf, editionOn, measureUnder, type Pack } from '../src/index.ts'

type Metrics = NonNullable<Pack['metrics']>

const two = (text: string) => ({ zh: text, en: text })
const settled: Metric = {
  id: 'settled-of-accepted',
  claims: 'success-rate',
  label: two('Settled of accepted'),
  kind: 'share',
  register: 'cases',
  numerator: { where: { fact: 'settled', is: true } },
  denominator: { where: { all: [] } },
  period: 'accepted-on',
  unit: two('%'),
  display: { per: 100, digits: 1, rounding: 'half-up' },
  formula: 'inferred',
  counter: 'petitions-per-residents',
  cites: ['X-1'],
}
const petitions: Metric = {
  id: 'petitions-per-residents',
  claims: 'petition-rate',
  label: two('Petitions per residents'),
  kind: 'ratio',
  numerator: { figure: 'petitions' },
  denominator: { figure: 'residents' },
  unit: two('cases'),
  display: { per: 10_000, digits: 2, rounding: 'half-up' },
  formula: 'stated',
  cites: ['X-1'],
}
const section: Metrics = {
  registers: [{ code: 'cases', label: two('Cases') }],
  fields: {
    cases: [
      { id: 'settled', kind: 'boolean', label: two('Settled'), about: 'dispute', cites: [] },
      { id: 'accepted-on', kind: 'date', label: two('Accepted on'), about: 'procedure', cites: [] },
    ],
  },
  figures: ['petitions', 'residents'].map((code) => ({
    code,
    label: two(code),
    unit: two(code),
    cites: [],
  })),
  names: ['success-rate', 'petition-rate'].map((code) => ({ code, label: two(code) })),
  definitions: [settled, petitions],
}

const packWith = (metrics: Metrics, id = 'wide'): Pack => ({
  manifest: {
    id,
    version: '1.0.0',
    title: two(id),
    issuer: two('Office'),
    level: 'national',
    inForce: { from: '2020-01-01' },
    ...(id !== 'wide' && { over: 'wide' }),
  },
  sources: id === 'wide' ? [{ id: 'paper', title: two('Paper'), issuer: two('Office') }] : [],
  citations: id === 'wide' ? [{ id: 'X-1', source: 'paper', clause: '1', text: two('Text') }] : [],
  metrics,
})
const issuesOf = (changed: Partial<Metrics>, ...narrower: readonly Metrics[]) =>
  checkLayers([
    packWith({ ...section, ...changed }),
    ...narrower.map((metrics) => packWith(metrics, 'narrow')),
  ])
    // The layers hold nothing but metrics, so they lack what the red lines demand.
    .filter(({ code }) => code !== 'red-line')
    .map(({ code, path }) => `${code} ${path.join('.')}`)
const withSettled = (changed: Partial<Metric>) => ({
  definitions: [{ ...settled, ...changed } as Metric, petitions],
})

describe('the metrics section', () => {
  it('fits together', () => expect(issuesOf({})).toEqual([]))

  it.each<readonly [string, Partial<Metrics>]>([
    ['dangling-reference metrics.definitions.0.claims', withSettled({ claims: 'sucess-rate' })],
    [
      'dangling-reference metrics.definitions.0.register',
      withSettled({ register: 'files', counter: 'petitions-per-residents' }),
    ],
    [
      'dangling-reference metrics.definitions.0.numerator.figure',
      withSettled({ numerator: { figure: 'suits' } }),
    ],
    [
      'dangling-reference metrics.definitions.1.denominator.and',
      { definitions: [settled, { ...petitions, denominator: { figure: 'residents', and: ['floating'] } }] },
    ],
    ['dangling-reference metrics.definitions.0.counter', withSettled({ counter: 'nothing' })],
    [
      'dangling-reference metrics.definitions.0.numerator.where.fact',
      withSettled({ numerator: { where: { fact: 'closed', is: true } } }),
    ],
    [
      'wrong-type metrics.definitions.0.numerator.where',
      withSettled({ numerator: { where: { fact: 'accepted-on', is: true } } }),
    ],
    ['wrong-type metrics.definitions.0.period', withSettled({ period: 'settled' })],
    ['wrong-type metrics.definitions.0.counter', withSettled({ counter: settled.id })],
    ['duplicate-id metrics.definitions.1', { definitions: [settled, settled] }],
    ['dangling-reference metrics.fields.files', { fields: { ...section.fields, files: [] } }],
  ])('refuses: %s', (issue, changed) => {
    expect(issuesOf(changed)).toContain(issue)
  })

  it('refuses a field that a wider layer has already, and takes a new one', () => {
    const field = (id: string): Metrics => ({
      fields: { cases: [{ id, kind: 'boolean', label: two(id), about: 'dispute', cites: [] }] },
    })
    expect(issuesOf({}, field('settled'))).toEqual(['duplicate-id metrics.fields.cases.0'])
    expect(issuesOf({}, field('performed'))).toEqual([])
    const layers = [packWith(section), packWith(field('performed'), 'narrow')]
    const { metrics } = Result.getOrThrow(editionOn(layers, { on: '2023-01-01' }))
    expect(Object.keys(metrics.registers['cases']?.fields ?? {})).toEqual([
      'settled',
      'accepted-on',
      'performed',
    ])
  })
})

describe('values under an edition', () => {
  const under = Result.getOrThrow(editionOn([packWith(section)], { on: '2023-01-01' }))
  const during = { from: '2023-01-01', to: '2023-12-31' }

  it('come with their definition and their counter-metric', () => {
    const tallies = {
      [settled.id]: { numerator: { counted: 48, open: 0 }, denominator: { counted: 50, open: 0 } },
    }
    const [first, second] = Result.getOrThrow(measureUnder(tallies, { under, during, of: [settled.id] }))
    expect(first).toMatchObject({
      metric: settled.id,
      value: { _tag: 'Measured', shown: '96.0' },
      definition: { pack: 'wide', version: '1.0.0', hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u) },
      counter: petitions.id,
    })
    expect(second).toMatchObject({ metric: petitions.id, value: { _tag: 'FigureMissing' } })
  })

  it('tell what nobody counted from what was counted as none', () => {
    const value = (tallies: Parameters<typeof measureUnder>[0]) =>
      Result.getOrThrow(measureUnder(tallies, { under, during, of: [settled.id] }))[0]?.value
    const nil = { counted: 0, open: 0 }
    expect(value({})).toEqual({ _tag: 'NotCounted', register: 'cases' })
    expect(value({ [settled.id]: { numerator: nil, denominator: nil } })).toEqual({ _tag: 'Empty' })
  })

  it('have the hash of what was counted, whatever pack defines it', () => {
    const hashOf = (definitions: readonly Metric[]) => {
      const of = Result.getOrThrow(
        editionOn([packWith({ ...section, definitions: [...definitions] })], { on: '2023-01-01' }),
      )
      return Result.getOrThrow(measureUnder({}, { under: of, during })).map(
        ({ definition }) => definition.hash,
      )
    }
    expect(hashOf([settled, petitions])).toEqual(hashOf([petitions, settled]).toReversed())
    expect(hashOf([{ ...settled, rankableFrom: 30 }])).not.toEqual(hashOf([settled]))
  })

  it('refuse a metric that is not defined, with the nearest', () => {
    const unknown = definitionsOf(['settled-of-acepted'], { under })
    expect(Result.isFailure(unknown) && unknown.failure).toMatchObject({
      _tag: 'MetricUnknownError',
      nearest: settled.id,
    })
  })
})
