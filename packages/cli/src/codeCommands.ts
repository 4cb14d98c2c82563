/**
 * The commands about codes: their options and help.
 */
import type { Command } from 'commander'
import { crosswalkCommand } from './crosswalkCommand.ts'
import type { Language, Outcome, Printing } from './outcome.ts'
import type { Outside } from './outside.ts'
import { translateCommand } from './translateCommand.ts'

type Shared = { readonly lang?: Language; readonly json?: true; readonly packs?: string }
type OfPack = Shared & { readonly pack?: string }
type Translated = OfPack & {
  readonly by?: readonly string[]
  readonly field?: string
  readonly records?: true
}

/** What the commands are added with: how options are shared and read, and where an outcome goes. */
export type Adding = {
  readonly outside: Outside
  readonly shared: (command: Command) => Command
  readonly printing: (options: Shared) => Printing
  readonly finish: (outcome: Outcome) => void
}

/** Adds `crosswalk` and `translate` to the program. */
export const addCodeCommands = (program: Command, { outside, shared, printing, finish }: Adding): void => {
  shared(program.command('crosswalk'))
    .description('list the code lists and crosswalks of a pack, or print one of them')
    .argument('[list]', 'the id of a list or a crosswalk, such as gbt-31000-matters')
    .option('--pack <id>', 'the policy pack; default: cn-national')
    .action(async (list: string | undefined, options: OfPack) =>
      finish(await crosswalkCommand(list, { ...options, ...printing(options), outside })),
    )
  shared(program.command('translate'))
    .description('translate the codes of records into those of another list, and say what is lost')
    .argument('<file>', 'records as a JSON list, or one JSON object a line; - reads standard input')
    .option(
      '--by <crosswalk>',
      'the crosswalk; give it again for the next one on the way',
      (value: string, others: readonly string[] = []) => [...others, value],
    )
    .option('--field <name>', 'the field that holds the code')
    .option(
      '--records',
      'print what becomes of each record, one JSON object a line; the report goes to stderr',
    )
    .option('--pack <id>', 'the policy pack; default: cn-national')
    .action(async (file: string, options: Translated) =>
      finish(await translateCommand(file, { ...options, ...printing(options), outside })),
    )
}
