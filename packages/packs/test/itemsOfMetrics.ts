// Every item of the inventory on rates, numbers wanted and staff, and what carries it. The town's award has its own list.

/**
 * What carries an item: rows of packs as `pack/section/id`, which cite it, or cite `as` where the same words have
 * another item; or nothing, with the reason. A reported figure is no rule: it is worked through as a case.
 */
export type Carried = {
  readonly by?: readonly string[]
  readonly as?: string
  readonly reported?: string
  readonly out?: string
}

const rows = (pack: string, section: string, ids: readonly string[]): readonly string[] =>
  ids.map((id) => `${pack}/${section}/${id}`)
const metrics = (pack: string, ...ids: readonly string[]): Carried => ({ by: rows(pack, 'metrics', ids) })
const norms = (pack: string, ...ids: readonly string[]): Carried => ({ by: rows(pack, 'norms', ids) })
const goals = (pack: string, ...ids: readonly string[]): Carried => ({ by: rows(pack, 'goals', ids) })
const both = (...all: readonly Carried[]): Carried => ({ by: all.flatMap(({ by = [] }) => by) })
const city = 'grand-mediation-city'

/** 9.1 S0. */
export const chengzhong: Readonly<Record<string, Carried>> = {
  'S0-3.3-met-success': metrics('xining-chengzhong', 'settled-of-mediated'),
  'S0-3.4-met-performance': metrics('xining-chengzhong', 'performed-of-signed'),
  'S0-3.6-met-standard': metrics('xining-chengzhong', 'standardised-of-village-organisations'),
  'S0-3.6-staff-county': norms('xining-chengzhong', 'full-time-mediators-county'),
  'S0-3.6-staff-township': norms('xining-chengzhong', 'full-time-mediators-township'),
  'S0-3.6-pmc-all': norms('xining-chengzhong', 'committee-everywhere'),
  'S0-2-goals': goals('xining-chengzhong', 'action-goals'),
}

/** 9.2 S1. */
export const dadukou: Readonly<Record<string, Carried>> = {
  'S1-t01-met': metrics('dadukou', 'platforms-of-places'),
  'S1-t02-met': metrics('dadukou', 'sector-rooms-moved-in-of-due'),
  'S1-t03-met': goals('dadukou', 'coverage-task-3'),
  'S1-t04-met': metrics('dadukou', 'platform-users-of-places'),
  'S1-t05-met': metrics('dadukou', 'committees-of-places'),
  'S1-t06-met': goals('dadukou', 'coverage-task-6'),
  'S1-t07-met-court-2021': metrics('dadukou', 'rooms-of-courts'),
  'S1-t07-met-petition-2021': metrics('dadukou', 'rooms-of-petition-halls'),
  'S1-t07-met-court-2022': both(metrics('dadukou', 'rooms-of-courts'), norms('dadukou', 'room-at-court')),
  'S1-t07-met-petition-2022': both(
    metrics('dadukou', 'rooms-of-petition-halls'),
    norms('dadukou', 'room-at-petition-hall'),
  ),
  'S1-t07-met-police-2021': metrics('dadukou', 'rooms-of-stations-of-twenty-police'),
  'S1-t07-met-police-2022': both(
    metrics('dadukou', 'rooms-of-stations-of-twenty-police'),
    norms('dadukou', 'room-at-police-station'),
  ),
  'S1-t08-staff-industry': norms('dadukou', 'full-time-mediators-sector'),
  'S1-t08-staff-township': norms('dadukou', 'full-time-mediators-township'),
  'S1-t08-staff-village': norms('dadukou', 'full-time-mediators-village'),
  'S1-t08-staff-stationed': norms('dadukou', 'full-time-mediators-stationed'),
  'S1-t08-met-township-stationed': both(
    metrics('dadukou', 'staffed-of-township-committees-and-studios'),
    norms('dadukou', 'full-time-mediators-township', 'full-time-mediators-stationed'),
  ),
  'S1-t08-met-industry-2021': metrics('dadukou', 'staffed-of-sector-committees'),
  'S1-t08-met-industry-2022': both(
    metrics('dadukou', 'staffed-of-sector-committees'),
    norms('dadukou', 'full-time-mediators-sector'),
  ),
  'S1-t09-met': goals('dadukou', 'administrative-mediation-system'),
  'S1-t10-met': metrics('dadukou', 'administrative-mediation-of-key-departments'),
  'S1-t11-met': both(
    metrics('dadukou', 'rooms-of-petition-halls'),
    goals('dadukou', 'mediation-first-for-petitions'),
  ),
  'S1-t12-t16-met': goals(
    'dadukou',
    ...['12', '13', '14', '15', '16'].map((number) => `coverage-task-${number}`),
  ),
  'S1-t17-met-district': metrics('dadukou', 'trainings-at-district-level'),
  'S1-t17-met-township': metrics('dadukou', 'trainings-at-township-level'),
  'S1-t18-staff': norms('dadukou', 'professionals-sector'),
  'S1-t19-met': goals('dadukou', 'coverage-task-19'),
  'S1-t20-met': goals('dadukou', 'efficient-use-of-platforms'),
  'S1-t32-met': metrics('dadukou', 'brands'),
}

/** 9.3 S2. */
export const baotou: Readonly<Record<string, Carried>> = {
  'S2-2.4-met-centres': metrics('baotou', 'centres-of-places'),
  'S2-2.5-met-fulltime': metrics('baotou', 'full-time-of-mediators'),
  'S2-2.6-goal-funds': goals('baotou', 'funds-in-place'),
  'S2-4.3-goals': goals('baotou', 'awareness-credibility-first-choice'),
}

/** 9.5 S4.1. */
export const grandMediationCity: Readonly<Record<string, Carried>> = {
  'S4.1-1.1-stat-success': {
    ...metrics(city, 'settled-of-accepted'),
    reported: '10,784 of 11,210 is 96.2 %',
  },
  'S4.1-1.1-stat-orgs': { reported: '431 organisations' },
  'S4.1-1.1-stat-screenings': { reported: '22,984 screenings' },
  'S4.1-1.1-stat-prevented': { reported: '956 escalations prevented' },
  'S4.1-1.1-staff-seconded': norms(city, 'seconded-officials'),
  'S4.1-3.1-staff-studio': norms(city, 'full-time-mediators-studio'),
  'S4.1-3.1-staff-experts': norms(city, 'experts'),
  'S4.1-3.2-staff-city': norms(city, 'full-time-mediators-city'),
  'S4.1-3.2-staff-township': norms(city, 'full-time-mediators-township'),
  'S4.1-3.2-staff-village': norms(city, 'full-time-mediators-village'),
  'S4.1-3.2-staff-total': { ...norms(city, 'full-time-mediators-total'), reported: '5 + 24 + 36 = 65' },
  'S4.1-3.2-units': norms(city, 'seconding-units', 'seconded-staff'),
  'S4.1-3.3-rooms': norms(city, 'rooms-of-the-centre', 'rooms-of-the-medical-committee'),
  'S4.1-3.3-vehicles': norms(city, 'vehicles'),
  'S4.1-3.3-budget': metrics(city, 'working-funds-per-head'),
  'S4.1-3.3-current-funding': { out: 'A report that funds were lacking; no rule and no number.' },
  'S4.1-3.3-posts': norms(city, 'posts'),
  // Cases accepted and the follow-up rate are counted as everywhere.
  'S4.1-1.4-met-six': both(
    metrics(
      city,
      'screenings-held',
      'settled-of-accepted',
      'closed-with-documents-made',
      'closed-with-file-archived',
    ),
    metrics('cn-national', 'cases-accepted', 'followed-up-of-settled'),
  ),
  'S4.1-1.4-met-followup': metrics('cn-national', 'followed-up-of-settled'),
}

/** 9.6 S4.2–S4.5. */
export const others: Readonly<Record<string, Carried>> = {
  'S4.2-1-stat-success': {
    ...metrics('tianshui', 'resolved-of-found'),
    reported: '7,768 of 8,056 is 96.4 %',
  },
  'S4.4-1.1-met-handled': metrics('donghu', 'disposed-of-found'),
  'S4.4-1.1-met-petitions': metrics('donghu', 'collective-petitions-change'),
  'S4.4-1.1-met-incidents': metrics('donghu', 'mass-incidents-change'),
  'S4.4-1.1-met-law': metrics('donghu', 'law-and-litigation-petitions-change'),
  'S4.4-1.1-met-reception': {
    by: rows('donghu', 'standing', ['reception-district']),
    as: 'S4.4-1.1-reception-district',
  },
  'S4.4-0-met-zero': {
    ...metrics(
      'donghu',
      'vicious-criminal-cases-number',
      'major-incidents-and-petitions-to-beijing-number',
      'major-accidents-number',
    ),
    out: 'The first of the four, acts of sabotage and terror, is no dispute and not counted by mediation.',
  },
  'S4.5-2.4-stat-1': { reported: 'Up by 6.13; of what and in what unit is not said (CONF-38).' },
  'S4.5-2.4-stat-2': { reported: 'Up by 22.10; of what and in what unit is not said (CONF-38).' },
  'S4.5-2.6-met-withdraw': metrics('shayibake-court', 'mediated-or-withdrawn-of-closed'),
  'S4.5-2.6-met-civil': metrics('shayibake-court', 'mediated-of-closed-civil'),
  'S4.5-2.6-met-incidental': metrics('shayibake-court', 'mediated-of-closed-incidental'),
  'S4.5-2.4-start': { out: 'The day a pilot began; no measure.' },
  'S4.5-2.3-stat': { reported: '114 communities, 10 judges a year' },
}
