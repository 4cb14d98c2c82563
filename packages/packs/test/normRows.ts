// Every norm of the plans as read from their texts by hand: for whom, what is counted, the least and the most, the
// condition, the last day, how strongly the text speaks. The packs are held to this list, never the other way round.

/** A norm on each body of some kinds. */
export type NormRow = {
  readonly pack: string
  readonly norm: string
  readonly cite: string
  readonly of: readonly string[]
  readonly count: string
  readonly least: number
  readonly most?: number
  readonly by?: string
  readonly force: 'must' | 'proposes'
  /** Facts with which it holds, and with which it does not. */
  readonly when?: { readonly holds: object; readonly not: object }
}

const dadukou = { pack: 'dadukou', force: 'must' } as const
const chengzhong = { pack: 'xining-chengzhong', force: 'must' } as const
const town = { pack: 'litigation-free-town', force: 'must', of: ['village-or-community'] } as const
const city = { pack: 'grand-mediation-city', force: 'proposes' } as const
const mediators = 'full-time-mediators'
const centre = ['city-mediation-centre']

const judged = (is: boolean) => ({
  'conditions-allow': { is, judgedBy: 'district-justice-bureau', basis: '走访', on: '2021-06-01' },
})

const committee = {
  pack: 'cn-national',
  force: 'must',
  cite: 'PML-8',
  of: ['village-pmc', 'township-pmc'],
} as const

export const normRows: readonly NormRow[] = [
  { ...committee, norm: 'committee-of-three-to-nine', count: 'committee-members', least: 3, most: 9 },
  { ...committee, norm: 'committee-has-one-chair', count: 'committee-chairs', least: 1, most: 1 },
  { ...committee, norm: 'committee-has-a-woman', count: 'committee-women', least: 1 },
  {
    ...committee,
    norm: 'committee-term-of-three-years',
    cite: 'PML-9',
    count: 'committee-term-years',
    least: 3,
    most: 3,
  },
  {
    ...chengzhong,
    norm: 'full-time-mediators-county',
    cite: 'S0-3.6-staff-county',
    of: ['county-mediation-centre'],
    count: mediators,
    least: 2,
  },
  {
    ...chengzhong,
    norm: 'full-time-mediators-township',
    cite: 'S0-3.6-staff-township',
    of: ['township-mediation-centre'],
    count: mediators,
    least: 1,
    most: 2,
  },
  {
    ...chengzhong,
    norm: 'committee-everywhere',
    cite: 'S0-3.6-pmc-all',
    of: ['village-or-community', 'town-or-street'],
    count: 'mediation-committees',
    least: 1,
  },
  {
    ...dadukou,
    norm: 'full-time-mediators-sector',
    cite: 'S1-t08-staff-industry',
    of: ['sector-pmc'],
    count: mediators,
    least: 3,
    by: '2022-12-31',
  },
  {
    ...dadukou,
    norm: 'full-time-mediators-township',
    cite: 'S1-t08-staff-township',
    of: ['township-pmc'],
    count: mediators,
    least: 2,
    by: '2021-12-31',
  },
  {
    ...dadukou,
    norm: 'full-time-mediators-village',
    cite: 'S1-t08-staff-village',
    of: ['village-pmc', 'enterprise-pmc'],
    count: mediators,
    least: 1,
    when: { holds: judged(true), not: judged(false) },
  },
  {
    ...dadukou,
    norm: 'full-time-mediators-stationed',
    cite: 'S1-t08-staff-stationed',
    of: ['stationed-studio'],
    count: mediators,
    least: 2,
    by: '2021-12-31',
  },
  {
    ...dadukou,
    norm: 'professionals-sector',
    cite: 'S1-t18-staff',
    of: ['sector-mediation-organisation'],
    count: 'professionals',
    least: 1,
    by: '2020-12-31',
  },
  {
    ...dadukou,
    norm: 'room-at-court',
    cite: 'S1-t07-met-court-2022',
    of: ['basic-court'],
    count: 'mediation-rooms',
    least: 1,
    by: '2022-12-31',
  },
  {
    ...dadukou,
    norm: 'room-at-petition-hall',
    cite: 'S1-t07-met-petition-2022',
    of: ['petition-hall'],
    count: 'mediation-rooms',
    least: 1,
    by: '2022-12-31',
  },
  {
    ...dadukou,
    norm: 'room-at-police-station',
    cite: 'S1-t07-police-eligible',
    of: ['police-station'],
    count: 'mediation-rooms',
    least: 1,
    by: '2022-12-31',
    when: { holds: { 'actual-police': 20 }, not: { 'actual-police': 19 } },
  },
  { ...town, norm: 'pacesetters-village', cite: 'S3-3.2.3-staff-pacesetter', count: 'pacesetters', least: 1 },
  {
    ...town,
    norm: 'law-savvy-persons-village',
    cite: 'S3-3.2.3-staff-savvy',
    count: 'law-savvy-persons',
    least: 3,
  },
  {
    ...city,
    norm: 'full-time-mediators-studio',
    cite: 'S4.1-3.1-staff-studio',
    of: ['mediation-studio'],
    count: mediators,
    least: 2,
  },
  {
    ...city,
    norm: 'experts',
    cite: 'S4.1-3.1-staff-experts',
    of: ['expert-committee'],
    count: 'experts',
    least: 5,
    most: 9,
  },
  {
    ...city,
    norm: 'full-time-mediators-city',
    cite: 'S4.1-3.2-staff-city',
    of: centre,
    count: mediators,
    least: 3,
    most: 5,
  },
  {
    ...city,
    norm: 'full-time-mediators-township',
    cite: 'S4.1-3.2-staff-township',
    of: ['township-mediation-centre'],
    count: mediators,
    least: 2,
    most: 3,
  },
  {
    ...city,
    norm: 'seconding-units',
    cite: 'S4.1-3.2-units',
    of: centre,
    count: 'seconding-units',
    least: 10,
  },
  {
    ...city,
    norm: 'seconded-staff',
    cite: 'S4.1-3.2-units',
    of: ['seconding-unit'],
    count: 'seconded-staff',
    least: 1,
  },
  {
    ...city,
    norm: 'rooms-of-the-medical-committee',
    cite: 'S4.1-3.3-rooms',
    of: ['medical-pmc'],
    count: 'office-rooms',
    least: 3,
  },
  { ...city, norm: 'vehicles', cite: 'S4.1-3.3-vehicles', of: centre, count: 'vehicles', least: 2 },
  { ...city, norm: 'posts', cite: 'S4.1-3.3-posts', of: centre, count: 'posts', least: 8, most: 10 },
]

/** Norms that ask for no number of a single body, each looked at by a test of its own. */
export const otherNorms: Readonly<Record<string, readonly string[]>> = {
  'grand-mediation-city': [
    'seconded-officials',
    'full-time-mediators-village',
    'full-time-mediators-total',
    'rooms-of-the-centre',
  ],
}
