/**
 * All fully known cases of some boxes as a decision diagram: one variable after another, equal parts shared, and
 * variables left out where they make no difference. So the many cases that say the same are looked at once.
 */
import type { Meter } from './smallestCase.ts'
import type { Box, Space } from './space.ts'

type Node = { readonly variable: number; readonly children: readonly number[] } | { readonly leaf: string }

/** The nodes of a diagram by number, and the number of its root. */
export type Diagram = { readonly nodes: readonly Node[]; readonly root: number }

/** A region of cases that lead to the same leaf: the classes of each variable that matters there. */
export type Path = { readonly chosen: ReadonlyMap<number, readonly number[]>; readonly leaf: string }

/** What is said when some rules hold, and whether one that holds leaves another nothing to say. */
export type Saying = {
  readonly says: (held: ReadonlySet<number>) => string
  readonly outweighs: (rule: number, other: number) => boolean
}

/** The diagram of what is said in each case, given which rules hold; internal to the package. */
export const diagramOf = (
  space: Space,
  boxes: readonly Box[],
  { says, outweighs }: Saying,
  meter: Meter,
): Diagram => {
  const nodes: Node[] = []
  const numbers = new Map<string, number>()
  const known = new Map<string, number>()
  const numberOf = (key: string, node: Node): number => {
    const number = numbers.get(key) ?? nodes.push(node) - 1
    numbers.set(key, number)
    return number
  }
  const variables = [...new Set(boxes.flatMap(({ asked }) => asked))].toSorted((a, b) => a - b)
  const outweighed = (certain: number, box: number): boolean =>
    certain !== box && outweighs(boxes[certain]?.rule ?? -1, boxes[box]?.rule ?? -1)
  /** Leaves out what has nothing to say any more, now that all up to `last` is known. */
  const weighed = (alive: readonly number[], last: number): readonly number[] =>
    alive
      .filter((box) => (boxes[box]?.asked.at(-1) ?? -1) === last)
      .reduce(
        (left, box) => (left.includes(box) ? left.filter((each) => !outweighed(box, each)) : left),
        alive,
      )
  const down = (at: number, alive: readonly number[]): number => {
    const variable = variables[at]
    if (variable === undefined) {
      const leaf = says(new Set(alive.flatMap((box) => boxes[box]?.rule ?? [])))
      return numberOf(`=${leaf}`, { leaf })
    }
    if (!alive.some((box) => boxes[box]?.asks(variable))) return down(at + 1, alive)
    const key = `${at}:${alive.join()}`
    const found = known.get(key)
    if (found !== undefined) return found
    const children =
      space.variables[variable]?.classes.map((_, inClass) => {
        meter.left -= 1
        if (meter.left < 0) return -1
        const left = alive.filter((box) => {
          const each = boxes[box]
          return each !== undefined && (!each.asks(variable) || space.has(each.held, variable, inClass))
        })
        return down(at + 1, weighed(left, variable))
      }) ?? []
    const [first = -1] = children
    const number = children.every((child) => child === first)
      ? first
      : numberOf(`${variable}:${children.join()}`, { variable, children })
    known.set(key, number)
    return number
  }
  const root = down(
    0,
    weighed(
      boxes.map((_, at) => at),
      -1,
    ),
  )
  return { nodes, root }
}

/** The ways from the root to the leaves that are wanted, classes that lead to the same part together. */
export const pathsOf = (
  { nodes, root }: Diagram,
  isWanted: (leaf: string) => boolean,
  meter: Meter,
): readonly Path[] => {
  const leads = nodes.map(() => false)
  // Children are made before their parents, so one pass sees them first.
  nodes.forEach((node, at) => {
    leads[at] = 'leaf' in node ? isWanted(node.leaf) : node.children.some((child) => leads[child] === true)
  })
  const paths: Path[] = []
  const down = (number: number, chosen: Path['chosen']): void => {
    const node = nodes[number]
    if (node === undefined || leads[number] !== true || meter.left < 0) return
    meter.left -= 1
    if ('leaf' in node) {
      paths.push({ chosen, leaf: node.leaf })
      return
    }
    for (const child of new Set(node.children)) {
      const classes = node.children.flatMap((each, inClass) => (each === child ? [inClass] : []))
      down(child, new Map([...chosen, [node.variable, classes]]))
    }
  }
  down(root, new Map())
  return paths
}
