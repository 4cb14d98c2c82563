import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { acceptedLanguage, secretsFromFiles, serviceSettings } from '../src/index.ts'

test('an empty environment keeps a service to itself', () => {
  expect(Result.getOrThrow(serviceSettings({}, { port: 3001 }))).toEqual({
    port: 3001,
    host: '127.0.0.1',
    packsDir: undefined,
    logLevel: 'info',
    drainSeconds: 0,
  })
  const empty = { PORT: '', HOST: '', PACKS_DIR: '', LOG_LEVEL: '', DRAIN_SECONDS: '' }
  expect(serviceSettings(empty, { port: 3001 })).toEqual(serviceSettings({}, { port: 3001 }))
})

test('what is said is taken', () => {
  const environment = {
    PORT: '0',
    HOST: '0.0.0.0',
    PACKS_DIR: '/packs',
    LOG_LEVEL: 'debug',
    DRAIN_SECONDS: '5',
  }
  expect(Result.getOrThrow(serviceSettings(environment, { port: 3001 }))).toEqual({
    port: 0,
    host: '0.0.0.0',
    packsDir: '/packs',
    logLevel: 'debug',
    drainSeconds: 5,
  })
})

test.each([
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['LOG_LEVEL', 'INFO'],
  ['DRAIN_SECONDS', '5s'],
])('%s=%s is refused with a sentence', (variable, value) => {
  const settings = serviceSettings({ [variable]: value }, { port: 3001 })
  expect(Result.isFailure(settings) && settings.failure).toMatchObject({
    variable,
    message: expect.stringContaining(`${variable} is \`${value}\``),
  })
})

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,zh;q=0.9', 'en'],
  ['en;q=0.2, zh-Hans;q=0.3', 'zh'],
  ['zh;q=0', 'en'],
  ['fr, *;q=0.1', 'en'],
  [';;,q=', 'en'],
] as const)('Accept-Language %j reads %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language)
})

test('a secret is read from the file that is named, without the end of its line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-secrets-'))
  const [file, empty] = [join(folder, 'key'), join(folder, 'empty')]
  await Promise.all([writeFile(file, 'c2VjcmV0\n'), writeFile(empty, '\n')])
  const of = ['KEY', 'DATABASE']
  const read = await secretsFromFiles({ KEY_FILE: file, PORT: '1' }, { of })
  expect(Result.getOrThrow(read)).toEqual({ KEY_FILE: file, PORT: '1', KEY: 'c2VjcmV0' })
  const sentences = await Promise.all(
    [{ KEY_FILE: join(folder, 'none') }, { KEY_FILE: empty }, { KEY_FILE: file, KEY: 'other' }].map(
      async (environment) => {
        const refused = await secretsFromFiles(environment, { of })
        return Result.isFailure(refused) ? refused.failure.message : ''
      },
    ),
  )
  await rm(folder, { recursive: true })
  expect(sentences).toEqual([
    expect.stringContaining('none`, which is not there'),
    expect.stringContaining('empty`, which is not there, is empty or may not be read'),
    'KEY and KEY_FILE are both set; keep one of them',
  ])
})
