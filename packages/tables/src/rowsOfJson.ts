/**
 * The rows of a JSON text: a list of rows, a list of objects with the same keys, or `{ headings, rows }`; internal to
 * the package. Numbers keep the digits they are written with.
 */
import * as Result from 'effect/Result'
import { type TableUnreadableError, unreadable } from './TableUnreadableError.ts'
import type { Rows } from './tableOf.ts'

/** The rows of a text, headings first. */
export const rowsOfJson = (text: string): Result.Result<Rows, TableUnreadableError> =>
  Result.flatMap(
    Result.mapError(
      Result.try(() => parseWritten(text.replace(/^\uFEFF/u, ''), asWritten)),
      () => notTable,
    ),
    (value) => {
      const rows = rowsIn(value)
      return rows === undefined ? Result.fail(notTable) : Result.succeed(rows)
    },
  )

/** `JSON.parse` with the third parameter of its reviver, which the types of this language level do not have yet. */
const parseWritten: (
  text: string,
  reviver: (key: string, value: unknown, context?: { readonly source?: string }) => unknown,
) => unknown = JSON.parse

const asWritten = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' ? (context?.source ?? String(value)) : value

const rowsIn = (value: unknown): Rows | undefined => {
  if (isObject(value))
    return Array.isArray(value['rows']) ? listsIn([value['headings'], ...value['rows']]) : undefined
  if (!Array.isArray(value)) return undefined
  return value.every(isObject) ? rowsOfObjects(value) : listsIn(value)
}

const rowsOfObjects = (objects: readonly Readonly<Record<string, unknown>>[]): Rows | undefined => {
  const headings = [...new Set(objects.flatMap(Object.keys))]
  return listsIn([headings, ...objects.map((each) => headings.map((heading) => each[heading] ?? ''))])
}

const listsIn = (lists: readonly unknown[]): Rows | undefined => {
  const rows = lists.map((list) => (Array.isArray(list) ? list.map(cellText) : undefined))
  const known = rows.flatMap((row) =>
    row === undefined || row.includes(undefined) ? [] : [row.flatMap((text) => text ?? [])],
  )
  return known.length === rows.length ? known : undefined
}

const cellText = (value: unknown): string | undefined => {
  if (value === null) return ''
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const notTable = unreadable('not-json', {
  zh: '不是 JSON 表格；请给出由行组成的列表、由对象组成的列表，或 { headings, rows }',
  en: 'is no table in JSON; give a list of rows, a list of objects, or { headings, rows }',
})
