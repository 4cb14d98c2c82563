/**
 * Who may write what, read by people: each row a kind of line, each column a role. Whoever changes the code changes this
 * table and says why.
 */
import { type DisputeEvent, eventLabels } from '@maplebridge/dispute'
import { expect, it } from 'vitest'
import { type LedgerContent, mayWrite, type Role } from '../src/index.ts'
import { on } from './lines.ts'

const roles: readonly Role[] = [
  'mediator',
  'body-officer',
  'dispatcher',
  'supervisor',
  'auditor',
  'integrator',
]

const lines = `
                        M B D S A I
case-opened             - x x - - x
facts-recorded          x x x - - x
corrected               - x x - - -
assessed                - x x - - -
assessment-decided      - x x x - -
linked                  - x x - - -
personal-recorded       x x x - - -
personal-erased         - x - x - -
`

const events = `
                        M B D S A I
screened                - x x - - -
applied                 - x x - - -
registered              - x x - - -
account-opened          - x x - - -
graded                  - x x - - -
analysed                - x x - - -
planned                 - x - - - -
special-account-opened  - x - - - -
leader-named            - x - - - -
team-formed             - x - - - -
team-disbanded          - x - - - -
assigned                - - x - - -
transferred             - x x - - -
returned                - x x - - -
accepted                x x - - - -
acceptance-refused      x x - - - -
investigated            x x - - - -
mediation-started       x x - - - -
session-held            x x - - - -
mediation-recorded      x x - - - -
recorded-online         x x - - - -
settled                 x x - - - -
agreement-documented    x x - - - -
guided-to-confirmation  x x - - - -
confirmation-requested  x x - - - -
confirmed               x x - - - x
followed-up             x x - - - -
performed               x x - - - -
party-refused           x x x - - -
party-consented         x x x - - -
withdrawn               x x x - - -
other-way-taken         x x x - - x
mediation-failed        x x - - - -
told-other-ways         x x x - - -
stabilised              x x - - - -
instructions-asked      - x - - - -
emergency-plan-started  - x - - - -
scene-attended          - x - - - -
evidence-kept           - x - - - -
reported                - x x - - -
supported               - x - - - -
supervised              - - - x - -
police-told             x x x x - -
protection-reported     x x x x - -
notified                - x x x - -
warned                  - - x x - -
fed-back                - x x - - x
parties-told            x x x - - -
limit-started           x x - - - x
limit-stopped           x x - - - x
limit-extended          - x - - - -
limit-interrupted       x x - - - -
duty-confirmed          - x - x - -
duty-extended           - - - x - -
duty-waived             - - - x - -
duty-discharged         - x - - - -
converted               - x - - - x
closed                  - x x - - -
reopened                - - x x - -
number-cancelled        - x - - - -
archived                - x - - - -
`

const tableOf = (rows: readonly (readonly [string, LedgerContent])[]): string =>
  [
    '',
    `${' '.repeat(24)}M B D S A I`,
    ...rows.map(
      ([name, content]) =>
        `${name.padEnd(24)}${roles.map((role) => (mayWrite(role, content) ? 'x' : '-')).join(' ')}`,
    ),
    '',
  ].join('\n')

// proof: a role is asked by the types alone, and every type of a line stands in the table above
const line = (type: string) => [type, { type } as LedgerContent] as const
// proof: the keys of the labels are the types of events, and a role is asked by the type alone
const event = (type: string) =>
  [type, { type: 'happened', event: { type, on } as DisputeEvent } satisfies LedgerContent] as const
const namesIn = (table: string) =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(' ')[0] ?? '')

it('is what the table says for every kind of line', () => {
  expect(tableOf(namesIn(lines).map(line))).toBe(lines)
})

it('is what the table says for everything that can happen', () => {
  expect(tableOf(Object.keys(eventLabels).map(event))).toBe(events)
})

it('leaves no line without somebody who may write it, and lets an auditor write none', () => {
  const all = [...namesIn(lines).map(line), ...Object.keys(eventLabels).map(event)]
  expect(all.filter(([, content]) => !roles.some((role) => mayWrite(role, content)))).toEqual([])
  expect(all.filter(([, content]) => mayWrite('auditor', content))).toEqual([])
})
