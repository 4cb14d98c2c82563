/**
 * The circles of a directed graph. Walks without recursion, so that a long chain does not exhaust the stack.
 */

/** Places of a graph that lead back to the first of them; the smallest in the order of text stands first. */
export type Cycle = readonly [string, ...string[]]

/** For each edge that closes a circle, the circle; the order of the graph does not matter. */
export const cyclesIn = (graph: ReadonlyMap<string, readonly string[]>): readonly Cycle[] => {
  const cycles: Cycle[] = []
  const done = new Set<string>()
  for (const start of [...graph.keys()].sort()) {
    // The places from the start to here, each with those that are still to be tried from it.
    const path = new Map(done.has(start) ? [] : [[start, onward(graph, start)]])
    const way = [...path.keys()]
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const next = path.get(here)?.pop()
      if (next === undefined) {
        done.add(here)
        path.delete(here)
        way.pop()
      } else if (path.has(next)) cycles.push(fromSmallest(way.slice(way.indexOf(next))))
      else if (!done.has(next)) {
        path.set(next, onward(graph, next))
        way.push(next)
      }
    }
  }
  return cycles
}

const onward = (graph: ReadonlyMap<string, readonly string[]>, place: string): string[] =>
  (graph.get(place) ?? []).toSorted().reverse()

const fromSmallest = (cycle: readonly string[]): Cycle => {
  const [smallest = ''] = cycle.toSorted()
  const at = cycle.indexOf(smallest)
  return [smallest, ...cycle.slice(at + 1), ...cycle.slice(0, at)]
}
