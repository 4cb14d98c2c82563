/**
 * `maplebridge verify-ledger`: whether an export of a ledger is as it was written, without the ledger; and `records`.
 */
import { type Checkpoint, type ExportVerified, verifyExport } from '@maplebridge/ledger'
import { Checkpoint as checkpointSchema } from '@maplebridge/ledger/schema'
import { strictDecoder } from '@maplebridge/policy-pack/schema'
import type { Command } from 'commander'
import * as Result from 'effect/Result'
import type { Adding } from './codeCommands.ts'
import { exportedLinesIn } from './exportedLinesIn.ts'
import type { Language, Outcome, Printing } from './outcome.ts'
import { refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { calledIn, jsonIn } from './readJson.ts'
import { recordsCommand } from './recordsCommand.ts'

type Options = Printing & { readonly outside: Outside; readonly checkpoints?: string | undefined }
type Given = {
  readonly lang?: Language
  readonly json?: true
  readonly packs?: string
  readonly checkpoints?: string
}

/** Adds `verify-ledger` and `records` to the program. */
export const addLedgerCommands = (program: Command, { outside, shared, printing, finish }: Adding): void => {
  shared(program.command('verify-ledger'))
    .description('check an export of a ledger: the chain of every case, and whether whole cases are gone')
    .argument('<file>', 'lines as the service exports them, one JSON object a line; - reads standard input')
    .option(
      '--checkpoints <file>',
      'checkpoints as the service answers them; they fit only an export of the whole ledger',
    )
    .action(async (file: string, options: Given) =>
      finish(await verifyLedgerCommand(file, { ...options, ...printing(options), outside })),
    )
  shared(program.command('records'))
    .description(
      'the disputes of an export as records of the register of cases, one JSON object a line, for `measure`; cases that are linked as the same dispute are one',
    )
    .argument('<file>', 'lines as the service exports them; - reads standard input')
    .requiredOption('--on <day>', 'as the disputes stood on this day')
    .action(async (file: string, options: Given & { readonly on: string }) =>
      finish(await recordsCommand(file, { ...options, ...printing(options), outside })),
    )
}

/** Checks the export in a file. Exit code 1 when something does not fit. */
const verifyLedgerCommand = async (file: string, options: Options): Promise<Outcome> => {
  const lines = await exportedLinesIn(file, options)
  if (Result.isFailure(lines)) return lines.failure
  const checkpoints = await checkpointsIn(options)
  if (Result.isFailure(checkpoints)) return checkpoints.failure
  const found = verifyExport(lines.success, { checkpoints: checkpoints.success })
  const out = options.json ? JSON.stringify(found, null, 2) : printed(found, options)
  return { code: found.faults.length === 0 ? 0 : 1, out: `${out}\n`, err: '' }
}

const decodeCheckpoint = strictDecoder(checkpointSchema)

const checkpointsIn = async (options: Options): Promise<Result.Result<readonly Checkpoint[], Outcome>> => {
  const { checkpoints: file } = options
  if (file === undefined) return Result.succeed([])
  const place = { file: calledIn(file, options), ...options }
  return Result.flatMap(await jsonIn(file, options), (value) => {
    const listed =
      typeof value === 'object' && value !== null && 'checkpoints' in value ? value.checkpoints : value
    if (!Array.isArray(listed)) return Result.fail(refused(noCheckpoints, place))
    const checkpoints: Checkpoint[] = []
    for (const each of listed) {
      const decoded = decodeCheckpoint(each)
      if (Result.isFailure(decoded))
        return Result.fail(refused({ ...noCheckpoints, issues: decoded.failure }, place))
      checkpoints.push(decoded.success)
    }
    return Result.succeed(checkpoints)
  })
}

const noCheckpoints = {
  _tag: 'RequestInvalidError',
  message: {
    zh: '不是检查点列表；请给出 `/v1/audit/checkpoints` 的答复',
    en: 'is no list of checkpoints; give the answer of `/v1/audit/checkpoints`',
  },
}

const printed = (
  { cases, lines, checkpoints, uncovered, faults }: ExportVerified,
  { lang }: Printing,
): string => {
  const counted = {
    zh: `${cases} 件案件、${lines} 条、${checkpoints} 个检查点；${uncovered} 条没有检查点覆盖`,
    en: `${cases} cases, ${lines} lines, ${checkpoints} checkpoints; ${uncovered} lines without a checkpoint`,
  }
  const verdict =
    faults.length === 0
      ? { zh: '哈希链完整，未见改动', en: 'every chain holds; nothing was changed' }
      : { zh: `有 ${faults.length} 处不符`, en: `${faults.length} things do not fit` }
  return [counted[lang], ...faults.map(({ message }) => message[lang]), verdict[lang]].join('\n')
}
