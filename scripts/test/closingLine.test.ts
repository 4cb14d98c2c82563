import { expect, test } from 'vitest'
import { closingLine, longFile, longFiles } from '../closingLine.ts'

test('the closing line names passed and failed', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
})

test('the closing line names skipped tests only when there are some', () => {
  expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
})

test('files that took long are named, longest first, and no others', () => {
  const files = [longFile + 0.1, longFile, 0, longFile * 3].map((seconds, at) => ({
    file: `${at}.test.ts`,
    seconds,
  }))
  expect(longFiles(files)).toEqual([
    '2 test files took longer than 15 s:',
    '  45.0 s  3.test.ts',
    '  15.1 s  0.test.ts',
  ])
  expect(longFiles(files.slice(1, 3))).toEqual([])
})
