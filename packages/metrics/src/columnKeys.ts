/**
 * What a column adds to the keys of rows: each entry of its dictionary, and each stretch of its days or numbers, is
 * put into its class once, not once for each row.
 */
import { classIn, type FactSorter } from '@maplebridge/rules'
import type { Column, Validity } from './CaseColumns.ts'
import { textOfDay } from './columnValue.ts'

/** Adds to the first keys what as many rows from `first` on contribute. */
export type KeyAdder = (keys: Int32Array, first: number, many: number) => void

type Codes = Uint8Array | Uint16Array | Uint32Array

/** What a column adds for a sorter whose classes are multiplied with a factor; internal to the package. */
export const keyAdders = (
  sorter: FactSorter,
  { factor }: { readonly factor: number },
): ((column: Column | undefined) => KeyAdder) => {
  const keyOf = (value: boolean | number | string | undefined): number => classIn(sorter, value) * factor
  const unknown = keyOf(undefined)
  const ofTruths = keyOfCodes([keyOf(false), keyOf(true)], unknown)
  // What texts are as days is searched for only where a batch has days.
  let ofDays: Steps | undefined
  const ofNumbers = stepsOf(breaksOfNumbers(sorter), keyOf)
  return (column) => {
    if (column === undefined) return (keys, _, many) => addToAll(keys, unknown, many)
    if ('codes' in column)
      return codesAdder(column.codes, keyOfCodes(column.dictionary.map(keyOf), unknown), column.valid)
    if ('truths' in column) return codesAdder(column.truths, ofTruths, column.valid)
    if ('numbers' in column) return stepsAdder(column.numbers, { ...ofNumbers, unknown, valid: column.valid })
    ofDays ??= stepsOf(breaksOfDays(sorter), (day) => keyOf(textOfDay(day)))
    return stepsAdder(column.days, { ...ofDays, unknown, valid: column.valid })
  }
}

/** The key of each code, as far as a byte goes, and of one that is beyond all. */
const keyOfCodes = (known: readonly number[], unknown: number): Int32Array => {
  const keys = new Int32Array(Math.max(257, known.length + 1)).fill(unknown)
  keys.set(known)
  return keys
}

const codesAdder = (codes: Codes, keyOfCode: Int32Array, valid: Validity | undefined): KeyAdder =>
  valid === undefined
    ? (keys, first, many) => addCodes(keys, { first, many, codes, keyOfCode })
    : (keys, first, many) => addKnownCodes(keys, { first, many, codes, keyOfCode, valid })

type CodesAdded = {
  readonly first: number
  readonly many: number
  readonly codes: Codes
  readonly keyOfCode: Int32Array
}

// Each loop is a function of its own, whose parameters the machine keeps at hand; closures it would ask anew.
const addCodes = (keys: Int32Array, { first, many, codes, keyOfCode }: CodesAdded): void => {
  const beyond = keyOfCode.length - 1
  for (let at = 0; at < many; at += 1)
    keys[at] = (keys[at] ?? 0) + (keyOfCode[Math.min(codes[first + at] ?? beyond, beyond)] ?? 0)
}

const addKnownCodes = (
  keys: Int32Array,
  { first, many, codes, keyOfCode, valid }: CodesAdded & { readonly valid: Validity },
): void => {
  const beyond = keyOfCode.length - 1
  const unknown = keyOfCode[beyond] ?? 0
  for (let at = 0; at < many; at += 1) {
    const key = keyOfCode[Math.min(codes[first + at] ?? beyond, beyond)] ?? 0
    keys[at] = (keys[at] ?? 0) + unknown + Math.imul(bitOf(valid, first + at), key - unknown)
  }
}

/** Stretches of values: the key of the lowest, and from which value on by how much another one differs. */
type Steps = {
  readonly lowest: number
  readonly steps: readonly { readonly from: number; readonly by: number }[]
}

const stepsOf = (breaks: readonly number[], keyOf: (value: number) => number): Steps => {
  const lowest = keyOf((breaks[0] ?? 0) - 1)
  const steps = breaks
    .map((from, at) => ({ from, by: keyOf(from) - (at === 0 ? lowest : keyOf(breaks[at - 1] ?? 0)) }))
    .filter(({ by }) => by !== 0)
  return { lowest, steps }
}

const stepsAdder = (
  values: Int32Array | Float64Array,
  {
    lowest,
    steps,
    unknown,
    valid,
  }: Steps & { readonly unknown: number; readonly valid: Validity | undefined },
): KeyAdder => {
  if (valid === undefined)
    return (keys, first, many) => {
      addToAll(keys, lowest, many)
      for (const step of steps) addStep(keys, { first, many, values, ...step })
    }
  return (keys, first, many) => {
    addToAll(keys, unknown, many)
    addToKnown(keys, { first, many, valid, by: lowest - unknown })
    for (const step of steps) addKnownStep(keys, { first, many, values, valid, ...step })
  }
}

type StepAdded = {
  readonly first: number
  readonly many: number
  readonly values: Int32Array | Float64Array
  readonly from: number
  readonly by: number
}

// Products and not choices: which way a choice goes is as random as the rows, and a wrong guess costs more.
const addStep = (keys: Int32Array, { first, many, values, from, by }: StepAdded): void => {
  for (let at = 0; at < many; at += 1)
    keys[at] = (keys[at] ?? 0) + Math.imul(by, Number((values[first + at] ?? 0) >= from))
}

const addKnownStep = (
  keys: Int32Array,
  { first, many, values, valid, from, by }: StepAdded & { readonly valid: Validity },
): void => {
  for (let at = 0; at < many; at += 1) {
    const reached = bitOf(valid, first + at) & Number((values[first + at] ?? 0) >= from)
    keys[at] = (keys[at] ?? 0) + Math.imul(by, reached)
  }
}

const addToKnown = (
  keys: Int32Array,
  {
    first,
    many,
    valid,
    by,
  }: { readonly first: number; readonly many: number; readonly valid: Validity; readonly by: number },
): void => {
  for (let at = 0; at < many; at += 1) keys[at] = (keys[at] ?? 0) + Math.imul(by, bitOf(valid, first + at))
}

const addToAll = (keys: Int32Array, by: number, many: number): void => {
  if (by !== 0) for (let at = 0; at < many; at += 1) keys[at] = (keys[at] ?? 0) + by
}

const bitOf = (valid: Validity, row: number): number => ((valid[row >>> 3] ?? 0) >>> (row & 7)) & 1

/** A whole number is below a limit, on it or above it. */
const breaksOfNumbers = ({ numbers }: FactSorter): readonly number[] =>
  ascending([...numbers].flatMap((limit) => [limit, limit + 1]))

/** The first day that is not before a text, and the first that is after it. */
const breaksOfDays = ({ texts }: FactSorter): readonly number[] =>
  ascending(texts.flatMap((limit) => [firstDay((text) => text >= limit), firstDay((text) => text > limit)]))

const ascending = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].toSorted((a, b) => a - b)

/** 1000-01-01, and the day after 2999-12-31. */
const [earliest, end] = [-354_285, 376_200]

const firstDay = (isReached: (text: string) => boolean): number => {
  let [from, until] = [earliest, end]
  while (from < until) {
    const middle = Math.floor((from + until) / 2)
    if (isReached(textOfDay(middle) ?? '')) until = middle
    else from = middle + 1
  }
  return from
}
