/**
 * Requests that the contract shows. The tests send each of them.
 */

/** Counts of three streets, of which one has too few to be shown and a second one would give it away, and figures of the district, all invented. */
export const countsExample = {
  summary: 'Counts of three streets · 三个街道的计数',
  value: {
    pack: 'cn-national',
    during: { from: '2023-01-01', to: '2023-12-31' },
    of: ['refused-or-withdrawn-of-accepted', 'civil-and-administrative-suits-per-10000-residents'],
    rollUp: true,
    counts: [
      {
        area: '990101001',
        tallies: {
          'refused-or-withdrawn-of-accepted': {
            numerator: { counted: 12, open: 1 },
            denominator: { counted: 240, open: 0 },
          },
        },
      },
      {
        area: '990101002',
        tallies: {
          'refused-or-withdrawn-of-accepted': {
            numerator: { counted: 1, open: 0 },
            denominator: { counted: 160, open: 0 },
          },
        },
      },
      {
        area: '990101003',
        tallies: {
          'refused-or-withdrawn-of-accepted': {
            numerator: { counted: 3, open: 0 },
            denominator: { counted: 60, open: 0 },
          },
        },
      },
      {
        area: '990101',
        figures: {
          'first-instance-civil-suits': 2100,
          'first-instance-administrative-suits': 90,
          'resident-population': 320_000,
        },
      },
    ],
  },
}

/** Four disputes of an invented village, one of them with an ending that nobody wrote down. */
export const recordsExample = {
  summary: 'Four records of a village · 一个村的四条记录',
  value: {
    pack: 'cn-national',
    during: { from: '2023-01-01', to: '2023-12-31' },
    of: ['accepted-of-found', 'cases-settled'],
    by: 'area',
    records: {
      cases: [
        {
          area: '990101001001',
          'found-on': '2023-03-02',
          accepted: true,
          'mediation-result': 'settled',
          'settled-on': '2023-03-20',
        },
        { area: '990101001001', 'found-on': '2023-05-11', accepted: true, 'mediation-result': 'failed' },
        { area: '990101001001', 'found-on': '2023-08-30', accepted: false },
        { area: '990101001001', 'found-on': '2023-10-09' },
      ],
    },
  },
}

/** A report of an invented district: a total that is one short, and a rate that follows only from rounding half up. */
export const reconciliationExample = {
  summary: 'A report whose total is wrong · 合计有误的报表',
  value: {
    table: {
      headings: ['街道', '受理', '调解成功', '成功率'],
      rows: [
        ['东街', '240', '228', '95.0%'],
        ['西街', '160', '151', '94.4%'],
        ['合计', '401', '379', '94.8%'],
      ],
    },
    declared: [
      {
        id: 'sum-of-streets',
        label: { zh: '各街道之和', en: 'Sum of the streets' },
        along: 'rows',
        parts: ['*街'],
        total: '合计',
        in: ['受理', '调解成功'],
      },
    ],
  },
}

const figures = (civil: number, administrative: number, residents: number, floating: number) => ({
  figures: {
    'first-instance-civil-suits': civil,
    'first-instance-administrative-suits': administrative,
    'resident-population': residents,
    'floating-population': floating,
  },
})
const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` })
const suits = 'civil-and-administrative-suits-per-10000-residents'

/** The litigation rate of an invented district under its four definitions, and what its fall is made of. */
export const dossierExample = {
  summary: 'The litigation rate by four definitions · 万人起诉率的四种口径',
  value: {
    name: 'litigation-rate-per-10000',
    during: year(2023),
    from: [{ pack: 'cn-national', counts: figures(2100, 90, 320_000, 41_000) }],
    change: {
      before: {
        pack: 'cn-national',
        during: year(2022),
        as: suits,
        counts: figures(2240, 80, 318_000, 30_000),
      },
      after: {
        pack: 'cn-national',
        during: year(2023),
        as: `${suits}-and-floating`,
        counts: figures(2100, 90, 320_000, 41_000),
      },
    },
  },
}

const accepted = (counted: number) => ({ tallies: { 'cases-accepted': { numerator: { counted, open: 0 } } } })

/** The people's mediation statistics of an invented district for May, as far as they were counted. */
export const returnExample = {
  summary: 'A monthly return · 一份月报',
  value: {
    pack: 'cn-national',
    form: 'peoples-mediation-statistics',
    of: '990101',
    about: { from: '2023-05-01', to: '2023-05-31' },
    knownOn: '2023-06-02',
    counts: accepted(12),
  },
}

const settled = (body: string, day: number, entered: number) => ({
  body,
  accepted: true,
  'accepted-on': `2023-05-0${day}`,
  'mediation-result': 'settled',
  'settled-on': `2023-05-0${day + 1}`,
  'entered-on': `2023-05-${entered}`,
})

/** Three cases of two invented committees, of which one enters what it settled days later. */
export const flagsExample = {
  summary: 'Cases entered after their settlement · 达成协议后才录入的案件',
  value: {
    pack: 'cn-national',
    during: { from: '2023-05-01', to: '2023-05-31' },
    by: 'body',
    records: { cases: [settled('pmc-1', 2, 12), settled('pmc-1', 4, 15), settled('pmc-2', 6, 10)] },
    bodies: ['pmc-1', 'pmc-2', 'pmc-3'],
  },
}

const said = (holds: boolean) => ({ holds, by: 'judicial-office', on: '2023-12-22' })

/** What an invented village shows for its award of 2023, as far as it is known. */
export const awardExample = {
  summary: 'A village · 一个村',
  value: {
    pack: 'litigation-free-town',
    on: '2024-01-20',
    for: 'village',
    evidence: {
      year: 2023,
      facts: { pacesetters: 1, 'law-savvy-persons': 2 },
      answers: { 'combined-system-runs': said(true), 'disputes-handled-in-time': said(false) },
      figures: { 'intentional-crimes': 0, 'collective-petitions': 0, 'petitions-to-beijing': 0 },
    },
  },
}
