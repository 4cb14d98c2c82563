// What other programs print when something outside is wrong, and the sentence
// that a person gets instead.
import { expect, test } from 'vitest'
import { troubleSentence } from '../trouble.mjs'

const about = { doing: 'install the packages', at: '/srv/maplebridge' }

test.each([
  [
    "npm error code ENOSPC\nnpm error ENOSPC: no space left on device, write '/srv/x'",
    'The disk is full: no room to install the packages at `/srv/x`',
  ],
  [
    '× No space left on device (os error 28)',
    'The disk is full: no room to install the packages at `/srv/maplebridge`',
  ],
  [
    "Error: EROFS: read-only file system, mkdir '/srv/y'",
    'The disk is read-only: could not install the packages at `/srv/y`',
  ],
  [
    'Read-only file system (os error 30)',
    'The disk is read-only: could not install the packages at `/srv/maplebridge`',
  ],
  [
    'npm error code ENOTFOUND\nnpm error network request failed',
    'The package registry cannot be reached: could not install the packages',
  ],
  ['npm error code EAI_AGAIN', 'The package registry cannot be reached'],
  [
    'error sending request: client error (Connect): tcp connect error: Connection refused (os error 111)',
    'The package registry cannot be reached',
  ],
  [
    "EACCES: permission denied, mkdir '/srv/z'",
    'Not allowed to write: could not install the packages at `/srv/z`',
  ],
  [
    'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"',
    'The lockfile is older than a package.json',
  ],
])('%j', (said, sentence) => {
  const told = troubleSentence(said, about)
  expect(told?.startsWith(sentence)).toBe(true)
  expect(told).not.toContain('\n')
})

test('a full disk is named before the network that it broke', () => {
  expect(troubleSentence('ENOSPC\nECONNRESET', about)).toMatch(/^The disk is full/)
})

test('anything else is left to its own words', () => {
  expect(troubleSentence('TypeError: x is not a function', about)).toBeUndefined()
})
