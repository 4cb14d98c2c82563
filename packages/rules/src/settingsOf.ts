/**
 * Which settings a test or a condition asks.
 */
import { boundsOf } from './boundsOf.ts'
import type { Bound, Condition, Test } from './Condition.ts'
import { testsIn } from './testsIn.ts'

/** The ids of the settings that a test asks, for what the setting is or as a limit. */
export const settingsOf = (test: Test): readonly string[] => {
  if ('setting' in test) return [test.setting]
  return boundsOf(test).flatMap(settingIn)
}

/** The ids of the settings that a condition asks, each as often as it is asked. */
export const settingsIn = (condition: Condition): readonly string[] => testsIn(condition).flatMap(settingsOf)

const settingIn = (bound: Bound): readonly string[] => (typeof bound === 'object' ? [bound.setting] : none)

const none: readonly never[] = []
