import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { inRepository } from './doors.ts'

it('the loop through the ledger runs, and what the plan wants first is wanted', { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [inRepository('examples/embed/ledger.ts')])
  expect(stdout.trimEnd().split('\n')).toEqual([
    '201 registered',
    '200 registered',
    '200 registered',
    '200 assigned',
    '200 accepted',
    '200 mediating',
    '200 settled',
    '200 closed',
    '409 The plan wants something done first',
    '200 registered',
    '200 closed',
    '200 archived',
    '200 faults: 0',
  ])
})
