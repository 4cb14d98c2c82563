/**
 * Checks reports about tasks against the plan they are about: tasks, standards and units that it has, and just that
 * kind of evidence that the standard asks for.
 */
import type { TaskEvidence, TaskPlan, TaskTarget } from '@maplebridge/accountability'
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { issue, unknownCode } from './unknownCode.ts'

/** The issues of reports under a plan, all at once; paths start at the list of reports. Internal to the package. */
export const taskEvidenceIssues = (
  evidence: readonly TaskEvidence[],
  { under: { tasks, units } }: { readonly under: TaskPlan },
): readonly Issue[] =>
  evidence.flatMap((report, at) => {
    const task = tasks.find(({ id }) => id === report.task)
    const codes = units.map(({ code }) => code)
    return [
      ...(codes.includes(report.by) ? [] : [unknownCode('unknown-value', [at, 'by'], report.by, codes)]),
      ...(task === undefined
        ? [
            unknownCode(
              'unknown-value',
              [at, 'task'],
              report.task,
              tasks.map(({ id }) => id),
            ),
          ]
        : inStandard(report, { task, at })),
    ]
  })

const inStandard = (
  report: TaskEvidence,
  { task, at }: { readonly task: TaskPlan['tasks'][number]; readonly at: number },
): readonly Issue[] => {
  const ids = task.standards.map(({ id }) => id)
  const [only, ...others] = task.standards
  if (report.standard === undefined && others.length > 0)
    return [issue('missing-key', [at, 'standard'], whichOf(task.id, ids))]
  const standard =
    report.standard === undefined ? only : task.standards.find(({ id }) => id === report.standard)
  return standard === undefined
    ? [unknownCode('unknown-value', [at, 'standard'], report.standard ?? '', ids)]
    : inKind(report, { target: standard.target, at })
}

const inKind = (
  report: TaskEvidence,
  { target, at }: { readonly target: TaskTarget; readonly at: number },
): readonly Issue[] => {
  const asked = keyOf(target)
  const given = evidenceKeys.filter((key) => report[key] !== undefined)
  const { value } = report
  return [
    ...(given.includes(asked) ? [] : [issue('missing-key', [at, asked], needs[asked])]),
    ...given
      .filter((key) => key !== asked)
      .map((key) => issue('wrong-type', [at, key], otherKind(key, asked))),
    ...(value !== undefined && value.denominator > 0 && value.numerator > value.denominator
      ? [issue('out-of-domain', [at, 'value', 'numerator'], aboveWhole(value))]
      : []),
  ]
}

const evidenceKeys = ['value', 'count', 'done', 'judged'] as const

const keyOf = (target: TaskTarget): (typeof evidenceKeys)[number] => {
  if ('percent' in target) return 'value'
  if ('atLeast' in target) return 'count'
  return 'done' in target ? 'done' : 'judged'
}

const needs: Readonly<Record<(typeof evidenceKeys)[number], Label>> = {
  value: {
    zh: '缺少此项；此标准是比率，请填写 value: { numerator, denominator }，即达到数和总数',
    en: 'is missing; this standard is a share: give value: { numerator, denominator }, the part and the whole',
  },
  count: {
    zh: '缺少此项；此标准是数量，请填写 count',
    en: 'is missing; this standard is a number: give count',
  },
  done: {
    zh: '缺少此项；此标准看是否完成，请填写 done: true 或者 done: false',
    en: 'is missing; this standard asks whether it is done: give done: true or done: false',
  },
  judged: {
    zh: '缺少此项；此标准没有数值，须由单位认定，请填写 judged: true 或者 judged: false',
    en: 'is missing; this standard has no measure and a unit has to judge: give judged: true or judged: false',
  },
}

const otherKind = (given: string, asked: string): Label => ({
  zh: `此标准要求 \`${asked}\`，不是 \`${given}\`；请删去 \`${given}\``,
  en: `this standard asks for \`${asked}\`, not \`${given}\`; leave \`${given}\` out`,
})

const whichOf = (task: string, ids: readonly string[]): Label => ({
  zh: `任务 \`${task}\` 有多项标准；请写明其中一项：${ids.join('、')}`,
  en: `task \`${task}\` has several standards; name one of ${ids.join(', ')}`,
})

const aboveWhole = ({ numerator, denominator }: NonNullable<TaskEvidence['value']>): Label => ({
  zh: `达到数 ${numerator} 大于总数 ${denominator}；请核对两数`,
  en: `the part ${numerator} is greater than the whole ${denominator}; check the two`,
})
