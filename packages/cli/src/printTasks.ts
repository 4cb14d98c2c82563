/**
 * A task board as text: the sums, then the tasks by how they stand, each with its units, standards and clauses.
 */
import {
  findingText,
  type StandardJudged,
  setAsideLabels,
  type TaskBoard,
  type TaskJudged,
  type TaskUnit,
  taskRoles,
  taskStateLabels,
  taskStates,
} from '@maplebridge/accountability'
import { bracketed, listed, type Printer, titled } from './printer.ts'
import { taskWords } from './taskWords.ts'

/** The text of a board; with a `unit`, each task says what that unit has to do with it. */
export const printTasks = (
  board: TaskBoard,
  { unit, printer }: { readonly unit?: string | undefined; readonly printer: Printer },
): string => {
  const { under, lang } = printer
  const isByYear = board.tasks.some(({ standards }) => standards.some(({ fineness }) => fineness === 'year'))
  return [
    `${under.manifest.title[lang]} · ${board.on}`,
    sumLine(board, printer),
    ...(board.tasks.length === 0 ? ['', taskWords.nothing[lang]] : []),
    ...taskStates.flatMap((state) => {
      const tasks = board.tasks.filter((task) => task.state === state)
      return tasks.length === 0
        ? []
        : [
            '',
            bracketed(taskStateLabels[state][lang].toUpperCase(), String(tasks.length), lang),
            ...tasks.flatMap((task) => taskLines(task, { unit, printer })),
          ]
    }),
    ...(board.setAside.length === 0 ? [] : ['', taskWords.setAside[lang]]),
    ...board.setAside.map(
      ({ report, why }) => `  ${titled(`${report.task} ${report.on}`, setAsideLabels[why][lang], lang)}`,
    ),
    ...(isByYear ? ['', taskWords.yearOnly[lang]] : []),
  ].join('\n')
}

const sumLine = ({ all, tasks }: TaskBoard, { lang }: Printer): string => {
  const counted = (n: number, label: string): string => ({ zh: `${label} ${n}`, en: `${n} ${label}` })[lang]
  const states = taskStates.filter((state) => all[state] > 0)
  return listed(
    [
      counted(all.tasks, taskWords.tasks[lang]),
      ...states.map((state) => counted(all[state], taskStateLabels[state][lang])),
      counted(all.unowned, taskWords.unowned[lang]),
      ...(tasks.length === all.tasks ? [] : [counted(tasks.length, taskWords.shown[lang])]),
    ],
    lang,
  )
}

const taskLines = (
  task: TaskJudged,
  { unit, printer }: { readonly unit?: string | undefined; readonly printer: Printer },
): readonly string[] => {
  const { under, lang } = printer
  const units = under.tasks?.units ?? []
  const joined = (texts: readonly string[]): string => texts.join({ zh: '、', en: ', ' }[lang])
  const named = (codes: readonly string[]): string =>
    joined(codes.map((code) => units.find((each) => each.code === code)?.label[lang] ?? code))
  const roles = unit === undefined ? [] : taskRoles(task, { of: unit, units })
  const line = (word: keyof typeof taskWords, text: string): string =>
    `      ${titled(taskWords[word][lang], text, lang)}`
  return [
    `${task.id}   ${task.title[lang]}  [${task.cites.join(' ')}]`,
    line('lead', task.lead === null ? taskWords.noLead[lang] : named(task.lead)),
    line('responsible', named(briefly(task.responsible, units))),
    ...(roles.length === 0 ? [] : [line('role', joined(roles.map((role) => taskWords[role][lang])))]),
    ...task.standards.map((standard) => standardLine(standard, printer)),
  ]
}

/** The units, without those that a group beside them names. */
const briefly = (codes: readonly string[], units: readonly TaskUnit[]): readonly string[] => {
  const within = units.filter(({ code }) => codes.includes(code)).flatMap(({ group }) => group?.names ?? [])
  return codes.filter((code) => !within.includes(code))
}

const standardLine = (standard: StandardJudged, { lang }: Printer): string => {
  const { label, state, finding, daysLeft, daysLate } = standard
  const stands = { zh: taskStateLabels[state].zh.padEnd(4, '　'), en: taskStateLabels[state].en.padEnd(9) }
  const days = [
    ...(daysLate === undefined ? [] : [taskWords.late[lang].replace('{n}', String(daysLate))]),
    ...(daysLeft === undefined ? [] : [taskWords.left[lang].replace('{n}', String(daysLeft))]),
  ]
  const says = [findingText(finding)[lang], ...days].join({ zh: '，', en: ', ' }[lang])
  return `  ${stands[lang]}  ${dayColumn(standard).padEnd(11)} ${titled(label[lang], says, lang)}`
}

/** The last day, or only the year where no day is printed, or since when it runs. */
const dayColumn = ({ last, from, fineness }: StandardJudged): string => {
  if (last !== undefined) return fineness === 'year' ? last.slice(0, 4) : last
  return from === undefined ? '–' : `${from.slice(0, 4)} –`
}
