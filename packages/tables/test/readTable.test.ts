/**
 * Files as offices send them: encodings, quotes, sheets with number formats, and what is refused.
 */
import { utils, type WorkSheet, write } from '@e965/xlsx'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTable, type TableReading } from '../src/index.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array, reading: TableReading) =>
  Result.getOrThrow(await readTable(bytes, reading))
const refused = async (bytes: Uint8Array, reading: TableReading) =>
  Result.getOrThrow(Result.flip(await readTable(bytes, reading)))

const streets = {
  headings: ['地区', '受理'],
  rows: [
    ['东街', '1,012'],
    ['合计', '1,012'],
  ],
  headingsAt: 1,
}

/** 地区,受理 / 东街,"1,012" / 合计,"1,012" in GB18030, byte by byte. */
const gb18030 = new Uint8Array([
  0xb5,
  0xd8,
  0xc7,
  0xf8,
  0x2c,
  0xca,
  0xdc,
  0xc0,
  0xed,
  0x0d,
  0x0a, //
  0xb6,
  0xab,
  0xbd,
  0xd6,
  0x2c,
  0x22,
  0x31,
  0x2c,
  0x30,
  0x31,
  0x32,
  0x22,
  0x0d,
  0x0a, //
  0xba,
  0xcf,
  0xbc,
  0xc6,
  0x2c,
  0x22,
  0x31,
  0x2c,
  0x30,
  0x31,
  0x32,
  0x22,
  0x0d,
  0x0a,
])

const workbook = (...sheets: readonly (readonly [string, WorkSheet])[]): Uint8Array => {
  const book = utils.book_new()
  for (const [name, sheet] of sheets) utils.book_append_sheet(book, sheet, name)
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
}

/** A sheet with the number format of each column. */
const sheetOf = (
  rows: readonly (readonly (string | number)[])[],
  formats: Readonly<Record<string, string>> = {},
) => {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  for (const [cell, format] of Object.entries(formats)) sheet[cell].z = format
  return sheet
}

describe('CSV', () => {
  const text = '地区,受理\r\n东街,"1,012"\r\n合计,"1,012"\r\n'

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)])],
    ['GB18030', gb18030],
    [
      'UTF-16 as spreadsheets save Unicode text',
      new Uint8Array(Buffer.from(`\uFEFF${text.replaceAll(',"', '\t"').replace(',', '\t')}`, 'utf16le')),
    ],
  ])('is read in %s', async (_, bytes) => {
    expect(await read(bytes, { as: 'csv' })).toEqual(streets)
  })

  it('finds the headings below a title, keeps row numbers, leaves notes and empty rows in place', async () => {
    const bytes = utf8('2020年人民调解统计表,\n\n地区,受理\n东街,5\n,\n"注：含\n快报"\n')
    expect(await read(bytes, { as: 'csv' })).toEqual({
      headings: ['地区', '受理'],
      rows: [
        ['东街', '5'],
        ['', ''],
        ['注：含\n快报', ''],
      ],
      headingsAt: 3,
    })
    expect(await read(bytes, { as: 'csv', headingsAt: 4 })).toMatchObject({
      headings: ['东街', '5'],
      headingsAt: 4,
    })
  })

  it.each([
    [
      'a thousands comma without quotes',
      '地区,受理\n东街,1,012\n',
      'ragged-row',
      'row 2 has 3 cells under 2 headings',
    ],
    [
      'a row cut short',
      '地区,受理,成功\n东街,5,4\n西街,5\n',
      'ragged-row',
      'row 3 has 2 cells under 3 headings',
    ],
    ['a quote that is not closed', '地区,受理\n"东街,5\n', 'not-csv', 'a quotation mark has no partner'],
    ['an empty file', '', 'empty', 'has no headings'],
    ['a single column', '受理\n5\n', 'empty', 'has no headings'],
  ])('refuses %s', async (_, bytes, because, sentence) => {
    const failure = await refused(utf8(bytes), { as: 'csv' })
    expect(failure.because).toBe(because)
    expect(failure.message.en).toContain(sentence)
  })

  it('refuses bytes that are in no encoding, a file too large, and too many rows', async () => {
    expect(await refused(new Uint8Array([0x41, 0xff, 0xff, 0x2c]), { as: 'csv' })).toMatchObject({
      because: 'encoding-unreadable',
    })
    expect(await refused(new Uint8Array(16 * 1024 * 1024 + 1), { as: 'csv' })).toMatchObject({
      because: 'too-large',
    })
    expect(await refused(utf8(`a,b\n${'1,2\n'.repeat(20_001)}`), { as: 'csv' })).toMatchObject({
      because: 'too-large',
    })
  })

  it('reads back whatever texts are written by the rules', async () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\r', ''))
    const rows = fc.array(fc.tuple(cell, cell, fc.constant('.')), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const quoted = written.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
        const found = await read(utf8(`h1,h2,h3\r\n${quoted.join('\r\n')}\r\n`), { as: 'csv' })
        expect(found.rows).toEqual(written)
      }),
      { numRuns: 50 },
    )
  })
})

describe('XLSX', () => {
  const rates = sheetOf(
    [
      ['地区', '受理', '成功', '成功率'],
      ['全市', 11210, 10784, 10784 / 11210],
      ['缺', '', 3, ''],
    ],
    { B2: '#,##0', D2: '0.0%' },
  )

  it('gives what the cells show, not what they hold', async () => {
    const bytes = workbook(
      ['表一', rates],
      [
        '表二',
        sheetOf([
          ['a', 'b'],
          ['c', 1.5],
        ]),
      ],
    )
    expect(await read(bytes, { as: 'xlsx' })).toEqual({
      headings: ['地区', '受理', '成功', '成功率'],
      rows: [
        ['全市', '11,210', '10784', '96.2%'],
        ['缺', '', '3', ''],
      ],
      headingsAt: 1,
    })
    expect(await read(bytes, { as: 'xlsx', sheet: '表二' })).toMatchObject({ rows: [['c', '1.5']] })
  })

  it('keeps the numbers of rows under a title', async () => {
    const sheet = utils.aoa_to_sheet([['统计表'], [], ['地区', '受理'], ['东街', 5]])
    expect(await read(workbook(['a', sheet]), { as: 'xlsx' })).toMatchObject({
      headingsAt: 3,
      rows: [['东街', '5']],
    })
  })

  it('refuses an unknown sheet and lists those there are', async () => {
    const failure = await refused(workbook(['表一', rates], ['表二', rates]), { as: 'xlsx', sheet: '表三' })
    expect(failure).toMatchObject({ because: 'sheet-unknown', known: ['表一', '表二'] })
    expect(failure.message.zh).toBe('没有工作表 `表三`；有 表一、表二')
  })

  it.each([
    ['a text', utf8('地区,受理\n东街,5\n'), 'not-a-workbook'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'not-a-workbook'],
    ['half a workbook', workbook(['a', rates]).slice(0, 3000), 'not-a-workbook'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('hello') }), 'not-a-workbook'],
    [
      'one that unpacks to far more',
      zipSync({ 'xl/workbook.xml': new Uint8Array(130 * 1024 * 1024) }),
      'too-large',
    ],
  ])('refuses %s', async (_, bytes, because) => {
    expect(bytes.length).toBeLessThan(1024 * 1024)
    expect(await refused(bytes, { as: 'xlsx' })).toMatchObject({ because })
  })

  it('cuts off an archive that understates what it unpacks to', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(50 * 1024 * 1024) })
    const view = new DataView(bytes.buffer)
    // The sizes in the local header and in the directory, both made 16.
    view.setUint32(22, 16, true)
    const directory = view.getUint32(bytes.length - 6, true)
    view.setUint32(directory + 24, 16, true)
    expect(await refused(bytes, { as: 'xlsx' })).toMatchObject({ because: 'not-a-workbook' })
  })
})

describe('JSON', () => {
  it.each([
    ['rows', '[["地区","受理"],["东街","1,012"],["合计","1,012"]]'],
    ['objects', '[{"地区":"东街","受理":"1,012"},{"地区":"合计","受理":"1,012"}]'],
    ['headings and rows', '{"headings":["地区","受理"],"rows":[["东街","1,012"],["合计","1,012"]]}'],
  ])('is read as %s', async (_, text) => {
    expect(await read(utf8(text), { as: 'json' })).toEqual(streets)
  })

  it('keeps the digits that numbers are written with, and null for an empty cell', async () => {
    const text = '[{"a":"x","b":96.20,"c":9007199254740993},{"a":"y","b":null,"c":1}]'
    expect(await read(utf8(text), { as: 'json' })).toMatchObject({
      rows: [
        ['x', '96.20', '9007199254740993'],
        ['y', '', '1'],
      ],
    })
  })

  it.each(['{"a":1}', '[1,2]', '[[{}]]', '[{"a":[1]}]', 'x', '"a"'])('refuses %s', async (text) => {
    expect(await refused(utf8(text), { as: 'json' })).toMatchObject({ because: 'not-json' })
  })
})
