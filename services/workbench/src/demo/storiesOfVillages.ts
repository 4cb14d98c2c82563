/**
 * The invented cases of committees of villages, and those that wait for the dispatcher.
 */
import {
  accepted,
  bare,
  closed,
  dangerous,
  escalating,
  handed,
  handedOut,
  mediator,
  officer,
  ordinary,
  planned,
  session,
  step,
  underWay,
} from './courses.ts'
import type { Story } from './Story.ts'

const a1 = ['990101001001', '990101001002', '990101001003'] as const
const a2 = ['990101002001', '990101002002'] as const
const township = 'township-pmc'
const village = 'village-pmc'
const county = 'county-mediation-centre'

/** What committees of villages have. */
export const ofVillages: readonly Story[] = [
  {
    number: 'WX-0201',
    matter: 'neighbour',
    area: a1[0],
    source: 'screening',
    ago: 3,
    facts: ordinary,
    course: handedOut(village),
  },
  {
    number: 'WX-0202',
    matter: 'housing-homestead',
    area: a1[1],
    source: 'screening',
    ago: 10,
    facts: ordinary,
    course: [...handedOut(village), accepted(village, 2), planned(village, 3)],
  },
  {
    number: 'WX-0203',
    matter: 'tea-garden',
    area: a1[2],
    source: 'own-initiative',
    ago: 13,
    facts: ordinary,
    course: underWay(village),
  },
  {
    number: 'WX-0204',
    matter: 'marriage-family',
    area: a2[0],
    source: 'application',
    ago: 65,
    facts: ordinary,
    course: [...closed(village), officer(village, 28, step('archived'))],
  },
  {
    number: 'WX-0205',
    matter: 'neighbour',
    area: a2[1],
    source: 'screening',
    ago: 35,
    facts: ordinary,
    course: closed(village),
  },
  // Handed back: it lies in another village, and so the centre has it again.
  {
    number: 'WX-0206',
    matter: 'land-contract',
    area: a1[2],
    source: 'application',
    ago: 8,
    facts: ordinary,
    course: [...handedOut(village), officer(village, 3, handed('returned', county, 'outside-area'))],
  },
  // The village could not settle it: passed on to the town.
  {
    number: 'WX-0117',
    matter: 'neighbour',
    area: a1[1],
    source: 'screening',
    ago: 21,
    facts: ordinary,
    course: [
      ...handedOut(village),
      accepted(village, 2),
      session(village, 4),
      { after: 10, by: 'officer', of: village, facts: escalating },
      officer(village, 10, handed('transferred', township, 'may-escalate')),
      { after: 11, by: 'dispatcher', assess: true },
      { after: 11, by: 'dispatcher', decide: { decision: 'confirmed' } },
      { after: 12, by: 'dispatcher', steps: [step('graded')] },
      accepted(township, 13),
      planned(township, 14),
      mediator(township, 16, bare('session-held')),
    ],
  },
]

/** What waits for the dispatcher; the hotline sends disputes under its own numbers. */
export const waiting: readonly Story[] = [
  // The same dispute as WX-0104, told to the hotline as well: it counts once.
  {
    number: 'HL-5501',
    matter: 'land-contract',
    area: a1[0],
    source: 'other-department',
    ago: 7,
    facts: () => ({}),
    course: [
      { after: 1, by: 'dispatcher', link: 'same', to: 'WX-0104' },
      { after: 1, by: 'dispatcher', steps: [handed('assigned', township)] },
      accepted(township, 2),
    ],
  },
  {
    number: 'HL-5502',
    matter: 'environment',
    area: a2[0],
    source: 'other-department',
    ago: 3,
    facts: () => ({ 'people-involved': 6 }),
    course: [{ after: 1, by: 'dispatcher', assess: true }],
  },
  {
    number: 'HL-5503',
    matter: 'neighbour',
    area: a2[1],
    source: 'other-department',
    ago: 1,
    facts: () => ({}),
    course: [],
  },
  {
    number: 'WX-0401',
    matter: 'damages',
    area: a1[2],
    source: 'police',
    ago: 2,
    facts: dangerous,
    course: [{ after: 1, by: 'dispatcher', assess: true }],
  },
  {
    number: 'WX-0402',
    matter: 'tourism',
    area: a2[0],
    source: 'application',
    ago: 1,
    facts: ordinary,
    course: [],
  },
]
