/**
 * The sixty items, drawn at random once, that somebody who did not write them re-reads against the Chinese: prints each
 * with its clause, its words in both languages and what carries it. Run by `pnpm --filter @maplebridge/packs sample`.
 */
import { randomFrom } from '../../../../bench/src/randomFrom.ts'
import { packs } from '../../src/index.ts'
import type { Coverage } from './Coverage.ts'
import { carriersIn } from './carriersIn.ts'
import { carriersOf, entriesOf } from './fateOf.ts'
import { readCoverage } from './readCoverage.ts'

/** How many items are drawn, and from which seed. */
export const drawn = { count: 60, seed: 20_261_123 } as const

/** The items that the seed draws, in the order of the inventory. */
export const sampleOf = ({ inventory }: Coverage): readonly string[] => {
  const random = randomFrom(drawn.seed)
  const left = inventory.map(({ id }) => id)
  const chosen = new Set(
    Array.from({ length: drawn.count }, () => left.splice(random.below(left.length), 1)[0] ?? ''),
  )
  return inventory.map(({ id }) => id).filter((id) => chosen.has(id))
}

/** An item with its clause, its words and what carries it, as lines. */
export const linesOf = (id: string, coverage: Coverage): readonly string[] => {
  const entries = entriesOf(coverage)
  const carriers = carriersIn(packs)
  const { as, out } = entries.get(id) ?? {}
  const item = coverage.inventory.find((each) => each.id === id)
  const said = packs
    .flatMap(({ citations, unresolved = [] }) => [
      ...citations.map(({ id: of, text }) => ({ of, text })),
      ...unresolved.map(({ id: of, summary }) => ({ of, text: summary })),
    ])
    .filter(({ of }) => of === id || of === as)
  return [
    `## ${id} · ${item?.source} ${item?.clause ?? ''} · ${item?.forms.join(' ')}`,
    ...said.flatMap(({ text }) => [`zh ${text.zh}`, `en ${text.en}`]),
    ...(as === undefined ? [] : [`as ${as}`]),
    ...carriersOf(id, entries).map((path) => {
      const words = carriers.get(path)?.words ?? []
      return ['by', path, ...words.map(({ zh, en }) => `· ${zh} · ${en}`)].join(' ')
    }),
    ...(out === undefined ? [] : [`out ${out}: ${coverage.reasons[out]?.reason.en}`]),
    '',
  ]
}

if (import.meta.main) {
  const coverage = await readCoverage()
  process.stdout.write(
    `${sampleOf(coverage)
      .flatMap((id) => linesOf(id, coverage))
      .join('\n')}\n`,
  )
}
