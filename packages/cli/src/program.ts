/**
 * The command line: which commands there are, their options and help, and how a wrong call is told. Every wrong
 * call ends with exit code 2; commander prints nothing by itself.
 */
import type { TaskState } from '@maplebridge/accountability'
import { taskStates } from '@maplebridge/accountability'
import { AreaTier } from '@maplebridge/area/schema'
import type { TableName } from '@maplebridge/policy-pack'
import type { DigestName } from '@maplebridge/policy-pack/receipt'
import { Command, CommanderError, Option } from 'commander'
import { addAuthoringCommands } from './authoringCommands.ts'
import { awardCommand } from './awardCommand.ts'
import { calendarCommand } from './calendarCommand.ts'
import { checklistCommand } from './checklistCommand.ts'
import type { Supplied } from './circumstancesIn.ts'
import { addCodeCommands } from './codeCommands.ts'
import { addConflictsCommand } from './conflictsCommand.ts'
import { assessCommand, type Explaining, explainCommand } from './disputeCommands.ts'
import { addDoctorCommand } from './doctorCommand.ts'
import { dueCommand } from './dueCommand.ts'
import { addLedgerCommands } from './ledgerCommands.ts'
import type { EventOptions } from './limitEventsIn.ts'
import { addMetricCommands } from './metricCommands.ts'
import { normsCommand, selfAssessCommand } from './normCommands.ts'
import type { Outcome } from './outcome.ts'
import type { Outside } from './outside.ts'
import { packsCommand } from './packsCommand.ts'
import { receiptCommand } from './receiptCommand.ts'
import { type ReverseChecked, reverseCheckCommand } from './reverseCheckCommand.ts'
import { printingOf, type Shared, withShared } from './sharedOptions.ts'
import { tableCommand, tableNames } from './tableCommand.ts'
import { tasksCommand } from './tasksCommand.ts'
import { subjects, type TextsOptions, textsCommand } from './textsCommand.ts'
import { verifyCommand } from './verifyCommand.ts'

/** Runs the command line with the given arguments (without the program's own name). */
export const run = async (args: readonly string[], outside: Outside): Promise<Outcome> => {
  const printed = { out: '', err: '' }
  let outcome: Outcome | undefined
  const program = commandLine(outside, (done) => {
    outcome = done
  }).configureOutput({
    writeOut: (text) => {
      printed.out += text
    },
    writeErr: (text) => {
      printed.err += text
    },
    outputError: (text, write) => write(text),
  })
  for (const command of program.commands) command.copyInheritedSettings(program)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { code: error.exitCode === 0 ? 0 : 2, ...printed }
  }
  return outcome ?? { code: 2, ...printed }
}

type Asked = Shared & { readonly pack?: string; readonly on?: string }
type Placed = Asked & { readonly directory?: string }
type Issued = Asked & { readonly digest?: DigestName; readonly salt?: string; readonly openings?: true }
type Shown = Shared & { readonly dispute?: string; readonly salt?: string; readonly openings?: string }
type Scheduled = Shared &
  Supplied & {
    readonly pack?: string
    readonly during?: string
    readonly level?: AreaTier
    readonly body?: string
    readonly on?: string
  }
type Tabled = Asked & { readonly section: TableName }
type Quoted = Asked & Pick<TextsOptions, 'about' | 'matter'>
type Counted = Shared &
  EventOptions & {
    readonly pack: string
    readonly from?: string
    readonly provisional?: true
    readonly rollWhereSilent?: true
  }
type Tasked = Asked & { readonly evidence?: string; readonly unit?: string; readonly state?: TaskState }

const commandLine = (outside: Outside, finish: (outcome: Outcome) => void): Command => {
  const printing = (shared: Shared) => printingOf(shared, outside)
  const quoting = (options: Quoted) => textsCommand({ ...options, ...printing(options), outside })
  const program = new Command('maplebridge')
    .description(
      'Apply dated, cited policy packs to disputes: how serious, who handles it, who owes what by when.',
    )
    .version(outside.version)
    .exitOverride()
    .showHelpAfterError('(maplebridge --help lists the commands; maplebridge COMMAND --help its options)')
  withQuestion(withShared(program.command('assess'), outside))
    .description('assess the dispute in a JSON file')
    .addOption(directoryOption())
    .action(async (file: string, options: Placed) =>
      finish(await assessCommand(file, { ...options, ...printing(options), outside })),
    )
  withQuestion(withShared(program.command('explain'), outside))
    .description('explain the level of the dispute, or its body: why, and why no other')
    .option('--route', 'explain who handles it: why this body, who else was considered, and why not')
    .option('--to <body>', 'say what would send it to a body of this kind, such as township-pmc')
    .addOption(directoryOption())
    .action(async (file: string, options: Placed & Explaining) =>
      finish(await explainCommand(file, { ...options, ...printing(options), outside })),
    )
  withQuestion(withShared(program.command('checklist'), outside))
    .description('list the duties of the dispute and what has become of each')
    .action(async (file: string, options: Asked) =>
      finish(await checklistCommand(file, { ...options, ...printing(options), outside })),
    )
  withQuestion(withShared(program.command('receipt'), outside))
    .description('assess the dispute in a JSON file and print a receipt of it')
    .addOption(new Option('--digest <name>', 'the digest; default: sha256').choices(['sha256', 'sm3']))
    .option('--salt <file>', 'commit to the facts, salted with the text of this file; default: facts in full')
    .option('--openings', 'print what opens each commitment instead of the receipt')
    .action(async (file: string, options: Issued) =>
      finish(await receiptCommand(file, { ...options, ...printing(options), outside })),
    )
  withShared(program.command('verify'), outside)
    .description('verify a receipt with the packs at hand')
    .argument('<receipt>', 'a receipt as JSON; - reads standard input')
    .option('--dispute <file>', 'the dispute it was issued for: assess it again and compare')
    .option('--salt <file>', 'the salt it was issued with, to open its commitments')
    .option('--openings <file>', 'openings of the parts that are shown, as JSON')
    .action(async (file: string, options: Shown) =>
      finish(await verifyCommand(file, { ...options, ...printing(options), outside })),
    )
  withQuestion(withShared(program.command('reverse-check'), outside))
    .description('look again at the work on a dispute that turned into what its plan names')
    .option(
      '--acts <file>',
      'what was done for standing duties, as JSON: { "duty": [{ "on": "2023-05-10" }] }',
    )
    .action(async (file: string, options: Asked & ReverseChecked) =>
      finish(await reverseCheckCommand(file, { ...options, ...printing(options), outside })),
    )
  withShared(program.command('calendar'), outside)
    .description("print when a plan's standing duties are due, and those of a dispute, as an iCalendar file")
    .argument('[file]', 'a dispute whose duties are added; - reads standard input')
    .option('--pack <id>', 'the plan whose duties are asked for')
    .option(
      '--during <days>',
      'a year, quarter, month, or FROM..TO: 2023, 2023-Q2, 2023-05, 2023-03-01..2023-04-15',
    )
    .addOption(new Option('--level <tier>', 'only duties of bodies at this tier').choices(AreaTier.literals))
    .option('--body <kind>', 'only duties of this kind of body, such as judicial-office')
    .option('--on <date>', 'the day to judge the dispute by, YYYY-MM-DD; default: the one the file names')
    .option('--sensitive <range>', 'a sensitive period, FROM..TO; repeatable', listed, none)
    .option('--period <code:range>', 'a period that the plan names by its code; repeatable', listed, none)
    .option('--upon <code:day>', 'an event that the plan names by its code; repeatable', listed, none)
    .action(async (file: string | undefined, options: Scheduled) =>
      finish(await calendarCommand(file, { ...options, ...printing(options), outside })),
    )
  withShared(program.command('due'), outside)
    .description('count a time limit: when it ends, and every step to that day')
    .argument('[limit]', 'the id of the time limit, such as D-05')
    .option('--from <day>', 'the day it counts from; with a time for hours: 2026-01-20T09:30+08:00')
    .option('--pack <id>', 'the pack that holds the limit', 'cn-national')
    .option('--stop <span>', 'the clock stood still, [CAUSE:]FROM..[TO]; repeatable', listed, none)
    .option('--extend <how>', 'it was extended, BY:AMOUNT:UNIT:DAY; repeatable', listed, none)
    .option('--provisional', 'also answer with days that no notice has settled yet')
    .option('--roll-where-silent', 'move a last day off on where the law does not say')
    .action(async (limit: string | undefined, options: Counted) =>
      finish(await dueCommand(limit, { ...options, ...printing(options), outside })),
    )
  withPlan(withShared(program.command('norms'), outside))
    .description(
      'judge a staffing table against the norms of a plan: who meets them, who is short by how many',
    )
    .argument('<file>', 'a list of { id, kind, facts }, or { pack, on, staffing }; - reads standard input')
    .action(async (file: string, options: Asked) =>
      finish(await normsCommand(file, { ...options, ...printing(options), outside })),
    )
  withPlan(withShared(program.command('self-assess'), outside))
    .description("read a body's own answers against the lists of a plan: what is in place and what is not")
    .argument('<file>', 'answers by the id of their item, or { pack, on, answers }; - reads standard input')
    .action(async (file: string, options: Asked) =>
      finish(await selfAssessCommand(file, { ...options, ...printing(options), outside })),
    )
  withPlan(withShared(program.command('award'), outside))
    .description('read an award of a plan criterion by criterion against what a unit shows; no verdict')
    .argument('<file>', 'figures, records and answers, or { pack, on, evidence }; - reads standard input')
    .option('--for <unit>', 'the award by its tier (township, village), kind of body or id')
    .action(async (file: string, options: Asked & { readonly for?: string }) =>
      finish(await awardCommand(file, { ...options, ...printing(options), outside })),
    )
  withShared(program.command('table'), outside)
    .description('print a whole table of a plan: every row with its condition, answer and clauses')
    .option('--pack <id>', 'the plan whose table is asked for')
    .addOption(new Option('--section <name>', 'the table').choices(tableNames).default('routing'))
    .option('--on <date>', 'the day, YYYY-MM-DD; default: the first on which the plan is in force')
    .action(async (options: Tabled) =>
      finish(await tableCommand({ ...options, ...printing(options), outside })),
    )
  withPlan(withShared(program.command('texts'), outside))
    .description('quote the goals and principles of a plan, with their clauses')
    .addOption(new Option('--about <subject>', 'only texts about this').choices(subjects))
    .option('--matter <code>', 'only texts on this type of dispute, such as labour')
    .action((options: Quoted) => quoting(options).then(finish))
  addMetricCommands(program, { outside, finish })
  withShared(program.command('tasks'), outside)
    .description('say which tasks of a plan are met, due, late and without a lead')
    .option('--pack <id>', 'the plan whose tasks are asked for')
    .option('--on <date>', 'the day to judge by, YYYY-MM-DD')
    .option('--evidence <file>', 'what units report, as a JSON list; - reads standard input')
    .option('--unit <code>', 'only tasks of this unit, such as justice-bureau')
    .addOption(new Option('--state <state>', 'only tasks that stand so').choices(taskStates))
    .action(async (options: Tasked) =>
      finish(await tasksCommand({ ...options, ...printing(options), outside })),
    )
  const adding = { outside, shared: (command: Command) => withShared(command, outside), printing, finish }
  addCodeCommands(program, adding)
  addConflictsCommand(program, adding)
  addAuthoringCommands(program, adding)
  addLedgerCommands(program, adding)
  addDoctorCommand(program, adding)
  withShared(program.command('packs'), outside)
    .description('list the policy packs at hand')
    .action(async (options: Shared) =>
      finish(await packsCommand({ ...options, ...printing(options), outside })),
    )
  return program
}

/** The bodies of the place: with them an answer names the very body. */
const directoryOption = (): Option =>
  new Option('--directory <file>', 'the bodies there are, as a JSON list; answers then name the very body')

/** The values of an option that may be given more than once. */
const listed = (value: string, others: readonly string[]): readonly string[] => [...others, value]
const none: readonly string[] = []

const withQuestion = (command: Command): Command =>
  withPlan(command.argument('<file>', 'a dispute, or { pack, on, dispute }; - reads standard input'))

const withPlan = (command: Command): Command =>
  command
    .option('--pack <id>', 'the policy pack to apply; default: the one the file names')
    .option('--on <date>', 'the day to judge by, YYYY-MM-DD; default: the one the file names')
