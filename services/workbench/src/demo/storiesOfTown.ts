/**
 * The invented cases of town A1’s committee: what its mediator and its officer see.
 */
import {
  accepted,
  bare,
  closed,
  considerable,
  handed,
  handedOut,
  mediator,
  officer,
  session,
  settled,
  step,
  underWay,
} from './courses.ts'
import type { Act, Step, Story } from './Story.ts'

const a1 = ['990101001001', '990101001002', '990101001003'] as const
const township = 'township-pmc'
const supervised = (after: number, ...steps: readonly Step[]): Act => ({ after, by: 'supervisor', steps })
const fedBack: Step = (on) => ({ type: 'fed-back', on })

/** What the committee of town A1 has: the cases that its mediator and its officer see. */
export const ofTownA1: readonly Story[] = [
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
    course: [...underWay(township), mediator(township, 25, bare('session-held'))],
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
]
