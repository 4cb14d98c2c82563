/**
 * A table of ten thousand rows that ask whether facts equal given codes, decided by an index made by hand and by the
 * packages.
 */
import { compile, type Decided, type FactRegister, type Rule } from '@maplebridge/rules'
import { randomFrom } from './randomFrom.ts'

/** The facts of a large table: a matter of a hundred, an area of two hundred, one of four channels. */
export type Asked = { readonly matter: string; readonly area: string; readonly channel: string }

type Row = { readonly id: string; readonly then: string; readonly asks: Partial<Asked> }

const codes = (name: string, many: number) => Array.from({ length: many }, (_, at) => `${name}-${100 + at}`)
const matters = codes('matter-of-kind', 100)
const areas = codes('zj', 200)
const channels = codes('channel', 4)

/** Rows over three sets of facts, always the same for a seed. */
export const rowsOf = (many: number, { seed }: { readonly seed: number }): readonly Row[] => {
  const chance = randomFrom(seed)
  return Array.from({ length: many }, (_, at): Row => {
    const [matter, area, channel] = [chance.oneOf(matters), chance.oneOf(areas), chance.oneOf(channels)]
    const kinds = [
      { matter, area, channel },
      { matter, area },
      { matter, area, channel },
      { area, channel },
    ]
    return {
      id: `row-${at}`,
      then: chance.oneOf(['village', 'township', 'county']),
      asks: chance.oneOf(kinds),
    }
  })
}

/** Facts that rows ask, some of them left out. */
export const questions = (
  many: number,
  { seed, without = [] }: { readonly seed: number; readonly without?: readonly (keyof Asked)[] },
): readonly Asked[] => {
  const chance = randomFrom(seed)
  return Array.from({ length: many }, () => {
    const all = { matter: chance.oneOf(matters), area: chance.oneOf(areas), channel: chance.oneOf(channels) }
    return JSON.parse(
      JSON.stringify(all, (key, value) => (without.some((id) => id === key) ? undefined : value)),
    )
  })
}

type ByChannel = Map<string, Row[]>

/** What a programmer would write who has read the rows: one nested map for each set of facts; all rows that hold. */
export const byHand = (rows: readonly Row[]): ((asked: Asked) => readonly Row[]) => {
  const ofThree = new Map<string, Map<string, ByChannel>>()
  const ofTwo = new Map<string, Map<string, Row[]>>()
  const ofAreas = new Map<string, ByChannel>()
  const added = (to: ByChannel, key: string, row: Row): ByChannel =>
    to.set(key, [...(to.get(key) ?? []), row])
  for (const row of rows) {
    const { matter = '', area = '', channel = '' } = row.asks
    if (row.asks.matter === undefined) ofAreas.set(area, added(ofAreas.get(area) ?? new Map(), channel, row))
    else if (row.asks.channel === undefined)
      ofTwo.set(matter, added(ofTwo.get(matter) ?? new Map(), area, row))
    else {
      const ofMatter = ofThree.get(matter) ?? new Map<string, ByChannel>()
      ofThree.set(matter, ofMatter.set(area, added(ofMatter.get(area) ?? new Map(), channel, row)))
    }
  }
  return ({ matter, area, channel }) => {
    const found: Row[] = []
    for (const row of ofThree.get(matter)?.get(area)?.get(channel) ?? []) found.push(row)
    for (const row of ofTwo.get(matter)?.get(area) ?? []) found.push(row)
    for (const row of ofAreas.get(area)?.get(channel) ?? []) found.push(row)
    return found
  }
}

const label = { zh: '甲', en: 'one' }
const facts: FactRegister = {}

/** The same rows as a table. */
export const tableOf = (rows: readonly Row[]) => ({
  facts,
  rules: rows.map(
    ({ id, then, asks }): Rule<string> => ({
      id,
      when: { all: Object.entries(asks).map(([fact, is]) => ({ fact, is })) },
      then,
      cites: ['X-1'],
      force: 'must',
      summary: label,
    }),
  ),
})

/** The table, compiled. */
export const byTable = (table: ReturnType<typeof tableOf>): ((asked: Asked) => Decided<string>) => {
  const decide = compile(table, { settings: {} })
  return (asked) => decide({ facts: asked, on: '2023-05-08' })
}
