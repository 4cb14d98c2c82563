import { expect, test } from 'vitest'
import { closingLine } from '../closingLine.ts'

test('the closing line names passed and failed', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
})

test('the closing line names skipped tests only when there are some', () => {
  expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
})
