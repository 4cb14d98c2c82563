/**
 * Cases for the register, as many as one likes in pieces of a fixed size: the same seed gives the same cases. A piece
 * goes through JSON, as lines of a file do. Three in a hundred facts are missing.
 */
import type { CaseRecord } from '@maplebridge/metrics'
import { randomFrom } from '../randomFrom.ts'
import { channels, kinds, outcomes } from './register.ts'

const two = (number: number, width = 2): string => String(number).padStart(width, '0')

/** 8,000 villages of one province: four prefectures of five counties of twenty townships of twenty villages. */
export const villages: readonly string[] = [1, 2, 3, 4].flatMap((prefecture) =>
  [1, 2, 3, 4, 5].flatMap((county) =>
    Array.from({ length: 400 }, (_, at) => {
      const [township, village] = [Math.floor(at / 20) + 1, (at % 20) + 1]
      return `63${two(prefecture)}${two(county)}${two(township, 3)}${two(village, 3)}`
    }),
  ),
)

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000
const first = dayNumber('2022-07-01')

/** The days that cases are accepted or closed on, from 1 July 2022. */
export const days: readonly string[] = Array.from({ length: 900 }, (_, at) =>
  new Date((first + at) * 86_400_000).toISOString().slice(0, 10),
)

/** A record with a key for each of its fields, those that are missing too, in one order. */
export const withAllKeys = (record: CaseRecord): CaseRecord => {
  const {
    area,
    'accepted-on': accepted,
    'closed-on': closed,
    matter,
    channel,
    outcome,
    form,
    performed,
    confirmed,
    'followed-up': followedUp,
    people,
    days,
    amount,
  } = record
  const whole = {
    area,
    'accepted-on': accepted,
    'closed-on': closed,
    matter,
    channel,
    outcome,
    form,
    performed,
    confirmed,
    'followed-up': followedUp,
    people,
    days,
    amount,
  }
  // proof: a key without a value reads as a key that is not there
  return whole as CaseRecord
}

/** A piece of the register. */
export const recordsFrom = (many: number, { seed }: { readonly seed: number }): readonly CaseRecord[] => {
  const { below, oneOf } = randomFrom(seed)
  const record = (): CaseRecord => {
    const accepted = below(730)
    const took = below(60)
    const outcome = below(10) < 7 ? 'settled' : oneOf(outcomes)
    const made = outcome === 'settled'
    const known = <Value>(value: Value): Value | undefined => (below(100) < 3 ? undefined : value)
    const ofSettled = <Value>(value: Value): Value | undefined => (made ? known(value) : undefined)
    const record = {
      area: oneOf(villages),
      'accepted-on': known(days[accepted]),
      'closed-on': known(days[accepted + took]),
      matter: known(oneOf(kinds)),
      channel: known(oneOf(channels)),
      outcome: known(outcome),
      form: ofSettled(below(10) < 6 ? 'written' : 'oral'),
      performed: ofSettled(below(10) < 9),
      confirmed: ofSettled(below(10) < 1),
      'followed-up': ofSettled(below(10) < 8),
      people: known(2 + below(12)),
      days: known(took),
      amount: known(below(20_000_000)),
    }
    // proof: JSON leaves out what is undefined
    return record as CaseRecord
  }
  return JSON.parse(JSON.stringify(Array.from({ length: many }, record)))
}
