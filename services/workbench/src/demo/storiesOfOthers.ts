/**
 * The invented cases of bodies of the county and of street A2.
 */
import {
  accepted,
  bare,
  closed,
  considerable,
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
const county = 'county-mediation-centre'
const property = 'property-pmc'
const supervised = (after: number, ...steps: readonly Step[]): Act => ({ after, by: 'supervisor', steps })
const told: Step = (on) => ({ type: 'reported', on, to: ['county-justice-bureau'] })
const bureau = 'county-justice-bureau'

/** What bodies of the county and of street A2 have. */
export const ofOthers: readonly Story[] = [
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
    course: [...handedOut(township), mediator(township, 3, bare('acceptance-refused'))],
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
