/**
 * Registers read row by row: every value as its field is declared, every row a record or set aside, whatever the bytes
 * are cut into.
 */
import { Readable } from 'node:stream'
import type { CaseRecord } from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import {
  type RecordBatch,
  type RecordReading,
  type RowFault,
  readParquet,
  readRecords,
  type TableUnreadableError,
} from '../src/index.ts'

const fields = {
  'accepted-on': { kind: 'date' },
  settled: { kind: 'boolean', heading: '调解成功' },
  parties: { kind: 'int' },
  area: { kind: 'code' },
} as const

type Read = {
  readonly records: readonly CaseRecord[]
  readonly faults: readonly RowFault[]
  readonly setAside: number
  readonly batches: number
  readonly unread: readonly string[]
  readonly failure: TableUnreadableError | undefined
}

const gathered = async (
  batches: AsyncIterable<Result.Result<RecordBatch, TableUnreadableError>>,
): Promise<Read> => {
  const records: CaseRecord[] = []
  const faults: RowFault[] = []
  let [setAside, count] = [0, 0]
  let unread: readonly string[] = []
  for await (const batch of batches) {
    if (Result.isFailure(batch))
      return { records, faults, setAside, batches: count, unread, failure: batch.failure }
    records.push(...batch.success.records)
    faults.push(...batch.success.faults)
    setAside += batch.success.setAside
    count += 1
    unread = batch.success.unread
  }
  return { records, faults, setAside, batches: count, unread, failure: undefined }
}

/** The bytes in pieces of this size, so that characters, quotes and line ends are cut in two. */
const pieces = (bytes: Uint8Array, size: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.slice(at * size, (at + 1) * size),
    ),
  )
const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string | Uint8Array, reading: Partial<RecordReading> = {}, size = 7) =>
  gathered(
    readRecords(pieces(typeof text === 'string' ? utf8(text) : text, size), {
      as: 'csv',
      fields,
      ...reading,
    }),
  )

const head = 'accepted-on,调解成功,parties,area\n'

describe('CSV', () => {
  it('reads each value as its field is declared, and an empty cell as not known', async () => {
    const rows = [
      '2023-05-02,是,"1,200",630103',
      '2023年5月9日,×,０,630103002',
      ',,,',
      '20230512,TRUE,3,x',
    ].join('\n')
    expect(await read(head + rows)).toMatchObject({
      records: [
        { 'accepted-on': '2023-05-02', settled: true, parties: 1200, area: '630103' },
        { 'accepted-on': '2023-05-09', settled: false, parties: 0, area: '630103002' },
        {},
        { 'accepted-on': '2023-05-12', settled: true, parties: 3, area: 'x' },
      ],
      setAside: 0,
      failure: undefined,
    })
  })

  it.each([
    ['2023-02-30,是,1,a', 'accepted-on', 'is not a day; write 2023-05-02'],
    ['2023-05-02T08:00:00Z,是,1,a', 'accepted-on', 'is not a day'],
    ['5/2/2023,是,1,a', 'accepted-on', 'is not a day'],
    [',已成功,1,a', '调解成功', 'is not yes or no'],
    [',2,1,a', '调解成功', 'is not yes or no'],
    [',,1.5,a', 'parties', 'is not a whole number'],
    [',,99999999999999999999,a', 'parties', 'is not a whole number'],
    [',,三,a', 'parties', 'is not a whole number'],
  ])('sets aside %s and names line and column', async (row, column, sentence) => {
    const { records, faults } = await read(`${head},是,1,a\n${row}\n,是,2,b\n`)
    expect(records.map(({ parties }) => parties)).toEqual([1, 2])
    expect(faults).toMatchObject([{ code: 'wrong-value', line: 3, column }])
    expect(faults[0]?.message.en).toContain(`line 3, column “${column}”: ${sentence}`)
    expect(faults[0]?.message.zh).toContain(`第 3 行“${column}”一栏不是`)
  })

  it('sets aside a ragged row, counting lines within quotes', async () => {
    const { records, faults } = await read(`${head},是,1,"a\nb"\n,是,1\n,是,2,c\n`)
    expect(records).toHaveLength(2)
    expect(faults).toMatchObject([
      { code: 'ragged-row', line: 4, message: { en: 'line 4 has 3 cells under 4 headings' } },
    ])
  })

  it('describes as many faults as asked for and counts them all', async () => {
    const { faults, setAside, batches } = await read(head + ',x,,\n'.repeat(20_000), { describing: 5 }, 4096)
    expect([faults.length, setAside, batches]).toEqual([5, 20_000, 3])
  })

  it('says which columns no field stands for', async () => {
    expect((await read(`备注,${head.trim()},mediator\nx,,,,,y\n`)).unread).toEqual(['备注', 'mediator'])
  })

  it('refuses headings that lack a field or have it twice, and a file without any', async () => {
    const { failure } = await read('accepted-on,parties,parties,area\n')
    expect(failure).toMatchObject({
      because: 'heading-missing',
      known: ['accepted-on', 'parties', 'parties', 'area'],
    })
    expect(failure?.message.en).toContain('headings lack, or have twice: 调解成功, parties;')
    expect((await read('')).failure).toMatchObject({ because: 'empty' })
  })

  it('ends at a quotation mark without a partner, with the rows before it', async () => {
    const { records, failure } = await read(`${head},是,1,a\n,是,2,"b\n,是,3,c\n`)
    expect(records).toHaveLength(1)
    expect(failure).toMatchObject({ because: 'not-csv' })
  })

  it('reads GB18030, and ends at bytes of another encoding', async () => {
    // 调解成功 in GB18030, then 是.
    const bytes = Buffer.concat([
      Buffer.from('accepted-on,'),
      Buffer.from([0xb5, 0xf7, 0xbd, 0xe2, 0xb3, 0xc9, 0xb9, 0xa6]),
      Buffer.from(',parties,area\n,'),
      Buffer.from([0xca, 0xc7]),
      Buffer.from(',4,b\n'),
    ])
    expect((await read(bytes)).records).toEqual([{ settled: true, parties: 4, area: 'b' }])
    const mixed = Buffer.concat([utf8(head), utf8(',是,1,a\n'.repeat(20_000)), bytes.subarray(-10)])
    const { records, failure } = await read(mixed, {}, 65_536)
    expect(failure).toMatchObject({ because: 'encoding-unreadable' })
    expect(records.length).toBeLessThanOrEqual(20_000)
  })

  it('tells a source that breaks off', async () => {
    const source = async function* () {
      yield utf8(`${head},是,1,a\n`)
      throw new Error('the line is dead')
    }
    const { failure } = await gathered(readRecords(source(), { as: 'csv', fields, encoding: 'utf-8' }))
    expect(failure).toMatchObject({ because: 'source-failed', row: 3 })
  })
})

describe('NDJSON', () => {
  it('reads objects, sets aside what is none, and keeps their lines', async () => {
    const text =
      '{"accepted-on":"2023-05-02","调解成功":true,"parties":2,"area":630103}\n\n[1]\n{"调解成功":1,"note":"x"}\n{"调解成功":"maybe"}\nnull'
    const { records, faults, unread } = await read(text, { as: 'ndjson' })
    expect(records).toEqual([
      { 'accepted-on': '2023-05-02', settled: true, parties: 2, area: '630103' },
      { settled: true },
    ])
    expect(faults.map(({ code, line }) => [code, line])).toEqual([
      ['not-a-record', 3],
      ['wrong-value', 5],
      ['not-a-record', 6],
    ])
    expect(unread).toEqual(['note'])
  })

  it('sets a line aside that is too long, and goes on', async () => {
    const long = `{"area":"${'x'.repeat(3_000_000)}"}`
    const { records, faults } = await read(
      `{"parties":1}\n${long}\n{"parties":2}\n`,
      { as: 'ndjson' },
      65_536,
    )
    expect(records).toEqual([{ parties: 1 }, { parties: 2 }])
    expect(faults).toMatchObject([{ code: 'not-a-record', line: 2 }])
  })

  it('never takes what every object inherits for a value', async () => {
    const inherited = { constructor: { kind: 'code' } } as const
    expect((await read('{}\n', { as: 'ndjson', fields: inherited })).records).toEqual([{}])
  })
})

const bytesOf = (buffer: ArrayBuffer) => ({
  byteLength: buffer.byteLength,
  slice: (start: number, end?: number) => buffer.slice(start, end),
})

describe('Parquet', () => {
  const day = (text: string) => Math.floor(Date.parse(text) / 86_400_000)
  const file = parquetWriteBuffer({
    columnData: [
      {
        name: 'accepted-on',
        data: [new Date('2023-05-02'), null, new Date('2024-02-29')],
        type: 'TIMESTAMP',
        nullable: true,
      },
      { name: '调解成功', data: [true, null, false], type: 'BOOLEAN', nullable: true },
      { name: 'parties', data: [1n, 2n, 9_007_199_254_740_993n], type: 'INT64' },
      { name: 'area', data: ['630103', '', 'x'], type: 'STRING' },
      { name: 'mediator', data: ['a', 'b', 'c'], type: 'STRING' },
    ],
  })

  it('refuses an instant for a day, a number too large, and says which columns are not read', async () => {
    const { records, faults, unread } = await gathered(readParquet(bytesOf(file), { fields }))
    expect(records).toEqual([{ parties: 2 }])
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [1, 'accepted-on'],
      [3, 'accepted-on'],
    ])
    expect(unread).toEqual(['mediator'])
  })

  it('reads days as days', async () => {
    const days = parquetWriteBuffer({
      columnData: [{ name: 'on', data: [day('2023-05-02'), day('2024-02-29')] }],
      schema: [
        { name: 'root', num_children: 1 },
        { name: 'on', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
      ],
    })
    const { records } = await gathered(readParquet(bytesOf(days), { fields: { on: { kind: 'date' } } }))
    expect(records).toEqual([{ on: '2023-05-02' }, { on: '2024-02-29' }])
  })

  it('refuses a missing column, what is no Parquet, and a damaged one', async () => {
    const strange = await gathered(readParquet(bytesOf(file), { fields: { sued: { kind: 'boolean' } } }))
    expect(strange.failure).toMatchObject({ because: 'heading-missing' })
    const text = utf8(head)
    expect((await gathered(readParquet(bytesOf(text.buffer), { fields }))).failure).toMatchObject({
      because: 'not-parquet',
    })
    const damaged = new Uint8Array(file.slice(0))
    damaged.fill(0xff, 4, 60)
    const { failure } = await gathered(readParquet(bytesOf(damaged.buffer), { fields }))
    expect(failure).toMatchObject({ because: 'not-parquet', row: 1 })
  })
})

describe('any records', () => {
  const record = fc.record(
    {
      'accepted-on': fc
        .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      settled: fc.boolean(),
      parties: fc.integer({ min: 0, max: 10_000 }),
      area: fc.stringMatching(/^[a-z0-9,"]{1,9}$/u),
    },
    { requiredKeys: [] },
  )
  const records = fc.array(record, { minLength: 1, maxLength: 30 })

  it('come back from CSV, NDJSON and Parquet, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 40 }), async (written, size) => {
        const cell = (value: unknown) =>
          value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`
        const csv = written.map((each) =>
          [each['accepted-on'], each.settled, each.parties, each.area].map(cell).join(','),
        )
        const lines = written.map(({ settled, ...each }) => JSON.stringify({ ...each, 调解成功: settled }))
        const column = (name: string, values: readonly unknown[], type: 'BOOLEAN' | 'INT32' | 'STRING') => ({
          name,
          data: values.map((value) => value ?? null),
          type,
          nullable: true,
        })
        const parquet = parquetWriteBuffer({
          columnData: [
            column(
              'accepted-on',
              written.map((each) => each['accepted-on']),
              'STRING',
            ),
            column(
              '调解成功',
              written.map(({ settled }) => settled),
              'BOOLEAN',
            ),
            column(
              'parties',
              written.map(({ parties }) => parties),
              'INT32',
            ),
            column(
              'area',
              written.map(({ area }) => area),
              'STRING',
            ),
          ],
          rowGroupSize: 7,
        })
        expect((await read(`${head}${csv.join('\r\n')}\r\n`, { encoding: 'utf-8' }, size)).records).toEqual(
          written,
        )
        expect((await read(lines.join('\n'), { as: 'ndjson' }, size)).records).toEqual(written)
        expect((await gathered(readParquet(bytesOf(parquet), { fields }))).records).toEqual(written)
      }),
      { numRuns: 40 },
    )
  })
})
