/**
 * The paths along which a table is decided: a step asks one fact, and its class says which step is next. A fact that no
 * rule still open asks is not read. Steps that leave the same rules are one step, so that many disputes share few; they
 * are made when a dispute first comes there, until there is no more room, and none is ever thrown away.
 */
import { classOf, type FactReader } from './factReader.ts'
import type { Given } from './Given.ts'
import { addBits, type Masks } from './masks.ts'
import { type Match, matchOf } from './match.ts'

/** What a table may keep, in places for a next step or a rule and words of masks: some five megabytes. */
const room = 2 ** 16

/** Where more than a third of the walks are lost, so that this many add up, a table is walked no more. */
const patience = 1000

/** A step that asks nothing more has the answer. */
type Step<Answer> = {
  readonly asks: FactReader | undefined
  readonly fact: string
  readonly next: (Step<Answer> | undefined)[]
  /** Two of the next steps, kept apart because most facts are asked whether they are true. */
  ifTrue: Step<Answer> | undefined
  ifFalse: Step<Answer> | undefined
  readonly answer: Answer | undefined
  readonly at: number
  readonly pairs: Int32Array
}

/** The answer for what is known; `undefined` where the path is new and there is no more room, or few paths are met again. */
export const pathsOf = <Answer extends object>(
  masks: Masks,
  readers: readonly FactReader[],
  answerOf: (match: Match) => Answer,
): ((known: Pick<Given, 'facts' | 'on'>) => Answer | undefined) => {
  const order = orderOf(masks, readers)
  const steps = new Map<string, Step<Answer>>()
  let used = 0
  const stepOf = (from: number, left: Int32Array): Step<Answer> => {
    const pairs = withoutSettled(masks, left, order[from]?.askedLater)
    const at = order.findIndex(({ asking }, place) => place >= from && asks(pairs, asking))
    const key = `${at}:${pairs.join()}`
    const known = steps.get(key)
    if (known !== undefined) return known
    const asked = order[at]
    const match = asked === undefined ? matched(masks, pairs) : undefined
    const step: Step<Answer> = {
      asks: asked?.reader,
      fact: asked?.reader.fact ?? '',
      ifTrue: undefined,
      ifFalse: undefined,
      next: asked === undefined ? [] : new Array(asked.reader.unknown + 1).fill(undefined),
      answer: match === undefined ? undefined : frozen(answerOf(match)),
      at,
      pairs,
    }
    used +=
      step.next.length +
      pairs.length +
      (match === undefined ? 0 : match.satisfied.many + match.undecided.many)
    steps.set(key, step)
    return step
  }
  const stepAfter = (step: Step<Answer>, inClass: number): Step<Answer> | undefined => {
    if (used > room) return undefined
    const begin = (order[step.at]?.begin ?? 0) + step.pairs.length * inClass
    const next = stepOf(
      step.at + 1,
      step.pairs.map((word, at) => word & (masks.pairs[begin + at] ?? 0)),
    )
    step.next[inClass] = next
    if (inClass === step.asks?.whenTrue) step.ifTrue = next
    if (inClass === step.asks?.whenFalse) step.ifFalse = next
    return next
  }
  const first = stepOf(0, masks.start)
  let lost = 0
  return ({ facts, on }) => {
    if (lost > patience) return undefined
    let step: Step<Answer> | undefined = first
    while (step?.asks !== undefined) {
      const value = facts[step.fact]
      if (value === true) step = step.ifTrue ?? stepAfter(step, step.asks.whenTrue)
      else if (value === false) step = step.ifFalse ?? stepAfter(step, step.asks.whenFalse)
      else {
        const inClass = classOf(step.asks, value, on)
        step = step.next[inClass] ?? stepAfter(step, inClass)
      }
    }
    if (step === undefined) lost += 2
    else if (lost > 0) lost -= 1
    return step?.answer
  }
}

type Asked = {
  readonly reader: FactReader
  readonly begin: number
  readonly asking: Int32Array
  /** The bits that ask this fact or one that comes after it. */
  readonly askedLater: Int32Array
}

/** The facts, those first that most conjunctions ask: they leave the fewest open. */
const orderOf = (
  { words, readers: places, begins, asking }: Masks,
  readers: readonly FactReader[],
): readonly Asked[] => {
  const order = asking
    .flatMap((asks, at) => {
      const reader = readers[places[at] ?? 0]
      return reader === undefined
        ? []
        : [{ reader, begin: begins[at] ?? 0, asking: asks, many: bitsIn(asks) }]
    })
    .toSorted((a, b) => b.many - a.many)
  const later = new Int32Array(words)
  return order
    .toReversed()
    .map((asked) => {
      asked.asking.forEach((word, at) => {
        later[at] = (later[at] ?? 0) | word
      })
      return { ...asked, askedLater: later.slice() }
    })
    .toReversed()
}

const bitsIn = (words: Int32Array): number => {
  let many = 0
  for (const word of words) for (let left = word; left !== 0; left &= left - 1) many += 1
  return many
}

const asks = (pairs: Int32Array, asking: Int32Array): boolean =>
  asking.some((word, at) => (word & (pairs[2 * at + 1] ?? 0)) !== 0)

/** Closes the other conjunctions of rules of which one holds whatever comes. */
const withoutSettled = (
  { placeOf }: Masks,
  pairs: Int32Array,
  askedLater: Int32Array | undefined,
): Int32Array => {
  const settled = new Map<number, number>()
  placeOf.forEach((place, bit) => {
    const later = askedLater?.[bit >>> 5] ?? 0
    const holds = (pairs[2 * (bit >>> 5)] ?? 0) & ~later
    if (((holds >>> bit) & 1) === 1 && !settled.has(place)) settled.set(place, bit)
  })
  const left = pairs.slice()
  placeOf.forEach((place, bit) => {
    const by = settled.get(place) ?? bit
    if (by === bit) return
    const at = 2 * (bit >>> 5)
    left[at] = (left[at] ?? 0) & ~(1 << bit)
    left[at + 1] = (left[at + 1] ?? 0) & ~(1 << bit)
  })
  return left
}

const matched = ({ words, placeOf }: Masks, pairs: Int32Array): Match => {
  const match = matchOf(placeOf.length)
  for (let word = 0; word < words; word += 1)
    addBits(placeOf, { word, held: pairs[2 * word] ?? 0, open: pairs[2 * word + 1] ?? 0 }, match)
  return match
}

/** What several calls are given must stay as it is. */
const frozen = <Answer extends object>(answer: Answer): Answer => {
  for (const part of Object.values(answer)) if (Array.isArray(part)) Object.freeze(part)
  return Object.freeze(answer)
}
