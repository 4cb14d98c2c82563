/**
 * Small counts over areas: what is not shown can not be worked out from what is. The oracle solves the sums of a tree as
 * linear equations and knows nothing of how counts are hidden.
 */
import { editionOn, layersOf, measureAreas } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packs } from '../src/index.ts'

const layers = Result.getOrThrow(layersOf(packs, { id: 'cn-national' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2023-12-31' }))
const during = { from: '2023-01-01', to: '2023-12-31' }
const metric = 'refused-or-withdrawn-of-accepted'

type Leaf = { readonly area: string; readonly refused: number; readonly accepted: number }

/** A code of two to six digits; each two digits are a tier, as in division codes. */
const parentOf = (area: string) => (area.length > 2 ? area.slice(0, -2) : undefined)
const tallies = ({ refused, accepted }: Omit<Leaf, 'area'>) => ({
  [metric]: { numerator: { counted: refused, open: 0 }, denominator: { counted: accepted, open: 0 } },
})
const measured = (leaves: readonly Leaf[]) => {
  const counts = leaves.map(({ area, ...counted }) => ({ area, tallies: tallies(counted) }))
  const answer = Result.getOrThrow(measureAreas(counts, { under, during, of: [metric], parentOf }))
  const cells = [{ area: 'all', values: answer.all }, ...answer.areas].map(({ area, values }) => ({
    area,
    cell: values.find((each) => each.metric === metric),
  }))
  return { answer, cells, hidden: cells.filter(({ cell }) => cell?.value._tag === 'Suppressed') }
}
const hiddenIn = (leaves: readonly Leaf[]) => measured(leaves).hidden.map(({ area }) => area)
const leaf = (area: string, refused: number, accepted = 100): Leaf => ({ area, refused, accepted })

/** How many of the rows are independent. */
const rankOf = (rows: readonly (readonly number[])[]): number => {
  const [first = []] = rows
  const { rank } = first.reduce<{ rows: readonly (readonly number[])[]; rank: number }>(
    ({ rows: rest, rank: found }, _, column) => {
      const at = rest.findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9)
      const pivot = rest[at]
      if (pivot === undefined) return { rows: rest, rank: found }
      const others = rest.filter((_row, nth) => nth !== at)
      const cleared = others.map((row) => {
        const times = (row[column] ?? 0) / (pivot[column] ?? 1)
        return row.map((value, nth) => value - times * (pivot[nth] ?? 0))
      })
      return { rows: cleared, rank: found + 1 }
    },
    { rows, rank: 0 },
  )
  return rank
}

/** The hidden areas whose count follows from the shown ones, by any combination of sums. */
const toldBy = (areas: readonly string[], hidden: readonly string[]): readonly string[] => {
  const above = (area: string) => parentOf(area) ?? 'all'
  const wholes = [...new Set(areas.filter((area) => area !== 'all').map(above))]
  const sums = wholes.map((whole) =>
    hidden.map((area) => (area === whole ? 1 : area !== 'all' && above(area) === whole ? -1 : 0)),
  )
  return hidden.filter((_, at) => {
    const alone = hidden.map((_area, nth) => (nth === at ? 1 : 0))
    return rankOf([...sums, alone]) === rankOf(sums)
  })
}

describe('small counts', () => {
  it('are hidden with the smallest other beside them, not with one that has no cases', () => {
    expect(hiddenIn([leaf('11', 2), leaf('12', 40), leaf('13', 7), leaf('14', 0, 0)])).toEqual(['11', '13'])
    expect(hiddenIn([leaf('11', 2), leaf('12', 1), leaf('13', 7)])).toEqual(['11', '12'])
    expect(hiddenIn([leaf('11', 3), leaf('12', 40)])).toEqual([])
  })

  it('are hidden with the area above where nothing is beside them', () => {
    expect(hiddenIn([leaf('1101', 2), leaf('12', 40), leaf('13', 9)])).toEqual(['11', '1101', '13'])
    expect(hiddenIn([leaf('11', 2)])).toEqual(['all', '11'])
  })

  it('leave nothing behind: no tally, and no total that differs', () => {
    const [small, other] = [leaf('11', 2), leaf('12', 40)]
    expect(measured([small, other]).hidden.map(({ cell }) => cell?.tally)).toEqual([undefined, undefined])
    const withTotal = (total: Omit<Leaf, 'area'>, leaves: readonly Leaf[]) =>
      Result.getOrThrow(
        measureAreas(
          [
            { tallies: tallies(total) },
            ...leaves.map(({ area, ...counted }) => ({ area, tallies: tallies(counted) })),
          ],
          { under, during, of: [metric] },
        ),
      ).differences.map(({ part, all, sum }) => [part, all, sum])
    expect(withTotal({ refused: 45, accepted: 200 }, [small, other])).toEqual([['numerator', 45, 42]])
    expect(withTotal({ refused: 45, accepted: 200 }, [leaf('11', 1), leaf('12', 1)])).toEqual([])
    expect(withTotal({ refused: 45, accepted: 200 }, [small])).toEqual([])
  })

  it('can not be worked out by any combination of what is shown', { timeout: 60_000 }, () => {
    const areas = ['11', '12', '13'].flatMap((city) => [
      city,
      ...['01', '02', '03'].flatMap((county) => [
        `${city}${county}`,
        `${city}${county}01`,
        `${city}${county}02`,
      ]),
    ])
    const leaves = fc
      .uniqueArray(fc.constantFrom(...areas.filter((area) => area.length === 6)), { minLength: 1 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((area) =>
            fc
              .tuple(fc.oneof(fc.nat(4), fc.nat(30)), fc.oneof(fc.nat(3), fc.nat(60)))
              .map(([refused, more]) => leaf(area, refused, refused + more)),
          ),
        ),
      )
    let seen = 0
    fc.assert(
      fc.property(leaves, (given) => {
        const { cells, hidden } = measured(given)
        seen += hidden.length
        const isSmall = (counted = 0) => counted > 0 && counted < 3
        for (const { cell } of cells)
          expect(
            [cell?.tally?.numerator, cell?.tally?.denominator].some((part) => isSmall(part?.counted)),
          ).toBe(false)
        expect(
          toldBy(
            cells.map(({ area }) => area),
            hidden.map(({ area }) => area),
          ),
        ).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(300)
  })

  it('are hidden alike in whatever order areas are given', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['1101', '1102', '1201', '1202', '1301'], { minLength: 5 }),
        fc.array(fc.nat(8), { minLength: 5, maxLength: 5 }),
        (order, many) => {
          const sized = (area: string) => leaf(area, many[Number(area) % 5] ?? 0)
          expect(hiddenIn(order.map(sized))).toEqual(hiddenIn(order.toSorted().map(sized)))
        },
      ),
    )
  })
})
