/**
 * The records of an NDJSON stream, one object a line; internal to the package.
 */
import * as Result from 'effect/Result'
import { batchWriter } from './batchWriter.ts'
import type { Streaming } from './csvRecords.ts'
import { decodedText } from './decodedText.ts'
import type { RecordBatch, RowFault } from './RecordBatch.ts'
import { type TableUnreadableError, textBroken } from './TableUnreadableError.ts'

/** The longest line that is read, in characters; a record is short. */
const longestLine = 1024 * 1024

/** The records of a stream of lines; an empty line is none. */
export async function* ndjsonRecords(
  source: AsyncIterable<Uint8Array>,
  { fields, describing, encoding }: Streaming,
): AsyncGenerator<Result.Result<RecordBatch, TableUnreadableError>> {
  const wanted = new Set(Object.entries(fields).map(([id, { heading = id }]) => heading))
  const unread = new Set<string>()
  const rows = batchWriter(fields, { describing, unread: [], lacking: [] })
  const batch = () => Result.succeed({ ...rows.take(), unread: [...unread] })
  const read = (text: string, line: number) => {
    const record = objectIn(text)
    if (record === undefined) return rows.setAside(notRecord(line))
    for (const key of Object.keys(record)) if (!wanted.has(key) && unread.size < mostUnread) unread.add(key)
    rows.add((heading) => (Object.hasOwn(record, heading) ? record[heading] : undefined), line)
  }
  let line = 0
  let rest = ''
  let isTooLong = false
  for await (const piece of decodedText(source, { encoding: encoding ?? 'utf-8' })) {
    if (Result.isFailure(piece)) {
      yield batch()
      yield Result.fail(textBroken(piece.failure, line + 1))
      return
    }
    const lines = (rest + piece.success).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      line += 1
      if (isTooLong) rows.setAside(notRecord(line))
      else if (text.trim() !== '') read(text, line)
      isTooLong = false
      if (rows.isFull()) yield batch()
    }
    // The rest of a line that is too long is let go, so that it can not fill the memory.
    isTooLong ||= rest.length > longestLine
    if (isTooLong) rest = ''
  }
  if (isTooLong) rows.setAside(notRecord(line + 1))
  else if (rest.trim() !== '') read(rest, line + 1)
  yield batch()
}

/** The most keys that no field stands for that are told. */
const mostUnread = 100

const objectIn = (text: string): Readonly<Record<string, unknown>> | undefined => {
  const value = Result.getOrUndefined(Result.try((): unknown => JSON.parse(text)))
  return isObject(value) ? value : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const notRecord = (line: number): RowFault => ({
  code: 'not-a-record',
  line,
  message: { zh: `第 ${line} 行不是 JSON 对象`, en: `line ${line} is no JSON object` },
})
