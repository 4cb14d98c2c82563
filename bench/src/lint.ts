/**
 * How long it takes to read rows against a directory of the bodies of the whole country, how much memory that asks
 * for, and what it finds: nothing where each place has its body, and each gap that is made once.
 */
import { areasCn } from '@maplebridge/areas-cn'
import { provinces } from '@maplebridge/areas-cn/provinces'
import { type BodyRecord, directoryOf, lintRouting, type RoutingFinding } from '@maplebridge/routing'
import * as Result from 'effect/Result'
import { bodiesIn, on, under } from './nationalDirectory.ts'

/** The findings about made-up rows of as many matters, over areas and bodies. */
export const found = (
  areas: readonly string[],
  { bodies, matters }: { readonly bodies: Iterable<BodyRecord>; readonly matters: number },
): readonly RoutingFinding[] => {
  const directory = Result.getOrThrow(directoryOf(bodies))
  return lintRouting(under(matters), { directory, areas, on })
}

/** The bodies of the areas with one village in a thousand left out, and as many townships with two committees. */
export function* gapped(areas: readonly string[]): Generator<BodyRecord> {
  let at = 0
  for (const body of bodiesIn(areas)) {
    const isChosen = at % 1000 === 0
    at += 1
    if (isChosen && body.kind === 'village-pmc') continue
    yield body
    if (isChosen && body.kind === 'township-pmc') yield { ...body, id: `${body.id}-2` }
  }
}

const main = async (): Promise<void> => {
  const lists = (await Promise.all(Object.values(provinces).map((load) => load()))).map(({ areas }) => areas)
  const areas = [...new Set([...areasCn({ with: lists }).areas].map(({ code }) => code))]
  const sound = Result.getOrThrow(directoryOf(bodiesIn(areas)))
  const broken = Result.getOrThrow(directoryOf(gapped(areas)))
  console.log(`${areas.length.toLocaleString('en')} areas, ${sound.bodies.size.toLocaleString('en')} bodies`)
  for (const matters of [10, 30]) {
    for (const [name, directory] of [
      ['sound', sound],
      ['with gaps', broken],
    ] as const) {
      globalThis.gc?.()
      const before = process.memoryUsage().heapUsed
      const began = performance.now()
      const findings = lintRouting(under(matters), { directory, areas, on })
      const took = performance.now() - began
      const grown = (process.memoryUsage().heapUsed - before) / 1e6
      console.log(
        `${matters * 10} rows, ${matters} matters, ${name}: ${Math.round(took)} ms, ${Math.round(grown)} MB more before collection`,
      )
      for (const { code, kinds, times, witness } of findings)
        console.log(
          `  ${code} ${kinds.join(' ')}, ${times.toLocaleString('en')} cases, first ${JSON.stringify(witness)}`,
        )
    }
  }
  console.log(`heap in all ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`)
}

if (import.meta.main) await main()
