// Invented lists and crosswalks for the tests of translation, and random ones that keep the rules.
import * as fc from 'fast-check'
import type { CodeList, Crosswalk, CrosswalkRow, Fit } from '../src/index.ts'

export const label = (zh: string, en = zh) => ({ zh, en })

/** A list of the given entries, the first of which is there for sure. */
export const listOf = (
  id: string,
  [first, ...others]: readonly [CodeList['codes'][0], ...CodeList['codes'][0][]],
): CodeList => ({
  id,
  version: '1.0.0',
  label: label(id),
  use: 'matter',
  confidence: 'M',
  cites: [],
  codes: [first, ...others],
})

/** A crosswalk between two lists of version 1.0.0. */
export const walk = (
  from: string,
  to: string,
  [first, ...others]: readonly [CrosswalkRow, ...CrosswalkRow[]],
): Crosswalk => ({
  id: `${from}-to-${to}`,
  label: label(`${from}到${to}`),
  from: { list: from, version: '1.0.0' },
  to: { list: to, version: '1.0.0' },
  confidence: 'M',
  rows: [first, ...others],
})

/** Codes `a0`, `a1` and so on. */
export const codesOf = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`)

const inexact: readonly Fit[] = ['broader', 'narrower', 'lossy']

const row = (code: string, targets: readonly string[], own: string): fc.Arbitrary<CrosswalkRow> =>
  fc.oneof(
    fc.constant<CrosswalkRow>({ code, to: [own], fit: 'exact' }),
    fc
      .record({ to: fc.constantFrom(...targets), fit: fc.constantFrom(...inexact) })
      .map(({ to, fit }): CrosswalkRow => ({ code, to: [to], fit, loss: label(`${code}丢失`) })),
    fc
      .record({
        to: fc.shuffledSubarray([...targets], { minLength: 2 }),
        several: fc.constantFrom('one-of' as const, 'all-of' as const),
      })
      .map(
        ({ to, several }): CrosswalkRow => ({ code, to, several, fit: 'lossy', loss: label(`${code}不明`) }),
      ),
    fc.constant<CrosswalkRow>({ code, to: [], fit: 'none', loss: label(`${code}没有`) }),
  )

/** A random crosswalk between five codes each; an exact row leads to the target of its own number. */
export const someWalk = (from: string, to: string): fc.Arbitrary<Crosswalk> => {
  const targets = codesOf(to, 5)
  return fc
    .tuple(...codesOf(from, 5).map((code, at) => row(code, targets, targets[at] ?? '')))
    .map(([first, ...others]) =>
      walk(from, to, [first ?? { code: `${from}0`, to: [], fit: 'none' }, ...others]),
    )
}

/** The list that random crosswalks start from or end in; its last code takes what the others leave. */
export const plainList = (letter: string): CodeList => {
  const entries = codesOf(letter, 5).map((code) => ({ code, label: label(`${code}类`) }))
  const [first = { code: `${letter}0`, label: label(letter) }, ...others] = entries
  return listOf(letter, [first, ...others.slice(0, -1), { ...(others.at(-1) ?? first), residual: true }])
}
