import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { followPacks, type PackSource } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { disputeExample } from '../src/examples.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

type Answer = {
  readonly risk: { readonly established: string }
  readonly layers: readonly { readonly hash: string }[]
}

const shippedYaml = join(import.meta.dirname, '../../../packages/packs/src/xining-chengzhong')
const log: string[] = []
let folder = ''
let followed: PackSource & { readonly close: () => void }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'))
  await cp(shippedYaml, join(folder, 'ours'), { recursive: true })
  const logger = pino({ level: 'info' }, { write: (line: string) => log.push(line) })
  followed = Result.getOrThrow(await followPacks(folder, { shipped, logger }))
})
afterAll(async () => {
  followed.close()
  await rm(folder, { recursive: true, force: true })
})

const edit = async (file: string, change: (text: string) => string): Promise<void> => {
  const path = join(folder, 'ours', file)
  const text = await readFile(path, 'utf8')
  const changed = change(text)
  expect(changed, `the edit of ${file} changes something`).not.toBe(text)
  await writeFile(path, changed)
}

test('a changed file changes the answer, a broken one does not take it away', async () => {
  const { app } = serviceOf({ packs: followed })
  const ask = () => bodyOf<Answer>(app.request('/v1/assessments', posted(disputeExample.value)))
  const before = await ask()
  expect(before.risk.established).toBe('red')

  // The rule that the example meets now asks for the opposite.
  const rule = before.risk
  expect(rule).toMatchObject({ reasons: [{ rule: 'red-mass-incident' }] })
  const flip = (text: string) => text.replace(/(may-become-mass-incident,?\s+is: )true/u, '$1false')
  await edit('risk.yaml', flip)
  await vi.waitFor(async () => expect((await ask()).risk.established).not.toBe('red'), { timeout: 5000 })
  const changed = await ask()
  expect(changed.layers.at(-1)?.hash).not.toBe(before.layers.at(-1)?.hash)

  await edit('risk.yaml', (text) => text.replace('force: must', 'force: perhaps'))
  await vi.waitFor(
    async () => {
      const list = await bodyOf<{ readonly refused: readonly unknown[] }>(app.request('/v1/packs'))
      expect(list.refused).toMatchObject([
        {
          folder: 'ours',
          message: {
            en: expect.stringMatching(/risk\.yaml:\d+/u),
            zh: expect.stringMatching(/risk\.yaml:\d+/u),
          },
        },
      ])
    },
    { timeout: 5000 },
  )
  expect(await ask()).toEqual(changed)
  expect(await bodyOf(app.request('/readyz'))).toMatchObject({
    status: 'ready',
    refused: [{ folder: 'ours' }],
  })
  expect(log.join('')).toMatch(/"folder":"ours".*pack refused: .*risk\.yaml:\d+/u)

  await edit('risk.yaml', (text) => text.replace('force: perhaps', 'force: must'))
  await vi.waitFor(async () => expect(await bodyOf(app.request('/readyz'))).toMatchObject({ refused: [] }), {
    timeout: 5000,
  })
})
