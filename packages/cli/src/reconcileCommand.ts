/**
 * `maplebridge reconcile`: whether a printed report adds up: its totals, rates and shares, as declared in a file or
 * suggested by its headings and figures.
 */
import {
  type DeclaredIdentities,
  type ReportedTable,
  reconcileTable,
  suggestIdentities,
  type TableReconciled,
} from '@maplebridge/metrics'
import { DeclaredIdentities as identitiesSchema } from '@maplebridge/metrics/schema'
import { readYaml } from '@maplebridge/policy-pack/load'
import { strictDecoder } from '@maplebridge/policy-pack/schema'
import type { TableFormat } from '@maplebridge/tables'
import * as Result from 'effect/Result'
import { misused, type Outcome, type Printing, type Refusal, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printReconciled } from './printReconciled.ts'
import { calledIn, textIn, unreadable } from './readJson.ts'
import { reconcileWords } from './reconcileWords.ts'

/** The options of `reconcile`; `as` where the name of the file does not end in its format. */
export type ReconcileOptions = Printing & {
  readonly as?: TableFormat | undefined
  readonly sheet?: string | undefined
  readonly headingsAt?: string | undefined
  readonly identities?: string | undefined
  /** Off: only what is declared is checked. */
  readonly suggestions: boolean
  readonly outside: Outside
}

/** Checks the table in a file. Exit code 1 when something fails, or when nothing could be checked at all. */
export const reconcileCommand = async (file: string, options: ReconcileOptions): Promise<Outcome> => {
  const { lang, json, suggestions } = options
  const table = await tableIn(file, options)
  if (Result.isFailure(table)) return table.failure
  const declared = await identitiesIn(options)
  if (Result.isFailure(declared)) return declared.failure
  const reconciled = reconcileTable(table.success, {
    declared: declared.success,
    suggested: suggestions ? suggestIdentities(table.success) : [],
  })
  if (Result.isFailure(reconciled))
    return refused(reconciled.failure, { file: calledIn(file, options), lang, json })
  const out = json
    ? JSON.stringify(reconciled.success, null, 2)
    : printReconciled(reconciled.success, { lang })
  return { code: isSound(reconciled.success) ? 0 : 1, out: `${out}\n`, err: '' }
}

const isSound = ({ checks, rounding }: TableReconciled): boolean =>
  checks.length > 0 &&
  rounding._tag !== 'Mixed' &&
  checks.every(({ result }) => result._tag !== 'Fails' && result._tag !== 'Undefined')

const tableIn = async (
  file: string,
  options: ReconcileOptions,
): Promise<Result.Result<ReportedTable, Outcome>> => {
  const { lang, outside, sheet, headingsAt } = options
  const as = options.as ?? formatOf(file)
  if (as === undefined) return Result.fail(misused(reconcileWords.formatUnknown[lang]))
  if (headingsAt !== undefined && !/^[1-9]\d{0,5}$/u.test(headingsAt))
    return Result.fail(misused(reconcileWords.headingsInvalid[lang]))
  const told = { ...options, file: calledIn(file, options) }
  const bytes = await outside.bytesOf(file)
  if (bytes === undefined) return Result.fail(refused(unreadable, told))
  const { readTable } = await import('@maplebridge/tables')
  const read = await readTable(bytes, {
    as,
    ...(sheet !== undefined && { sheet }),
    ...(headingsAt !== undefined && { headingsAt: Number(headingsAt) }),
  })
  return Result.mapError(read, (failure) => refused(failure, told))
}

const formatOf = (file: string): TableFormat | undefined => {
  const [ending = ''] = /[^.]*$/u.exec(file.toLowerCase()) ?? []
  return formats[ending]
}

const formats: Readonly<Record<string, TableFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  json: 'json',
}

const decodeIdentities = strictDecoder(identitiesSchema)

const identitiesIn = async (
  options: ReconcileOptions,
): Promise<Result.Result<DeclaredIdentities, Outcome>> => {
  const { identities: file } = options
  if (file === undefined) return Result.succeed([])
  return Result.flatMap(await textIn(file, options), (text) => {
    const { value, issues } = readYaml(text)
    const decoded = issues.length > 0 ? Result.fail(issues) : decodeIdentities(value)
    return Result.mapError(decoded, (found) => {
      const refusal: Refusal = { ...identitiesInvalid, issues: found }
      return refused(refusal, { ...options, file: calledIn(file, options) })
    })
  })
}

const identitiesInvalid = {
  _tag: 'RequestInvalidError',
  message: { zh: '勾稽关系有误', en: 'the identities are wrong' },
}
