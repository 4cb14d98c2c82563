// Every criterion of the two awards as read from the text by hand: what meets it, and changes after which it is not met,
// not shown, not comparable or open. The pack is held to this list, never the other way round.
import type { AwardEvidence, AwardFinding } from '@maplebridge/metrics'

type AwardName = 'litigation-free-township' | 'litigation-free-village'
type Side = {
  readonly what: string
  readonly finding: AwardFinding
  readonly shows: (meeting: AwardEvidence) => AwardEvidence
  readonly because?: readonly string[]
  /** The criteria that are then not met, when the same figure is asked by several. */
  readonly also?: readonly number[]
}

/** A criterion by its printed number, the clause it is cited by first, and what else may come of it. */
export type AwardCase = {
  readonly award: AwardName
  readonly number: number
  readonly cites: string
  readonly sides: readonly Side[]
}

const yes = { holds: true, by: 'judicial-office', on: '2023-12-20' }
const answered = (...checks: readonly string[]) => Object.fromEntries(checks.map((check) => [check, yes]))
const petitions = ['collective-petitions', 'mass-incidents', 'petitions-to-beijing', 'abnormal-petitions']
const none = Object.fromEntries(petitions.map((figure) => [figure, 0]))
const whole = (numerator: number, denominator: number) => ({
  numerator: { counted: numerator, open: 0 },
  denominator: { counted: denominator, open: 0 },
})

const townChecks: readonly (readonly string[])[] = [
  ['plan-fits-the-place', 'matrix-complete'],
  ['training-projects', 'training-with-judicial-organs', 'teams-set-up', 'teams-work-well'],
  ['centre-or-site', 'docked-with-judicial-units'],
  ['stations-sound', 'problems-solved-near-home'],
  ['routine-screening', 'handling-system-improved'],
  ['learning-platform', 'good-programmes', 'regular-publicity', 'mediate-first-known'],
]
const villageChecks: readonly (readonly string[])[] = [
  ['other-ways-in-charters', 'rules-of-self-government', 'village-well-governed'],
  ['organisations-at-work', 'combined-system-runs', 'disputes-handled-in-time'],
  ['publicity-and-resolution'],
]

/** 160 for each 10,000 in the whole city: half of it is 80. */
const city = {
  numerator: 80_000,
  denominator: 5_000_000,
  year: 2022,
  source: '市中级人民法院通报',
  definition: 'same',
} as const
const unit = (accepted: number, of: number, settled: number) => ({
  figures: { 'court-platform-cases-accepted': accepted, 'pre-litigation-cases-of-parties': of },
  tallies: { 'platform-settled-of-accepted': whole(settled, accepted) },
})
/** Ten villages, of which eight are litigation-free and all have the platform. */
const places = Array.from({ length: 10 }, (_, at) => ({
  'place-kind': at < 7 ? 'village' : 'community',
  'litigation-free': at < 8,
  'has-litigation-service': true,
}))

/** What meets every criterion of an award, each figure on its bound. */
export const meeting: Readonly<Record<AwardName, AwardEvidence>> = {
  'litigation-free-township': {
    year: 2023,
    answers: answered(...townChecks.flat()),
    figures: {
      ...none,
      'grave-intentional-crimes': 0,
      'major-civil-to-criminal-cases': 0,
      // 160 of 20,000 residents are 80 for each 10,000; 90 of 150 civil cases are 60%.
      'first-instance-civil-suits': 150,
      'first-instance-criminal-suits': 10,
      'resident-population': 20_000,
      'pre-litigation-cases': 90,
    },
    benchmarks: { 'city-litigation-rate-year-before': city },
    tallies: { 'pre-litigation-settled-of-mediated': whole(72, 90) },
    records: { places },
    units: { 'village-a': unit(10, 100, 7), 'village-b': unit(20, 30, 20) },
  },
  'litigation-free-village': {
    year: 2023,
    answers: answered(...villageChecks.flat()),
    facts: { pacesetters: 1, 'law-savvy-persons': 3 },
    figures: {
      ...none,
      'intentional-crimes': 0,
      'major-civil-to-criminal-cases': 0,
      'first-instance-civil-suits': 14,
      'first-instance-criminal-suits': 2,
      'resident-population': 2_000,
    },
    benchmarks: { 'city-litigation-rate-year-before': city },
  },
}

const figure =
  (code: string, many: number) =>
  (shown: AwardEvidence): AwardEvidence => ({
    ...shown,
    figures: { ...shown.figures, [code]: many },
  })
const without =
  (code: string) =>
  (shown: AwardEvidence): AwardEvidence => ({
    ...shown,
    figures: Object.fromEntries(Object.entries(shown.figures ?? {}).filter(([each]) => each !== code)),
  })
const benchmark =
  (change: object) =>
  (shown: AwardEvidence): AwardEvidence => ({
    ...shown,
    benchmarks: { 'city-litigation-rate-year-before': { ...city, ...change } },
  })
const rate = 'city-litigation-rate-year-before'

/** Each statement: denied, or answered only after the day asked. */
const denied = (checks: readonly string[]): readonly Side[] =>
  checks.flatMap((check): readonly Side[] => [
    {
      what: `${check} does not hold`,
      finding: 'not-met',
      shows: (shown) => ({ ...shown, answers: { ...shown.answers, [check]: { ...yes, holds: false } } }),
    },
    {
      what: `${check} is answered after the day`,
      finding: 'open',
      shows: (shown) => ({ ...shown, answers: { ...shown.answers, [check]: { ...yes, on: '2024-01-21' } } }),
      because: [`unanswered ${check}`],
    },
  ])
/** A count that must be none: three fail it, one is too few to show, none given is open. */
const zero = (metric: string): readonly Side[] => [
  { what: `three ${metric}`, finding: 'not-met', shows: figure(metric, 3) },
  {
    what: `one of ${metric}`,
    finding: 'suppressed',
    shows: figure(metric, 1),
    because: [`small-cell ${metric}`],
  },
  {
    what: `no figure of ${metric}`,
    finding: 'open',
    shows: without(metric),
    because: [`figure-missing ${metric}`],
  },
]
const litigationRate = (metric: string): readonly Side[] => [
  {
    what: 'one suit above half',
    finding: 'not-met',
    shows: (shown) =>
      figure(
        'first-instance-criminal-suits',
        (shown.figures?.['first-instance-criminal-suits'] ?? 0) + 1,
      )(shown),
  },
  {
    what: 'held against another year',
    finding: 'not-comparable',
    shows: benchmark({ year: 2021 }),
    because: [`benchmark-of-other-year ${rate}`],
  },
  {
    what: 'held against another definition',
    finding: 'not-comparable',
    shows: benchmark({ definition: 'other' }),
    because: [`benchmark-made-otherwise ${rate}`],
  },
  {
    what: 'held against a rate of unknown definition',
    finding: 'open',
    shows: benchmark({ definition: 'not-known' }),
    because: [`benchmark-definition-unknown ${rate}`],
  },
  {
    what: 'held against nothing',
    finding: 'open',
    shows: ({ benchmarks: _, ...shown }) => shown,
    because: [`benchmark-missing ${rate}`],
  },
  {
    what: 'two suits',
    finding: 'suppressed',
    shows: (shown) =>
      figure('first-instance-civil-suits', 2)(figure('first-instance-criminal-suits', 0)(shown)),
    because: [`small-cell ${metric}`],
  },
]
const units =
  (changed: AwardEvidence['units']) =>
  (shown: AwardEvidence): AwardEvidence => ({
    ...shown,
    units: { ...shown.units, ...changed },
  })
const tally =
  (id: string, numerator: number, denominator: number) =>
  (shown: AwardEvidence): AwardEvidence => ({
    ...shown,
    tallies: { ...shown.tallies, [id]: whole(numerator, denominator) },
  })
const place =
  (change: object) =>
  (shown: AwardEvidence): AwardEvidence => ({
    ...shown,
    records: { places: places.map((each, at) => (at === 0 ? { ...each, ...change } : each)) },
  })
const lacking =
  (field: string) =>
  (shown: AwardEvidence): AwardEvidence => ({
    ...shown,
    records: {
      places: places.map((each, at) =>
        at === 0 ? Object.fromEntries(Object.entries(each).filter(([id]) => id !== field)) : each,
      ),
    },
  })
const acceptance = 'platform-accepted-per-pre-litigation-cases'
const success = 'pre-litigation-settled-of-mediated'

const township = (number: number, ...sides: readonly Side[]): AwardCase => ({
  award: 'litigation-free-township',
  number,
  cites: `S3-3.1.${number}`,
  sides: [...denied(townChecks[number - 1] ?? []), ...sides],
})
const village = (number: number, ...sides: readonly Side[]): AwardCase => ({
  award: 'litigation-free-village',
  number,
  cites: `S3-3.2.${number}`,
  sides: [...denied(villageChecks[number - 1] ?? []), ...sides],
})

export const awardCases: readonly AwardCase[] = [
  township(1),
  township(2),
  township(
    3,
    {
      what: 'one village lacks the platform',
      finding: 'not-met',
      shows: place({ 'has-litigation-service': false }),
    },
    {
      what: 'of one village it is not known',
      finding: 'open',
      shows: lacking('has-litigation-service'),
      because: ['records-open litigation-service-of-villages'],
    },
  ),
  township(4),
  township(5),
  township(6),
  township(
    7,
    // 10 of 101 are less than 10%; that the other unit has enough does not make up for it.
    { what: 'one unit accepts too few', finding: 'not-met', shows: units({ 'village-a': unit(10, 101, 7) }) },
    { what: 'one unit settles too few', finding: 'not-met', shows: units({ 'village-a': unit(10, 100, 6) }) },
    {
      what: 'one unit has two cases',
      finding: 'suppressed',
      shows: units({ 'village-a': unit(2, 20, 2) }),
      because: [`small-cell ${acceptance}`, 'small-cell platform-settled-of-accepted'],
    },
    {
      what: 'one unit has no case',
      finding: 'open',
      shows: units({ 'village-a': unit(0, 0, 0) }),
      because: [`no-cases ${acceptance}`, 'no-cases platform-settled-of-accepted'],
    },
    {
      what: 'no unit is given',
      finding: 'open',
      shows: ({ units: _, ...shown }) => shown,
      because: [`no-units ${acceptance}`, 'no-units platform-settled-of-accepted'],
    },
  ),
  township(8, ...zero('grave-intentional-crimes'), ...zero('major-civil-to-criminal-cases')),
  township(9, ...petitions.flatMap(zero)),
  township(10, ...litigationRate('civil-and-criminal-suits-per-10000-residents')),
  township(
    11,
    { what: '71 of 90 settled', finding: 'not-met', shows: tally(success, 71, 90) },
    { what: '89 of 150 diverted', finding: 'not-met', shows: figure('pre-litigation-cases', 89) },
    {
      what: 'more settled than mediated',
      finding: 'not-comparable',
      shows: tally(success, 91, 90),
      because: [`part-exceeds-whole ${success}`],
    },
  ),
  township(
    12,
    { what: '7 of 10', finding: 'not-met', shows: place({ 'litigation-free': false }) },
    {
      what: '7 of 10 and one not known',
      finding: 'open',
      shows: lacking('litigation-free'),
      because: ['records-open litigation-free-of-villages-for-award'],
    },
    {
      what: 'no list of villages',
      finding: 'open',
      shows: ({ records: _, ...shown }) => shown,
      because: ['records-missing places'],
    },
  ),
  village(1),
  village(2),
  village(
    3,
    {
      what: 'no pacesetter',
      finding: 'not-met',
      shows: (shown) => ({ ...shown, facts: { pacesetters: 0, 'law-savvy-persons': 3 } }),
    },
    {
      what: 'two law-savvy persons',
      finding: 'not-met',
      shows: (shown) => ({ ...shown, facts: { pacesetters: 1, 'law-savvy-persons': 2 } }),
    },
    {
      what: 'how many is not known',
      finding: 'open',
      shows: (shown) => ({ ...shown, facts: { pacesetters: 1 } }),
      because: ['facts-missing law-savvy-persons'],
    },
  ),
  village(4, ...zero('intentional-crimes'), ...zero('major-civil-to-criminal-cases')),
  village(5, ...petitions.flatMap(zero)),
  village(6, ...litigationRate('civil-and-criminal-suits-per-10000-residents-of-village')),
]
