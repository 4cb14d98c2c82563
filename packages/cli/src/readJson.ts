/**
 * Reads a file that should hold JSON, and says where it stops being JSON.
 */
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { jsonFault } from './jsonFault.ts'
import { type Outcome, type Printing, type Refusal, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { words } from './words.ts'

/** Files are read through `outside`; refusals are printed as `Printing` says. */
type Reading = Printing & { readonly outside: Outside }

/** How a file is called in messages: by its path, or as standard input. */
export const calledIn = (file: string, { lang }: Printing): string =>
  file === '-' ? words.standardInput[lang] : file

/** The text of a file, or the outcome of one that cannot be read. */
export const textIn = async (file: string, options: Reading): Promise<Result.Result<string, Outcome>> => {
  const text = await options.outside.textOf(file)
  return text === undefined
    ? Result.fail(refused(unreadable, { file: calledIn(file, options), ...options }))
    : Result.succeed(text)
}

/** The JSON value in a file, or the outcome of one that holds none. */
export const jsonIn = async (file: string, options: Reading): Promise<Result.Result<unknown, Outcome>> =>
  Result.flatMap(await textIn(file, options), (text) =>
    Result.mapError(readJson(text), (refusal) =>
      refused(refusal, { file: calledIn(file, options), ...options }),
    ),
  )

/** The JSON value in a text. */
export const readJson = (text: string): Result.Result<unknown, Refusal> => {
  const content = text.replace(/^\uFEFF/u, '')
  return Result.mapError(
    Result.try((): unknown => JSON.parse(content)),
    () => notJson(content),
  )
}

/** The refusal of a file that cannot be read at all. */
export const unreadable: Refusal = {
  _tag: 'FileUnreadableError',
  message: {
    zh: '读不到此文件；请给出 JSON 文件的路径，或用 `-` 从标准输入读取',
    en: 'cannot be read; give the path of a JSON file, or `-` for standard input',
  },
}

const notJson = (content: string): Refusal => {
  if (content.trim() === '') return notJsonBecause(empty)
  const { line, column } = jsonFault(content)
  return notJsonBecause({
    zh: `第 ${line} 行第 ${column} 列起不是有效的 JSON；请更正该处`,
    en: `not JSON from line ${line}, column ${column}; correct it there`,
  })
}

const notJsonBecause = (message: Label): Refusal => ({
  _tag: 'NotJsonError',
  message,
  issues: [{ code: 'unreadable', path: [], message }],
})

const empty: Label = { zh: '没有内容；请给出 JSON', en: 'is empty; give JSON' }
