/**
 * The codes that records hold in one field: a JSON list of objects, or one object a line (NDJSON). A record without
 * the field states nothing; a field that no record has is refused.
 */
import { type Issue, issueText } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Refusal } from './outcome.ts'
import { readJson } from './readJson.ts'

/** The code of each record in its order, empty where it states none. */
export const codesInRecords = (
  text: string,
  { field }: { readonly field: string },
): Result.Result<readonly string[], Refusal> =>
  Result.flatMap(recordsIn(text), (records) => {
    const read = records.map((record, at) => codeIn(record, field, at))
    const issues = read.filter((each) => typeof each !== 'string')
    if (issues.length > 0) return Result.fail(recordsRefused(issues))
    return records.some((record) => isRecord(record) && field in record)
      ? Result.succeed(read.filter((each) => typeof each === 'string'))
      : Result.fail(recordsRefused([noField(field, records)]))
  })

const recordsIn = (text: string): Result.Result<readonly unknown[], Refusal> => {
  const content = text.replace(/^\uFEFF/u, '').trim()
  if (content.startsWith('[') || content === '')
    return Result.flatMap(readJson(content), (value) =>
      Array.isArray(value) ? Result.succeed(value) : Result.fail(recordsRefused([noList])),
    )
  const lines = content.split(/\r?\n/u)
  const records: unknown[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const read = readJson(line)
    if (Result.isFailure(read)) return Result.fail(recordsRefused([noRecord([at], at + 1)]))
    records.push(read.success)
  }
  return Result.succeed(records)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const codeIn = (record: unknown, field: string, at: number): string | Issue => {
  if (!isRecord(record)) return noRecord([at], at + 1)
  const value = record[field]
  if (value === undefined || value === null) return ''
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : noCode([at, field])
}

/** A file with one wrong column has as many issues as records: the first twenty say it. */
const recordsRefused = (found: readonly Issue[]): Refusal => {
  const issues = found.slice(0, 20)
  const { zh, en } = issueText(issues)
  return {
    _tag: 'RecordsInvalidError',
    message: { zh: `记录无法读取：${zh}`, en: `the records cannot be read: ${en}` },
    issues,
  }
}

const wrong = (path: Issue['path'], message: Label): Issue => ({ code: 'wrong-type', path, message })

const noList: Issue = wrong([], {
  zh: '应当是记录的 JSON 列表，或者每行一个 JSON 对象',
  en: 'expected a JSON list of records, or one JSON object a line',
})
const noRecord = (path: Issue['path'], number: number): Issue =>
  wrong(path, {
    zh: `第 ${number} 条不是 JSON 对象；请给出 JSON 列表，或者每行一个 JSON 对象`,
    en: `record ${number} is no JSON object; give a JSON list, or one JSON object a line`,
  })
const noCode = (path: Issue['path']): Issue =>
  wrong(path, { zh: '应当是一个代码：文字或者数字', en: 'expected one code: a text or a number' })
const noField = (field: string, records: readonly unknown[]): Issue => {
  const known = [...new Set(records.filter(isRecord).flatMap(Object.keys))].slice(0, 12)
  return {
    code: 'missing-key',
    path: [field],
    message: {
      zh: `没有一条记录有此字段${known.length === 0 ? '' : `；有的字段是 ${known.join('、')}`}`,
      en: `no record has this field${known.length === 0 ? '' : `; the fields are ${known.join(', ')}`}`,
    },
  }
}
