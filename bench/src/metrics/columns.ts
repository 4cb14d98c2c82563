/**
 * Records of the register as columns: places in a dictionary, days and numbers, with a bit for each that is known.
 */
import type { CaseColumns, CaseRecord, Column } from '@maplebridge/metrics'
import { days, villages } from './records.ts'
import { channels, forms, kinds, outcomes } from './register.ts'

/** The dictionaries of the columns of codes. */
export const dictionaries: Readonly<Record<string, readonly string[]>> = {
  area: villages,
  matter: kinds,
  channel: channels,
  outcome: outcomes,
  form: forms,
}

const firstDay = Date.parse(days[0] ?? '') / 86_400_000
const dayNumbers = new Map(days.map((day, at) => [day, firstDay + at]))

/** A batch of records. */
export const columnsOf = (records: readonly CaseRecord[]): CaseColumns => {
  const coded = Object.entries(dictionaries).map(([field, dictionary]): [string, Column] => {
    const codes = new Map(dictionary.map((code, at) => [code, at]))
    const at = records.map((record) => codes.get(String(record[field])) ?? dictionary.length)
    return [field, { codes: field === 'area' ? Uint16Array.from(at) : Uint8Array.from(at), dictionary }]
  })
  const flags = ['performed', 'confirmed', 'followed-up'].map((field): [string, Column] => [
    field,
    {
      truths: Uint8Array.from(records, (record) => (record[field] === undefined ? 2 : Number(record[field]))),
    },
  ])
  const dates = ['accepted-on', 'closed-on'].map((field): [string, Column] => [
    field,
    {
      days: Int32Array.from(records, (record) => dayNumbers.get(String(record[field])) ?? 0),
      valid: validity(records, field),
    },
  ])
  const numbers = ['people', 'days', 'amount'].map((field): [string, Column] => [
    field,
    {
      numbers: Int32Array.from(records, (record) => Number(record[field] ?? 0)),
      valid: validity(records, field),
    },
  ])
  return { length: records.length, columns: Object.fromEntries([...coded, ...flags, ...dates, ...numbers]) }
}

const validity = (records: readonly CaseRecord[], field: string): Uint8Array => {
  const valid = new Uint8Array(Math.ceil(records.length / 8))
  records.forEach((record, row) => {
    if (record[field] !== undefined) valid[row >>> 3] = (valid[row >>> 3] ?? 0) | (1 << (row & 7))
  })
  return valid
}
