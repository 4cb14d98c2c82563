// Both sides of every date in force: the day before and the day of each rule, limit, task and plan that begins or ends, for
// every pack; and on any day the rules of an edition are those that a plain reading of the dates leaves.
import { addTo } from '@maplebridge/calendar'
import { type Edition, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleSections, rulesOf } from '../scripts/ruleCoverage.ts'
import { packs } from '../src/index.ts'

type Range = { readonly from?: string; readonly until?: string }
type Dated = { readonly what: string; readonly in: Range; readonly isIn: (under: Edition) => boolean }

const dayBefore = (day: string): string => Result.getOrThrow(addTo(day, { days: -1 }))

const layersUnder = ({ manifest }: Pack): readonly Pack[] =>
  Result.getOrThrow(layersOf(packs, { id: manifest.id }))

const editionAt = (pack: Pack, on: string): Edition | undefined =>
  Result.match(editionOn(layersUnder(pack), { on }), {
    onSuccess: (under) => under,
    onFailure: () => undefined,
  })

const rulesIn = (under: Edition, section: (typeof ruleSections)[number]) =>
  section === 'risk' ? (under.risk?.table.rules ?? []) : under[section].rules

const dated = ({ from, until }: Range): boolean => from !== undefined || until !== undefined

/** Everything of a pack that begins or ends on a day of its own. */
const datedIn = (pack: Pack): readonly Dated[] => [
  ...ruleSections.flatMap((section) =>
    rulesOf(pack, section)
      .filter(dated)
      .map((rule) => ({
        what: `${section} ${rule.id}`,
        in: rule,
        isIn: (under: Edition) =>
          rulesIn(under, section).some(({ id, from }) => id === rule.id && from === rule.from),
      })),
  ),
  ...(pack.timeLimits ?? []).flatMap(({ id, inForce = {} }) =>
    dated(inForce)
      ? [
          {
            what: `limit ${id}`,
            in: inForce,
            isIn: ({ timeLimits }: Edition) =>
              id in timeLimits && timeLimits[id]?.inForce?.from === inForce.from,
          },
        ]
      : [],
  ),
  ...(pack.tasks?.tasks ?? []).flatMap(({ id, inForce = {} }) =>
    dated(inForce)
      ? [
          {
            what: `task ${id}`,
            in: inForce,
            isIn: ({ tasks }: Edition) => tasks?.tasks.some((task) => task.id === id) ?? false,
          },
        ]
      : [],
  ),
]

const sides = packs.flatMap((pack) =>
  datedIn(pack).flatMap(({ what, in: { from, until }, isIn }) => [
    ...(from === undefined
      ? []
      : [
          { pack, what, day: dayBefore(from), expected: false, isIn },
          { pack, what, day: from, expected: true, isIn },
        ]),
    ...(until === undefined
      ? []
      : [
          { pack, what, day: dayBefore(until), expected: true, isIn },
          { pack, what, day: until, expected: false, isIn },
        ]),
  ]),
)

// No edition exists before the packs it stands on are in force; nothing is in force then.
test.each(sides.map((side) => [side.pack.manifest.id, side.what, side.day, side.expected, side] as const))(
  '%s: %s on %s is in force: %s',
  (_id, _what, day, expected, { pack, isIn }) => {
    const under = editionAt(pack, day)
    if (under === undefined)
      expect(layersUnder(pack).some(({ manifest }) => day < (manifest.inForce?.from ?? ''))).toBe(true)
    expect(under !== undefined && isIn(under)).toBe(expected)
  },
)

test('the law that begins or ends is the law that was read', () => {
  const rules = new Map(
    packs.flatMap((pack) =>
      ruleSections.flatMap((section) =>
        rulesOf(pack, section)
          .filter(dated)
          .map(({ id, from, until }) => [`${section} ${id}`, `${from ?? ''}..${until ?? ''}`] as const),
      ),
    ),
  )
  expect(Object.fromEntries(rules)).toEqual({
    // Anti-Domestic Violence Law: 1 March 2016
    'remedies protection-order': '2016-03-01..',
    'remedies family-violence-report': '2016-03-01..',
    'duties report-family-violence': '2016-03-01..',
    // Law on Penalties for Administration of Public Security as revised in 2025: 1 January 2026
    'remedies not-punished-after-settlement': '2026-01-01..',
    // Law on the Protection of Minors as revised in 2020: 1 June 2021
    'remedies minor-report': '2021-06-01..',
    'duties report-minor-at-risk': '2021-06-01..',
    // Civil Procedure Law: confirmation as amended in 2012, and as amended in 2021
    'confirmation law-seat-before-2022': '2013-01-01..2022-01-01',
    'confirmation law-inviting': '2022-01-01..',
    'confirmation law-domicile': '2022-01-01..',
    'confirmation law-subject-matter': '2022-01-01..',
    'confirmation law-seat': '2022-01-01..',
    'confirmation law-intermediate': '2022-01-01..',
    // Regulation on commercial mediation: 1 May 2026
    'remedies commercial-mediation': '2026-05-01..',
    // Ecological and Environmental Code: 15 August 2026
    'remedies environment-mediation': '2026-08-15..',
  })
})

describe.each(packs.map((pack) => [pack.manifest.id, pack] as const))('%s', (_, pack) => {
  const { from, until } = pack.manifest.inForce ?? {}

  test('answers from its first day on, and says once its days are over', () => {
    if (from !== undefined) {
      expect(editionAt(pack, dayBefore(from))).toBeUndefined()
      expect(editionAt(pack, from)?.historical).toBe(false)
    }
    if (until !== undefined) {
      expect(editionAt(pack, dayBefore(until))?.historical).toBe(false)
      expect(editionAt(pack, until)?.historical).toBe(true)
    }
    if (from === undefined) expect(editionAt(pack, '2020-01-01')?.historical).toBe(false)
  })

  test('has on any day the rules that a plain reading of the dates leaves', { timeout: 60_000 }, () => {
    const days = fc.date({ min: new Date('2011-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    const layers = layersUnder(pack)
    fc.assert(
      fc.property(days, (date) => {
        const on = date.toISOString().slice(0, 10)
        const under = editionAt(pack, on)
        if (under === undefined) {
          expect(from !== undefined && on < from).toBe(true)
          return
        }
        for (const section of ruleSections) {
          // Rules of levels come from one plan alone, the narrowest that has levels.
          const own = section === 'risk' ? layers.filter(({ risk }) => risk).slice(-1) : layers
          const left = own
            .flatMap((layer) => rulesOf(layer, section))
            .filter((rule) => !(rule.from !== undefined && on < rule.from))
            .filter((rule) => !(rule.until !== undefined && on >= rule.until))
          expect(
            rulesIn(under, section)
              .map(({ id }) => id)
              .toSorted(),
          ).toEqual(left.map(({ id }) => id).toSorted())
        }
      }),
      { numRuns: 20 },
    )
  })
})
