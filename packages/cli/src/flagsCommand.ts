/**
 * `maplebridge flags`: signs that figures of bodies or areas may have been bent, from registers in files. A flag is a hint
 * for whoever audits, so that one that is raised is no failure of the command.
 */
import { isPlainDate, type Span } from '@maplebridge/calendar'
import { auditUnder, groupingRefused } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { flagsWords } from './flagsWords.ts'
import { measureWords } from './measureWords.ts'
import { misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printFlags } from './printFlags.ts'
import { editionIn, layersIn, packsFor } from './questionIn.ts'
import type { RegisterFormat } from './registerFile.ts'
import { registersIn } from './registersIn.ts'
import { words } from './words.ts'

/** The options of `flags`; `earlier` is a register of the period before, or several. */
export type FlagsOptions = Printing & {
  readonly pack?: string | undefined
  readonly on?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly packs?: string | undefined
  readonly by?: string | undefined
  readonly register?: string | undefined
  readonly as?: RegisterFormat | undefined
  readonly earlier?: readonly string[] | undefined
  readonly earlierFrom?: string | undefined
  readonly earlierTo?: string | undefined
  readonly outside: Outside
}

/** Raises the flags of what is in files. Exit code 0 also where some are raised; 1 when a line could not be read. */
export const flagsCommand = async (files: readonly string[], options: FlagsOptions): Promise<Outcome> => {
  const asked = askedOf(options)
  if (Result.isFailure(asked)) return asked.failure
  const { pack, by, during, before } = asked.success
  const packs = await packsFor(options)
  if (Result.isFailure(packs)) return packs.failure
  const edition = Result.flatMap(layersIn(packs.success, { ...options, id: pack }), (layers) =>
    editionIn(layers, { ...options, on: options.on ?? during.to }),
  )
  if (Result.isFailure(edition)) return edition.failure
  const under = edition.success
  const allowed = under.honesty.by
  if (!allowed.includes(by)) return refused(groupingRefused(by, { allowed }), options)
  const now = await registersIn(files, { ...options, under })
  if (Result.isFailure(now)) return now.failure
  const then = await registersIn(options.earlier ?? [], { ...options, under })
  if (Result.isFailure(then)) return then.failure
  const flags = auditUnder(
    {
      during,
      registers: now.success,
      ...(before !== undefined && { before: { during: before, registers: then.success } }),
    },
    { under, by },
  )
  if (Result.isFailure(flags)) return refused(flags.failure, options)
  const called = [...now.success, ...then.success]
  const read = flags.success.read.map((each, at) => ({ ...each, file: called[at]?.file ?? '' }))
  const told = { ...flags.success, read }
  const { lang, json } = options
  const out = json ? JSON.stringify(told, null, 2) : printFlags(told, { under, lang })
  return { code: read.some(({ notCounted }) => notCounted > 0) ? 1 : 0, out: `${out}\n`, err: '' }
}

type Asked = {
  readonly pack: string
  readonly by: string
  readonly during: Span
  readonly before: Span | undefined
}

const askedOf = ({
  pack,
  by,
  from,
  to,
  earlier,
  earlierFrom,
  earlierTo,
  lang,
}: FlagsOptions): Result.Result<Asked, Outcome> => {
  const wrong = (message: string) => Result.fail(misused(message))
  if (pack === undefined) return wrong(words.planMissing[lang])
  if (by === undefined) return wrong(flagsWords.byMissing[lang])
  if (from === undefined || to === undefined) return wrong(measureWords.periodMissing[lang])
  if (!isPeriod(from, to)) return wrong(`${from}..${to} ${measureWords.periodInvalid[lang]}`)
  const during = { from, to }
  if (earlier === undefined && earlierFrom === undefined && earlierTo === undefined)
    return Result.succeed({ pack, by, during, before: undefined })
  if (earlier === undefined || earlierFrom === undefined || earlierTo === undefined)
    return wrong(flagsWords.earlierIncomplete[lang])
  return isPeriod(earlierFrom, earlierTo) && earlierTo < from
    ? Result.succeed({ pack, by, during, before: { from: earlierFrom, to: earlierTo } })
    : wrong(`${earlierFrom}..${earlierTo} ${flagsWords.earlierInvalid[lang]}`)
}

const isPeriod = (from: string, to: string): boolean => isPlainDate(from) && isPlainDate(to) && from <= to
