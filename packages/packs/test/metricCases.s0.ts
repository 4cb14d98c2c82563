// The metrics of Chengzhong, of the city of S4.1 and of Tianshui, worked through by hand; among them the figures that the
// sources print.
import { bare, type Lines, lines, type MetricCase } from './metricCase.ts'

const on = '2023-06-01'
const closed = (...groups: Lines) => lines({ mediated: true, closed: true, 'closed-on': on }, ...groups)
const signed = (...groups: Lines) =>
  lines({ 'mediation-result': 'settled', 'settled-on': on, 'agreement-form': 'written' }, ...groups)
const organisations = (...groups: Lines) => lines({ 'body-kind': 'village-pmc' }, ...groups)
const accepted = (...groups: Lines) => lines({ accepted: true, 'accepted-on': on }, ...groups)
const found = (...groups: Lines) => lines({ 'found-on': on }, ...groups)
const held = (...groups: Lines) => lines({ 'screened-on': on }, ...groups)

const settled = { 'mediation-result': 'settled' }
const failed = { 'mediation-result': 'failed' }
const funds = (of: number, staff: number) => ({ 'centre-working-funds': of, 'centre-staff': staff })

export const chengzhongCases: readonly MetricCase[] = [
  ...bare('settled-of-mediated', { of: 'cases' }),
  { metric: 'settled-of-mediated', lines: closed([96, settled], [4, failed]), is: '96/100 = 96.0; met' },
  { metric: 'settled-of-mediated', lines: closed([95, settled], [5, failed]), is: '95/100 = 95.0; not-met' },
  // 95.96 % is shown as 96.0 and is less than 96.
  {
    metric: 'settled-of-mediated',
    lines: closed([2399, settled], [101, failed]),
    is: '2399/2500 = 96.0; not-met',
  },
  { metric: 'settled-of-mediated', lines: closed([96, settled], [4, {}]), is: '96+4/100 = 96.0; met' },
  { metric: 'settled-of-mediated', lines: closed([95, settled], [5, {}]), is: '95+5/100 = 95.0; open' },
  // What is under way, what was refused before any mediation, and what was closed on the day before or after.
  {
    metric: 'settled-of-mediated',
    lines: [
      ...closed([24, settled], [1, failed]),
      [7, { mediated: true, closed: false }],
      [3, { mediated: false, closed: true, 'closed-on': on, 'mediation-result': 'refused' }],
      ...lines({ mediated: true, closed: true, ...failed }, [1, { 'closed-on': '2022-12-31' }]),
      ...lines({ mediated: true, closed: true, ...failed }, [1, { 'closed-on': '2024-01-01' }]),
    ],
    is: '24/25 = 96.0; met',
  },
  {
    metric: 'settled-of-mediated',
    during: { from: '2023-06-02', to: '2023-06-30' },
    lines: closed([24, settled]),
    is: 'Empty',
  },

  ...bare('performed-of-signed', { of: 'cases' }),
  {
    metric: 'performed-of-signed',
    lines: [
      ...signed([90, { performance: 'voluntary' }], [4, { performance: 'enforced' }]),
      ...signed([6, { performance: 'not-due' }]),
      ...lines({ ...settled, 'settled-on': on }, [
        20,
        { 'agreement-form': 'oral', performance: 'voluntary' },
      ]),
    ],
    is: '90/100 = 90.0; met',
  },
  {
    metric: 'performed-of-signed',
    lines: signed([899, { performance: 'voluntary' }], [101, { performance: 'not-performed' }]),
    is: '899/1000 = 89.9; not-met',
  },
  {
    metric: 'performed-of-signed',
    lines: signed([89, { performance: 'voluntary' }], [10, { performance: 'not-performed' }], [1, {}]),
    is: '89+1/100 = 89.0; open',
  },

  ...bare('standardised-of-village-organisations', { of: 'bodies' }),
  {
    metric: 'standardised-of-village-organisations',
    lines: [
      ...organisations([40, { standardised: true }], [60, { standardised: false }]),
      [9, { 'body-kind': 'township-pmc', standardised: true }],
    ],
    is: '40/100 = 40.0; met',
  },
  {
    metric: 'standardised-of-village-organisations',
    during: { from: '2023-03-15', to: '2023-11-30' },
    lines: organisations([39, { standardised: true }], [61, { standardised: false }]),
    is: '39/100 = 39.0; not-met early',
  },
  {
    metric: 'standardised-of-village-organisations',
    lines: organisations([39, { standardised: true }], [60, { standardised: false }], [1, {}]),
    is: '39+1/100 = 39.0; open',
  },
]

export const reportedCases: readonly MetricCase[] = [
  ...bare('settled-of-accepted', { of: 'cases' }),
  // As printed: 96.2 %.
  {
    metric: 'settled-of-accepted',
    lines: accepted([10_784, settled], [426, failed]),
    is: '10784/11210 = 96.2',
  },
  { metric: 'settled-of-accepted', lines: accepted([8, settled], [1, failed], [1, {}]), is: '8+1/10 = 80.0' },
  ...bare('resolved-of-found', { of: 'cases' }),
  // As printed: 96.4, the sign missing.
  {
    metric: 'resolved-of-found',
    lines: found([7768, { resolved: true }], [288, { resolved: false }]),
    is: '7768/8056 = 96.4',
  },
  {
    metric: 'resolved-of-found',
    lines: [...found([8, { resolved: true }], [1, {}]), [1, { resolved: true }]],
    is: '8+2/9+1 = 88.9',
  },

  { metric: 'screenings-held', is: 'NotCounted screenings' },
  // As printed: 22,984.
  {
    metric: 'screenings-held',
    lines: held([22_000, { 'screened-at': 'village' }], [984, { 'screened-at': 'township' }]),
    is: '22984 = 22984',
  },
  { metric: 'screenings-held', lines: [...held([2, {}]), [1, { 'screened-at': 'village' }]], is: '2+1 = 2' },
  { metric: 'closed-with-documents-made', is: 'NotCounted cases' },
  {
    metric: 'closed-with-documents-made',
    lines: closed([5, { 'documents-made': true }], [2, { 'documents-made': false }], [1, {}]),
    is: '5+1 = 5',
  },
  { metric: 'closed-with-file-archived', is: 'NotCounted cases' },
  {
    metric: 'closed-with-file-archived',
    lines: [...closed([5, { archived: true }], [1, {}]), [4, { closed: false, archived: true }]],
    is: '5+1 = 5',
  },
  {
    metric: 'working-funds-per-head',
    figures: funds(300_000, 10),
    is: '300000/10 = 30000; met',
  },
  // 29,999.9 yuan is shown as 30000 and is less.
  { metric: 'working-funds-per-head', figures: funds(299_999, 10), is: '299999/10 = 30000; not-met' },
  { metric: 'working-funds-per-head', figures: funds(300_000, 0), is: 'Empty' },
  {
    metric: 'working-funds-per-head',
    figures: { 'centre-staff': 10 },
    is: 'FigureMissing centre-working-funds',
  },
]
