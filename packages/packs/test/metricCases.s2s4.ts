// The metrics of Baotou, Donghu and Shayibake, worked through by hand.
import { bare, type Lines, lines, type MetricCase } from './metricCase.ts'

const on = '2023-06-01'
const centres = (...groups: Lines): Lines => [
  ...lines({ 'place-kind': 'township' }, ...groups),
  // Of villages none is wanted.
  [400, { 'place-kind': 'village', 'has-centre': false }],
]
const mediators = (fullTime: number, all: number) => ({
  'full-time-peoples-mediators': fullTime,
  'peoples-mediators': all,
})
const found = (...groups: Lines) => lines({ 'found-on': on }, ...groups)
const suits = (kind: string, ...groups: Lines) =>
  lines({ 'suit-kind': kind, 'suit-closed': true, 'suit-closed-on': on }, ...groups)
const ended = (how: string) => ({ 'suit-ending': how })

export const baotouCases: readonly MetricCase[] = [
  ...bare('centres-of-places', { of: 'places' }),
  { metric: 'centres-of-places', lines: centres([60, { 'has-centre': true }]), is: '60/60 = 100.0; met' },
  {
    metric: 'centres-of-places',
    lines: centres([59, { 'has-centre': true }], [1, { 'has-centre': false }]),
    is: '59/60 = 98.3; not-met',
  },
  {
    metric: 'centres-of-places',
    during: { from: '2023-04-04', to: '2023-12-30' },
    lines: centres([59, { 'has-centre': true }], [1, {}]),
    is: '59+1/60 = 98.3; open early',
  },
  { metric: 'full-time-of-mediators', figures: mediators(150, 1000), is: '150/1000 = 15.0; met early' },
  // 14.99 % is shown as 15.0 and is less than 15.
  {
    metric: 'full-time-of-mediators',
    figures: mediators(1499, 10_000),
    is: '1499/10000 = 15.0; not-met early',
  },
  {
    metric: 'full-time-of-mediators',
    during: { from: '2025-01-01', to: '2025-12-31' },
    figures: mediators(15, 100),
    is: '15/100 = 15.0; met',
  },
  { metric: 'full-time-of-mediators', figures: mediators(0, 0), is: 'Empty' },
  { metric: 'full-time-of-mediators', figures: mediators(11, 10), is: 'PartExceedsWhole 11 10' },
  {
    metric: 'full-time-of-mediators',
    figures: { 'full-time-peoples-mediators': 150 },
    is: 'FigureMissing peoples-mediators',
  },
]

/** A change that is wanted against 100 of the year before. */
const fall = (
  metric: string,
  { of, to }: { readonly of: string; readonly to: number },
): readonly MetricCase[] => {
  const before = { [metric]: { numerator: 100, denominator: 1 } }
  return [
    {
      metric,
      figures: { [of]: to },
      benchmarks: before,
      is: `${to - 100}/100 = ${to - 100}.0; met`,
    },
    {
      metric,
      figures: { [of]: to + 1 },
      benchmarks: before,
      is: `${to - 99}/100 = ${to - 99}.0; not-met`,
    },
    { metric, figures: { [of]: 103 }, benchmarks: before, is: '3/100 = 3.0; not-met' },
    { metric, figures: { [of]: 0 }, benchmarks: { [metric]: { numerator: 0, denominator: 1 } }, is: 'Empty' },
    { metric, figures: { [of]: to }, is: `NeedsBenchmark ${metric}` },
    { metric, benchmarks: before, is: `FigureMissing ${of}` },
  ]
}

/** A number that is wanted to be nil. */
const nil = (metric: string, of: string, more = {}): readonly MetricCase[] => [
  { metric, figures: { [of]: 0, ...more }, is: '0 = 0; met' },
  { metric, figures: { [of]: 1, ...more }, is: '1 = 1; not-met' },
  { metric, is: `FigureMissing ${of}` },
]

const incidents = 'major-incidents-and-petitions-to-beijing-number'

export const donghuCases: readonly MetricCase[] = [
  ...bare('disposed-of-found', { of: 'cases' }),
  {
    metric: 'disposed-of-found',
    lines: found([95, { disposed: true }], [5, { disposed: false }]),
    is: '95/100 = 95.0; met',
  },
  {
    metric: 'disposed-of-found',
    lines: found([949, { disposed: true }], [51, { disposed: false }]),
    is: '949/1000 = 94.9; not-met',
  },
  {
    metric: 'disposed-of-found',
    lines: found([94, { disposed: true }], [5, { disposed: false }], [1, {}]),
    is: '94+1/100 = 94.0; open',
  },
  ...fall('collective-petitions-change', { of: 'collective-petitions', to: 90 }),
  ...fall('mass-incidents-change', { of: 'mass-incidents', to: 90 }),
  ...fall('law-and-litigation-petitions-change', { of: 'law-and-litigation-petitions', to: 80 }),
  ...nil('vicious-criminal-cases-number', 'vicious-criminal-cases'),
  ...nil('major-accidents-number', 'major-accidents'),
  ...nil(incidents, 'major-mass-incidents', { 'petitions-to-beijing': 0 }),
  {
    metric: incidents,
    figures: { 'major-mass-incidents': 1, 'petitions-to-beijing': 2 },
    is: '3 = 3; not-met',
  },
  { metric: incidents, figures: { 'major-mass-incidents': 0 }, is: 'FigureMissing petitions-to-beijing' },
]

const withdrawn = 'mediated-or-withdrawn-of-closed'

export const shayibakeCases: readonly MetricCase[] = [
  ...bare(withdrawn, { of: 'suits' }),
  {
    metric: withdrawn,
    lines: [
      ...suits(
        'civil-commercial',
        [40, ended('mediated')],
        [20, ended('withdrawn')],
        [30, ended('judgment')],
      ),
      ...suits('administrative', [10, ended('other')]),
      [50, { 'suit-closed': false, 'suit-ending': 'not-ended' }],
    ],
    is: '60/100 = 60.0',
  },
  { metric: withdrawn, lines: suits('administrative', [2, ended('withdrawn')], [1, {}]), is: '2+1/3 = 66.7' },
  ...bare('mediated-of-closed-civil', { of: 'suits' }),
  {
    metric: 'mediated-of-closed-civil',
    lines: [
      ...suits(
        'civil-commercial',
        [40, ended('mediated')],
        [20, ended('withdrawn')],
        [20, ended('judgment')],
      ),
      ...suits('incidental-civil', [9, ended('mediated')]),
    ],
    is: '40/80 = 50.0',
  },
  {
    metric: 'mediated-of-closed-civil',
    lines: suits('civil-commercial', [1, ended('mediated')], [1, {}]),
    is: '1+1/2 = 50.0',
  },
  ...bare('mediated-of-closed-incidental', { of: 'suits' }),
  {
    metric: 'mediated-of-closed-incidental',
    lines: [
      ...suits('incidental-civil', [2, ended('mediated')], [1, ended('judgment')]),
      ...suits('civil-commercial', [40, ended('mediated')]),
    ],
    is: '2/3 = 66.7',
  },
  {
    metric: 'mediated-of-closed-incidental',
    lines: [
      ...suits('incidental-civil', [2, ended('mediated')]),
      ...lines({ 'suit-closed': true, 'suit-closed-on': on }, [1, ended('mediated')]),
    ],
    is: '2+1/2+1 = 100.0',
  },
]
