/**
 * Which of two rules prevails, by what the packs themselves declare with a clause. Internal to the package.
 */
import type { Rule } from '@maplebridge/rules'
import type { ConflictOrder } from './Conflict.ts'

type Ruled = Pick<Rule<unknown>, 'id' | 'displaces' | 'prevailsOver'>
type Edge = Extract<ConflictOrder, { readonly _tag: 'Prevails' }>

/** What a rule says that it prevails over. */
export const edgesOf = ({ id, displaces, prevailsOver }: Ruled): readonly Edge[] => [
  ...(displaces ?? []).map(({ rule, principle, cites }) => prevails(id, rule, principle, cites)),
  ...(prevailsOver ?? []).map(({ rule, cites }) => prevails(id, rule, 'stated', cites)),
]

/** The order of two rules among others; an order that runs in a circle is none. */
export const orderOf = (
  [one, other]: readonly [string, string],
  { among }: { readonly among: readonly Ruled[] },
): ConflictOrder => {
  const edges = among.flatMap(edgesOf)
  const [forth, back] = [reached(one, other, edges), reached(other, one, edges)]
  if (forth !== undefined && back !== undefined) return { _tag: 'Undeclared' }
  return forth ?? back ?? { _tag: 'Undeclared' }
}

/** The first step from one rule to another over what each prevails over, if there is a way. */
const reached = (
  from: string,
  to: string,
  edges: readonly Edge[],
  seen: readonly string[] = [],
): Edge | undefined => {
  const steps = edges.filter(({ rule, over }) => rule === from && !seen.includes(over))
  const step = steps.find(
    ({ over }) => over === to || reached(over, to, edges, [...seen, from]) !== undefined,
  )
  return step === undefined ? undefined : { ...step, over: to }
}

const prevails = (
  rule: string,
  over: string,
  principle: Edge['principle'],
  cites: readonly string[],
): Edge => ({ _tag: 'Prevails', rule, over, principle, cites })
