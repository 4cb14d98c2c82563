/**
 * What the tests of flags share: thresholds, what is lacking, and the chance that honest data looks so; internal to the
 * package.
 */
import type { SettingValues } from '@maplebridge/rules'
import type { Flag, FlagNotJudged } from '../Flag.ts'
import type { Threshold } from '../FlagRule.ts'

/** What a test found of one body. */
export type Finding = Pick<Flag, 'of' | 'found' | 'threshold'> & { readonly metrics?: readonly string[] }

/** What a test found, or what it lacks to be judged. */
export type Judged = readonly Finding[] | FlagNotJudged['lacks']

export const isLack = (judged: Judged): judged is FlagNotJudged['lacks'] => '_tag' in judged

/**
 * The numbers of thresholds by name, or the first setting that is lacking.
 */
export const numbersOf = <Name extends string>(
  thresholds: Readonly<Record<Name, Threshold>>,
  settings: SettingValues,
): Readonly<Record<Name, number>> | FlagNotJudged['lacks'] => {
  const read = Object.entries<Threshold>(thresholds).map(
    ([name, { setting, otherwise }]): readonly [string, string, number | undefined] => {
      const value = Object.hasOwn(settings, setting) ? settings[setting]?.value : undefined
      return [name, setting, typeof value === 'number' ? value : otherwise]
    },
  )
  const unset = read.find(([, , value]) => value === undefined)
  if (unset !== undefined) return { _tag: 'Setting', setting: unset[1] }
  // proof: one entry for each name, none of them undefined
  return Object.fromEntries(read.map(([name, , value]) => [name, value])) as Record<Name, number>
}

/** Whether numbers are there. */
export const isNumbers = <Name extends string>(
  numbers: Readonly<Record<Name, number>> | FlagNotJudged['lacks'],
): numbers is Readonly<Record<Name, number>> => !('_tag' in numbers)

/**
 * One of several bodies that are tested at once, and how likely honest data is to look like what it shows. One that is
 * `quiet` stands out in the other direction: no flag, but no company to be judged in either.
 */
export type Suspect = {
  readonly of: string
  readonly chance: number
  readonly found: Finding['found']
  readonly quiet?: boolean
}

/**
 * Those of several bodies that honest data would produce in no more than one in `oneIn` sets, over all the bodies
 * together: each has its share of the false alarms.
 */
export const unlikely = (suspects: readonly Suspect[], oneIn: number): readonly Finding[] =>
  suspects.flatMap((suspect) =>
    isUnlikely(suspect, suspects.length, oneIn) ? [findingOf(suspect, suspects.length, oneIn)] : [],
  )

/**
 * The same for bodies that are judged by each other. The one that stands out most is taken out before the rest are
 * looked at, so that nobody is flagged for the company of one that bends its figures.
 */
export const unlikelyAmong = <Each>(
  bodies: readonly Each[],
  {
    suspects,
    nameOf,
    oneIn,
  }: {
    readonly suspects: (of: readonly Each[]) => readonly Suspect[]
    readonly nameOf: (body: Each) => string
    readonly oneIn: number
  },
): readonly Finding[] => {
  const tests = suspects(bodies).length
  const found: Finding[] = []
  let left = bodies
  while (left.length > 1) {
    const [first] = suspects(left).toSorted((one, other) => one.chance - other.chance)
    if (first === undefined || !isUnlikely(first, tests, oneIn)) break
    if (!first.quiet) found.push(findingOf(first, tests, oneIn))
    left = left.filter((body) => nameOf(body) !== first.of)
  }
  return found.toSorted((one, other) => (one.of < other.of ? -1 : 1))
}

const isUnlikely = ({ chance }: Suspect, tests: number, oneIn: number): boolean => chance * tests * oneIn <= 1

const findingOf = ({ of, chance, found }: Suspect, tests: number, oneIn: number): Finding => ({
  of,
  found: { ...found, chance: chance * tests },
  threshold: { chance: 1 / oneIn },
})
