// Definitions for the tests: one of each kind.
import type { Metric } from '../src/index.ts'

const common = {
  label: { zh: '指标', en: 'Metric' },
  unit: { zh: '%', en: '%' },
  display: { per: 100, digits: 1, rounding: 'half-up' },
  formula: 'inferred',
  cites: ['TEST-1'],
} as const satisfies Partial<Metric>

/** Settled of those accepted in the period, at least 96 %. */
export const settledOfAccepted: Metric = {
  ...common,
  id: 'settled-of-accepted',
  claims: 'success-rate',
  kind: 'share',
  numerator: { where: { fact: 'settled', is: true } },
  denominator: { where: { fact: 'accepted', is: true } },
  register: 'cases',
  period: 'accepted-on',
  targets: [
    {
      direction: 'at-least',
      bound: { numerator: 96, denominator: 100 },
      force: 'must',
      cites: ['TEST-2'],
    },
  ],
  rankableFrom: 30,
  suppressBelow: 3,
}

/** Suits for each 10,000 residents, at most half of the city's rate of the year before. */
export const suitsPerResidents: Metric = {
  ...common,
  id: 'suits-per-residents',
  claims: 'suits-per-10000',
  kind: 'ratio',
  numerator: { where: { fact: 'sued', is: true } },
  denominator: { figure: 'residents' },
  register: 'cases',
  period: 'accepted-on',
  display: { per: 10_000, digits: 2, rounding: 'half-up' },
  targets: [
    {
      direction: 'at-most',
      bound: { numerator: 1, denominator: 2 },
      of: 'city-year-before',
      force: 'must',
      cites: ['TEST-3'],
    },
  ],
}

/** Collective petitions: none may happen. */
export const petitions: Metric = {
  ...common,
  id: 'petitions',
  claims: 'petitions',
  kind: 'count',
  numerator: { figure: 'petitions' },
  display: { per: 1, digits: 0, rounding: 'half-up' },
  targets: [
    { direction: 'at-most', bound: { numerator: 0, denominator: 1 }, force: 'must', cites: ['TEST-4'] },
  ],
}

/** Petitions against the year before: a tenth less. */
export const fewerPetitions: Metric = {
  ...common,
  id: 'fewer-petitions',
  claims: 'fewer-petitions',
  kind: 'change',
  numerator: { figure: 'petitions' },
  targets: [
    {
      direction: 'at-most',
      bound: { numerator: -10, denominator: 100 },
      force: 'must',
      cites: ['TEST-5'],
    },
  ],
}
