/**
 * Gathers rows into batches of records; internal to the package. It forgets a batch once it is handed out, so that
 * memory does not grow with the file.
 */
import type { CaseRecord } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'
import { fieldValue } from './fieldValue.ts'
import type { Headings } from './headingsIn.ts'
import type { RecordBatch, RowFault } from './RecordBatch.ts'
import type { FieldKind, RecordFields } from './RecordFields.ts'

/** A gatherer of rows; `add` takes the values of a row by heading. */
export type BatchWriter = {
  readonly add: (valueUnder: (heading: string) => unknown, line: number) => void
  readonly setAside: (fault: RowFault) => void
  readonly isFull: () => boolean
  readonly take: () => RecordBatch
}

/** How many rows are handed out together. */
const batchRows = 8192

/** A gatherer that describes at most so many rows that are set aside. */
export const batchWriter = (
  fields: RecordFields,
  { describing, unread, lacking }: Headings & { readonly describing: number },
): BatchWriter => {
  const columns = Object.entries(fields).map(([id, { kind, heading = id }]) => ({ id, kind, heading }))
  const left = { descriptions: describing }
  let records: CaseRecord[] = []
  let lines: number[] = []
  let faults: RowFault[] = []
  let aside = 0
  const setAside = (fault: RowFault) => {
    aside += 1
    if (left.descriptions > 0) faults.push(fault)
    left.descriptions -= 1
  }
  return {
    add: (valueUnder, line) => {
      const record: Record<string, CaseRecord[string]> = {}
      for (const { id, kind, heading } of columns) {
        const read = fieldValue(valueUnder(heading), kind)
        if (read === 'wrong') return setAside(wrongValue(heading, { kind, line }))
        if (read !== undefined) record[id] = read.value
      }
      records.push(record)
      lines.push(line)
    },
    setAside,
    isFull: () => records.length + aside >= batchRows,
    take: () => {
      const batch = { records, lines, setAside: aside, faults, unread, lacking }
      records = []
      lines = []
      faults = []
      aside = 0
      return batch
    },
  }
}

/** A value that its field can not be. What stands in the cell is not repeated: a person may have typed it. */
const wrongValue = (
  column: string,
  { kind, line }: { readonly kind: FieldKind; readonly line: number },
): RowFault => ({
  code: 'wrong-value',
  line,
  column,
  message: {
    zh: `第 ${line} 行“${column}”一栏不是${wanted[kind].zh}`,
    en: `line ${line}, column “${column}”: is not ${wanted[kind].en}`,
  },
})

const wanted: Readonly<Record<FieldKind, Label>> = {
  boolean: {
    zh: '“是”或“否”（也可写 true、false、1、0）',
    en: 'yes or no (true or false, 1 or 0, 是 or 否)',
  },
  date: { zh: '日期；请写作 2023-05-02', en: 'a day; write 2023-05-02' },
  int: { zh: '整数', en: 'a whole number' },
  code: { zh: '代码', en: 'a code' },
}
