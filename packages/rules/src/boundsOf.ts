/**
 * What a test compares with.
 */
import type { Bound, Test } from './Condition.ts'

/** The limits that a test compares with: none for a test of equality, two for one of a range. */
export const boundsOf = (test: Test): readonly Bound[] => {
  if ('between' in test) return test.between
  if ('atLeast' in test) return [test.atLeast]
  if ('atMost' in test) return [test.atMost]
  if ('before' in test) return [test.before]
  return 'after' in test ? [test.after] : none
}

const none: readonly never[] = []
