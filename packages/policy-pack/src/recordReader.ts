/**
 * Checks the records of a register one by one, before they are counted: a value that its field can not have would
 * otherwise count for nothing, and a field that is misspelt would read as not known.
 */
import { isPlainDate } from '@maplebridge/calendar'
import type { Fact, FactRegister, Label } from '@maplebridge/rules'
import { codesOf, valueIssues } from './factIssues.ts'
import type { Issue } from './Issue.ts'
import { issue, unknownCode } from './unknownCode.ts'

/** What is wrong with a record; nothing for one that can be counted. */
export type RecordReader = (record: Readonly<Record<string, unknown>>) => readonly Issue[]

/**
 * A check of the records of a register. `beside` names columns that are no fields and may hold any text, such as the area
 * code that records are kept apart by.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { recordReader } from '@maplebridge/policy-pack'
 *
 * const label = { zh: '已调成', en: 'Settled' }
 * const read = recordReader({
 *   fields: { settled: { id: 'settled', kind: 'boolean', label, about: 'dispute', cites: [] } },
 *   beside: ['area'],
 * })
 * assert.deepEqual(read({ area: '630103', settled: true }), [])
 * assert.deepEqual(read({ setled: true }).map(({ path, nearest }) => [path, nearest]), [[['setled'], 'settled']])
 * assert.equal(read({ settled: 'yes' })[0]?.code, 'wrong-type')
 * ```
 */
export const recordReader = ({
  fields,
  beside = [],
}: {
  readonly fields: FactRegister
  readonly beside?: readonly string[]
}): RecordReader => {
  const checks = new Map(Object.values(fields).map((field) => [field.id, checkOf(field)]))
  const texts = new Set(beside.filter((column) => !checks.has(column)))
  const known = [...checks.keys(), ...texts]
  const issuesOf = (id: string, value: unknown): readonly Issue[] => {
    const check = checks.get(id)
    if (check !== undefined) return check(value)
    if (!texts.has(id)) return [unknownCode('unknown-fact', [id], id, known)]
    return typeof value === 'string' ? [] : [issue('wrong-type', [id], notText)]
  }
  return (record) => Object.entries(record).flatMap(([id, value]) => issuesOf(id, value))
}

const checkOf = (field: Fact): ((value: unknown) => readonly Issue[]) => {
  const fits = fitsOf(field)
  return (value) => {
    if (fits(value)) return []
    return isPlain(value)
      ? valueIssues(value, field, [field.id])
      : [issue('wrong-type', [field.id], notPlain)]
  }
}

const fitsOf = (field: Fact): ((value: unknown) => boolean) => {
  switch (field.kind) {
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'choice':
    case 'code': {
      const codes: ReadonlySet<unknown> = new Set(codesOf(field))
      return (value) => codes.has(value)
    }
    case 'count':
    case 'money':
      return (value) => Number.isInteger(value) && valueIssues(Number(value), field, []).length === 0
    case 'date':
      return (value) => typeof value === 'string' && isPlainDate(value)
  }
}

const isPlain = (value: unknown): value is boolean | number | string =>
  typeof value === 'boolean' || typeof value === 'string' || Number.isInteger(value)

const notPlain: Label = {
  zh: '应为 true、false、整数或文本；不清楚的请不填写此项',
  en: 'expected true, false, a whole number or a text; leave out what is not known',
}
const notText: Label = { zh: '应为文本', en: 'expected a text' }
