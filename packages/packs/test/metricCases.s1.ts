// The metrics of Dadukou, worked through by hand: on both sides of each target, before and on the day it is wanted by.
import { bare, type Lines, lines, type MetricCase, year } from './metricCase.ts'

const places = (has: string, ...[all, none, unknown = 0]: readonly [number, number, number?]): Lines => [
  [all, { 'place-kind': 'village', [has]: true }],
  [none, { 'place-kind': 'township', [has]: false }],
  [unknown, { 'place-kind': 'county' }],
]
const bodies = (
  kind: string,
  { has, yes, no, unknown = 0 }: { has: string; yes: number; no: number; unknown?: number },
): Lines => [
  ...lines({ 'body-kind': kind }, [yes, { [has]: true }], [no, { [has]: false }], [unknown, {}]),
  // Another kind of body, which does not count.
  [5, { 'body-kind': 'other-body', [has]: false }],
]

/** A rate of places or bodies of which all are wanted by the end of a year. */
const allWanted = (
  metric: string,
  { of, by, as }: { of: string; by: number; as: (yes: number, no: number, unknown?: number) => Lines },
): readonly MetricCase[] => [
  ...bare(metric, { of }),
  { metric, during: year(by), lines: as(36, 0), is: '36/36 = 100.0; met' },
  { metric, during: year(by), lines: as(35, 1), is: '35/36 = 97.2; not-met' },
  { metric, during: year(by - 1), lines: as(35, 1), is: '35/36 = 97.2; not-met early' },
  // 2,500 of 2,501 is shown as 100.0 and is not all.
  { metric, during: year(by), lines: as(2500, 1), is: '2500/2501 = 100.0; not-met' },
  { metric, during: year(by), lines: as(35, 0, 1), is: '35+1/36 = 97.2; open' },
]

/** A rate that is wanted at one height by the end of 2021, and of all by the end of 2022. */
const raised = (
  metric: string,
  { as, ...cases }: { as: (yes: number, no: number, unknown?: number) => Lines; at: number; below: number },
): readonly MetricCase[] => [
  ...bare(metric, { of: 'bodies' }),
  {
    metric,
    during: year(2021),
    lines: as(cases.at, 20 - cases.at),
    is: `${cases.at}/20 = ${cases.at * 5}.0; met, not-met early`,
  },
  {
    metric,
    during: year(2021),
    lines: as(cases.below, 20 - cases.below),
    is: `${cases.below}/20 = ${cases.below * 5}.0; not-met, not-met early`,
  },
  { metric, during: year(2021), lines: as(20, 0), is: '20/20 = 100.0; met, met early' },
  { metric, during: year(2022), lines: as(20, 0), is: '20/20 = 100.0; met, met' },
  { metric, during: year(2022), lines: as(19, 1), is: '19/20 = 95.0; met, not-met' },
  { metric, during: year(2022), lines: as(19, 0, 1), is: '19+1/20 = 95.0; met, open' },
]

const of = (kind: string, has: string) => (yes: number, no: number, unknown?: number) =>
  bodies(kind, { has, yes, no, ...(unknown !== undefined && { unknown }) })
const at = (has: string) => (yes: number, no: number, unknown?: number) => places(has, yes, no, unknown)

const station = (police: number, has: boolean) => ({
  'body-kind': 'police-station',
  'police-strength': police,
  'has-mediation-room': has,
})
const stations = 'rooms-of-stations-of-twenty-police'
const trained = (level: string, ...days: readonly string[]): Lines =>
  days.map((day) => [1, { 'trained-at': level, 'trained-on': day }])

export const dadukouCases: readonly MetricCase[] = [
  ...allWanted('platforms-of-places', { of: 'places', by: 2021, as: at('has-platform') }),
  ...allWanted('platform-users-of-places', { of: 'places', by: 2022, as: at('uses-platform') }),
  ...allWanted('committees-of-places', { of: 'places', by: 2021, as: at('has-committee') }),
  ...allWanted('sector-rooms-moved-in-of-due', {
    of: 'bodies',
    by: 2021,
    as: of('sector-room', 'moved-in'),
  }),
  ...allWanted('administrative-mediation-of-key-departments', {
    of: 'bodies',
    by: 2021,
    as: of('key-department', 'has-administrative-mediation'),
  }),
  ...allWanted('staffed-of-township-committees-and-studios', {
    of: 'bodies',
    by: 2021,
    as: (yes, no, unknown) => [
      ...of('township-pmc', 'staffing-norm-met')(yes - 1, no, unknown),
      ...of('stationed-studio', 'staffing-norm-met')(1, 0),
    ],
  }),
  // 80, then 100 per cent; 60, then 100; 50, then 100.
  ...raised('rooms-of-courts', { as: of('basic-court', 'has-mediation-room'), at: 16, below: 15 }),
  ...raised('rooms-of-petition-halls', { as: of('petition-hall', 'has-mediation-room'), at: 16, below: 15 }),
  ...raised('staffed-of-sector-committees', { as: of('sector-pmc', 'staffing-norm-met'), at: 10, below: 9 }),
  ...raised(stations, {
    as: (yes, no, unknown = 0) => [
      [yes, station(20, true)],
      [no, station(21, false)],
      // Whether there is a room is not known; then one that has too few police.
      [unknown, { 'body-kind': 'police-station', 'police-strength': 30 }],
      [7, station(19, false)],
    ],
    at: 12,
    below: 11,
  }),
  // A room at a station whose strength nobody knows may count on both sides: 3 of 6 at least, 4 of 5 at most.
  {
    metric: stations,
    during: year(2021),
    lines: [
      [3, station(20, true)],
      [2, station(20, false)],
      [1, { 'body-kind': 'police-station', 'has-mediation-room': true }],
    ],
    is: '3+1/5+1 = 60.0; open, not-met early',
  },

  { metric: 'trainings-at-district-level', during: year(2021), is: 'NotCounted trainings' },
  { metric: 'trainings-at-district-level', during: year(2021), lines: [], is: '0 = 0; not-met' },
  {
    metric: 'trainings-at-district-level',
    during: year(2021),
    lines: [...trained('county', '2021-12-31', '2022-01-01'), ...trained('township', '2021-03-01')],
    is: '1 = 1; met',
  },
  {
    metric: 'trainings-at-district-level',
    during: year(2021),
    lines: [[1, { 'trained-on': '2021-04-01' }]],
    is: '0+1 = 0; open',
  },
  {
    metric: 'trainings-at-district-level',
    during: year(2019),
    lines: trained('county', '2019-05-01'),
    is: 'OutsideValidity 2020-01-01',
  },
  { metric: 'trainings-at-township-level', during: year(2021), is: 'NotCounted trainings' },
  {
    metric: 'trainings-at-township-level',
    during: year(2021),
    lines: trained('township', '2021-01-01', '2021-12-31'),
    is: '2 = 2; met',
  },
  {
    metric: 'trainings-at-township-level',
    during: year(2021),
    lines: trained('township', '2020-12-31', '2021-06-01'),
    is: '1 = 1; not-met',
  },
  { metric: 'brands', during: year(2022), figures: { 'mediation-brands': 5 }, is: '5 = 5; met' },
  { metric: 'brands', during: year(2022), figures: { 'mediation-brands': 4 }, is: '4 = 4; not-met' },
  { metric: 'brands', during: year(2021), figures: { 'mediation-brands': 4 }, is: '4 = 4; not-met early' },
  { metric: 'brands', during: year(2022), is: 'FigureMissing mediation-brands' },
]
