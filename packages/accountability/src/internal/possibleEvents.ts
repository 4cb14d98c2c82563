/**
 * Which events can ever come about under a plan's guards.
 */
import type { AllTable } from '@maplebridge/rules'
import type { Guard } from '../GuardRule.ts'

/**
 * Whether an event can come about: always, unless guards that must hold wait for something that cannot. Every guard
 * counts, whatever its condition, so what is possible here is possible in each case.
 */
export const possibleEvents = ({ rules }: AllTable<Guard>): ((event: string) => boolean) => {
  const holding = rules.filter(({ force }) => force === 'must').map(({ then }) => then)
  let waiting = new Set<string>(holding.flatMap(({ holds }) => holds))
  for (;;) {
    const still = new Set(
      [...waiting].filter((step) =>
        holding.some(
          ({ holds, needs }) =>
            holds.some((held) => held === step) &&
            needs.some((anyOf) => anyOf.every((event) => waiting.has(event))),
        ),
      ),
    )
    if (still.size === waiting.size) return (event) => !waiting.has(event)
    waiting = still
  }
}
