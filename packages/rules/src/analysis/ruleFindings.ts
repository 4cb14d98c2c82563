/**
 * What can be said of a rule by itself: that it can never hold, that a range in it is empty, or that one of its
 * tests names a value that its fact cannot have.
 */
import type { Test } from '../Condition.ts'
import type { Rule } from '../Rule.ts'
import type { Setting } from '../Setting.ts'
import type { Finding } from './Finding.ts'
import { type Asked, distinctTests, keyOf, type RuleSet, type Under, variablesOf } from './partition.ts'
import { boundsOf } from './segments.ts'
import { type Box, isPossible, type Space } from './space.ts'

/** The findings about single rules; internal to the package. */
export const ruleFindings = (table: RuleSet, under: Under, space: Space): readonly Finding[] => {
  const asked = variablesOf(table, under)
  return table.rules.flatMap((rule, at): readonly Finding[] => {
    const about = { rules: [rule.id], cites: rule.cites }
    const tests = distinctTests([rule.when])
    const isEmpty = (test: Test): boolean => isEmptyRange(test, under)
    return [
      ...(isReachable(space, at) ? [] : [{ code: 'unreachable' as const, ...about }]),
      ...(isNeverInForce(rule) ? [{ code: 'empty-range' as const, ...about }] : []),
      ...tests.filter(isEmpty).map((test) => ({ code: 'empty-range' as const, ...about, test })),
      ...tests
        .filter((test) => !isEmpty(test) && isDead(test, { table, under, asked }))
        .map((test) => ({ code: 'dead-value' as const, ...about, test })),
    ]
  })
}

/** The boxes of a rule that some case meets. */
export const possibleBoxes = (space: Space, rule: number): readonly Box[] =>
  space.boxes.filter((box) => box.rule === rule && isPossible(space, box.held))

/** Whether some case meets a rule. */
export const isReachable = (space: Space, rule: number): boolean => possibleBoxes(space, rule).length > 0

const isNeverInForce = ({ from, until }: Rule<unknown>): boolean =>
  from !== undefined && until !== undefined && until <= from

const isEmptyRange = (test: Test, { settings = {} }: Under): boolean => {
  if (!('between' in test)) return false
  const [low, high] = test.between.map((bound) =>
    typeof bound === 'object' ? settings[bound.setting]?.value : bound,
  )
  if (typeof low === 'number' && typeof high === 'number') return high < low
  return typeof low === 'string' && typeof high === 'string' && high < low
}

type Context = { readonly table: RuleSet; readonly under: Under; readonly asked: readonly Asked[] }

const isDead = (test: Test, { table, under, asked }: Context): boolean => {
  if ('setting' in test) return isNoValueOf(under.declared?.[test.setting], test.is)
  const fact = table.facts[test.fact]
  if (fact?.kind === 'choice' || fact?.kind === 'code') {
    const codes: readonly unknown[] = fact.values.map(({ code }) => code)
    const named =
      'oneOf' in test ? test.oneOf : 'within' in test ? [test.within] : 'is' in test ? [test.is] : []
    if (named.some((code) => !codes.includes(code))) return true
  }
  if (fact?.kind === 'count' || fact?.kind === 'money') {
    const limits = boundsOf(test).map(({ bound }) =>
      typeof bound === 'object' ? under.settings?.[bound.setting]?.value : bound,
    )
    const isOutside = (limit: unknown): boolean =>
      typeof limit === 'number' && (limit < fact.minimum || limit > fact.maximum)
    if (limits.some(isOutside)) return true
  }
  const truths = asked.map((each) => each.truths.get(keyOf(test))).find((found) => found !== undefined)
  return truths !== undefined && !truths.includes(true)
}

const isNoValueOf = (setting: Setting | undefined, value: string): boolean => {
  if (setting === undefined) return false
  return setting.kind !== 'choice' || !setting.values.some(({ code }) => code === value)
}
