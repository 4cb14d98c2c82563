/**
 * Files that lack a column, which is told; and the line in which each record ends.
 */
import { Readable } from 'node:stream'
import * as Result from 'effect/Result'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { type RecordBatch, readParquet, readRecords } from '../src/index.ts'

const fields = {
  area: { kind: 'code' },
  settled: { kind: 'boolean', heading: '调解成功', optional: true },
} as const

type Batches = AsyncIterable<Result.Result<RecordBatch, unknown>>
const only = async (batches: Batches): Promise<RecordBatch | undefined> => {
  for await (const batch of batches) return Result.getOrThrow(batch)
  return undefined
}
const csv = (text: string) => readRecords(Readable.from([Buffer.from(text)]), { as: 'csv', fields })

test('a file may lack the column of an optional field, and says so', async () => {
  expect(await only(csv('area,姓名\n1,x\n\n"2\n3",y\n'))).toMatchObject({
    records: [{ area: '1' }, { area: '2\n3' }],
    lines: [2, 5],
    lacking: ['settled'],
    unread: ['姓名'],
  })
  const bytes = parquetWriteBuffer({ columnData: [{ name: 'area', data: ['1', '2'], type: 'STRING' }] })
  expect(await only(readParquet(bytes, { fields }))).toMatchObject({
    records: [{ area: '1' }, { area: '2' }],
    lines: [1, 2],
    lacking: ['settled'],
  })
})

test('no other field may be lacking, and none may stand twice', async () => {
  for (const text of ['调解成功\n是\n', 'area,调解成功,调解成功\n1,是,否\n'])
    for await (const batch of csv(text))
      expect(batch).toMatchObject({ failure: { because: 'heading-missing' } })
})
