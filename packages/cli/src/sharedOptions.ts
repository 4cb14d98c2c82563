/**
 * The options that every command has: how it prints, and where further packs are.
 */
import { type Command, Option } from 'commander'
import type { Language, Printing } from './outcome.ts'
import type { Outside } from './outside.ts'

/** The values of the options that every command has. */
export type Shared = { readonly lang?: Language; readonly json?: true; readonly packs?: string }

/** The command with the options that every command has. */
export const withShared = (command: Command, { env }: Outside): Command =>
  command
    .option('--json', 'print the answer, or the refusal, as JSON')
    .addOption(
      new Option('--lang <language>', 'language of the text; default: from LANG').choices(['zh', 'en']),
    )
    .option(
      '--packs <folder>',
      'a folder of further packs, one sub-folder each; also PACKS_DIR',
      env.PACKS_DIR || undefined,
    )

/** How a command prints: as its options say, else in the language of the environment. */
export const printingOf = ({ lang, json }: Shared, { env }: Outside): Printing => ({
  lang: lang ?? (env.LANG?.startsWith('zh') ? 'zh' : 'en'),
  json: json ?? false,
})
