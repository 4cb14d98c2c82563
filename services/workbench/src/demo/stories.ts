/**
 * The invented cases of the demo, in every stage that a case can be in. Nobody and nothing here is real; facts describe
 * disputes, never people.
 */
import {
  accepted,
  closed,
  considerable,
  dangerous,
  escalating,
  handed,
  handedOut,
  major,
  mediator,
  officer,
  ordinary,
  planned,
  session,
  settled,
  step,
  underWay,
} from './courses.ts'
import type { Act, Step, Story } from './Story.ts'

const a1 = ['990101001001', '990101001002', '990101001003'] as const
const a2 = ['990101002001', '990101002002'] as const

const township = 'township-pmc'
const village = 'village-pmc'
const county = 'county-mediation-centre'
const property = 'property-pmc'

const supervised = (after: number, ...steps: readonly Step[]): Act => ({ after, by: 'supervisor', steps })
const told: Step = (on) => ({ type: 'reported', on, to: ['county-justice-bureau'] })
const fedBack: Step = (on) => ({ type: 'fed-back', on })
const bureau = 'county-justice-bureau'

/** What the committee of town A1 has: the cases that its mediator and its officer see. */
const ofTownA1: readonly Story[] = [
  {
    number: 'WX-0101',
    matter: 'neighbour',
    area: a1[0],
    source: 'screening',
    ago: 2,
    facts: considerable,
    course: handedOut(township),
  },
  {
    number: 'WX-0102',
    matter: 'tea-garden',
    area: a1[1],
    source: 'application',
    ago: 5,
    facts: considerable,
    course: handedOut(township, { after: 4 }),
  },
  {
    number: 'WX-0103',
    matter: 'contract',
    area: a1[2],
    source: 'application',
    ago: 4,
    facts: considerable,
    course: [...handedOut(township), accepted(township, 2)],
  },
  {
    number: 'WX-0104',
    matter: 'land-contract',
    area: a1[0],
    source: 'screening',
    ago: 12,
    facts: considerable,
    course: [...underWay(township), { after: 6, by: 'mediator', of: township, follower: 'claimant' }],
  },
  // Nobody drew up a plan, so that the three working days after grading are long over.
  {
    number: 'WX-0105',
    matter: 'tea-garden',
    area: a1[1],
    source: 'screening',
    ago: 24,
    facts: considerable,
    course: [
      ...handedOut(township),
      accepted(township, 3),
      session(township, 9),
      supervised(20, step('supervised')),
    ],
  },
  // In mediation for more than a month.
  {
    number: 'WX-0106',
    matter: 'housing-homestead',
    area: a1[2],
    source: 'application',
    ago: 52,
    facts: considerable,
    course: [...underWay(township), mediator(township, 25, step('session-held'))],
  },
  {
    number: 'WX-0107',
    matter: 'private-lending',
    area: a1[0],
    source: 'application',
    ago: 20,
    facts: considerable,
    course: [
      ...underWay(township),
      mediator(township, 12, settled('written'), step('agreement-documented')),
      {
        after: 12,
        by: 'mediator',
        of: township,
        party: 'claimant',
        field: 'contact',
        value: '000-0000-0000',
      },
    ],
  },
  {
    number: 'WX-0108',
    matter: 'neighbour',
    area: a1[1],
    source: 'own-initiative',
    ago: 26,
    facts: considerable,
    course: [
      ...underWay(township),
      mediator(township, 9, settled('oral')),
      mediator(township, 20, step('performed')),
    ],
  },
  {
    number: 'WX-0109',
    matter: 'private-lending',
    area: a1[2],
    source: 'court',
    ago: 30,
    facts: considerable,
    course: [
      ...underWay(township),
      mediator(township, 14, settled('written'), step('agreement-documented')),
      mediator(township, 16, step('guided-to-confirmation'), step('confirmation-requested')),
    ],
  },
  {
    number: 'WX-0110',
    matter: 'contract',
    area: a1[0],
    source: 'court',
    ago: 60,
    facts: considerable,
    course: [
      ...underWay(township),
      mediator(
        township,
        10,
        settled('written'),
        step('agreement-documented'),
        step('confirmation-requested'),
      ),
      mediator(township, 22, step('confirmed')),
      mediator(township, 40, step('performed'), step('followed-up')),
      officer(township, 42, step('closed')),
    ],
  },
  {
    number: 'WX-0111',
    matter: 'traffic-accident',
    area: a1[1],
    source: 'police',
    ago: 44,
    facts: considerable,
    course: [
      ...underWay(township),
      mediator(township, 20, step('mediation-failed'), step('told-other-ways')),
      officer(township, 21, fedBack, step('closed')),
    ],
  },
  // It failed, and nobody told the parties of the other ways: closing is held back.
  {
    number: 'WX-0112',
    matter: 'damages',
    area: a1[2],
    source: 'police',
    ago: 28,
    facts: considerable,
    course: [...underWay(township), mediator(township, 21, step('mediation-failed'))],
  },
  // A party refuses: no session until that party gives fresh consent.
  {
    number: 'WX-0113',
    matter: 'marriage-family',
    area: a1[0],
    source: 'application',
    ago: 9,
    facts: considerable,
    course: [
      ...handedOut(township),
      accepted(township, 2),
      mediator(township, 6, (on) => ({ type: 'party-refused', on, party: 'respondent' })),
    ],
  },
  {
    number: 'WX-0114',
    matter: 'consumer',
    area: a1[1],
    source: 'application',
    ago: 33,
    facts: considerable,
    course: [
      ...underWay(township),
      mediator(township, 7, step('withdrawn')),
      officer(township, 8, step('closed')),
    ],
  },
  {
    number: 'WX-0115',
    matter: 'forest-land',
    area: a1[2],
    source: 'screening',
    ago: 70,
    facts: considerable,
    course: [...closed(township), officer(township, 30, step('archived'))],
  },
  // Closed, and the same trouble came back.
  {
    number: 'WX-0116',
    matter: 'water',
    area: a1[0],
    source: 'screening',
    ago: 40,
    facts: considerable,
    course: [
      ...closed(township),
      { after: 36, by: 'dispatcher', steps: [step('reopened'), handed('assigned', township)] },
    ],
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
      mediator(township, 16, step('session-held')),
    ],
  },
]

/** What committees of villages have. */
const ofVillages: readonly Story[] = [
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
]

/** What bodies of the county and of street A2 have. */
const ofOthers: readonly Story[] = [
  {
    number: 'WX-0301',
    matter: 'land-expropriation',
    area: a1[1],
    source: 'petition-office',
    ago: 18,
    facts: major,
    course: [
      ...handedOut(county),
      officer(county, 1, told),
      accepted(county, 2),
      planned(county, 3),
      session(county, 4),
      supervised(10, step('supervised')),
    ],
  },
  // A major dispute about which nobody has told the bureau.
  {
    number: 'WX-0302',
    matter: 'labour',
    area: a2[0],
    source: 'other-department',
    ago: 16,
    facts: major,
    course: [
      ...handedOut(county),
      accepted(county, 2),
      supervised(12, (on) => ({ type: 'warned', on, to: [county] })),
    ],
  },
  // The rules proposed "considerable"; the dispatcher decided otherwise and said why.
  {
    number: 'WX-0303',
    matter: 'production-business',
    area: a2[1],
    source: 'screening',
    ago: 15,
    facts: considerable,
    course: [
      ...handedOut(county, { decide: { decision: 'overridden', level: 'major', reason: 'linked-disputes' } }),
      officer(county, 2, told),
      accepted(county, 2),
      planned(county, 4),
    ],
  },
  {
    number: 'WX-0304',
    matter: 'property-management',
    area: a2[0],
    source: 'application',
    ago: 17,
    facts: ordinary,
    course: [...underWay(property), mediator(property, 11, settled('written'), step('agreement-documented'))],
  },
  {
    number: 'WX-0305',
    matter: 'property-management',
    area: a2[1],
    source: 'application',
    ago: 6,
    facts: considerable,
    course: [...handedOut(property), accepted(property, 2), planned(property, 3), session(property, 5)],
  },
  {
    number: 'WX-0306',
    matter: 'consumer',
    area: a2[0],
    source: 'application',
    ago: 23,
    facts: considerable,
    course: [
      ...handedOut(township),
      accepted(township, 2),
      session(township, 6),
      supervised(18, (on) => ({ type: 'duty-confirmed', on, duty: 'wangxi-plan', by: bureau })),
    ],
  },
  {
    number: 'WX-0307',
    matter: 'migrant-wage-arrears',
    area: a2[1],
    source: 'other-department',
    ago: 48,
    facts: considerable,
    course: closed(township),
  },
  {
    number: 'WX-0308',
    matter: 'labour',
    area: a2[0],
    source: 'application',
    ago: 11,
    facts: considerable,
    course: [...handedOut(township), mediator(township, 3, step('acceptance-refused'))],
  },
  {
    number: 'WX-0309',
    matter: 'medical',
    area: a2[1],
    source: 'application',
    ago: 14,
    facts: considerable,
    course: [...handedOut(township), officer(township, 4, handed('returned', county, 'needs-expert'))],
  },
]

/** What waits for the dispatcher; the hotline sends disputes under its own numbers. */
const waiting: readonly Story[] = [
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

/** All of them. */
export const stories: readonly Story[] = [...ofTownA1, ...ofVillages, ...ofOthers, ...waiting]
