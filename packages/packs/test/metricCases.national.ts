// Rates of suits and numbers of cases of the whole country, worked through by hand.
import { type Lines, lines, type MetricCase } from './metricCase.ts'

const suits = {
  'first-instance-civil-suits': 300,
  'first-instance-administrative-suits': 20,
  'resident-population': 40_000,
  'floating-population': 10_000,
}
const { 'floating-population': _, ...withoutFloating } = suits
const nobody = { ...suits, 'resident-population': 0, 'floating-population': 0 }
const on = '2023-06-01'

const accepted = (...groups: Lines) => lines({ accepted: true, 'accepted-on': on }, ...groups)
const settled = (...groups: Lines) => lines({ 'mediation-result': 'settled', 'settled-on': on }, ...groups)

const bothRate = 'civil-and-administrative-suits-per-10000-residents-and-floating'
const bothOfResidents = 'civil-and-administrative-suits-per-10000-residents'
const civilRate = 'civil-suits-per-10000-residents-and-floating'
const civilOfResidents = 'civil-suits-per-10000-residents'

export const nationalCases: readonly MetricCase[] = [
  // 320 suits over 50,000 people; over 40,000 residents; 300 civil ones over each.
  { metric: bothRate, figures: suits, is: '320/50000 = 64.00' },
  { metric: bothRate, figures: nobody, is: 'Empty' },
  { metric: bothRate, figures: withoutFloating, is: 'FigureMissing floating-population' },
  { metric: bothOfResidents, figures: withoutFloating, is: '320/40000 = 80.00' },
  { metric: bothOfResidents, figures: nobody, is: 'Empty' },
  {
    metric: bothOfResidents,
    figures: { 'resident-population': 40_000, 'first-instance-civil-suits': 300 },
    is: 'FigureMissing first-instance-administrative-suits',
  },
  { metric: civilRate, figures: suits, is: '300/50000 = 60.00' },
  { metric: civilRate, figures: nobody, is: 'Empty' },
  { metric: civilRate, figures: withoutFloating, is: 'FigureMissing floating-population' },
  { metric: civilOfResidents, figures: withoutFloating, is: '300/40000 = 75.00' },
  { metric: civilOfResidents, figures: nobody, is: 'Empty' },
  { metric: civilOfResidents, is: 'FigureMissing first-instance-civil-suits' },
  // 7 suits of 9,999 people: 7.0007 for each 10,000.
  {
    metric: civilOfResidents,
    figures: { 'first-instance-civil-suits': 7, 'resident-population': 9999 },
    is: '7/9999 = 7.00',
  },

  { metric: 'cases-accepted', is: 'NotCounted cases' },
  { metric: 'cases-accepted', lines: [], is: '0 = 0' },
  {
    metric: 'cases-accepted',
    lines: [
      ...lines(
        { accepted: true },
        [1, { 'accepted-on': '2022-12-31' }],
        [1, { 'accepted-on': '2023-01-01' }],
        [1, { 'accepted-on': '2023-12-31' }],
        [1, { 'accepted-on': '2024-01-01' }],
      ),
      [4, { accepted: false }],
    ],
    is: '2 = 2',
  },
  { metric: 'cases-accepted', lines: [...accepted([3, {}]), [1, { 'accepted-on': on }]], is: '3+1 = 3' },
  { metric: 'cases-settled', is: 'NotCounted cases' },
  {
    metric: 'cases-settled',
    lines: [
      ...settled([7, {}]),
      [2, { 'mediation-result': 'failed' }],
      [5, { 'mediation-result': 'none-yet' }],
    ],
    is: '7 = 7',
  },
  { metric: 'cases-settled', lines: [...settled([7, {}]), [1, { 'settled-on': on }]], is: '7+1 = 7' },
  { metric: 'difficult-cases-accepted', is: 'NotCounted cases' },
  {
    metric: 'difficult-cases-accepted',
    lines: accepted([4, { difficult: true }], [9, { difficult: false }], [2, {}]),
    is: '4+2 = 4',
  },
  { metric: 'written-agreements', is: 'NotCounted cases' },
  {
    metric: 'written-agreements',
    lines: settled(
      [6, { 'agreement-form': 'written' }],
      [3, { 'agreement-form': 'oral' }],
      [1, { 'agreement-form': 'none' }],
    ),
    is: '6 = 6',
  },
  { metric: 'oral-agreements', is: 'NotCounted cases' },
  {
    metric: 'oral-agreements',
    lines: settled([6, { 'agreement-form': 'written' }], [3, { 'agreement-form': 'oral' }], [1, {}]),
    is: '3+1 = 3',
  },
]
