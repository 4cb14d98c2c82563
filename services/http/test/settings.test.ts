import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { acceptedLanguage, serviceSettings } from '../src/index.ts'

test('an empty environment keeps a service to itself', () => {
  expect(Result.getOrThrow(serviceSettings({}, { port: 3001 }))).toEqual({
    port: 3001,
    host: '127.0.0.1',
    packsDir: undefined,
    logLevel: 'info',
  })
  expect(serviceSettings({ PORT: '', HOST: '', PACKS_DIR: '', LOG_LEVEL: '' }, { port: 3001 })).toEqual(
    serviceSettings({}, { port: 3001 }),
  )
})

test('what is said is taken', () => {
  const environment = { PORT: '0', HOST: '0.0.0.0', PACKS_DIR: '/packs', LOG_LEVEL: 'debug' }
  expect(Result.getOrThrow(serviceSettings(environment, { port: 3001 }))).toEqual({
    port: 0,
    host: '0.0.0.0',
    packsDir: '/packs',
    logLevel: 'debug',
  })
})

test.each([
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['LOG_LEVEL', 'INFO'],
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
