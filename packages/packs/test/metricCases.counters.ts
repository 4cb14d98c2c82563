// What rates hide, as the whole country counts it, worked through by hand.
import { bare, type Lines, lines, type MetricCase } from './metricCase.ts'

const on = '2023-06-01'
const accepted = (...groups: Lines) => lines({ accepted: true, 'accepted-on': on }, ...groups)
const settled = (...groups: Lines) => lines({ 'mediation-result': 'settled', 'settled-on': on }, ...groups)
const written = (...groups: Lines) => lines({ 'agreement-form': 'written' }, ...settled(...groups))
const asked = (...groups: Lines) => lines({ closed: true, 'closed-on': on }, ...groups)
const days = (value: number) => ({ 'reopened-within-days': { value, cites: ['X-1'] as const } })

export const counterCases: readonly MetricCase[] = [
  ...bare('refused-or-withdrawn-of-accepted', { of: 'cases' }),
  {
    metric: 'refused-or-withdrawn-of-accepted',
    lines: accepted(
      [1, { 'mediation-result': 'refused' }],
      [2, { 'mediation-result': 'withdrawn' }],
      [47, { 'mediation-result': 'settled' }],
    ),
    is: '3/50 = 6.0',
  },
  {
    metric: 'refused-or-withdrawn-of-accepted',
    lines: accepted([2, { 'mediation-result': 'refused' }], [48, { 'mediation-result': 'settled' }]),
    is: 'Suppressed 3',
  },
  {
    metric: 'refused-or-withdrawn-of-accepted',
    lines: accepted([48, { 'mediation-result': 'settled' }], [2, {}]),
    is: '0+2/50 = 0.0',
  },
  ...bare('accepted-of-found', { of: 'cases' }),
  {
    metric: 'accepted-of-found',
    lines: lines({ 'found-on': on }, [2, { accepted: true }], [1, { accepted: false }]),
    is: '2/3 = 66.7',
  },
  {
    metric: 'accepted-of-found',
    lines: lines({ 'found-on': on }, [2, { accepted: true }], [1, {}]),
    is: '2+1/3 = 66.7',
  },
  ...bare('performed-of-due', { of: 'cases' }),
  {
    metric: 'performed-of-due',
    lines: settled(
      [9, { performance: 'voluntary' }],
      [1, { performance: 'enforced' }],
      [5, { performance: 'not-due' }],
    ),
    is: '9/10 = 90.0',
  },
  {
    metric: 'performed-of-due',
    lines: settled([9, { performance: 'voluntary' }], [1, { performance: 'not-performed' }], [1, {}]),
    is: '9+1/10+1 = 90.0',
  },
  ...bare('followed-up-of-settled', { of: 'cases' }),
  { metric: 'followed-up-of-settled', lines: settled([29, { 'followed-up': true }]), is: '29/29 = 100.0' },
  {
    metric: 'followed-up-of-settled',
    lines: settled([29, { 'followed-up': true }], [1, { 'followed-up': false }]),
    is: '29/30 = 96.7; comparable',
  },
  {
    metric: 'followed-up-of-settled',
    lines: settled([29, { 'followed-up': true }], [1, {}]),
    is: '29+1/30 = 96.7',
  },
  ...bare('reopened-of-settled', { of: 'cases' }),
  {
    metric: 'reopened-of-settled',
    settings: days(180),
    lines: settled(
      [3, { reopened: true, 'days-to-reopening': 180 }],
      [1, { reopened: true, 'days-to-reopening': 181 }],
      [46, { reopened: false }],
    ),
    is: '3/50 = 6.0',
  },
  // Nobody has said within how many days, so the four may count.
  {
    metric: 'reopened-of-settled',
    lines: settled([4, { reopened: true, 'days-to-reopening': 100 }], [46, { reopened: false }]),
    is: '0+4/50 = 0.0',
  },
  ...bare('confirmed-of-written', { of: 'cases' }),
  {
    metric: 'confirmed-of-written',
    lines: [
      ...written([1, { confirmed: true }], [7, { confirmed: false }]),
      ...settled([4, { 'agreement-form': 'oral', confirmed: false }]),
    ],
    is: '1/8 = 12.5',
  },
  {
    metric: 'confirmed-of-written',
    lines: written([1, { confirmed: true }], [6, { confirmed: false }], [1, {}]),
    is: '1+1/8 = 12.5',
  },
  ...bare('consent-on-file-of-accepted', { of: 'cases' }),
  {
    metric: 'consent-on-file-of-accepted',
    lines: accepted([30, { 'consent-on-file': true }], [10, { 'consent-on-file': false }]),
    is: '30/40 = 75.0; comparable',
  },
  {
    metric: 'consent-on-file-of-accepted',
    lines: accepted([30, { 'consent-on-file': true }], [10, {}]),
    is: '30+10/40 = 75.0',
  },
  ...bare('fair-of-asked', { of: 'cases' }),
  {
    metric: 'fair-of-asked',
    lines: asked(
      [7, { 'procedure-found': 'fair' }],
      [3, { 'procedure-found': 'not-fair' }],
      [30, { 'procedure-found': 'not-asked' }],
    ),
    is: '7/10 = 70.0',
  },
  {
    metric: 'fair-of-asked',
    lines: asked([7, { 'procedure-found': 'fair' }], [3, {}]),
    is: '7+3/7+3 = 100.0',
  },

  ...bare('found-something-of-screenings', { of: 'screenings' }),
  {
    metric: 'found-something-of-screenings',
    lines: lines({ 'screened-on': on }, [1, { 'found-any': true }], [51, { 'found-any': false }]),
    is: '1/52 = 1.9',
  },
  {
    metric: 'found-something-of-screenings',
    lines: lines({ 'screened-on': on }, [1, { 'found-any': true }], [51, {}]),
    is: '1+51/52 = 1.9',
  },
  ...bare('active-of-bodies', { of: 'bodies' }),
  {
    metric: 'active-of-bodies',
    lines: [
      ...lines({ 'body-kind': 'village-pmc' }, [3, { 'active-in-quarter': true }]),
      ...lines({ 'body-kind': 'sector-pmc' }, [1, { 'active-in-quarter': false }]),
      [8, { 'body-kind': 'police-station', 'active-in-quarter': true }],
    ],
    is: '3/4 = 75.0',
  },
  {
    metric: 'active-of-bodies',
    lines: lines({ 'body-kind': 'village-pmc' }, [3, { 'active-in-quarter': true }], [1, {}]),
    is: '3+1/4 = 75.0',
  },
  ...bare('active-of-places', { of: 'places' }),
  {
    metric: 'active-of-places',
    lines: [
      [5, { 'place-active-in-quarter': true }],
      [3, { 'place-active-in-quarter': false }],
    ],
    is: '5/8 = 62.5',
  },
  {
    metric: 'active-of-places',
    lines: [
      [5, { 'place-active-in-quarter': true }],
      [3, { 'place-kind': 'village' }],
    ],
    is: '5+3/8 = 62.5',
  },
  {
    metric: 'petition-matters-answered-in-time-of-all',
    figures: { 'petition-matters-answered-in-time': 95, 'petition-matters': 96 },
    is: '95/96 = 99.0',
  },
  {
    metric: 'petition-matters-answered-in-time-of-all',
    figures: { 'petition-matters-answered-in-time': 97, 'petition-matters': 96 },
    is: 'PartExceedsWhole 97 96',
  },
  {
    metric: 'petition-matters-answered-in-time-of-all',
    figures: { 'petition-matters-answered-in-time': 0, 'petition-matters': 0 },
    is: 'Empty',
  },
  {
    metric: 'petition-matters-answered-in-time-of-all',
    figures: { 'petition-matters': 96 },
    is: 'FigureMissing petition-matters-answered-in-time',
  },
  { metric: 'complaints-about-filing', figures: { 'refused-filings': 3 }, is: '3 = 3' },
  { metric: 'complaints-about-filing', is: 'FigureMissing refused-filings' },
]
