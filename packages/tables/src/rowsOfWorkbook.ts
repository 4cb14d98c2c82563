/**
 * The rows of a sheet of an XLSX workbook as its cells show them; internal to the package. The one file that knows the
 * library, which is loaded when a workbook is read.
 */
import type { WorkBook } from '@e965/xlsx'
import * as Result from 'effect/Result'
import { type TableUnreadableError, unreadable } from './TableUnreadableError.ts'
import type { Rows } from './tableOf.ts'
import { unpacked } from './unpacked.ts'

/** More rows than a table may have, so that it is refused there and not cut off. */
const mostRows = 21_000

/** The rows of the sheet of that name, or of the first. */
export const rowsOfWorkbook = async (
  bytes: Uint8Array,
  { sheet }: { readonly sheet: string | undefined },
): Promise<Result.Result<Rows, TableUnreadableError>> => {
  if (isOldWorkbook(bytes)) return Result.fail(oldWorkbook)
  const archive = unpacked(bytes)
  if (archive === 'damaged') return Result.fail(notWorkbook)
  if (archive === 'too-large') return Result.fail(tooLarge)
  const { read } = await import('@e965/xlsx')
  const workbook = Result.try(() => read(archive, { type: 'array', dense: true, sheetRows: mostRows }))
  if (Result.isFailure(workbook)) return Result.fail(notWorkbook)
  return rowsOfSheet(workbook.success, sheet)
}

const rowsOfSheet = (
  { Sheets: sheets, SheetNames: names }: WorkBook,
  sheet: string | undefined,
): Result.Result<Rows, TableUnreadableError> => {
  const name = sheet ?? names[0]
  const found = name === undefined || !names.includes(name) ? undefined : sheets[name]
  if (found === undefined) return Result.fail(name === undefined ? notWorkbook : sheetUnknown(name, names))
  return Result.succeed(
    Array.from(found['!data'] ?? [], (row) =>
      Array.from(row ?? [], (cell) => cell?.w ?? String(cell?.v ?? '')),
    ),
  )
}

const isOldWorkbook = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)

const oldWorkbook = unreadable('not-a-workbook', {
  zh: '是旧的 .xls 格式，或者加了密码；请另存为不带密码的 .xlsx',
  en: 'is an old .xls, or has a password; save it as .xlsx without one',
})

const notWorkbook = unreadable('not-a-workbook', {
  zh: '不是 XLSX 工作簿；请另存为 .xlsx，或按 CSV 读取',
  en: 'is no XLSX workbook; save it as .xlsx, or read it as CSV',
})

const tooLarge = unreadable('too-large', {
  zh: '工作簿解压后超过 128 MiB；请只保留要核对的工作表',
  en: 'unpacks to more than 128 MiB; keep only the sheet to be checked',
})

const sheetUnknown = (name: string, known: readonly string[]) =>
  unreadable(
    'sheet-unknown',
    {
      zh: `没有工作表 \`${name}\`；有 ${known.join('、')}`,
      en: `there is no sheet \`${name}\`; there are ${known.join(', ')}`,
    },
    { known },
  )
