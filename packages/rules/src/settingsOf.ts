/**
 * Which settings a test or a condition asks.
 */
import { boundsOf } from './boundsOf.ts'
import type { Bound, Condition, Test } from './Condition.ts'

/** The ids of the settings that a test asks, for what the setting is or as a limit. */
export const settingsOf = (test: Test): readonly string[] => {
  if ('setting' in test) return [test.setting]
  return boundsOf(test).flatMap(settingIn)
}

/** The ids of the settings that a condition asks, each as often as it is asked. */
export const settingsIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(settingsIn)
  if ('any' in condition) return condition.any.flatMap(settingsIn)
  return 'not' in condition ? settingsIn(condition.not) : settingsOf(condition)
}

const settingIn = (bound: Bound): readonly string[] => (typeof bound === 'object' ? [bound.setting] : none)

const none: readonly never[] = []
