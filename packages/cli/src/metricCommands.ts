/**
 * The commands about metrics and reported figures: their options and help.
 */
import { type Command, Option } from 'commander'
import { type DossierOptions, dossierCommand } from './dossierCommand.ts'
import { type FlagsOptions, flagsCommand } from './flagsCommand.ts'
import { type MeasureOptions, measureCommand } from './measureCommand.ts'
import type { Outcome } from './outcome.ts'
import type { Outside } from './outside.ts'
import { type ReconcileOptions, reconcileCommand } from './reconcileCommand.ts'
import { registerFormats } from './registerFile.ts'
import { printingOf, type Shared, withShared } from './sharedOptions.ts'

/** What a command is run with, and where its outcome goes. */
type Running = { readonly outside: Outside; readonly finish: (outcome: Outcome) => void }

type Opening = Shared & Omit<DossierOptions, 'lang' | 'json' | 'packs' | 'outside'>
type Reconciling = Pick<ReconcileOptions, 'as' | 'sheet' | 'headingsAt' | 'identities' | 'suggestions'>
type Flagging = Shared & Omit<FlagsOptions, 'lang' | 'json' | 'packs' | 'outside'>
type Measuring = Shared & Omit<MeasureOptions, 'lang' | 'json' | 'packs' | 'outside'>

/** Adds the commands about metrics to the command line. */
export const addMetricCommands = (program: Command, { outside, finish }: Running): void => {
  withShared(program.command('measure'), outside)
    .description('measure registers: each value with its definition, sample, interval and counter-metric')
    .argument(
      '[files...]',
      'registers as CSV, NDJSON or Parquet, each FILE or REGISTER=FILE; - reads standard input',
    )
    .option('--pack <id>', 'the pack whose definitions are used')
    .option('--on <date>', 'the day whose rules apply; default: the last of the period')
    .option('--from <date>', 'the first day of the period, YYYY-MM-DD')
    .option('--to <date>', 'the last day of the period, YYYY-MM-DD')
    .option('--by <column>', 'keep records apart by a field, or by a column of area codes such as area')
    .option('--of <metric>', 'only this metric and its counter-metric; repeatable', listed)
    .option('--register <code>', 'the register of files that name none; default: the first of the pack')
    .addOption(new Option('--as <format>', 'the format; default: by the name').choices(registerFormats))
    .option(
      '--figures <file>',
      'figures from elsewhere, as JSON: { "code": 5 }, or a list of { area, figures }',
    )
    .option('--benchmarks <file>', 'values to set others against, as JSON, in the same shape')
    .option('--roll-up', 'add counts up to the areas above')
    .option('--borders <date>', 'add up within the borders of this day, by the areas of China')
    .option('--parents <file>', 'the area above each area, as JSON; default: as area codes say')
    .option('--progress', 'tell how far a long run has come even when nobody looks on')
    .action(async (files: readonly string[], options: Measuring) =>
      finish(await measureCommand(files, { ...options, ...printingOf(options, outside), outside })),
    )
  withShared(program.command('dossier'), outside)
    .description('one name under every definition that claims it, such as litigation-rate-per-10000')
    .argument('<name>', 'the name that reports print, by its code')
    .argument('[files...]', 'registers as CSV, NDJSON or Parquet, each FILE or REGISTER=FILE')
    .option('--pack <id>', 'a pack whose definitions are asked; repeatable', listed)
    .option('--on <date>', 'the day whose rules apply; default: the last of the period')
    .option('--from <date>', 'the first day of the period, YYYY-MM-DD')
    .option('--to <date>', 'the last day of the period, YYYY-MM-DD')
    .option('--register <code>', 'the register of files that name none; default: the first of the pack')
    .addOption(new Option('--as <format>', 'the format; default: by the name').choices(registerFormats))
    .option('--figures <file>', 'figures from elsewhere, as JSON: { "code": 5 }')
    .option('--benchmarks <file>', 'values to set others against, as JSON')
    .option('--since <range>', 'what each has changed by since these days, FROM..TO')
    .option('--since-figures <file>', 'the figures of those days')
    .option('--progress', 'tell how far a long run has come even when nobody looks on')
    .action(async (name: string, files: readonly string[], options: Opening) =>
      finish(await dossierCommand(name, files, { ...options, ...printingOf(options, outside), outside })),
    )
  withShared(program.command('reconcile'), outside)
    .description('check whether the totals, rates and shares of a report add up; name the cells that do not')
    .argument('<file>', 'a table as CSV, XLSX or JSON; - reads standard input')
    .addOption(
      new Option('--as <format>', 'the format; default: by the name').choices(['csv', 'xlsx', 'json']),
    )
    .option('--sheet <name>', 'the sheet of a workbook; default: the first')
    .option('--headings-at <row>', 'the row of the headings; default: the first with two texts or more')
    .option('--identities <file>', 'what is to hold, as YAML or JSON')
    .option('--no-suggestions', 'check only what is declared')
    .action(async (file: string, options: Shared & Reconciling) =>
      finish(await reconcileCommand(file, { ...options, ...printingOf(options, outside), outside })),
    )
  addFlags(program, { outside, finish })
}

const addFlags = (program: Command, { outside, finish }: Running): void => {
  withShared(program.command('flags'), outside)
    .description(
      'signs that figures of bodies or areas may have been bent: hints where to look, never about a person',
    )
    .argument(
      '<files...>',
      'registers as CSV, NDJSON or Parquet, each FILE or REGISTER=FILE; - reads standard input',
    )
    .option('--pack <id>', 'the pack whose flags are asked')
    .option('--on <date>', 'the day whose rules apply; default: the last of the period')
    .option('--from <date>', 'the first day of the period, YYYY-MM-DD')
    .option('--to <date>', 'the last day of the period, YYYY-MM-DD')
    .option('--by <column>', 'whom flags are about, by the column of their codes: area or body')
    .option('--register <code>', 'the register of files that name none; default: the first of the pack')
    .addOption(new Option('--as <format>', 'the format; default: by the name').choices(registerFormats))
    .option('--earlier <file>', 'a register of a period before, to set against this one; repeatable', listed)
    .option('--earlier-from <date>', 'the first day of the period before')
    .option('--earlier-to <date>', 'the last day of the period before')
    .action(async (files: readonly string[], options: Flagging) =>
      finish(await flagsCommand(files, { ...options, ...printingOf(options, outside), outside })),
    )
}

/** The values of an option that may be given more than once. */
const listed = (value: string, others: readonly string[] = []): readonly string[] => [...others, value]
