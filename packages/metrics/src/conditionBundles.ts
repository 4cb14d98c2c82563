/**
 * Which conditions are decided together: those that share facts, as long as the classes of all their facts make few
 * enough keys for a table.
 */
import type { Condition } from '@maplebridge/rules'

/** Tables grow together up to so many keys, so that they stay in the fast memory of a processor. */
const together = 2 ** 13

/** The facts that conditions ask, by the places of their sorters. */
export type Asks = ReadonlySet<number>

/** A condition, its place among all, and what it asks. */
export type Placed = { readonly condition: Condition; readonly place: number; readonly asks: Asks }

/** Conditions that are decided together. */
export type Bundle = { readonly asks: Asks; readonly of: readonly Placed[] }

/**
 * Conditions that ask the same facts stand together; then the two bundles that share the most facts are joined, as
 * long as there are some that together have few enough keys.
 */
export const bundled = (placed: readonly Placed[], keysOf: (asks: Asks) => number): readonly Bundle[] => {
  const alike = new Map<string, Bundle>()
  for (const each of placed) {
    const key = [...each.asks].toSorted((a, b) => a - b).join()
    alike.set(key, { asks: each.asks, of: [...(alike.get(key)?.of ?? []), each] })
  }
  const bundles = [...alike.values()]
  for (let best = closest(bundles, keysOf); best !== undefined; best = closest(bundles, keysOf)) {
    bundles.splice(bundles.indexOf(best.other), 1)
    bundles[bundles.indexOf(best.one)] = { asks: best.asks, of: [...best.one.of, ...best.other.of] }
  }
  return bundles
}

/** The pair of bundles to join next. */
const closest = (bundles: readonly Bundle[], keysOf: (asks: Asks) => number): Pair | undefined =>
  bundles
    .flatMap((one, at) =>
      bundles.slice(at + 1).flatMap((other): readonly Pair[] => {
        const asks = new Set([...one.asks, ...other.asks])
        const keys = keysOf(asks)
        if (keys > together) return []
        return [{ one, other, asks, keys, shared: one.asks.size + other.asks.size - asks.size }]
      }),
    )
    .toSorted((a, b) => b.shared - a.shared || a.keys - b.keys)[0]

type Pair = {
  readonly one: Bundle
  readonly other: Bundle
  readonly asks: Asks
  readonly keys: number
  readonly shared: number
}
