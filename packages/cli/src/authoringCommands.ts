/**
 * The commands for those who write packs: their options and help.
 */
import type { Command } from 'commander'
import type { Adding } from './codeCommands.ts'
import { diffCommand } from './diffCommand.ts'
import { lintCommand } from './lintCommand.ts'
import { newPackCommand } from './newPackCommand.ts'
import { testCommand } from './testCommand.ts'

type Shared = Parameters<Adding['printing']>[0]
type Dated = Shared & { readonly on?: string }

/** Adds `new-pack`, `lint`, `test` and `diff` to the program. */
export const addAuthoringCommands = (
  program: Command,
  { outside, shared, printing, finish }: Adding,
): void => {
  shared(program.command('new-pack'))
    .description('start a pack: a folder of YAML with remarks, one rule of each kind and a first case')
    .argument('<id>', 'the id of the pack, such as my-county')
    .option('--over <pack>', 'the pack it stands on', 'cn-national')
    .option('--into <folder>', 'where its folder is made', '.')
    .option(
      '--from <date>',
      'the first day in force, YYYY-MM-DD; without it the manifest says it is not known',
    )
    .option('--area <code>', 'the code of the area it governs')
    .action(async (id: string, options: Shared & Scaffolded) =>
      finish(await newPackCommand(id, { ...options, ...printing(options), outside })),
    )
  shared(program.command('lint'))
    .description('read a pack as a careful colleague would: what does not load, contradicts, or stays open')
    .argument('<pack>', 'the folder of a pack, or the id of one at hand')
    .option('--on <date>', 'the day, YYYY-MM-DD; default: the first on which the pack is in force')
    .option('--directory <file>', 'the bodies there are, as a JSON list; missing ones are found too')
    .option('--strict', 'end with 1 when there are warnings')
    .action(async (pack: string, options: Dated & { readonly directory?: string; readonly strict?: true }) =>
      finish(await lintCommand(pack, { ...options, ...printing(options), outside })),
    )
  shared(program.command('test'))
    .description('run the cases of a pack and say which of its rules they decide')
    .argument('<folder>', 'the folder of the pack; its cases are in cases/*.yaml')
    .option('--covered', 'end with 1 when a rule is not decided both ways')
    .option('--update', 'show what the cases would say if they took what is found')
    .option('--yes', 'with --update: write it')
    .action(async (folder: string, options: Shared & Tested) =>
      finish(await testCommand(folder, { ...options, ...printing(options), outside })),
    )
  shared(program.command('diff'))
    .description('what differs between two packs, and for which disputes the outcome changes')
    .argument('<old>', 'the folder of a pack, or the id of one at hand')
    .argument('<new>', 'the folder of a pack, or the id of one at hand')
    .option('--on <date>', 'the day, YYYY-MM-DD; default: the first on which both are in force')
    .option('--random <count>', 'how many random disputes to compare; default: 500', Number)
    .option('--seed <number>', 'the seed of the random disputes', Number)
    .action(async (old: string, fresh: string, options: Dated & Compared) =>
      finish(await diffCommand(old, fresh, { ...options, ...printing(options), outside })),
    )
}

type Scaffolded = {
  readonly over: string
  readonly into: string
  readonly from?: string
  readonly area?: string
}
type Tested = { readonly update?: true; readonly yes?: true; readonly covered?: true }
type Compared = { readonly random?: number; readonly seed?: number }
