/**
 * Reads one value of a record as what its field is declared to be; internal to the package. Nothing is guessed: what
 * can be read in two ways is refused.
 */
import { isPlainDate } from '@maplebridge/calendar'
import type { CaseRecord } from '@maplebridge/metrics'
import { printedNumber } from '@maplebridge/metrics'
import type { FieldKind } from './RecordFields.ts'

/** A value; `undefined` for an empty cell, which is not known; `'wrong'` for what the field can not be. */
export type FieldValue = { readonly value: CaseRecord[string] } | undefined | 'wrong'

/** The value of a cell, which is a text, or typed already. */
export const fieldValue = (given: unknown, kind: FieldKind): FieldValue => {
  if (given === undefined || given === null) return undefined
  if (typeof given === 'string') {
    const text = given.trim()
    return text === '' ? undefined : readers[kind](text)
  }
  if (typeof given === 'boolean') return kind === 'boolean' ? { value: given } : 'wrong'
  if (typeof given === 'number' || typeof given === 'bigint') return numberAs(Number(given), kind)
  return 'wrong'
}

const numberAs = (number: number, kind: FieldKind): FieldValue => {
  if (kind === 'int') return Number.isSafeInteger(number) ? { value: number } : 'wrong'
  if (kind === 'boolean') return number === 0 || number === 1 ? { value: number === 1 } : 'wrong'
  // A code of digits, such as that of an area, is often stored as a number.
  return kind === 'code' && Number.isSafeInteger(number) && number >= 0 ? { value: String(number) } : 'wrong'
}

const yes: ReadonlySet<string> = new Set(['true', 'yes', '1', '是', '有', '√'])
const no: ReadonlySet<string> = new Set(['false', 'no', '0', '否', '无', '×'])

const booleanIn = (text: string): FieldValue => {
  const word = text.normalize('NFKC').toLowerCase()
  if (yes.has(word)) return { value: true }
  return no.has(word) ? { value: false } : 'wrong'
}

/** `2023-05-02`, `2023/5/2`, `2023.5.2`, `2023年5月2日`, `20230502`; a time of day behind it is dropped. */
const dateIn = (text: string): FieldValue => {
  const [, year, month, day] =
    /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u.exec(
      text.normalize('NFKC'),
    ) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(text) ??
    []
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isPlainDate(date) ? { value: date } : 'wrong'
}

const wholeIn = (text: string): FieldValue => {
  const printed = printedNumber(text)
  if (printed === undefined || printed.per !== undefined || printed.decimals > 0) return 'wrong'
  const value = Number(printed.digits * 10n ** BigInt(-printed.decimals))
  return Number.isSafeInteger(value) ? { value } : 'wrong'
}

const readers: Readonly<Record<FieldKind, (text: string) => FieldValue>> = {
  boolean: booleanIn,
  date: dateIn,
  int: wholeIn,
  code: (text) => ({ value: text }),
}
