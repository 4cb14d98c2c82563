/**
 * A second, naive reading of conditions, to compare with: it completes every unknown fact in every possible way
 * and asks a two-valued reader. What all completions agree on is known; the rest is unknown. It is sharper than
 * Kleene's logic, so `holds` may say unknown where this is sure, never the other way round.
 */
import type { Condition } from '../src/index.ts'

export type Domain = Readonly<Record<string, readonly (boolean | number | string)[]>>
export type World = Readonly<Record<string, boolean | number | string>>

export const reads = (condition: Condition, world: World): boolean => {
  if ('all' in condition) return condition.all.every((part) => reads(part, world))
  if ('any' in condition) return condition.any.some((part) => reads(part, world))
  if ('not' in condition) return !reads(condition.not, world)
  if ('setting' in condition) return world[`setting:${condition.setting}`] === condition.is
  const value = world[condition.fact]
  if ('is' in condition) return value === condition.is
  if ('oneOf' in condition) return condition.oneOf.some((code) => code === value)
  if ('atLeast' in condition) return Number(value) >= Number(condition.atLeast)
  if ('atMost' in condition) return Number(value) <= Number(condition.atMost)
  return false
}

export const completions = (known: World, domain: Domain): readonly World[] =>
  Object.entries(domain).reduce<readonly World[]>(
    (worlds, [id, values]) =>
      worlds.flatMap((world) => (id in world ? [world] : values.map((value) => ({ ...world, [id]: value })))),
    [known],
  )
