/**
 * Random disputes of the field. They go through JSON as a request does, so that no text is shared with the rules.
 */
import { type signals, townships, trades } from './field.ts'
import { type Chance, randomFrom } from './randomFrom.ts'

/** A dispute of which every fact is known. */
export type Dispute = Readonly<Record<(typeof signals)[number], boolean>> & {
  readonly matter: string
  readonly people: number
  readonly departments: number
  readonly areas: number
  /** Money in fen. */
  readonly amount: number
  readonly area: string
  readonly filed: string
}

const matters = trades.flatMap((trade) => trade.matters)

const disputeBy = (chance: Chance): Dispute => {
  const seen = (percent: number): boolean => chance.below(100) < percent
  const two = (number: number): string => String(number).padStart(2, '0')
  return {
    matter: chance.oneOf(matters),
    criminal: seen(5),
    mass: seen(5),
    violence: seen(12),
    weapon: seen(10),
    selfharm: seen(4),
    petition: seen(15),
    media: seen(10),
    repeated: seen(20),
    people: seen(70) ? 2 + chance.below(8) : 10 + chance.below(50),
    departments: seen(70) ? 1 : 2 + chance.below(3),
    areas: seen(85) ? 1 : 2 + chance.below(3),
    amount: chance.oneOf([0, 100_000, 2_000_000, 5_000_001, 9_000_000, 60_000_000]),
    area: chance.oneOf(townships),
    filed: `${2020 + chance.below(4)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`,
  }
}

/** As many disputes as asked, always the same for a seed. */
export const disputes = (many: number, { seed }: { readonly seed: number }): readonly Dispute[] => {
  const chance = randomFrom(seed)
  return Array.from({ length: many }, () => JSON.parse(JSON.stringify(disputeBy(chance))))
}

/** The same disputes with as many of the facts left out as asked, each dispute its own. */
export const withoutSome = (
  all: readonly Dispute[],
  { missing, seed }: { readonly missing: number; readonly seed: number },
): readonly Partial<Dispute>[] => {
  const chance = randomFrom(seed)
  return all.map((dispute) => {
    const entries = Object.entries(dispute)
    for (let left = 0; left < missing; left += 1) entries.splice(chance.below(entries.length), 1)
    return JSON.parse(JSON.stringify(Object.fromEntries(entries)))
  })
}
