/**
 * What a plan wants done once: its tasks part by part, each standard with its deadline as printed, and the units as the
 * source names them.
 */
import { deadlineText, type Task, type TaskPlan, type TaskTarget } from '@maplebridge/accountability'
import { forceLabels } from '@maplebridge/rules'
import { entry } from './entry.ts'
import { marks } from './marks.ts'
import { anchored, clauses, listed, type Page, placeOf, rows, said, section, titled } from './Page.ts'

const words = {
  en: {
    tasks: 'Tasks',
    heads: ['task', 'standards, each with its deadline as printed', 'clause'],
    lead: 'lead',
    responsible: 'responsible',
    noLead: 'the plan names no lead',
    judged: 'no measure: judged by a body',
    done: 'once done',
    of: (percent: number, whole: string) => `${percent} % of ${whole}`,
    least: (count: number, unit: string) => `at least ${count} ${unit}`,
    units: 'Units of the tasks',
    unitHeads: ['unit', 'as printed', 'members'],
    open: 'and others',
    counted: 'counted by',
    metric: 'measured by',
  },
  zh: {
    tasks: '任务',
    heads: ['任务', '完成标准与所印期限', '条款'],
    lead: '牵头单位',
    responsible: '责任单位',
    noLead: '方案没有写明牵头单位',
    judged: '没有数值，由有关单位认定',
    done: '完成即可',
    of: (percent: number, whole: string) => `${whole}的${percent}%`,
    least: (count: number, unit: string) => `不少于${count}${unit}`,
    units: '任务单位',
    unitHeads: ['单位', '原文名称', '成员'],
    open: '等',
    counted: '计数单位',
    metric: '对应指标',
  },
} as const

/** The sections on tasks and their units. */
export const taskSections = (page: Page): readonly string[] => {
  const { tasks: plan } = page.pack
  if (plan === undefined) return []
  const text = words[page.in]
  return [
    ...section(
      text.tasks,
      plan.parts.flatMap((part) => [
        `### ${said(part.label, page)}`,
        `${anchored(placeOf('tasks', part.id))}\`${part.id}\``,
        ...rows(
          text.heads,
          plan.tasks.filter((task) => task.part === part.id).map((task) => taskRow(task, plan, page)),
        ),
      ]),
    ),
    ...section(
      text.units,
      rows(
        text.unitHeads,
        plan.units.map((unit) => [
          `${anchored(placeOf('units', unit.code))}${said(unit.label, page)}<br>\`${unit.code}\``,
          [unit.printed.join('、'), ...marks(unit, page)].join('<br>'),
          unit.group === undefined
            ? ''
            : [
                ...unit.group.names.map((code) => unitNamed(code, plan, page)),
                ...(unit.group.open ? [text.open] : []),
              ].join(page.in === 'zh' ? '、' : ', '),
        ]),
      ),
    ),
  ]
}

const taskRow = (task: Task, plan: TaskPlan, page: Page): readonly string[] => {
  const text = words[page.in]
  const units = (codes: readonly string[]): string =>
    listed(
      codes.map((code) => unitNamed(code, plan, page)),
      page,
    )
  const number = task.number === undefined ? '' : `${task.number}. `
  return entry(
    task,
    {
      of: 'tasks',
      text: [
        `**${number}${said(task.title, page)}** (${said(forceLabels[task.force], page)})`,
        task.lead === null ? `*${text.noLead}*` : titled(text.lead, units(task.lead), page),
        titled(text.responsible, units(task.responsible), page),
      ].join('<br>'),
      follows: task.standards.map((standard) => standardText(standard, plan, page)),
    },
    page,
  )
}

const standardText = (standard: Task['standards'][number], plan: TaskPlan, page: Page): string => {
  const text = words[page.in]
  const { deadline } = standard
  const windowLabel =
    'window' in deadline ? page.under.standing.find(({ id }) => id === deadline.window)?.label : undefined
  const when = said(deadlineText(deadline, { windowLabel }), page)
  const beside = [
    ...(standard.countedBy === undefined
      ? []
      : [
          titled(
            text.counted,
            listed(
              standard.countedBy.map((code) => unitNamed(code, plan, page)),
              page,
            ),
            page,
          ),
        ]),
    ...(standard.metrics === undefined ? [] : [titled(text.metric, listed(standard.metrics, page), page)]),
    ...(standard.measures === undefined ? [] : [titled(text.metric, `\`${standard.measures}\``, page)]),
    clauses(standard.cites, page).replaceAll('<br>', ' '),
    ...marks(standard, page),
  ]
  return `· ${said(standard.label, page)}: **${when}**, ${targetText(standard.target, page)} \`${standard.id}\` ${beside.join('; ')}`
}

const targetText = (target: TaskTarget, page: Page): string => {
  const text = words[page.in]
  if ('percent' in target) return text.of(target.percent, said(target.of, page))
  if ('atLeast' in target) return text.least(target.atLeast, said(target.unit, page))
  return 'done' in target ? text.done : text.judged
}

const unitNamed = (code: string, { units }: TaskPlan, page: Page): string => {
  const unit = units.find((each) => each.code === code)
  return unit === undefined ? `\`${code}\`` : said(unit.label, page)
}
